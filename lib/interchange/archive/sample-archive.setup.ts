import { joinTurns } from "@/lib/transcript/join-turns";
import { textOfLines } from "@/lib/writing/words-of";
import type { ArchivedCoding } from "../archived-work";
import { codebookContent } from "../codebook-content";
import { sha256Of } from "../sha256-of";
import type { ArchivedText, ArchivedTheme, StudyArchive } from "../study-archive";

export const at = "2026-02-03T09:30:00.125Z";
const written = { writtenAt: at } as const;

/** Words that a test may vary. */
export type SampleWords = { readonly first: string; readonly second: string; readonly memo: string };

const words: SampleWords = { first: "En hoe gaat het nu?", second: "Beter 👍, ze is thuis.", memo: "Let op" };

/** A small study that uses every part of the structure, with two versions of one transcript. */
export async function sampleArchive({ first, second, memo }: SampleWords = words): Promise<StudyArchive> {
  const spoken = [
    { speaker: "I", at: 6, text: first },
    { speaker: "R", at: null, text: second },
  ];
  const one = joinTurns(spoken);
  const two = joinTurns([{ speaker: "M", at: 1.5, text: "Hallo." }, ...spoken]);
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
    changedAt: at,
    ...written,
  };
  const judgement = {
    interview: "Z1-O1",
    theme: "veiligheid",
    stance: "verbeterd",
    grounds: "quotes",
    changedAt: at,
    ...written,
  } as const;
  const respondent = {
    case: "Z1",
    relation: "",
    approach: "geïnterviewd",
    reason: null,
    ...written,
  } as const;
  return {
    study: { name: "Proef", language: "nl", note: "", kind: "demo", ...written },
    members: [
      { code: "b", name: "Bo", roles: ["coder", "supervisor"], removedAt: at, ...written },
      { code: "a", name: "An", roles: ["coder", "researcher"], removedAt: null, ...written },
    ],
    groups: [
      { code: "schaduw", name: "Schaduwgroep" },
      { code: "EK-c", name: "Conferentie" },
    ],
    themes,
    codebookVersions: [
      { number: 2, reason: "wens", content: { b: [1, null], a: true }, madeBy: "a", ...written },
      { number: 1, reason: "", content: codebookContent(themes), madeBy: null, ...written },
    ],
    statements: [{ code: "s1", text: "Het gaat beter.", theme: null }],
    cases: [
      {
        code: "Z2",
        group: "schaduw",
        title: "",
        attributes: [
          { name: "z", value: 1.5 },
          { name: "2007", value: null },
          { name: "a", value: false },
        ],
        matchedWith: ["Z1"],
        ...written,
      },
      { code: "Z1", group: "EK-c", title: "Noor", attributes: [], matchedWith: [], ...written },
    ],
    respondents: [
      { ...respondent, code: "Z1-O1", role: "ouder", refusedBy: null, person: "p" },
      { ...respondent, code: "Z1-O2", role: "ouder", refusedBy: "tante", person: "p" },
    ],
    sharedOpinions: [
      { respondent: "Z1-O2", with: "Z1-O1", joinedBy: "a", reason: "overgenomen", ...written },
    ],
    interviews: [
      {
        code: "Z1-O1",
        case: "Z1",
        respondents: ["Z1-O2", "Z1-O1"],
        heldOn: "2007-02-27",
        minutes: 38,
        interviewer: "interviewer 3",
        moment: null,
        transcripts: [
          { version: 1, ...one, sha256: await sha256Of(one.text), madeBy: null, ...written },
          { version: 2, ...two, sha256: await sha256Of(two.text), madeBy: "a", ...written },
        ],
        release: { by: "b", at },
        ...written,
      },
    ],
    statementScores: [{ interview: "Z1-O1", statement: "s1", score: null, ...written }],
    summaries: [
      { case: "Z1", version: 2, document: linked(memo), writtenBy: "a", ...written },
      { case: "Z1", version: 1, document: textOfLines("Eerst"), writtenBy: null, ...written },
    ],
    memos: [
      { on: { kind: "interview", interview: "Z1-O1" }, by: "a", ...said(memo) },
      { on: { kind: "case", case: "Z2" }, by: "b", ...said(memo) },
      {
        on: { kind: "turn", interview: "Z1-O1", transcript: 2, turn: 3 },
        by: "a",
        versions: [
          { version: 1, document: textOfLines("eerst"), ...written },
          { version: 3, document: linked(memo), ...written },
        ],
        ...written,
      },
      { on: { kind: "theme", theme: "veiligheid" }, by: "a", ...said(memo) },
      {
        on: { kind: "code", theme: "veiligheid", label: "school", polarity: "bevorderend" },
        by: "a",
        ...said(memo),
      },
    ],
    rounds: [
      { name: "Training", kind: "training", ...written },
      { name: "Hoofdronde", kind: "main", ...written },
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
        outcome: "one-of-them",
        between: [2, null],
        result: [0],
        decidedBy: "b",
        reason: null,
        undoneAt: null,
        ...written,
      },
      {
        interview: "Z1-O1",
        theme: "veiligheid",
        subject: "judgement",
        outcome: "new",
        between: [0],
        result: [1],
        decidedBy: "b",
        reason: "samen",
        undoneAt: at,
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
    weightingChoices: [
      {
        meanOver: "set",
        setMean: 4.6,
        countUnknown: true,
        chosenBy: "a",
        reason: "zoals het rapport",
        ...written,
      },
      { meanOver: "study", setMean: null, countUnknown: false, chosenBy: null, reason: "", ...written },
    ],
  };
}

/** A memo of one version. */
function said(words: string) {
  return { versions: [{ version: 1, document: textOfLines(words), ...written }], ...written };
}

/** Everything that a text can have in it, with links to a turn, a coding, and one that is gone. */
function linked(words: string): ArchivedText {
  const text = { type: "text", text: words } as const;
  const to = (coding: number | null) =>
    ({ type: "reference", attrs: { target: { kind: "coding", coding } } }) as const;
  return {
    type: "doc",
    content: [
      { type: "heading", attrs: { level: 3 }, content: [text] },
      {
        type: "paragraph",
        content: [
          { ...text, marks: [{ type: "bold" }, { type: "italic" }] },
          { type: "hardBreak" },
          {
            type: "reference",
            attrs: { target: { kind: "turn", interview: "Z1-O1", version: 1, turn: 2 } },
          },
          to(3),
          to(null),
        ],
      },
      {
        type: "orderedList",
        content: [{ type: "listItem", content: [{ type: "paragraph", content: [text] }] }],
      },
    ],
  };
}

const themes: readonly ArchivedTheme[] = [
  {
    code: "veiligheid",
    name: "Veiligheid",
    definition: "",
    wording: { verbeterd: "veiliger", gelijk: "gelijk", verslechterd: "minder", onbekend: "onbekend" },
    addedDuringAnalysis: true,
    removedAt: null,
    codes: [
      {
        label: "school",
        polarity: "bevorderend",
        definition: "",
        proposedBy: null,
        removedAt: null,
        ...written,
      },
      {
        label: "school",
        polarity: null,
        definition: "op school",
        proposedBy: "b",
        removedAt: at,
        ...written,
      },
    ],
    ...written,
  },
];
