import type { QuotesTable } from "@/lib/report/document";
import styles from "./report-quotes.module.css";

/** The quotes of a theme by stance, each with whose it is below it. They are in the language they were said in. */
export function ReportQuotes({ table }: { readonly table: QuotesTable }) {
  return table.bodies.map(({ label, rows }) => (
    <section key={label} aria-label={`${table.caption}: ${label}`} className={styles.stance}>
      <p className={styles.label}>{label}</p>
      {rows.map(({ id, label: who, cells }) => (
        <figure key={id} className={styles.quote}>
          <blockquote lang="nl">{cells[0]?.shown}</blockquote>
          <figcaption>{who}</figcaption>
        </figure>
      ))}
    </section>
  ));
}
