import type { ReactNode } from "react";
import { ScrollRegion } from "@/app/_ui/table/scroll-region";
import type { AgreementShown } from "@/db/reads/agreement/agreement-shown";
import styles from "./agreement.module.css";

type ThemesTableProps = {
  readonly caption: string;
  /** The names of the columns before those of the themes. */
  readonly lead: readonly string[];
  readonly themes: AgreementShown["themes"];
  /** Its rows. */
  readonly children: ReactNode;
};

/** A table with a column for each theme. */
export function ThemesTable({ caption, lead, themes, children }: ThemesTableProps) {
  return (
    <ScrollRegion name={caption}>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {lead.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
            {themes.map(({ code, name }) => (
              <th key={code} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </ScrollRegion>
  );
}
