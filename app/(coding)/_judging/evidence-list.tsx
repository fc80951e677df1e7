"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { evidenceFor } from "@/lib/judgement/suggest-stance";
import type { CodingId } from "@/lib/study/ids";
import styles from "./theme-card.module.css";
import type { ThemeToJudge } from "./use-judging";

type EvidenceListProps = {
  readonly on: ThemeToJudge;
  readonly quoteOf: (id: CodingId) => string;
  readonly onQuote: (id: CodingId) => void;
};

/** The codings that support a judgement and those that contradict it, each a way to its place in the text. */
export function EvidenceList({ on, quoteOf, onQuote }: EvidenceListProps) {
  const t = useTranslations("coding.judging");
  const [isOpen, setIsOpen] = useState(false);
  const { judgement, evidence } = on;
  if (judgement === null || evidence.length === 0) return null;
  const { supporting, contradicting } = evidenceFor(judgement.stance, evidence);
  const counts = { supporting: supporting.length, contradicting: contradicting.length };
  if (counts.supporting + counts.contradicting === 0) return null;
  const list = (ids: readonly CodingId[]) => (
    <ul className={styles.quotes}>
      {ids.map((id) => (
        <li key={id}>
          <button type="button" className={styles.quote} onClick={() => onQuote(id)}>
            {quoteOf(id)}
          </button>
        </li>
      ))}
    </ul>
  );
  return (
    <details className={styles.evidence} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{t("evidence", counts)}</summary>
      {counts.supporting === 0 || !isOpen ? null : (
        <>
          <h4>{t("supporting")}</h4>
          {list(supporting)}
        </>
      )}
      {counts.contradicting === 0 || !isOpen ? null : (
        <>
          <h4>{t("contradicting")}</h4>
          {list(contradicting)}
        </>
      )}
    </details>
  );
}
