import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { DataTable } from "@/app/_ui/table/data-table";
import type { InterviewProgress, StudyOverview } from "@/db/reads/study/study-overview";

type ProgressTableProps = {
  readonly study: string;
  readonly overview: StudyOverview;
  readonly mayOpen: boolean;
};

/** How far each interview is, as far as this viewer may know. */
export async function ProgressTable({ study, overview, mayOpen }: ProgressTableProps) {
  const t = await getTranslations("study.overview");
  const knowsCoders = overview.interviews.some(({ coders }) => coders !== null);
  const isCoder = overview.interviews.some(({ own }) => own !== null);
  const coders = ({ coders: known }: InterviewProgress) =>
    known === null ? t("unknownToYou") : t("codersOf", known);
  return (
    <DataTable
      caption={t("progress")}
      columns={[
        { id: "interview", label: t("interview"), sortable: true },
        { id: "respondent", label: t("respondent"), sortable: true },
        { id: "case", label: t("case"), sortable: true },
        { id: "group", label: t("group"), sortable: true },
        { id: "summary", label: t("summary"), sortable: true },
        ...(isCoder ? [{ id: "own", label: t("own"), sortable: true }] : []),
        ...(knowsCoders ? [{ id: "coders", label: t("coders"), number: true, sortable: true }] : []),
        { id: "judged", label: t("judged"), number: true, sortable: true },
        { id: "inDiscussion", label: t("inDiscussion"), number: true, sortable: true },
      ]}
      rows={overview.interviews.map((interview) => ({
        id: interview.code,
        cells: {
          interview: {
            by: interview.code,
            show: mayOpen ? (
              <Link href={`/onderzoek/${study}/interview/${encodeURIComponent(interview.code)}`}>
                {interview.code}
              </Link>
            ) : (
              interview.code
            ),
          },
          respondent: interview.roles.join(", "),
          case: interview.case,
          group: interview.group,
          summary: interview.hasSummary ? t("hasSummary") : t("noSummary"),
          own: interview.own === null ? t("notAssigned") : t(`state.${interview.own}`),
          coders: { show: coders(interview), by: interview.coders?.finished ?? -1 },
          judged: {
            show: t("judgedOf", { judged: interview.judged, themes: overview.themes }),
            by: interview.judged,
          },
          inDiscussion: interview.inDiscussion,
        },
      }))}
    />
  );
}
