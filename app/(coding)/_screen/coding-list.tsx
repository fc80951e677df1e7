"use client";

import { useTranslations } from "next-intl";
import { memo } from "react";
import { detailsId } from "@/app/_editor/coding-mark";
import { turnsPerSection } from "@/app/_editor/offset-map";
import type { CodingInSight } from "@/lib/coding/coding-operation";
import { findTurn } from "@/lib/transcript/find-turn";
import type { TurnedText } from "@/lib/transcript/join-turns";
import type { Turn } from "@/lib/transcript/turn";
import type { Codebook } from "./codebook";
import styles from "./coding-list.module.css";
import { useWhenIdle } from "./use-when-idle";

type CodingListProps = {
  readonly codings: readonly CodingInSight[];
  readonly codebook: Codebook;
  readonly transcript: TurnedText;
};

/** The codings in words, in the order of the text, for who can't see lines and brackets. Written when there is time. */
export function CodingList({ codings, codebook, transcript }: CodingListProps) {
  const listed = useWhenIdle(codings, nothing);
  return <List codings={listed} codebook={codebook} transcript={transcript} />;
}

const nothing: readonly CodingInSight[] = [];

const List = memo(function List({ codings, codebook, transcript }: CodingListProps) {
  const t = useTranslations("coding.list");
  const { turns } = transcript;
  return (
    <section className="visually-hidden" aria-label={t("label")}>
      {bySection(codings, turns).map((those, section) => {
        if (those.length === 0) return null;
        const [first, last] = [section * turnsPerSection + 1, (section + 1) * turnsPerSection];
        return (
          <ul
            key={first}
            className={styles.section}
            aria-label={t("section", { first, last: Math.min(last, turns.length) })}
          >
            {those.map((coding) => (
              <CodingInWords key={coding.id} coding={coding} codebook={codebook} transcript={transcript} />
            ))}
          </ul>
        );
      })}
    </section>
  );
});

/** The codings that begin in each section of the text. */
function bySection(codings: readonly CodingInSight[], turns: readonly Turn[]) {
  const sections: CodingInSight[][] = [];
  for (const coding of codings) {
    const section = Math.floor(findTurn(turns, coding.from) / turnsPerSection);
    while (sections.length <= section) sections.push([]);
    sections[section]?.push(coding);
  }
  return sections;
}

type CodingInWordsProps = Omit<CodingListProps, "codings"> & { readonly coding: CodingInSight };

const CodingInWords = memo(function CodingInWords({ coding, codebook, transcript }: CodingInWordsProps) {
  const t = useTranslations("coding.list");
  const stance = coding.stance === null ? undefined : codebook.themeOf(coding)?.wording[coding.stance];
  return (
    <li id={detailsId(coding.id)}>
      {t("coding", {
        turn: findTurn(transcript.turns, coding.from) + 1,
        label: codebook.labelOf(coding),
        stance: stance ?? t("noStance"),
        coder: coding.mine ? t("you") : (coding.coder ?? t("consensus")),
        words: transcript.text.slice(coding.from, Math.min(coding.to, coding.from + 80)),
      })}
      {coding.memo === "" ? null : ` ${t("memo", { memo: coding.memo })}`}
    </li>
  );
});
