"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import type { CodingWorkHandle } from "@/app/(coding)/_queue/use-coding-work";
import { newId } from "@/app/(coding)/_screen/new-id";
import { useLatest } from "@/app/(coding)/_screen/use-latest";
import type { ScreenTheme } from "@/db/reads/coding/coding-screen";
import type { AssignmentInSight, CodingInSight, JudgementInSight } from "@/lib/coding/coding-operation";
import { type Lock, lockOn } from "@/lib/coding/lock-on";
import type { Grounds } from "@/lib/judgement/grounds";
import { isQuoteOn } from "@/lib/judgement/quoted-themes";
import { type Evidence, type Suggestion, suggestStance } from "@/lib/judgement/suggest-stance";
import type { JudgedStance } from "@/lib/stance/stance";
import type { StatementAnswer } from "@/lib/statement/statement-answer";
import type { CodingId, StatementId } from "@/lib/study/ids";

/** One theme as the panel judges it. */
export type ThemeToJudge = {
  readonly theme: ScreenTheme;
  readonly lock: Lock | null;
  readonly judgement: JudgementInSight | null;
  /** What others judged, as far as the viewer may know. */
  readonly others: readonly JudgementInSight[];
  /** The viewer's own codings of the theme itself; factors are no evidence of a stance. */
  readonly evidence: readonly Evidence<CodingId>[];
  readonly suggestion: Suggestion;
};

export type Judging = {
  readonly themes: readonly ThemeToJudge[];
  readonly judge: (on: ThemeToJudge, stance: JudgedStance) => void;
  readonly ground: (on: ThemeToJudge, grounds: Grounds) => void;
  /** Keeps what the respondent answered to a closing statement; null takes it back. */
  readonly scoreStatement: (statement: StatementId, answer: StatementAnswer | null) => void;
  readonly finish: (assignment: AssignmentInSight) => void;
  readonly reopen: (assignment: AssignmentInSight, reason: string) => void;
};

/** The codings may be older than the judgements: they are what a suggestion rests on, and no more. */
export function useJudging(
  work: CodingWorkHandle,
  codings: readonly CodingInSight[],
  themes: readonly ScreenTheme[],
  announce: (words: string) => void,
): Judging {
  const t = useTranslations("coding.said");
  const { judgements, assignments } = work;
  const set = (on: ThemeToJudge, stance: JudgedStance, grounds: Grounds) =>
    work.apply({
      kind: "judgement.set",
      judgement: on.judgement?.id ?? newId(),
      version: on.judgement?.version ?? null,
      theme: on.theme.id,
      stance,
      grounds,
    });
  const toJudge = useMemo(
    () => themes.map((theme) => themeToJudge({ codings, judgements, assignments }, theme)),
    [codings, judgements, assignments, themes],
  );
  const acts = useLatest({
    judge(on: ThemeToJudge, stance: JudgedStance) {
      set(on, stance, on.judgement?.grounds ?? groundsFor(on, stance));
      announce(t("judged", { theme: on.theme.name }));
    },
    ground(on: ThemeToJudge, grounds: Grounds) {
      if (on.judgement) set(on, on.judgement.stance, grounds);
    },
    scoreStatement(statement: StatementId, answer: StatementAnswer | null) {
      const held = work.scores.find((score) => score.mine && score.id === statement);
      if ((held?.answer ?? null) === answer) return;
      work.apply({ kind: "statement.score", statement, version: held?.version ?? null, answer });
      announce(t("scored", { answer: answer === null ? "none" : String(answer) }));
    },
    finish(assignment: AssignmentInSight) {
      work.apply({ kind: "assignment.finish", assignment: assignment.id });
      announce(t("finished"));
    },
    reopen(assignment: AssignmentInSight, reason: string) {
      work.apply({ kind: "assignment.reopen", assignment: assignment.id, reason });
      announce(t("reopened"));
    },
  });
  return useMemo(() => ({ themes: toJudge, ...acts }), [toJudge, acts]);
}

type Work = Pick<CodingWorkHandle, "codings" | "judgements" | "assignments">;

function themeToJudge(work: Work, theme: ScreenTheme): ThemeToJudge {
  const judgements = work.judgements.filter((judgement) => judgement.theme === theme.id);
  const evidence = work.codings.filter((coding) => coding.mine && isQuoteOn(theme.id, coding));
  return {
    theme,
    lock: lockOn(work.assignments, theme.id),
    judgement: judgements.find(({ mine }) => mine) ?? null,
    others: judgements.filter(({ mine }) => !mine).toSorted(consensusLast),
    evidence,
    suggestion: suggestStance(evidence),
  };
}

/** Coders by name, and what was settled after them. */
function consensusLast(one: JudgementInSight, other: JudgementInSight): number {
  if (one.coder === null || other.coder === null)
    return Number(one.coder === null) - Number(other.coder === null);
  return one.coder.localeCompare(other.coder, "nl");
}

/** Quotes where a coding carries this stance; else the interview as a whole must. */
function groundsFor({ evidence }: ThemeToJudge, stance: JudgedStance): Grounds {
  const quoted = evidence.some((coding) => coding.stance === stance);
  return quoted ? { kind: "quotes" } : { kind: "context", reason: null };
}
