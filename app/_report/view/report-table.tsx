import { Fragment } from "react";
import { classNames } from "@/app/_ui/class-names";
import { ScrollRegion } from "@/app/_ui/table/scroll-region";
import { standsAsNumber, type ReportTable as Table } from "@/lib/report/document";
import type { Caption } from "@/lib/report/number-captions";
import styles from "./report-table.module.css";

/** A table of the report, with its caption above and its notes below it. */
export function ReportTable({ table, caption }: { readonly table: Table; readonly caption: Caption }) {
  const name = `${caption.label} ${caption.number}. ${caption.text}`;
  return (
    <div className={styles.block}>
      <ScrollRegion name={name}>
        <table className={styles.table}>
          <caption className={styles.caption}>
            <strong>
              {caption.label} {caption.number}.
            </strong>{" "}
            {caption.text}
          </caption>
          <thead>
            <tr>
              <th scope="col">{table.rowHeading}</th>
              {table.columns.map(({ id, label, inWords }) => (
                <th key={id} scope="col" className={classNames(inWords && styles.words)}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          {table.bodies.map(({ label, rows }) => (
            <Fragment key={label}>
              <tbody>
                {label === null ? null : (
                  <tr className={styles.group}>
                    <th scope="rowgroup" colSpan={table.columns.length + 1}>
                      {label}
                    </th>
                  </tr>
                )}
                {rows.map((row) => (
                  <tr key={row.id}>
                    <th scope="row">{row.label}</th>
                    {table.columns.map((column, at) => (
                      <td
                        key={column.id}
                        className={classNames(standsAsNumber(column, row.cells[at]) && styles.number)}
                      >
                        {row.cells[at]?.shown}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </Fragment>
          ))}
        </table>
      </ScrollRegion>
      {table.notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
    </div>
  );
}
