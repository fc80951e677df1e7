"use client";

import { useLocale } from "next-intl";
import { type ReactNode, useState } from "react";
import { classNames } from "../class-names";
import type { Column } from "./column";
import styles from "./data-table.module.css";
import { ScrollRegion } from "./scroll-region";
import { SortHeader } from "./sort-header";
import { type SortDirection, type SortValue, sortRows } from "./sort-rows";

export type Cell = string | number | null | { readonly show: ReactNode; readonly by?: SortValue };

export type Row = {
  readonly id: string;
  readonly cells: Readonly<Record<string, Cell>>;
  /** Drawn as the one that is open beside the table. */
  readonly current?: boolean;
  /** A line of totals: it stays at the bottom. */
  readonly total?: boolean;
};

type DataTableProps = {
  /** What the table shows; in sight above it unless hidden. */
  readonly caption: string;
  readonly hideCaption?: boolean;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly sort?: { readonly column: string; readonly direction: SortDirection };
  readonly dense?: boolean;
};

/**
 * A table that is a table. Wider than its place, it scrolls sideways in a region that takes the focus; on a
 * phone each row is a block that says its columns' names.
 */
export function DataTable({ caption, hideCaption, columns, rows, sort, dense }: DataTableProps) {
  const locale = useLocale();
  const [order, setOrder] = useState(sort ?? null);
  const named = columns.find((column) => column.names)?.id ?? columns[0]?.id;
  const ordered =
    order === null
      ? rows
      : sortRows(rows, (row) => sortValue(row.cells[order.column] ?? null), order.direction, locale);
  return (
    <ScrollRegion name={caption}>
      <table className={classNames(styles.table, styles.stacking, dense && styles.dense)}>
        <caption className={hideCaption ? "visually-hidden" : styles.caption}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <SortHeader key={column.id} column={column} order={order} onSort={setOrder} />
            ))}
          </tr>
        </thead>
        <tbody>
          {[...ordered.filter((row) => !row.total), ...ordered.filter((row) => row.total)].map((row) => (
            <tr
              key={row.id}
              className={classNames(row.total && styles.total, row.current && styles.current)}
              aria-current={row.current ? true : undefined}
            >
              {columns.map((column) => {
                const Tag = column.id === named ? "th" : "td";
                return (
                  <Tag
                    key={column.id}
                    scope={Tag === "th" ? "row" : undefined}
                    className={classNames(
                      column.number && styles.number,
                      column.actions && styles.actions,
                      column.wideOnly && styles.wideOnly,
                    )}
                    data-label={column.alone ?? column.label}
                  >
                    {shown(row.cells[column.id] ?? null)}
                  </Tag>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function shown(cell: Cell): ReactNode {
  return cell !== null && typeof cell === "object" ? cell.show : cell;
}

function sortValue(cell: Cell): SortValue {
  return cell !== null && typeof cell === "object" ? (cell.by ?? null) : cell;
}
