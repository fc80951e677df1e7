"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { interviewHref } from "@/app/_shell/interview-href";
import { Button } from "@/app/_ui/button/button";
import { LinkButton } from "@/app/_ui/button/link-button";
import { Notice } from "@/app/_ui/feedback/notice";
import type { CodingScreen } from "@/db/reads/coding/coding-screen";
import type { InterviewId } from "@/lib/study/ids";
import styles from "./text-news.module.css";
import { bringTurnInSight } from "./turn-in-sight";
import { useNewerText } from "./use-newer-text";

type TextNewsProps = { readonly screen: CodingScreen };

/** What a correction of the text means for who codes it: a newer text, and codings whose words are gone. */
export function TextNews({ screen }: TextNewsProps) {
  const t = useTranslations("correcting.news");
  const { study, interview, viewer, transcript, lost } = screen;
  const { waits, show } = useNewerText({ user: viewer.user, study: study.slug, interview: interview.id });
  const version = transcript?.version ?? 0;
  const [isNew, setIsNew] = useState(() => isNewerThanShown(interview.id, version));
  useEffect(() => {
    noteShown(interview.id, version);
    bringTurnInSight(interview.id);
  }, [interview.id, version]);
  const versions = `${interviewHref(study.slug, interview.code)}/versies`;
  if (!waits && !isNew && lost === 0) return null;
  return (
    <div className={styles.news} role="status">
      {waits ? (
        <Notice tone="info" title={t("newer")} action={<Button onPress={show}>{t("show")}</Button>}>
          {t("waits")}
        </Notice>
      ) : null}
      {isNew ? (
        <Notice
          tone="info"
          title={t("title", { version })}
          action={
            <>
              <LinkButton href={`${versions}?versie=${version}`}>{t("look")}</LinkButton>
              <Button onPress={() => setIsNew(false)}>{t("close")}</Button>
            </>
          }
        >
          {t("kept")}
        </Notice>
      ) : null}
      {lost === 0 ? null : (
        <Notice
          tone="warn"
          title={t("lost", { count: lost })}
          action={<LinkButton href={versions}>{t("placeThem")}</LinkButton>}
        >
          {t("lostWhy")}
        </Notice>
      )}
    </div>
  );
}

/** The version that this page showed last, of each interview. */
const shownByInterview = new Map<InterviewId, number>();

function isNewerThanShown(interview: InterviewId, version: number): boolean {
  return version > (shownByInterview.get(interview) ?? version);
}

function noteShown(interview: InterviewId, version: number): void {
  shownByInterview.set(interview, version);
}
