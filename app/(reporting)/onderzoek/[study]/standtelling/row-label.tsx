import { useFormatter, useTranslations } from "next-intl";
import { figuresIn } from "@/app/_i18n/figures";
import { classNames } from "@/app/_ui/class-names";
import { Badge } from "@/app/_ui/feedback/badge";
import { familyAndNetwork } from "@/lib/study/respondent-role";
import { CellLink } from "./cell-link";
import type { ShownRow } from "./shown-row";
import styles from "./stance-table.module.css";

/** Which row it is, of how many opinions and cases, and how far its response lets it be trusted. */
export function RowLabel({ theme, row, group, view, name }: ShownRow & { readonly name: string }) {
  const t = useTranslations("results.table");
  const role = useTranslations("results.role");
  const figures = figuresIn(useFormatter());
  const { interviewed, approached, share, trust } = row.response;
  const within = familyAndNetwork.some((each) => each === row.role);
  return (
    <th scope="rowgroup" rowSpan={2} className={classNames(styles.label, within && styles.within)}>
      <span className={styles.name}>
        <span className={styles.role}>{role(row.role)}</span>
        {trust === "indicative" ? <Badge tone="warn">{t("indicative")}</Badge> : null}
      </span>
      <span className={styles.facts}>
        <CellLink
          cell={{ theme: theme.code, group: group.code, role: row.role, place: "counted" }}
          view={view}
          count={row.opinions}
          name={name}
        >
          {t("opinions", { opinions: row.opinions })}
        </CellLink>{" "}
        {t("ofCases", { cases: row.cases })}
      </span>
      <span className={styles.facts}>
        {share === null
          ? t("nobodyApproached")
          : t("response", { interviewed, approached, share: figures.share(share) })}
      </span>
    </th>
  );
}
