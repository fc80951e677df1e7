"use client";

import { useTranslations } from "next-intl";
import { classNames } from "@/app/_ui/class-names";
import type { TranscriptPreview } from "@/app/_upload/transcript-preview";
import { formatClock } from "@/lib/transcript/clock";
import { joinTurns } from "@/lib/transcript/join-turns";
import styles from "./import.module.css";
import type { PersonDraft } from "./person-draft";
import { spokenAs } from "./spoken-as";

/** The first turns as they will be stored. */
export function TurnsPreview({
  preview,
  speakers,
  people,
}: {
  readonly preview: TranscriptPreview;
  readonly speakers: Readonly<Record<string, string>>;
  readonly people: readonly PersonDraft[];
}) {
  const t = useTranslations("import.preview");
  const { text, turns } = joinTurns(preview.turns);
  const timed = turns.some(({ at }) => at !== null);
  const rest = preview.turnCount - turns.length;
  return (
    <details className={styles.preview}>
      <summary>{t("title", { count: preview.turnCount })}</summary>
      <ol className={classNames(styles.turns, timed && styles.timed)}>
        {turns.map(({ from, to, speaker, at }) => (
          <li key={from}>
            <span className={styles.speakerMark}>{spokenAs(speakers[speaker] ?? "", people) || "?"}</span>
            {timed ? <span className={styles.clock}>{at === null ? "" : formatClock(at)}</span> : null}
            <span className={styles.spoken}>{text.slice(from, to)}</span>
          </li>
        ))}
      </ol>
      {rest > 0 ? <p>{t("more", { count: rest })}</p> : null}
    </details>
  );
}
