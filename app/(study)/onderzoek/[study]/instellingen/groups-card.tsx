import { getTranslations } from "next-intl/server";
import { Card } from "@/app/_ui/layout/card";
import { DataTable } from "@/app/_ui/table/data-table";
import type { GroupListed } from "@/db/reads/study/groups-of";
import { GroupDialog } from "./group-dialog";

type GroupsCardProps = {
  readonly study: string;
  readonly groups: readonly GroupListed[];
  readonly mayEdit: boolean;
};

/** The groups that the study compares; who may edit the study renames them and adds one. */
export async function GroupsCard({ study, groups, mayEdit }: GroupsCardProps) {
  const t = await getTranslations("study.groups");
  return (
    <Card title={t("title")}>
      <p>{t("help")}</p>
      <DataTable
        caption={t("caption")}
        hideCaption
        dense
        columns={[
          { id: "name", label: t("name") },
          { id: "code", label: t("code") },
          { id: "cases", label: t("cases"), number: true },
          ...(mayEdit ? [{ id: "rename", label: t("actions"), actions: true }] : []),
        ]}
        rows={groups.map((group) => ({
          id: group.code,
          cells: {
            name: group.name,
            code: group.code,
            cases: group.cases,
            rename: { show: <GroupDialog study={study} group={group} /> },
          },
        }))}
      />
      {mayEdit ? (
        <div>
          <GroupDialog study={study} group={null} />
        </div>
      ) : null}
    </Card>
  );
}
