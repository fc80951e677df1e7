import type { ArchivedCoding } from "../archived-work";
import type { StudyArchive } from "../study-archive";
import { sampledAt, written } from "./sampled-at.setup";

type Work = Pick<
  StudyArchive,
  "rounds" | "assignments" | "codings" | "judgements" | "adjudications" | "opinionDecisions"
>;

/** For tests: the work of two coders on the sample's interview, and what was decided between them. */
export function sampleWork({ first, memo }: { readonly first: string; readonly memo: string }): Work {
  const anchor = { transcript: 1, passage: { from: 0, to: first.length }, quote: first, ...written };
  const coding: ArchivedCoding = {
    interview: "Z1-O1",
    coder: "a",
    theme: "veiligheid",
    tag: { kind: "theme", stance: "verbeterd" },
    starred: true,
    memo,
    codebookVersion: 2,
    anchors: [anchor, { ...anchor, transcript: 2, passage: { from: 7, to: 7 + first.length } }],
    changedAt: sampledAt,
    ...written,
  };
  const judgement = {
    interview: "Z1-O1",
    theme: "veiligheid",
    stance: "verbeterd",
    grounds: "quotes",
    changedAt: sampledAt,
    ...written,
  } as const;
  return {
    rounds: [
      { name: "Training", kind: "training", draws: [], ...written },
      {
        name: "Hoofdronde",
        kind: "main",
        draws: [
          { seed: 4_294_967_295, percent: 20, pool: 52, drawn: 10, perInterview: 2, madeBy: "b", ...written },
          { seed: 0, percent: null, pool: 3, drawn: 1, perInterview: 3, madeBy: null, ...written },
        ],
        ...written,
      },
    ],
    assignments: [
      {
        interview: "Z1-O1",
        coder: "b",
        round: 1,
        themes: [],
        blind: false,
        deadline: null,
        madeBy: null,
        states: [{ kind: "withdrawn", by: "a", reason: null, ...written }],
        ...written,
      },
      {
        interview: "Z1-O1",
        coder: "a",
        round: 1,
        themes: ["veiligheid"],
        blind: true,
        deadline: "2026-03-01",
        madeBy: "b",
        states: [
          { kind: "started", by: "a", reason: null, ...written },
          { kind: "finished", by: "a", reason: null, ...written },
          { kind: "reopened", by: "b", reason: "fout", ...written },
        ],
        ...written,
      },
    ],
    codings: [
      { ...coding, coder: null, starred: false, memo: "" },
      coding,
      coding,
      {
        ...coding,
        tag: { kind: "code", label: "school", polarity: "bevorderend" },
        anchors: [{ transcript: 2, passage: null, quote: first, ...written }],
      },
    ],
    judgements: [
      { ...judgement, coder: "a", reason: null, decidedBy: null },
      { ...judgement, coder: null, reason: "samen", decidedBy: "supervisor" },
    ],
    adjudications: [
      {
        interview: "Z1-O1",
        theme: "veiligheid",
        subject: "passage",
        opinion: null,
        outcome: "one-of-them",
        between: [2, null],
        result: [0],
        decidedBy: "b",
        reason: null,
        undoneAt: null,
        question: null,
        remarks: [{ by: "a", text: "Hier zie ik het anders.", ...written }],
        ...written,
      },
      {
        interview: "Z1-O1",
        theme: "veiligheid",
        subject: "judgement",
        opinion: null,
        outcome: "new",
        between: [0],
        result: [1],
        decidedBy: "b",
        reason: "samen",
        undoneAt: sampledAt,
        question: null,
        remarks: [],
        ...written,
      },
      {
        interview: "Z1-O1",
        theme: "veiligheid",
        subject: "judgement",
        opinion: null,
        outcome: "codebook-question",
        between: [0],
        result: [],
        decidedBy: "b",
        reason: null,
        undoneAt: null,
        question: { asks: "Telt dit mee?", answer: "Ja.", answeredBy: "a", answeredAt: sampledAt },
        remarks: [],
        ...written,
      },
      {
        interview: "Z1-O1",
        theme: "veiligheid",
        subject: "opinion",
        opinion: "Z1-O1",
        outcome: "one-of-them",
        between: [],
        result: [],
        decidedBy: "b",
        reason: null,
        undoneAt: null,
        question: null,
        remarks: [{ by: "a", text: "Zo vertelde ook de vader het.", ...written }],
        ...written,
      },
    ],
    opinionDecisions: [
      {
        opinion: "Z1-O1",
        theme: "veiligheid",
        stance: "gelijk",
        decidedBy: null,
        reason: null,
        ...written,
      },
    ],
  };
}
