import { getFormatter, getTranslations } from "next-intl/server";
import type { CaseList } from "@/db/reads/case/cases-of";
import styles from "./response.module.css";

/** The response of each group as a paragraph that can go into a report. */
export async function ResponseInWords({ list }: { readonly list: CaseList }) {
  const t = await getTranslations("cases.response.words");
  const format = await getFormatter();
  const groups = list.response.filter(({ role, share }) => role === "allen" && share !== null);
  if (groups.length === 0) return null;
  return (
    <p className={styles.words}>
      {groups
        .flatMap(({ group, approached, interviewed, share, refused, notAllowed, unreachable, trust }) => [
          t("interviewed", {
            group,
            approached,
            interviewed,
            share: format.number(share ?? 0, { style: "percent" }),
          }),
          ...(refused > 0 ? [t("refused", { count: refused })] : []),
          ...(notAllowed > 0 ? [t("notAllowed", { count: notAllowed })] : []),
          ...(unreachable > 0 ? [t("unreachable", { count: unreachable })] : []),
          ...(trust === "indicative" ? [t("indicative")] : []),
        ])
        .join(" ")}
    </p>
  );
}
