import { standardIndicativeBelow } from "@/lib/study/response-by-role";
import { codebookContent } from "../codebook-content";
import { entriesOf } from "../json/entries-of";
import type { ArchivedCase, StudyArchive } from "../study-archive";
import { nameProblem } from "../study-rules/name-rules";
import { type Problem, problem } from "../study-rules/problem";
import type { FolderStudy } from "./study-schema";

const unwritten = { writtenAt: null } as const;

/** What study.json says, without opinions that are shared, transcripts and work; lists keep their order. */
export function archivedStudy(study: FolderStudy): StudyArchive {
  const themes = study.codebook.map(({ theme, stances, factors, ...rest }) => ({
    code: theme,
    name: rest.name,
    definition: rest.definition,
    wording: stances,
    addedDuringAnalysis: rest.addedDuringAnalysis,
    removedAt: null,
    codes: factors.map((factor) => ({ ...factor, proposedBy: null, removedAt: null, ...unwritten })),
    ...unwritten,
  }));
  const { name, language, note } = study;
  return {
    study: { name, language, note, kind: "study", indicativeBelow: standardIndicativeBelow, ...unwritten },
    members: study.coders.map((coder) => ({ ...coder, roles: ["coder"], removedAt: null, ...unwritten })),
    groups: study.groups,
    themes,
    codebookVersions: [
      { number: 1, reason: "", content: codebookContent(themes), madeBy: null, ...unwritten },
    ],
    statements: study.statements.map(({ id, text, theme }) => ({ code: id, text, theme: theme ?? null })),
    cases: study.cases.map((each) => ({ ...each, attributes: attributesOf(each.attributes), ...unwritten })),
    respondents: study.respondents.map(({ sharesOpinionWith, ...rest }) => ({ ...rest, ...unwritten })),
    interviews: study.interviews.map(({ date, transcript, ...rest }) => ({
      ...rest,
      heldOn: date,
      transcripts: [],
      release: null,
      ...unwritten,
    })),
    sharedOpinions: [],
    statementScores: [],
    summaries: [],
    memos: [],
    rounds: [],
    assignments: [],
    codings: [],
    judgements: [],
    adjudications: [],
    opinionDecisions: [],
    weightingChoices: [],
    expectedDirections: [],
    factorMerges: [],
    reportOutline: null,
    reportTexts: [],
    chosenQuotes: [],
    snapshots: [],
  };
}

/** The first attribute without a usable name, or whose value is a list or an object, as a problem of study.json. */
export function attributeProblem({ cases }: FolderStudy): Problem | null {
  for (const [c, { attributes }] of cases.entries()) {
    for (const [name, value] of entriesOf(attributes)) {
      const path = ["cases", c, "attributes", name];
      const wrong = nameProblem(name, path);
      if (wrong) return wrong;
      if (typeof value === "object" && value !== null) return problem("wrong-type", path);
    }
  }
  return null;
}

/**
 * What study.json contradicts itself in: a coder called "consensus", two interviews with one transcript, and an
 * approach that says "geïnterviewd" without an interview, or an interview without it.
 */
export function studyContradiction(study: FolderStudy): Problem | null {
  const reserved = study.coders.findIndex(({ code }) => code === "consensus");
  if (reserved >= 0) return problem("reserved-code", ["coders", reserved, "code"], "consensus");
  const approachByCode = new Map(study.respondents.map(({ code, approach }) => [code, approach]));
  const interviewed = new Set<string>();
  const transcripts = new Set<string>();
  for (const [i, { respondents, transcript }] of study.interviews.entries()) {
    if (transcripts.has(transcript)) {
      return problem("duplicate-value", ["interviews", i, "transcript"], transcript);
    }
    transcripts.add(transcript);
    for (const [r, code] of respondents.entries()) {
      if (approachByCode.get(code) !== "geïnterviewd") {
        return problem("respondent-not-interviewed", ["interviews", i, "respondents", r], code);
      }
      interviewed.add(code);
    }
  }
  for (const [r, { code, approach }] of study.respondents.entries()) {
    if (approach === "geïnterviewd" && !interviewed.has(code)) {
      return problem("interviewed-without-interview", ["respondents", r, "approach"], code);
    }
  }
  const held = new Set(study.interviews.map(({ code }) => code));
  const unheld = study.doubleCoded.findIndex((code) => !held.has(code));
  if (unheld >= 0) {
    return problem("unknown-reference", ["doubleCoded", unheld], study.doubleCoded[unheld]);
  }
  return null;
}

function attributesOf(attributes: object): ArchivedCase["attributes"] {
  return entriesOf(attributes).map(([name, value]) => ({
    name,
    value:
      typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null,
  }));
}
