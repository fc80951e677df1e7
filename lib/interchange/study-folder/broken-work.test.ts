import { describe, expect, it, test } from "vitest";
import { fieldAt, reading, refused, sound } from "./broken-folder.setup";
import { add, all, type Change, type Json, type Path, replace, set } from "./json-change.setup";
import { readStudyFolder } from "./read-study-folder";

const codings = "codings.json";
const judgements = "judgements.json";
const scores = "statement-scores.json";

describe("codings, judgements and scores are refused with", () => {
  test.each<[string, string, Path, unknown]>([
    ["unknown-reference", codings, [12, "interview"], "EK99-A1"],
    ["unknown-reference", codings, [12, "coder"], "codeur-c"],
    ["unknown-reference", codings, [12, "theme"], "school"],
    ["unknown-value", codings, [0, "stance"], "beter"],
    ["unknown-value", codings, [0, "stance"], "niet-besproken"],
    ["polarity-without-factor", codings, [0, "polarity"], "bevorderend"],
    ["offset-outside-text", codings, [12, "end"], 99_999],
    ["offset-outside-text", codings, [12, "start"], -1],
    ["offset-not-whole", codings, [12, "start"], 10.5],
    ["not-a-number", codings, [12, "start"], "10"],
    ["not-an-object", codings, [12], null],
    ["missing-field", codings, [12, "end"], undefined],
    ["missing-field", codings, [7, "quote"], undefined],
    ["unknown-field", codings, [0, "stanse"], "gelijk"],
    ["quote-differs", codings, [7, "quote"], "Dat heb ik nooit gezegd."],
    ["unknown-value", judgements, ["coders", 5, "stance"], "goed"],
    ["unknown-value", judgements, ["coders", 5, "basis"], "gevoel"],
    ["unknown-reference", judgements, ["coders", 5, "interview"], "EK99-A1"],
    ["unknown-reference", judgements, ["coders", 5, "coder"], "codeur-z"],
    ["unknown-reference", judgements, ["consensus", 3, "theme"], "school"],
    ["unknown-field", judgements, ["coders", 0, "decidedBy"], "supervisor"],
    ["missing-field", judgements, ["coders"], undefined],
    ["value-out-of-range", scores, [9, "score"], 6],
    ["value-out-of-range", scores, [9, "score"], 3.5],
    ["not-a-number", scores, [9, "score"], "4"],
    ["missing-field", scores, [9, "score"], undefined],
    ["unknown-reference", scores, [9, "statement"], "s9"],
    ["unknown-reference", scores, [9, "interview"], "EK99-A1"],
  ])("%s in %s where %j is %j", async (kind, file, path, value) => {
    expect(await reading(file, set(path, value))).toEqual(refused(kind, file, fieldAt(path)));
  });

  test.each<[string, string | null, string, Json, string]>([
    [judgements, "coders", "a coder judged a theme twice", { stance: "gelijk" }, "coders[316].theme"],
    [judgements, "consensus", "the consensus stands twice", {}, "consensus[108].theme"],
    [scores, null, "a statement was scored twice", { score: 1 }, "[208].statement"],
  ])("duplicate-value in %s, %s, where %s", async (file, list, _why, changed, field) => {
    expect(await reading(file, add(list, 0, changed))).toEqual(refused("duplicate-value", file, field));
  });

  it("the parts that stand twice together, as one reads them", async () => {
    const result = await reading(judgements, add("consensus", 0, {}));
    expect(result).toMatchObject({ ok: false, refusal: { value: "EK01-A1, veiligheid" } });
  });

  const factor = '"factor": "praktische steun netwerk",';
  const helping = /("factor": "praktische steun netwerk",)\s+"polarity": "bevorderend",/;
  test.each<[string, string, Change, string | RegExp]>([
    ["empty-passage", "it ends before it starts", set([0, "end"], 10), "[0].end"],
    ["empty-passage", "it holds nothing", set([0, "end"], 538), "[0].end"],
    ["quote-differs", "it is moved by one", all(set([0, "start"], 539), set([0, "end"], 641)), "[0].quote"],
    ["file-not-a-list", "the file holds no list", () => "{}", "$"],
    ["unknown-reference", "its factor is not there", replace(factor, '"factor": "steun",'), /\.factor$/],
    [
      "unknown-reference",
      "its polarity is another",
      replace(helping, '$1 "polarity": "belemmerend",'),
      /\.factor$/,
    ],
    ["missing-field", "its factor has no polarity", replace(helping, "$1"), /\.polarity$/],
    [
      "factor-with-stance",
      "its factor has a stance",
      replace(factor, `${factor} "stance": "gelijk",`),
      /\.stance$/,
    ],
  ])("%s for a coding where %s", async (kind, _why, change, field) => {
    expect(await reading(codings, change)).toEqual(refused(kind, codings, field));
  });

  it("no transcript's words in them", async () => {
    const result = await reading(codings, set([7, "quote"], "Woorden van een kind."));
    expect(JSON.stringify(result)).not.toContain("Woorden van een kind");
  });
});

it("offsets count code points, and are kept in UTF-16 units", async () => {
  const files = new Map(sound);
  files.set("transcripts/EK01-A1.txt", new TextEncoder().encode("[00:00:01] R: 👍 ja 👩‍👧 nee\n"));
  const one = { interview: "EK01-A1", coder: "codeur-a", theme: "regie", start: 5, end: 8, quote: "👩‍👧" };
  const readWith = (changed: Json) => {
    files.set(codings, new TextEncoder().encode(JSON.stringify([{ ...one, ...changed }])));
    return readStudyFolder(files);
  };
  const read = await readWith({});
  expect(read.ok && read.value.archive.codings[0]?.anchors[0]?.passage).toEqual({ from: 6, to: 11 });
  expect(await readWith({ start: 6, end: 11 })).toEqual(refused("quote-differs", codings, "[0].quote"));
  expect(await readWith({ end: 13 })).toEqual(refused("offset-outside-text", codings, "[0].end"));
});
