import { useFormatter, useTranslations } from "next-intl";
import type { GroupComparison as Compared } from "@/db/reads/results/group-comparison";
import page from "../stance-counts.module.css";
import type { StanceView } from "../stance-view";
import styles from "./comparison.module.css";
import { ComparisonInWords } from "./comparison-in-words";
import { ComparisonTable } from "./comparison-table";
import { DifferenceStance } from "./difference-stance";
import { ExpectedDirections } from "./expected-directions";
import { HowCompared } from "./how-compared";
import { MatchedPairs } from "./matched-pairs";

type GroupComparisonProps = {
  readonly compared: Compared;
  readonly view: StanceView;
  readonly study: string;
  readonly mayExpect: boolean;
};

/** Whether the groups differ: in words, then the figures, then the rules. */
export function GroupComparison({ compared, view, study, mayExpect }: GroupComparisonProps) {
  const t = useTranslations("comparison");
  const role = useTranslations("results.role");
  const format = useFormatter();
  const themes = compared.themes.filter(({ code }) => view.theme === null || code === view.theme);
  if (themes.length === 0) return null;
  const { groups, indicative } = compared;
  return (
    <section className={page.section} aria-labelledby="vergelijking">
      <div className={page.top}>
        <h2 id="vergelijking">{t("title")}</h2>
        {groups.length === 2 ? (
          <DifferenceStance address={view.address} stance={view.compared.stance} />
        ) : null}
      </div>
      <ComparisonInWords groups={groups} themes={themes} />
      {indicative.length === 0 ? null : (
        <p className={styles.bounds}>
          {t("indicative", { groups: format.list(indicative, { type: "conjunction" }) })}
        </p>
      )}
      {view.compared.role === "allen" ? null : (
        <p className={styles.bounds}>{t("role", { role: role(view.compared.role) })}</p>
      )}
      <ComparisonTable groups={groups} themes={themes} />
      {groups.length === 2 ? (
        <ExpectedDirections
          groups={compared.groupCodes.map((code, at) => ({ code, name: groups[at] ?? "" }))}
          themes={themes}
          stance={view.compared.stance}
          study={study}
          mayExpect={mayExpect}
        />
      ) : null}
      <MatchedPairs groups={groups} themes={themes} />
      <HowCompared groups={groups} themes={themes} />
    </section>
  );
}
