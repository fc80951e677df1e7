import type { ReactNode } from "react";
import type { AnswerCell } from "@/db/reads/results/behind-answer";
import { NumberLink } from "../../../_view/number-link";
import { writeAnswerCell } from "./answer-in-address";
import type { StatementsView } from "./statements-view";

type AnswerLinkProps = {
  readonly cell: AnswerCell;
  readonly view: StatementsView;
  /** How many opinions are behind it. */
  readonly count: number;
  readonly name: string;
  readonly children: ReactNode;
};

/** A number of a statement that opens whose answers are behind it. */
export function AnswerLink({ cell, view, ...number }: AnswerLinkProps) {
  return (
    <NumberLink
      address={view.address}
      cell={writeAnswerCell(cell)}
      open={view.cell && writeAnswerCell(view.cell)}
      {...number}
    />
  );
}
