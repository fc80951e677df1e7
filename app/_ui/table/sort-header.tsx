"use client";

import { useTranslations } from "next-intl";
import { classNames } from "../class-names";
import { Icon } from "../icon/icon";
import type { Column } from "./column";
import table from "./data-table.module.css";
import styles from "./sort-header.module.css";
import type { SortDirection } from "./sort-rows";

type Order = { readonly column: string; readonly direction: SortDirection };

type SortHeaderProps = {
  readonly column: Column;
  readonly order: Order | null;
  readonly onSort: (order: Order) => void;
};

/** A column's head; a sortable one is a button that turns the direction round. */
export function SortHeader({ column, order, onSort }: SortHeaderProps) {
  const t = useTranslations("shell.sort");
  const direction = order?.column === column.id ? order.direction : undefined;
  const className = classNames(column.number && table.number, column.wideOnly && table.wideOnly);
  if (!column.sortable) {
    return (
      <th scope="col" className={classNames(className, table.unsorted)}>
        {column.actions ? <span className="visually-hidden">{column.label}</span> : column.label}
      </th>
    );
  }
  const next = direction === "ascending" ? "descending" : "ascending";
  return (
    <th scope="col" className={className} aria-sort={direction}>
      <button
        type="button"
        className={styles.sort}
        title={t("by", { column: column.label })}
        onClick={() => onSort({ column: column.id, direction: next })}
      >
        {column.label}
        <Icon name={direction === undefined ? "sort" : direction === "ascending" ? "up" : "down"} />
      </button>
    </th>
  );
}
