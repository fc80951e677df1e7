import { getFormatter, getTranslations } from "next-intl/server";
import { verbInWords } from "@/app/_i18n/verb-in-words";
import { DataTable } from "@/app/_ui/table/data-table";
import type { DecisionsMade as Made } from "@/db/reads/report/decisions-between";

/** Who did what between the two snapshots, as the log has it. */
export async function DecisionsMade({ made }: { readonly made: readonly Made[] | null }) {
  const t = await getTranslations("report.changes");
  const format = await getFormatter();
  const inWords = await verbInWords();
  if (made === null) return null;
  return (
    <section aria-labelledby="besluiten">
      <h2 id="besluiten">{t("decisions")}</h2>
      {made.length === 0 ? (
        <p>{t("noDecisions")}</p>
      ) : (
        <DataTable
          caption={t("decisions")}
          hideCaption
          dense
          columns={[
            { id: "what", label: t("what"), names: true },
            { id: "who", label: t("who") },
            { id: "count", label: t("times"), number: true },
            { id: "last", label: t("last") },
            { id: "why", label: t("why") },
          ]}
          rows={made.map(({ verb, by, count, last, reasons }) => ({
            id: `${verb} ${by}`,
            cells: {
              what: inWords(verb),
              who: by ?? t("unknownWho"),
              count,
              last: format.dateTime(last, "moment"),
              why: reasons.join(" · "),
            },
          }))}
        />
      )}
    </section>
  );
}
