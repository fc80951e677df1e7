import { useFormatter, useTranslations } from "next-intl";
import type { RolesCompared, RolesOfGroup } from "@/db/reads/results/role-comparison";
import type { RolePair } from "@/lib/comparison/role-pair";
import page from "../stance-counts.module.css";
import type { StanceView } from "../stance-view";
import styles from "./comparison.module.css";
import { usePInWords } from "./p-in-words";
import { RolePairChoice } from "./role-pair-choice";
import { RolesInWords } from "./roles-in-words";
import { RolesTable } from "./roles-table";

type RoleComparisonProps = { readonly compared: RolesCompared; readonly view: StanceView };

/** Whether kinds of respondents of the same cases differ: in words, then the figures, by group. */
export function RoleComparison({ compared, view }: RoleComparisonProps) {
  const t = useTranslations("comparison.roles");
  const role = useTranslations("results.role");
  const stances = useTranslations("comparison.stances");
  const { pair } = compared;
  const groups = compared.groups.map((group) => ({
    ...group,
    themes: group.themes.filter(({ code }) => view.theme === null || code === view.theme),
  }));
  return (
    <section className={page.section} aria-labelledby="rollen">
      <div className={page.top}>
        <h2 id="rollen">{t("title")}</h2>
        <RolePairChoice address={view.address} pair={pair} />
      </div>
      {groups.map((group) => (
        <OfGroup key={group.code} group={group} pair={pair} />
      ))}
      <p className={styles.bounds}>
        {t("how", { stance: stances(view.compared.stance), one: role(pair[0]), other: role(pair[1]) })}
      </p>
    </section>
  );
}

function OfGroup({ group, pair }: { readonly group: RolesOfGroup; readonly pair: RolePair }) {
  const t = useTranslations("comparison.roles");
  const role = useTranslations("results.role");
  const format = useFormatter();
  const { behind } = usePInWords();
  const { name, indicative, themes } = group;
  return (
    <>
      <RolesInWords group={group} pair={pair} />
      {indicative.length === 0 ? null : (
        <p className={styles.bounds}>
          {t("indicative", {
            group: name,
            roles: format.list(
              indicative.map((each) => role(each)),
              { type: "conjunction" },
            ),
          })}
        </p>
      )}
      <RolesTable group={group} pair={pair} />
      {themes.map((theme) =>
        theme.raoScott?.kind === "tested" ? (
          <p key={theme.code} className={styles.bounds}>
            {t("raoScott", { theme: theme.name, p: behind(theme.raoScott.p) })}
          </p>
        ) : null,
      )}
    </>
  );
}
