import { describe, expect, test } from "vitest";
import { sealOf } from "@/lib/report/seal";
import type { Json } from "../json/json-value";
import { expectRefused } from "./expect-refused.setup";
import { parseArchive } from "./parse-archive";
import { sampleArchive } from "./sample-archive.setup";
import { writeArchive } from "./write-archive";

describe("of a report parseArchive refuses", () => {
  test.each([
    {
      why: "a section of a theme that is not there",
      from: '"theme": "veiligheid"\n   },\n   "method"',
      to: '"theme": "regie"\n   },\n   "method"',
      kind: "unknown-reference",
      field: "reportOutline.order[0].theme",
    },
    {
      why: "a section that no report has",
      from: '"section": "limits"',
      to: '"section": "slot"',
      kind: "unknown-value",
      field: "reportTexts[0].section",
    },
    {
      why: "two texts in one section",
      from: '"section": "limits"',
      to: '"section": { "theme": "veiligheid" }',
      kind: "duplicate-value",
      field: "reportTexts[1].section",
    },
    {
      why: "a quote of a coding that is not there",
      from: '"coding": 2,\n   "edited"',
      to: '"coding": 4,\n   "edited"',
      kind: "unknown-reference",
      field: "chosenQuotes[2].coding",
    },
    {
      why: "a coding that was chosen twice",
      from: '"coding": 2,\n   "edited"',
      to: '"coding": 1,\n   "edited"',
      kind: "duplicate-value",
      field: "chosenQuotes[2].coding",
    },
    {
      why: "a quote without words",
      from: '"edited": "(...) nu?"',
      to: '"edited": ""',
      kind: "empty-value",
      field: "chosenQuotes[1].edited",
    },
    {
      why: "a snapshot in which a figure was changed",
      from: '"weight": 0.92',
      to: '"weight": 0.93',
      kind: "checksum-differs",
      field: "snapshots[0].sha256",
    },
    {
      why: "a snapshot that names a theme that is not there",
      from: '01": "veiligheid"',
      to: '01": "regie"',
      kind: "unknown-reference",
      field: "snapshots[0].ids.themes.00000000-0000-4000-8000-000000000001",
    },
    {
      why: "a snapshot that names a code that is not there",
      from: '"polarity": "bevorderend",\n      "theme"',
      to: '"polarity": "belemmerend",\n      "theme"',
      kind: "unknown-reference",
      field: "snapshots[0].ids.codes.00000000-0000-4000-8000-000000000010",
    },
  ])("$why", expectRefused);
});

const theme = "00000000-0000-4000-8000-000000000001";
const here = "00000000-0000-4000-8000-000000000010";
const gone = "00000000-0000-4000-8000-000000000099";
const factor = { theme, label: "x", polarity: "bevorderend" } as const;

describe("of a snapshot whose seal fits and that this program did not freeze parseArchive refuses", () => {
  test.each([
    { why: "one without figures", change: { figures: undefined }, kind: "missing-field", field: "figures" },
    { why: "one of another format", change: { format: 2 }, kind: "wrong-type", field: "format" },
    {
      why: "a mean of 0, by which nothing can be weighed",
      change: { inputs: { weighting: { meanOver: { kind: "set", mean: 0 } } } },
      kind: "value-out-of-range",
      field: "inputs.weighting.meanOver.mean",
    },
    {
      why: "a judgement of no interview",
      change: { inputs: { work: { judgements: [{ stance: "beter" }] } } },
      kind: "missing-field",
      field: "inputs.work.judgements[0].interview",
    },
    {
      why: "a coder's judgement that only a decision can give",
      change: {
        inputs: { work: { judgements: [{ interview: here, theme: here, coder: here, stance: "neither" }] } },
      },
      kind: "wrong-type",
      field: "inputs.work.judgements[0]",
    },
    {
      why: "figures of a theme that it does not name",
      change: { figures: { themes: [{ theme: gone, rows: [] }] } },
      kind: "unknown-reference",
      field: "figures.themes[0].theme",
    },
    {
      why: "a section of a theme that it does not name",
      change: { outline: { order: [`theme:${gone}`] } },
      kind: "unknown-reference",
      field: "outline.order[0]",
    },
    {
      why: "factors that count as each other",
      change: {
        inputs: {
          evidence: {
            factors: {
              names: [
                { id: here, ...factor },
                { id: gone, ...factor },
              ],
              merges: [
                { code: here, into: gone },
                { code: gone, into: here },
              ],
            },
          },
        },
      },
      kind: "factors-merged-in-circle",
      field: "inputs.evidence.factors.merges[1].into",
    },
  ])("$why", async ({ change, kind, field }) => {
    const sample = await sampleArchive();
    const [snapshot] = sample.snapshots;
    if (snapshot === undefined) throw new Error("the sample has a snapshot");
    const content: Json = JSON.parse(JSON.stringify(changed(snapshot.content, change)));
    const sealed = { ...snapshot, content, sha256: await sealOf(content) };
    const parsed = await parseArchive(writeArchive({ ...sample, snapshots: [sealed] }), "studie.json");
    expect(parsed).toMatchObject({
      ok: false,
      refusal: { kind, field: `snapshots[0].content.${field}`, line: expect.any(Number) },
    });
  });
});

/** Objects change key by key; lists and the rest as a whole. */
function changed(json: unknown, change: unknown): unknown {
  if (typeof change !== "object" || change === null || Array.isArray(change)) return change;
  const old = new Map(Object.entries(typeof json === "object" && json !== null ? json : {}));
  for (const [key, to] of Object.entries(change)) old.set(key, changed(old.get(key), to));
  return Object.fromEntries(old);
}
