import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { LinkButton } from "@/app/_ui/button/link-button";
import { Stack } from "@/app/_ui/layout/stack";
import { Titled } from "@/app/_ui/layout/titled";
import { DataTable } from "@/app/_ui/table/data-table";
import type { CaseSheet } from "@/db/reads/case/case-sheet";
import { RespondentDialog } from "./respondent-dialog";

type RespondentTableProps = {
  readonly study: string;
  readonly sheet: CaseSheet;
  readonly mayEdit: boolean;
  readonly mayJoin: boolean;
};

/** Everyone approached about the case, interviewed or not, and how it ended. */
export async function RespondentTable({ study, sheet, mayEdit, mayJoin }: RespondentTableProps) {
  const t = await getTranslations("cases.sheet");
  const roleName = await getTranslations("results.role");
  const approachName = await getTranslations("cases.approach");
  const dialog = (respondent: CaseSheet["respondents"][number] | null) => (
    <RespondentDialog study={study} caseCode={sheet.code} respondent={respondent} />
  );
  return (
    <Titled
      title={t("respondents")}
      aside={
        <Stack as="row" gap="s">
          {mayJoin && sheet.respondents.some(({ interviews }) => interviews.length > 0) ? (
            <LinkButton size="s" href={`/onderzoek/${study}/weging?zaak=${encodeURIComponent(sheet.code)}`}>
              {t("joinOpinions")}
            </LinkButton>
          ) : null}
          {mayEdit ? dialog(null) : null}
        </Stack>
      }
    >
      {sheet.respondents.length === 0 ? (
        <p>{t("noRespondents")}</p>
      ) : (
        <DataTable
          caption={t("respondents")}
          hideCaption
          dense
          columns={[
            { id: "code", label: t("code"), sortable: true },
            { id: "role", label: t("role"), sortable: true },
            { id: "relation", label: t("relation") },
            { id: "approach", label: t("approach"), sortable: true },
            { id: "reason", label: t("reason") },
            { id: "refusedBy", label: t("refusedBy") },
            { id: "interviews", label: t("interviews") },
            { id: "opinion", label: t("opinion") },
            ...(mayEdit ? [{ id: "change", label: t("change"), actions: true }] : []),
          ]}
          rows={sheet.respondents.map((respondent) => ({
            id: respondent.code,
            cells: {
              code: respondent.code,
              role: roleName(respondent.role),
              relation: respondent.relation,
              approach: approachName(respondent.approach),
              reason: respondent.reason,
              refusedBy: respondent.refusedBy,
              interviews:
                respondent.interviews.length === 0
                  ? null
                  : {
                      show: respondent.interviews.map((code) => (
                        <Link key={code} href={`/onderzoek/${study}/interview/${encodeURIComponent(code)}`}>
                          {code}
                        </Link>
                      )),
                    },
              opinion:
                respondent.sharesOpinionWith === null
                  ? respondent.interviews.length > 0
                    ? t("ownOpinion")
                    : null
                  : t("sharesWith", { code: respondent.sharesOpinionWith }),
              change: mayEdit ? { show: dialog(respondent) } : null,
            },
          }))}
        />
      )}
    </Titled>
  );
}
