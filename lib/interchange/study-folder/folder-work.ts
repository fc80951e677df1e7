import { accept, type Result } from "@/lib/result";
import { type CodePoints, codePointsOf } from "@/lib/transcript/code-points";
import type { ArchivedAssignment, ArchivedCoding, ArchivedJudgement } from "../archived-work";
import type { StudyArchive } from "../study-archive";
import { keyOf, type Problem, problem } from "../study-rules/problem";
import type { FolderStudy } from "./study-schema";
import type { FolderCodings, FolderJudgements } from "./work-schema";

type FolderCoding = FolderCodings[number];
const unwritten = { writtenAt: null, changedAt: null } as const;

/**
 * The codings with their offsets in UTF-16 units: a folder counts code points. The refusal is a problem of
 * codings.json: an interview that isn't there, an offset that the text doesn't have, a factor with a stance.
 */
export function archivedCodings(
  codings: FolderCodings,
  interviews: StudyArchive["interviews"],
): Result<readonly ArchivedCoding[], Problem> {
  const textByInterview = new Map(
    interviews.map(({ code, transcripts }) => [code, transcripts[0]?.text ?? ""]),
  );
  const converters = new Map<string, CodePoints>();
  const archived: ArchivedCoding[] = [];
  for (const [index, coding] of codings.entries()) {
    const text = textByInterview.get(coding.interview);
    if (text === undefined) {
      return wrong(problem("unknown-reference", [index, "interview"], coding.interview));
    }
    const converter = converters.get(coding.interview) ?? codePointsOf(text);
    converters.set(coding.interview, converter);
    const found = tagProblem(coding, index) ?? offsetProblem(coding, index, converter);
    if (found) return wrong(found);
    archived.push(archivedCoding(coding, converter));
  }
  return accept(archived);
}

/** The judgements of coders and, after them, those of the consensus. */
export function archivedJudgements({ coders, consensus }: FolderJudgements): readonly ArchivedJudgement[] {
  const all = [
    ...coders.map((judged) => ({ ...judged, decidedBy: null })),
    ...consensus.map((judged) => ({ ...judged, coder: null })),
  ];
  return all.map(({ interview, theme, coder, stance, basis, reason, decidedBy }) => {
    const grounds = basis === "citaat" ? "quotes" : "context";
    return { interview, theme, coder, stance, grounds, reason, decidedBy, ...unwritten };
  });
}

/**
 * An assignment of all themes, finished, for everyone who coded or judged an interview. Where study.json says
 * that an interview was coded twice and the study has two coders, both finished it, also one who found nothing.
 */
export function finishedAssignments(
  study: FolderStudy,
  work: Pick<StudyArchive, "codings" | "judgements">,
): readonly ArchivedAssignment[] {
  const worked = new Set(
    [...work.codings, ...work.judgements].map((each) => keyOf(each.interview, each.coder)),
  );
  const double = new Set(study.coders.length === 2 ? study.doubleCoded : []);
  const themes = study.codebook.map(({ theme }) => theme);
  return study.interviews.flatMap(({ code: interview }) =>
    study.coders
      .filter(({ code }) => double.has(interview) || worked.has(keyOf(interview, code)))
      .map(({ code: coder }) => ({
        interview,
        coder,
        round: 0,
        themes,
        blind: true,
        deadline: null,
        madeBy: null,
        states: [{ kind: "finished", by: coder, reason: null, writtenAt: null }],
        writtenAt: null,
      })),
  );
}

function archivedCoding(coding: FolderCoding, { toUnits }: CodePoints): ArchivedCoding {
  const { interview, coder, theme, factor, quote } = coding;
  const passage = { from: toUnits(coding.start) ?? 0, to: toUnits(coding.end) ?? 0 };
  return {
    interview,
    coder: coder === "consensus" ? null : coder,
    theme,
    tag:
      factor == null
        ? { kind: "theme", stance: coding.stance ?? null }
        : { kind: "code", label: factor, polarity: coding.polarity ?? null },
    starred: false,
    memo: "",
    codebookVersion: 1,
    anchors: [{ transcript: 1, passage, quote, writtenAt: null }],
    ...unwritten,
  };
}

function tagProblem({ stance, factor, polarity }: FolderCoding, index: number): Problem | null {
  if (factor != null && stance != null) return problem("factor-with-stance", [index, "stance"], stance);
  if (factor != null && polarity == null) return problem("missing-field", [index, "polarity"]);
  if (factor == null && polarity != null) {
    return problem("polarity-without-factor", [index, "polarity"], polarity);
  }
  return null;
}

function offsetProblem(coding: FolderCoding, index: number, { toUnits }: CodePoints): Problem | null {
  for (const edge of ["start", "end"] as const) {
    const offset = coding[edge];
    if (!Number.isInteger(offset)) return problem("offset-not-whole", [index, edge], offset);
    if (toUnits(offset) === null) return problem("offset-outside-text", [index, edge], offset);
  }
  return null;
}

function wrong(refusal: Problem): Result<never, Problem> {
  return { ok: false, refusal };
}
