"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { respondentNamed } from "@/app/_i18n/respondent-named";
import { classNames } from "@/app/_ui/class-names";
import { Icon } from "@/app/_ui/icon/icon";
import type { Sibling } from "@/db/reads/coding/coding-screen";
import { respondentSpeaker } from "@/lib/transcript/respondent-speaker";
import styles from "./case-column.module.css";

type SiblingLinkProps = {
  readonly slug: string;
  readonly sibling: Sibling;
  readonly isOpen: boolean;
  /** The viewer's own codings of the interview that is open. */
  readonly count: number;
};

/** An interview of the case: who spoke, and how far the viewer's own work on it is. */
export function SiblingLink({ slug, sibling, isOpen, count }: SiblingLinkProps) {
  const t = useTranslations("coding.case");
  const named = respondentNamed(useTranslations("results.role"));
  const several = sibling.respondents.length > 1;
  const names = sibling.respondents.map((person, index, { length }) => {
    const name = named(person);
    return several ? `${respondentSpeaker(index, length)} ${name}` : name;
  });
  const inside = (
    <>
      <span className={styles.name}>{names.length === 0 ? sibling.code : names.join(", ")}</span>
      {isOpen ? <span className={styles.count}>{count}</span> : null}
      {!isOpen && sibling.standing === "finished" ? <Icon name="check" label={t("finished")} /> : null}
      {!isOpen && sibling.standing === "started" ? <Icon name="pencil" label={t("started")} /> : null}
    </>
  );
  if (!sibling.hasTranscript) {
    return (
      <span className={classNames(styles.row, styles.off)} title={t("noTranscript")}>
        {inside}
      </span>
    );
  }
  return (
    <Link
      href={`/onderzoek/${slug}/interview/${sibling.code}`}
      className={styles.row}
      title={sibling.code}
      aria-current={isOpen ? "page" : undefined}
    >
      {inside}
    </Link>
  );
}
