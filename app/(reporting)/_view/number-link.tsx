import Link from "next/link";
import type { ReactNode } from "react";
import { type Address, addressWith } from "@/app/_ui/address/address";
import styles from "./number-link.module.css";

type NumberLinkProps = {
  readonly address: Address;
  /** The number as the address names it, and the one that is open. */
  readonly cell: string;
  readonly open: string | null;
  /** How many opinions are behind it; nothing to open where there are none. */
  readonly count: number;
  readonly name: string;
  readonly children: ReactNode;
};

/** A number that opens what is behind it. */
export function NumberLink({ address, cell, open, count, name, children }: NumberLinkProps) {
  if (count === 0) return <span className={styles.zero}>{children}</span>;
  return (
    <Link
      href={addressWith(address, { cel: cell })}
      prefetch={false}
      scroll={false}
      className={styles.number}
      aria-label={name}
      aria-current={open === cell ? "true" : undefined}
    >
      {children}
    </Link>
  );
}
