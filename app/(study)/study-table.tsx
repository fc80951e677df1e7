import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { Badge } from "@/app/_ui/feedback/badge";
import { DataTable } from "@/app/_ui/table/data-table";
import type { StudyListed } from "@/db/reads/study/studies-of";

/** The studies of a viewer, each by its name. */
export async function StudyTable({ studies }: { readonly studies: readonly StudyListed[] }) {
  const t = await getTranslations("study.list");
  const roleName = await getTranslations("study.role");
  return (
    <DataTable
      caption={t("caption")}
      hideCaption
      columns={[
        { id: "name", label: t("name"), sortable: true },
        { id: "roles", label: t("yourRoles") },
        { id: "cases", label: t("cases"), number: true, sortable: true },
        { id: "interviews", label: t("interviews"), number: true, sortable: true },
      ]}
      rows={studies.map((study) => ({
        id: study.slug,
        cells: {
          name: {
            by: study.name,
            show: (
              <>
                <Link href={`/onderzoek/${study.slug}`}>{study.name}</Link>{" "}
                {study.demo ? <Badge>{t("demo")}</Badge> : null}
              </>
            ),
          },
          roles: study.roles.length > 0 ? study.roles.map((role) => roleName(role)).join(", ") : t("noRole"),
          cases: study.cases,
          interviews: study.interviews,
        },
      }))}
    />
  );
}
