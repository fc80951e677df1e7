import type { ReactNode } from "react";
import { addressWith } from "@/app/_ui/address/address";
import { type AddressedCell, writeCell } from "../../../_view/cell-in-address";
import { NumberLink } from "../../../_view/number-link";
import type { StanceView } from "./stance-view";

type CellLinkProps = {
  readonly cell: AddressedCell;
  readonly view: StanceView;
  /** How many opinions are behind it; nothing to open where there are none. */
  readonly count: number;
  readonly name: string;
  readonly children: ReactNode;
};

/** A number that opens its respondents and quotes. */
export function CellLink({ cell, view, count, name, children }: CellLinkProps) {
  return (
    <NumberLink
      address={view.address}
      cell={writeCell(cell)}
      open={view.cell && writeCell(view.cell)}
      count={count}
      name={name}
    >
      {children}
    </NumberLink>
  );
}

/** The view as it is, with this number opened. */
export function hrefOf(cell: AddressedCell, view: StanceView): string {
  return addressWith(view.address, { cel: writeCell(cell) });
}

export function isOpen(cell: AddressedCell, view: StanceView): boolean {
  return view.cell !== null && writeCell(view.cell) === writeCell(cell);
}
