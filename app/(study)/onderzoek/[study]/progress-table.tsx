import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { respondentNamed } from "@/app/_i18n/respondent-named";
import { DoneMark } from "@/app/_ui/chart/done-mark";
import { Badge } from "@/app/_ui/feedback/badge";
import { DataTable } from "@/app/_ui/table/data-table";
import type { InterviewProgress, StudyOverview } from "@/db/reads/study/study-overview";
import styles from "./overview.module.css";

type ProgressTableProps = {
  readonly study: string;
  readonly overview: StudyOverview;
  readonly mayOpen: boolean;
};

const toneByState = {
  open: "plain",
  started: "accent",
  reopened: "warn",
  finished: "done",
  withdrawn: "plain",
} as const;

/** How far each interview is, as far as this viewer may know. */
export async function ProgressTable({ study, overview, mayOpen }: ProgressTableProps) {
  const t = await getTranslations("study.overview");
  const knowsCoders = overview.interviews.some(({ coders }) => coders !== null);
  const isCoder = overview.interviews.some(({ own }) => own !== null);
  const named = respondentNamed(await getTranslations("results.role"));
  const own = ({ own: state }: InterviewProgress) =>
    state === null ? (
      <span className={styles.quiet}>{t("notAssigned")}</span>
    ) : (
      <Badge tone={toneByState[state]}>{t(`state.${state}`)}</Badge>
    );
  const coders = ({ coders: known }: InterviewProgress) =>
    known === null ? (
      <span className={styles.quiet}>{t("unknownToYou")}</span>
    ) : (
      <DoneMark done={known.finished} of={known.assigned}>
        {known.assigned === 0 ? t("noCoders") : t("codersOf", known)}
      </DoneMark>
    );
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
        ...(knowsCoders ? [{ id: "coders", label: t("coders"), sortable: true }] : []),
        { id: "judged", label: t("judged"), sortable: true },
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
          respondent: interview.respondents.map(named).join(", "),
          case: interview.case,
          group: interview.group,
          summary: {
            by: Number(interview.hasSummary),
            show: (
              <DoneMark done={Number(interview.hasSummary)} of={1}>
                {interview.hasSummary ? t("hasSummary") : t("noSummary")}
              </DoneMark>
            ),
          },
          own: { by: interview.own, show: own(interview) },
          coders: { by: interview.coders?.finished ?? -1, show: coders(interview) },
          judged: {
            by: interview.judged,
            show: (
              <DoneMark done={interview.judged} of={overview.themes}>
                {t("judgedOf", { judged: interview.judged, themes: overview.themes })}
              </DoneMark>
            ),
          },
          inDiscussion: {
            by: interview.inDiscussion,
            show:
              interview.inDiscussion > 0 ? (
                <Badge tone="warn">{interview.inDiscussion}</Badge>
              ) : (
                <span className={styles.quiet}>{interview.inDiscussion}</span>
              ),
          },
        },
      }))}
    />
  );
}
