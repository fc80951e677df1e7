import { namedId } from "@/lib/study/named-id";
import type { AssignmentInSight, CodingInSight, CodingOperation, JudgementInSight } from "./coding-operation";
import type { CodingWork } from "./coding-work";

/** For tests of this folder: work, and operations on it, in which only what matters is told. */
export function workOf(more: Partial<CodingWork> = {}): CodingWork {
  return {
    codings: [],
    judgements: [],
    scores: [],
    assignments: [],
    removed: [],
    withdrawn: [],
    proposed: [],
    ...more,
  };
}

export function codingOf(id: string, more: Partial<CodingInSight> = {}): CodingInSight {
  return {
    id: namedId(id),
    from: 0,
    to: 4,
    theme: namedId("safety"),
    code: null,
    stance: null,
    starred: false,
    memo: "",
    version: 1,
    changedAt: now,
    mine: true,
    coder: "Anna",
    ...more,
  };
}

export function judgementOf(id: string, more: Partial<JudgementInSight> = {}): JudgementInSight {
  return {
    id: namedId(id),
    theme: namedId("safety"),
    stance: "gelijk",
    grounds: { kind: "quotes" },
    version: 1,
    mine: true,
    coder: "Anna",
    ...more,
  };
}

export function assignmentOf(more: Partial<AssignmentInSight> = {}): AssignmentInSight {
  return {
    id: namedId("assignment"),
    round: { id: namedId("round"), name: "1" },
    blind: true,
    deadline: null,
    standing: "not-started",
    themes: [namedId("safety"), namedId("contact")],
    ...more,
  };
}

export const now = "2026-01-01T12:00:00.000Z";
export const anna = { coder: "Anna", at: now };

type Of<Kind extends CodingOperation["kind"]> = Extract<CodingOperation, { kind: Kind }>;

/** The operation that makes this coding of nothing, or of an earlier version. */
export function adding(coding: CodingInSight): Of<"coding.add"> {
  return { kind: "coding.add", ...contentOf(coding) };
}

export function changing(coding: CodingInSight, version: number): Of<"coding.change"> {
  return { kind: "coding.change", ...contentOf(coding), version };
}

export function judging(judgement: JudgementInSight, version: number | null): Of<"judgement.set"> {
  const { id, theme, stance, grounds } = judgement;
  return { kind: "judgement.set", judgement: id, version, theme, stance, grounds };
}

function contentOf({ id, from, to, theme, code, stance, starred, memo }: CodingInSight) {
  const transcript = namedId<Of<"coding.add">["transcript"]>("transcript");
  return { coding: id, transcript, passage: { from, to }, theme, code, stance, starred, memo };
}
