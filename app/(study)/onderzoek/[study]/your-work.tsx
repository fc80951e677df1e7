import Link from "next/link";
import { getFormatter, getTranslations } from "next-intl/server";
import { respondentNamed } from "@/app/_i18n/respondent-named";
import { Badge } from "@/app/_ui/feedback/badge";
import { Card } from "@/app/_ui/layout/card";
import type { InterviewProgress } from "@/db/reads/study/study-overview";
import styles from "./overview.module.css";

type YourWorkProps = { readonly study: string; readonly interviews: readonly InterviewProgress[] };

/** What this coder does next: begun interviews first, then those with the nearest deadline. */
export async function YourWork({ study, interviews }: YourWorkProps) {
  const t = await getTranslations("study.overview");
  const named = respondentNamed(await getTranslations("results.role"));
  const practice = await getTranslations("practice");
  const format = await getFormatter();
  const open = interviews
    .filter(({ own }) => own !== null && own !== "finished" && own !== "withdrawn")
    .toSorted(byUrgency);
  return (
    <Card
      title={t("yourWork")}
      aside={<Badge tone="accent">{t("yourWorkCount", { count: open.length })}</Badge>}
    >
      {open.length === 0 ? <p>{t("nothingToDo")}</p> : null}
      <ol className={styles.work}>
        {open.map((interview) => (
          <li key={interview.code}>
            <Link href={`/onderzoek/${study}/interview/${encodeURIComponent(interview.code)}`}>
              <strong>{interview.code}</strong> <span>{interview.respondents.map(named).join(", ")}</span>
            </Link>
            <span className={styles.quiet}>
              {interview.own === null ? null : t(`state.${interview.own}`)}
              {interview.deadline === null
                ? null
                : `, ${t("deadline", { date: format.dateTime(new Date(interview.deadline), { dateStyle: "long" }) })}`}
            </span>
          </li>
        ))}
      </ol>
      <p>
        <Link href={`/onderzoek/${study}/oefenen`}>{practice("offer")}</Link>{" "}
        <span className={styles.quiet}>{practice("offerWhy")}</span>
      </p>
    </Card>
  );
}

function byUrgency(one: InterviewProgress, other: InterviewProgress): number {
  const notBegun = (interview: InterviewProgress) => (interview.own === "open" ? 1 : 0);
  const due = (interview: InterviewProgress) => interview.deadline ?? "9999";
  return notBegun(one) - notBegun(other) || due(one).localeCompare(due(other));
}
