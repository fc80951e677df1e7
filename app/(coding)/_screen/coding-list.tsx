"use client";

import { useTranslations } from "next-intl";
import { memo } from "react";
import { detailsId } from "@/app/_editor/coding-mark";
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

/** How many turns one list is about: an edit writes one list anew, and a long interview has few of them. */
const turnsPerList = 45;

const List = memo(function List({ codings, codebook, transcript }: CodingListProps) {
  const t = useTranslations("coding.list");
  const { turns } = transcript;
  return (
    <section className="visually-hidden" aria-label={t("label")}>
      {byList(codings, turns).map((those, list) => {
        if (those.length === 0) return null;
        const [first, last] = [list * turnsPerList + 1, (list + 1) * turnsPerList];
        return (
          <ul
            key={first}
            className={styles.section}
            aria-label={t("section", { first, last: Math.min(last, turns.length) })}
          >
            <InWords codings={those} codebook={codebook} transcript={transcript} />
          </ul>
        );
      })}
    </section>
  );
});

/** The codings that begin in each so many turns of the text. */
function byList(codings: readonly CodingInSight[], turns: readonly Turn[]) {
  const lists: CodingInSight[][] = [];
  for (const coding of codings) {
    const list = Math.floor(findTurn(turns, coding.from) / turnsPerList);
    while (lists.length <= list) lists.push([]);
    lists[list]?.push(coding);
  }
  return lists;
}

/** All of a list at once: a component for each of thousands of lines would take more memory than the lines. */
const InWords = memo(function InWords({ codings, codebook, transcript }: CodingListProps) {
  const t = useTranslations("coding.list");
  return codings.map((coding) => {
    const stance = coding.stance === null ? undefined : codebook.themeOf(coding)?.wording[coding.stance];
    const line = t("coding", {
      // In words already: to write thousands of numbers out by the language's rules takes longer than all else.
      turn: String(findTurn(transcript.turns, coding.from) + 1),
      label: codebook.labelOf(coding),
      stance: stance ?? t("noStance"),
      coder: coding.mine ? t("you") : (coding.coder ?? t("consensus")),
      words: transcript.text.slice(coding.from, Math.min(coding.to, coding.from + 80)),
    });
    return (
      <li key={coding.id} id={detailsId(coding.id)}>
        {coding.memo === "" ? line : `${line} ${t("memo", { memo: coding.memo })}`}
      </li>
    );
  });
}, saySame);

function saySame(before: CodingListProps, after: CodingListProps): boolean {
  return (
    before.codebook === after.codebook &&
    before.transcript === after.transcript &&
    before.codings.length === after.codings.length &&
    before.codings.every((coding, at) => coding === after.codings[at])
  );
}
