import { useFormatter, useTranslations } from "next-intl";
import { DataTable } from "@/app/_ui/table/data-table";
import type { ComparedTheme } from "@/db/reads/results/group-comparison";
import { stances } from "@/lib/stance/stance";
import styles from "./comparison.module.css";

type MatchedPairsProps = { readonly groups: readonly string[]; readonly themes: readonly ComparedTheme[] };

/** The matched cases with their opinions beside each other, a table for each theme. */
export function MatchedPairs({ groups, themes }: MatchedPairsProps) {
  const t = useTranslations("comparison.pairs");
  const format = useFormatter();
  const [first = "", second = ""] = groups;
  if (groups.length !== 2 || themes.every(({ pairs }) => pairs.length === 0)) return null;
  return (
    <details className={styles.pairs}>
      <summary>{t("summary")}</summary>
      {themes.map(({ code: theme, name, wording, pairs }) => {
        const inWords = (held: (typeof pairs)[number][0]["held"]) => {
          const some = stances.filter((stance) => held[stance] > 0);
          const each = some.map((stance) => t("held", { count: held[stance], stance: wording[stance] }));
          return each.length === 0 ? t("none") : format.list(each, { type: "unit" });
        };
        return (
          <DataTable
            key={theme}
            caption={t("caption", { theme: name })}
            dense
            columns={[
              { id: "one", label: t("case", { group: first }), names: true },
              { id: "held-one", label: t("stances", { group: first }) },
              { id: "other", label: t("case", { group: second }) },
              { id: "held-other", label: t("stances", { group: second }) },
            ]}
            rows={pairs.map(([one, other]) => ({
              id: `${one.code} ${other.code}`,
              cells: {
                one: one.code,
                "held-one": inWords(one.held),
                other: other.code,
                "held-other": inWords(other.held),
              },
            }))}
          />
        );
      })}
    </details>
  );
}
