import { describe, expect, test } from "vitest";
import { expectRefused } from "./expect-refused.setup";
import { parseArchive } from "./parse-archive";
import { sampleArchive } from "./sample-archive.setup";
import { writeArchive } from "./write-archive";

describe("parseArchive refuses", () => {
  test.each([
    { why: "another JSON file", from: /^[\s\S]*$/, to: "[]", kind: "not-an-archive" },
    { why: "another format", from: "samenspraak-onderzoek", to: "iets", kind: "not-an-archive" },
    { why: "a later version", from: '"version": 1', to: '"version": 2', kind: "archive-of-later-version" },
    { why: "no version", from: '"version": 1,', to: "", kind: "not-an-archive" },
    { why: "half a file", from: /[\s\S]{400}$/, to: "", kind: "invalid-json" },
    {
      why: "an unknown key",
      from: '"note": ""',
      to: '"note": "", "noot": ""',
      kind: "unknown-field",
      field: "study.noot",
    },
    {
      why: "a changed text",
      from: "Beter 👍, ze",
      to: "Beter 👎, ze",
      kind: "checksum-differs",
      field: "interviews[0].transcripts[0].sha256",
    },
    {
      why: "a passage inside a character",
      from: '"to": 19\n',
      to: '"to": 27\n',
      kind: "offset-inside-character",
      field: "codings[1].anchors[0].passage.to",
    },
    {
      why: "a passage beyond its text",
      from: '"to": 19\n',
      to: '"to": 1900\n',
      kind: "offset-outside-text",
      field: "codings[1].anchors[0].passage.to",
    },
    {
      why: "half an offset",
      from: '"to": 19\n',
      to: '"to": 18.5\n',
      kind: "offset-not-whole",
      field: "codings[1].anchors[0].passage.to",
    },
    {
      why: "a quote of other words",
      from: '"to": 19\n     },\n     "quote": "En hoe',
      to: '"to": 19\n     },\n     "quote": "En wat',
      kind: "quote-differs",
      field: "codings[1].anchors[0].quote",
    },
    {
      why: "turns with a gap",
      from: '"to": 19,',
      to: '"to": 18,',
      kind: "turns-differ",
      field: "interviews[0].transcripts[0].turns",
    },
    {
      why: "a moment that isn't",
      from: "2026-02-03T09:30:00.125Z",
      to: "2026-02-30T09:30:00.125Z",
      kind: "invalid-date",
      field: "study.writtenAt",
    },
    {
      why: "a coder of a score who isn't there",
      from: '"coder": "b"',
      to: '"coder": "c"',
      kind: "unknown-reference",
      field: "statementScores[0].coder",
    },
    {
      why: "a coder who isn't there",
      from: /"coder": "b"(,\s+"round")/,
      to: '"coder": "c"$1',
      kind: "unknown-reference",
      field: "assignments[1].coder",
    },
    {
      why: "a round that isn't there",
      from: '"round": 1',
      to: '"round": 2',
      kind: "unknown-reference",
      field: "assignments[0].round",
    },
    {
      why: "a name longer than any",
      from: /"groups": \[\s+\{\s+"code": "/,
      to: `$&${"a".repeat(201)}`,
      kind: "name-too-long",
      field: "groups[0].code",
    },
    {
      why: "a draw of more than there were",
      from: '"drawn": 10',
      to: '"drawn": 53',
      kind: "wrong-type",
      field: "rounds[1].draws[0].drawn",
    },
    {
      why: "a draw by who isn't there",
      from: '"madeBy": "b",\n     "writtenAt"',
      to: '"madeBy": "c",\n     "writtenAt"',
      kind: "unknown-reference",
      field: "rounds[1].draws[0].madeBy",
    },
    {
      why: "a reopening before finishing",
      from: '"kind": "finished"',
      to: '"kind": "started"',
      kind: "state-out-of-order",
      field: "assignments[0].states[1].kind",
    },
    {
      why: "reopening without a reason",
      from: '"reason": "fout"',
      to: '"reason": ""',
      kind: "reopened-without-reason",
      field: "assignments[0].states[2].reason",
    },
    {
      why: "a hand-set mean without one",
      from: '"setMean": 4.6',
      to: '"setMean": null',
      kind: "mean-without-choice",
      field: "weightingChoices[0].setMean",
    },
    {
      why: "a factor merged into one that is not there",
      from: '"into": "school"',
      to: '"into": "gymzaal"',
      kind: "unknown-reference",
      field: "factorMerges[0].into",
    },
    {
      why: "a factor merged into itself",
      from: '"into": "school"',
      to: '"into": "de juf"',
      kind: "factors-merged-in-circle",
      field: "factorMerges[0].into",
    },
    {
      why: "an unknown stance",
      from: '"stance": "gelijk"',
      to: '"stance": "beter"',
      kind: "unknown-value",
      field: "opinionDecisions[0].stance",
    },
    {
      why: "an adjudication of nothing",
      from: '"between": [\n    0',
      to: '"between": [\n    9',
      kind: "unknown-reference",
      field: "adjudications[0].between[0]",
    },
    {
      why: "a coder who decides as the consensus",
      from: '"coder": null,\n   "stance"',
      to: '"coder": "b",\n   "stance"',
      kind: "decided-without-consensus",
      field: "judgements[1].decidedBy",
    },
    {
      why: "a version that is skipped",
      from: '"version": 2,\n     "text": "Hallo',
      to: '"version": 3,\n     "text": "Hallo',
      kind: "version-out-of-order",
      field: "interviews[0].transcripts[1].version",
    },
    {
      why: "a memo on a turn that the text lacks",
      from: '"turn": 3',
      to: '"turn": 4',
      kind: "unknown-reference",
      field: /^memos\[\d\]\.on\.turn$/,
    },
    {
      why: "a text with something else in it",
      from: '"type": "hardBreak"',
      to: '"type": "image"',
      kind: "unknown-value",
      field: /^summaries\[1\]\.document/,
    },
    {
      why: "a link to a coding that isn't there",
      from: /"coding": \d+/,
      to: '"coding": 9',
      kind: "unknown-reference",
      field: "summaries[1].document",
    },
    {
      why: "a number too large for the database",
      from: '"minutes": 38',
      to: '"minutes": 3000000000',
      kind: "value-out-of-range",
      field: "interviews[0].minutes",
    },
  ])("$why", expectRefused);
});

test("an archive from before coders scored statements comes in, its scores as those of the interview", async () => {
  const sample = await sampleArchive();
  const given = sample.statementScores.filter(({ coder }) => coder === null);
  const text = new TextDecoder().decode(writeArchive({ ...sample, statementScores: given }));
  const before = text.replace(/"coder": null,\s+("score")/, "$1");
  expect(before).not.toBe(text);
  const result = await parseArchive(new TextEncoder().encode(before), "studie.json");
  expect(result).toMatchObject({ ok: true, value: { statementScores: given } });
});
