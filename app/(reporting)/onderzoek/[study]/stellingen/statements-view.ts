import { z } from "zod";
import type { Address } from "@/app/_ui/address/address";
import type { AnswerCell } from "@/db/reads/results/behind-answer";
import { readAnswerCell } from "./answer-in-address";

/** What an address of the statements can ask for; the rest is left out. */
export const statementsSearch = z.object({
  cel: z.string().min(1).optional().catch(undefined),
  vanaf: z.coerce.number().int().min(0).max(1_000_000).optional().catch(undefined),
});

export type StatementsView = {
  readonly address: Address;
  /** The number whose respondents are open. */
  readonly cell: AnswerCell | null;
  readonly from: number;
};

export function statementsView(
  path: string,
  { cel, vanaf }: z.output<typeof statementsSearch>,
): StatementsView {
  return {
    address: { path, search: { cel } },
    cell: cel === undefined ? null : readAnswerCell(cel),
    from: vanaf ?? 0,
  };
}
