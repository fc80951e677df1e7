"use client";

import { useTranslations } from "next-intl";
import { memo, useDeferredValue } from "react";
import { detailsId } from "@/app/_editor/codings-plugin";
import type { CodingInSight } from "@/lib/coding/coding-operation";
import { findTurn } from "@/lib/transcript/find-turn";
import type { TurnedText } from "@/lib/transcript/join-turns";
import type { Codebook } from "./codebook";

type CodingListProps = {
  readonly codings: readonly CodingInSight[];
  readonly codebook: Codebook;
  readonly transcript: TurnedText;
};

/** The codings in words, in the order of the text, for who can't see lines and brackets. Drawn after the rest. */
export function CodingList({ codings, codebook, transcript }: CodingListProps) {
  const deferred = useDeferredValue(codings, nothing);
  return <List codings={deferred} codebook={codebook} transcript={transcript} />;
}

const nothing: readonly CodingInSight[] = [];

const List = memo(function List({ codings, codebook, transcript }: CodingListProps) {
  const t = useTranslations("coding.list");
  return (
    <section className="visually-hidden" aria-label={t("label")}>
      <ul>
        {codings.map((coding) => (
          <CodingInWords key={coding.id} coding={coding} codebook={codebook} transcript={transcript} />
        ))}
      </ul>
    </section>
  );
});

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
