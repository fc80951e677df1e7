import Link from "next/link";
import type { ReactNode } from "react";
import { addressWith } from "@/app/_ui/address/address";
import { type AddressedCell, writeCell } from "../../../_view/cell-in-address";
import styles from "./cell-link.module.css";
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
  if (count === 0) return <span className={styles.zero}>{children}</span>;
  return (
    <Link
      href={hrefOf(cell, view)}
      prefetch={false}
      scroll={false}
      className={styles.number}
      aria-label={name}
      aria-current={isOpen(cell, view) ? "true" : undefined}
    >
      {children}
    </Link>
  );
}

/** The view as it is, with this number opened. */
export function hrefOf(cell: AddressedCell, view: StanceView): string {
  return addressWith(view.address, { cel: writeCell(cell) });
}

export function isOpen(cell: AddressedCell, view: StanceView): boolean {
  return view.cell !== null && writeCell(view.cell) === writeCell(cell);
}
