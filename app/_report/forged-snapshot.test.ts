import fc from "fast-check";
import { expect, test } from "vitest";
import { atOnce } from "@/lib/comparison/permutation/steps";
import { frozenContent } from "@/lib/report/frozen-content.setup";
import { reportFigures } from "@/lib/report/report-figures";
import { reportInputsOf } from "@/lib/report/report-inputs.setup";
import { contentProblem } from "@/lib/report/schema/content-problem";
import { snapshotContentSchema } from "@/lib/report/schema/snapshot-content-schema";
import type { CodeId, RespondentId } from "@/lib/study/ids";
import { namedId } from "@/lib/study/named-id";
import { oneTheme } from "@/lib/study/study-in-words.setup";
import { writeReport } from "./write-report";

const factors = ["f", "g"].map((id) => ({ id: namedId<CodeId>(id), theme: oneTheme, label: `${id}!` }));
const told = reportInputsOf(
  `
  EK-c EK01 A1:verbeterd/gelijk O1>A1:verbeterd K1
  EK-c EK02 A1:verbeterd/verbeterd I1:gelijk/=verbeterd
  schaduw SG01 A1:verslechterd O1:onbekend`,
  {
    directions: [
      {
        theme: oneTheme,
        stance: "verbeterd",
        moreIn: namedId("EK-c"),
        judgedBefore: 0,
        reason: "plan",
        at: "2008-01-01T00:00:00.000Z",
      },
    ],
    matched: [[namedId("EK01"), namedId("SG01")]],
    statements: [
      {
        id: namedId("s"),
        text: "Het gaat beter",
        theme: oneTheme,
        answers: [{ interview: namedId("EK01-A1"), answer: { kind: "scored", score: 4 } }],
      },
    ],
    factors: {
      names: factors.map((factor) => ({ ...factor, polarity: "bevorderend" as const })),
      merges: [{ code: namedId("f"), into: namedId("g") }],
      passages: [{ factor: namedId("f"), interview: namedId("EK01-A1"), from: 0, to: 5 }],
    },
    quotes: [
      {
        interview: namedId("EK01-A1"),
        theme: oneTheme,
        stance: "verbeterd",
        from: 0,
        to: 9,
        group: namedId("EK-c"),
        by: [{ role: "gezinsinformant", relation: "oom" }],
        isFaithful: true,
        words: "Het gaat goed.",
        wordsSha256: "",
      },
    ],
  },
);
const inputs = { ...told, stopped: [{ respondent: namedId<RespondentId>("EK01-K1"), by: "ouder" }] };
const { work } = inputs;
const things = [
  work.groups,
  work.themes,
  work.cases,
  work.respondents,
  work.opinions,
  work.interviews,
  factors,
];
const names = new Set([
  ...things.flatMap((list) => list.map(({ id }) => id as string)),
  "s",
  "coder-0",
  "coder-1",
]);
const genuine = frozenContent(inputs, names);

/** Whether an import would take it; and if so, makes all that its pages are made of. */
function isTaken(content: unknown): boolean {
  const parsed = snapshotContentSchema.safeParse(content);
  if (!parsed.success || contentProblem(parsed.data) !== null) return false;
  atOnce(reportFigures(parsed.data.inputs));
  for (const language of ["nl", "en"] as const)
    writeReport(parsed.data, {
      language,
      state: { kind: "frozen", at: new Date("2026-01-01T12:00:00Z"), name: "x", id: "y" },
    });
  return true;
}

test("what this program froze is taken", () => {
  expect(isTaken(genuine)).toBe(true);
});

test("whatever is changed in one place, it is refused or its report can be made", () => {
  const places = [...placesIn(genuine)];
  const change = fc.oneof(
    fc.constant({}),
    fc
      .constantFrom(null, -1, 0.5, 1e300, "", "x", true, [], {}, "00000000-0000-4000-8000-000000000099")
      .map((to) => ({ to })),
    fc.constantFrom(...places).map((from) => ({ to: valueAt(genuine, from) })),
  );
  fc.assert(
    fc.property(fc.constantFrom(...places), change, (place, how) => {
      isTaken(changedAt(genuine, place, how));
    }),
    { numRuns: 200 },
  );
});

type Place = readonly string[];

function* placesIn(part: unknown, here: Place = []): Generator<Place> {
  if (here.length > 0) yield here;
  if (typeof part !== "object" || part === null) return;
  for (const [key, value] of Object.entries(part)) yield* placesIn(value, [...here, key]);
}

function valueAt(part: unknown, [key, ...rest]: Place): unknown {
  if (key === undefined || typeof part !== "object" || part === null) return part;
  return valueAt(Object.getOwnPropertyDescriptor(part, key)?.value, rest);
}

function changedAt(part: unknown, [key, ...rest]: Place, how: { readonly to?: unknown }): unknown {
  if (key === undefined) return how.to;
  if (typeof part !== "object" || part === null) return part;
  const entries = Object.entries(part).flatMap(([each, value]) => {
    if (each !== key) return [[each, value] as const];
    if (rest.length === 0 && !("to" in how)) return [];
    return [[each, changedAt(value, rest, how)] as const];
  });
  return Array.isArray(part) ? entries.map(([, value]) => value) : Object.fromEntries(entries);
}
