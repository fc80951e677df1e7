import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { DataTable } from "@/app/_ui/table/data-table";
import type { CaseList } from "@/db/reads/case/cases-of";

/** The cases with their attributes: a column for each attribute that most cases have. */
export async function CaseTable({ study, list }: { readonly study: string; readonly list: CaseList }) {
  const t = await getTranslations("cases");
  const names = commonAttributes(list);
  return (
    <DataTable
      caption={t("caption")}
      hideCaption
      dense
      columns={[
        { id: "code", label: t("case"), sortable: true },
        { id: "title", label: t("caseTitle"), sortable: true },
        { id: "group", label: t("group"), sortable: true },
        { id: "response", label: t("interviewed"), number: true, sortable: true },
        { id: "pairs", label: t("pairs") },
        ...names.map((name, index) => ({
          id: `attribute-${index}`,
          label: name,
          sortable: true,
          wideOnly: true,
        })),
      ]}
      rows={list.cases.map((each) => ({
        id: each.code,
        cells: {
          code: {
            by: each.code,
            show: (
              <Link href={`/onderzoek/${study}/zaken/${encodeURIComponent(each.code)}`}>{each.code}</Link>
            ),
          },
          title: each.title,
          group: each.group,
          response: {
            by: each.interviewed,
            show: t("interviewedOf", { interviewed: each.interviewed, approached: each.approached }),
          },
          pairs: [...each.matchedWith, ...each.matchedBy].join(", "),
          ...Object.fromEntries(
            names.map((name, index) => {
              const value = each.attributes.find((attribute) => attribute.name === name)?.value ?? null;
              return [`attribute-${index}`, typeof value === "boolean" ? t(value ? "yes" : "no") : value];
            }),
          ),
        },
      }))}
    />
  );
}

/** At most six, so that the table stays a table; the sheet has them all. */
function commonAttributes({ cases }: CaseList): readonly string[] {
  const counts = new Map<string, number>();
  for (const { name } of cases.flatMap((each) => each.attributes))
    counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count * 2 >= cases.length)
    .map(([name]) => name)
    .slice(0, 6);
}
