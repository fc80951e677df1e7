import { describe, expect, it } from "vitest";
import { z } from "zod";
import { referenceFolder } from "@/lib/interchange/study-folder/reference-folder.setup";
import { shareOpinions } from "@/lib/opinion/share-opinions";
import { judgedStances } from "@/lib/stance/stance";
import { approachOutcomes } from "./approach";
import { namedId } from "./named-id";
import { respondentRoles } from "./respondent-role";
import { studyFigures } from "./study-figures";
import type { StudyWork } from "./study-work";

describe("the figures of the reference study", () => {
  const figures: unknown = JSON.parse(JSON.stringify(studyFigures(referenceWork())));
  const expected = readReference("expected.json", z.record(z.string(), z.unknown()));

  it.each(["opinionsPerCase", "weights", "counts", "response"])("%s are as expected", (part) => {
    expect(withoutNoise({ [part]: z.record(z.string(), z.unknown()).parse(figures)[part] })).toEqual(
      withoutNoise({ [part]: expected[part] }),
    );
  });

  it("have nothing more and nothing less, in the same order", () => {
    expect(keysOf(figures)).toEqual(keysOf(expected));
  });
});

/** The expected floats are rounded to ten decimals, so both are compared at that. */
function withoutNoise(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_, each: unknown) =>
      typeof each === "number" ? Math.round(each * 1e10) / 1e10 : each,
    ),
  );
}

function keysOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(keysOf);
  if (typeof value !== "object" || value === null) return null;
  return Object.entries(value).map(([key, each]) => [key, keysOf(each)]);
}

function readReference<T>(name: string, schema: z.ZodType<T>): T {
  return schema.parse(JSON.parse(new TextDecoder().decode(referenceFolder().get(name))));
}

function referenceWork(): StudyWork {
  const study = readReference("study.json", studySchema);
  const { coders, consensus } = readReference("judgements.json", judgementsSchema);
  const shared = shareOpinions(study.respondents);
  if (!shared.ok) throw new Error(shared.refusal.kind);
  return {
    groups: study.groups.map(({ code }) => ({ id: namedId(code), code })),
    themes: study.codebook.map(({ theme }) => ({ id: namedId(theme), code: theme })),
    cases: study.cases.map(({ code, group }) => ({ id: namedId(code), code, group: namedId(group) })),
    respondents: study.respondents.map((each) => ({
      id: namedId(each.code),
      case: namedId(each.case),
      role: each.role,
      approach: each.approach,
    })),
    opinions: shared.value.map((each) => ({
      id: namedId(each.respondent),
      case: namedId(each.case),
      role: each.role,
      holders: each.holders.map((holder) => namedId(holder)),
    })),
    interviews: study.interviews.map(({ code, respondents }) => ({
      id: namedId(code),
      respondents: respondents.map((respondent) => namedId(respondent)),
    })),
    judgements: [...coders, ...consensus].map((each) => ({
      interview: namedId(each.interview),
      theme: namedId(each.theme),
      coder: each.coder === undefined ? null : namedId(each.coder),
      stance: each.stance,
    })),
    decisions: [],
  };
}

const judged = z.object({
  interview: z.string(),
  theme: z.string(),
  coder: z.string().optional(),
  stance: z.enum(judgedStances),
});
const judgementsSchema = z.object({ coders: z.array(judged), consensus: z.array(judged) });
const studySchema = z.object({
  groups: z.array(z.object({ code: z.string() })),
  codebook: z.array(z.object({ theme: z.string() })),
  cases: z.array(z.object({ code: z.string(), group: z.string() })),
  respondents: z.array(
    z.object({
      code: z.string(),
      case: z.string(),
      role: z.enum(respondentRoles),
      approach: z.enum(approachOutcomes),
      sharesOpinionWith: z.string().nullable().default(null),
    }),
  ),
  interviews: z.array(z.object({ code: z.string(), respondents: z.array(z.string()) })),
});
