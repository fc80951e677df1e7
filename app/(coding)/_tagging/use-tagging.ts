"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { ownKeys } from "@/app/_ui/keys/own-keys";
import type { CodingWorkHandle } from "@/app/(coding)/_queue/use-coding-work";
import type { Codebook, Tagged } from "@/app/(coding)/_screen/codebook";
import { newId } from "@/app/(coding)/_screen/new-id";
import type { ScreenTheme } from "@/db/reads/coding/coding-screen";
import { lockOn } from "@/lib/coding/lock-on";
import type { Passage } from "@/lib/passage/passage";
import type { Polarity, Stance } from "@/lib/stance/stance";
import type { CodeId, CodingId, TranscriptId } from "@/lib/study/ids";

/** How far the tagging of a passage has come. */
export type TaggingStep =
  | { readonly kind: "theme" }
  | { readonly kind: "stance"; readonly theme: ScreenTheme; readonly passage: Passage }
  | { readonly kind: "memo"; readonly passage: Passage }
  /** In the whole codebook, or among the factors that helped or hindered. */
  | { readonly kind: "search"; readonly polarity: Polarity | null; readonly passage: Passage };

export type Draft = { readonly starred: boolean; readonly memo: string };

const blank: Draft = { starred: false, memo: "" };

export type Tagging = {
  readonly step: TaggingStep;
  readonly draft: Draft;
  readonly chooseTheme: (theme: ScreenTheme) => void;
  /** Why nothing can be tagged with a theme; null where it can. */
  readonly lockedBecause: (theme: ScreenTheme) => string | null;
  readonly chooseStance: (stance: Stance | null) => void;
  readonly chooseCode: (tagged: Tagged) => void;
  /** Codes with a code that the codebook lacks, and proposes it. */
  readonly propose: (proposal: Proposal) => void;
  readonly search: (polarity: Polarity | null) => void;
  readonly writeMemo: () => void;
  readonly keepMemo: (memo: string) => void;
  readonly star: () => void;
  readonly repeat: () => void;
  /** What repeat would give again; null before the first. */
  readonly again: Tagged | null;
  /** Back to choosing a theme. */
  readonly back: () => void;
};

/** A code that the coder misses. */
export type Proposal = {
  readonly theme: ScreenTheme;
  readonly label: string;
  readonly polarity: Polarity | null;
};

type TaggingProps = {
  readonly work: CodingWorkHandle;
  readonly codebook: Codebook;
  readonly transcript: TranscriptId;
  /** The passage to tag: what is selected, or else the active coding's; null where there is neither. */
  readonly passage: () => Passage | null;
  readonly announce: (words: string) => void;
  /** A coding was made, or was there already. */
  readonly onAdded: (coding: CodingId, passage: Passage) => void;
};

/** Tags a passage: a theme and then its stance, a code from the codebook, or the same as last time. */
export function useTagging({
  work,
  codebook,
  transcript,
  passage,
  announce,
  onAdded,
}: TaggingProps): Tagging {
  const t = useTranslations("coding.said");
  const [step, setStep] = useState<TaggingStep>({ kind: "theme" });
  const [draft, setDraft] = useState(blank);
  const [last, setLast] = useState<(Tagged & { readonly stance: Stance | null }) | null>(null);

  const lockedBecause = (theme: ScreenTheme) => {
    const lock = lockOn(work.assignments, theme.id);
    return lock === null ? null : t(`locked.${lock}`);
  };
  /** The passage where it may be tagged with this theme; else says why not. */
  const passageFor = (theme: ScreenTheme | null): Passage | null => {
    const locked = theme === null ? null : lockedBecause(theme);
    const chosen = passage();
    if (chosen === null)
      announce(t("selectFirst", { key: ownKeys().keysOf("select-sentence")[0] ?? "none" }));
    else if (locked !== null) announce(locked);
    return locked === null ? chosen : null;
  };
  const add = (
    tagged: Tagged,
    stance: Stance | null,
    where: Passage,
    label: string = codebook.labelOf(tagged),
  ) => {
    const same = work.codings.find((one) => isSame(one, tagged, where) && one.stance === stance && one.mine);
    if (same) {
      setStep({ kind: "theme" });
      announce(t("already", { label }));
      return onAdded(same.id, where);
    }
    const coding = newId<CodingId>();
    work.apply({ kind: "coding.add", coding, transcript, passage: where, ...tagged, stance, ...draft });
    setLast({ ...tagged, stance });
    setDraft(blank);
    setStep({ kind: "theme" });
    const wording = stance === null ? undefined : codebook.themeOf(tagged)?.wording[stance];
    announce(wording === undefined ? t("added", { label }) : t("addedWithStance", { label, wording }));
    onAdded(coding, where);
  };
  return {
    step,
    draft,
    lockedBecause,
    chooseTheme(theme) {
      const where = passageFor(theme);
      if (where === null) return;
      setStep({ kind: "stance", theme, passage: where });
      announce(t("chooseStance", { theme: theme.name }));
    },
    chooseStance(stance) {
      if (step.kind === "stance") add({ theme: step.theme.id, code: null }, stance, step.passage);
    },
    chooseCode(tagged) {
      const theme = codebook.themeOf(tagged);
      if (step.kind !== "search" || theme === undefined || passageFor(theme) === null) return;
      if (tagged.code === null) setStep({ kind: "stance", theme, passage: step.passage });
      else add(tagged, null, step.passage);
    },
    propose({ theme, label, polarity }) {
      if (step.kind !== "search" || passageFor(theme) === null) return;
      const code = newId<CodeId>();
      work.apply({ kind: "code.propose", code, theme: theme.id, label, polarity });
      add({ theme: theme.id, code }, null, step.passage, label);
    },
    search(polarity) {
      const where = passageFor(null);
      if (where) setStep({ kind: "search", polarity, passage: where });
    },
    writeMemo() {
      const where = passageFor(null);
      if (where) setStep({ kind: "memo", passage: where });
    },
    keepMemo(memo) {
      setDraft({ ...draft, memo });
      setStep({ kind: "theme" });
    },
    star() {
      if (passageFor(null) === null) return;
      setDraft({ ...draft, starred: !draft.starred });
      announce(t(draft.starred ? "unstarred" : "starred"));
    },
    repeat() {
      const theme = last && codebook.themeOf(last);
      if (!last || !theme) return announce(t("nothingToRepeat"));
      const where = passageFor(theme);
      if (where) add({ theme: last.theme, code: last.code }, last.stance, where);
    },
    again: last,
    back: () => setStep({ kind: "theme" }),
  };
}

function isSame(coding: Tagged & Passage, tagged: Tagged, where: Passage): boolean {
  const samePassage = coding.from === where.from && coding.to === where.to;
  return samePassage && coding.theme === tagged.theme && coding.code === tagged.code;
}
