import { describe, expect, it, test } from "vitest";
import { fieldAt, reading, refused, respondentAt } from "./broken-folder.setup";
import { add, type Json, type Path, replace, set } from "./json-change.setup";

const file = "study.json";
const guardian = ["respondents", respondentAt("EK09-A2"), "sharesOpinionWith"];
const referred = ["respondents", respondentAt("EK09-A1"), "sharesOpinionWith"];
const silent = respondentAt("EK08-X1");
const transcript = ["interviews", 0, "transcript"];

describe("study.json is refused with", () => {
  test.each<[string, Path, unknown]>([
    ["unknown-value", ["respondents", 3, "approach"], "gebeld"],
    ["unknown-value", ["respondents", 3, "role"], "opa"],
    ["unknown-value", ["language"], "fr"],
    ["unknown-value", ["codebook", 0, "factors", 1, "polarity"], "neutraal"],
    ["missing-field", ["codebook", 0, "factors", 1, "polarity"], undefined],
    ["missing-field", ["codebook", 1, "stances", "gelijk"], undefined],
    ["missing-field", ["interviews"], undefined],
    ["missing-field", ["interviews", 3, "transcript"], undefined],
    ["unknown-field", ["codebook", 1, "stances", "beter"], "beter"],
    ["unknown-field", ["respondents", 5, "sharesOpinionwith"], "EK01-A1"],
    ["unknown-field", ["cases", 5, "matchedwith"], ["SG01"]],
    ["empty-value", ["name"], ""],
    ["empty-value", ["coders", 0, "name"], ""],
    ["empty-value", ["interviews", 0, "respondents"], []],
    ["empty-value", ["cases", 0, "group"], ""],
    ["empty-value", ["name"], "  "],
    ["empty-value", ["statements", 0, "id"], "\u200b"],
    ["name-too-long", ["name"], "a".repeat(201)],
    ["name-too-long", ["cases", 20, "code"], "a".repeat(5000)],
    ["name-too-long", ["codebook", 2, "factors", 0, "label"], "👍".repeat(201)],
    ["name-too-long", ["cases", 0, "attributes", "a".repeat(201)], "meisje"],
    ["reserved-code", ["cases", 20, "code"], ".."],
    ["reserved-code", ["interviews", 51, "code"], "."],
    ["not-a-list", ["cases"], {}],
    ["not-words", ["cases", 2, "code"], 3],
    ["not-an-object", ["cases", 0, "attributes"], ["meisje"]],
    ["wrong-type", ["cases", 0, "attributes", "leeftijd"], [15]],
    ["not-true-or-false", ["codebook", 3, "addedDuringAnalysis"], "ja"],
    ["invalid-date", ["interviews", 1, "date"], "2007-02-30"],
    ["invalid-date", ["interviews", 1, "date"], "27-02-2007"],
    ["value-out-of-range", ["interviews", 1, "minutes"], 0],
    ["value-out-of-range", ["interviews", 1, "minutes"], 12.5],
    ["unknown-reference", ["cases", 4, "group"], "EKC"],
    ["unknown-reference", ["cases", 10, "matchedWith", 0], "EK99"],
    ["unknown-reference", ["respondents", silent, "case"], "EK99"],
    ["unknown-reference", ["interviews", 0, "case"], "EK99"],
    ["unknown-reference", ["interviews", 0, "respondents", 0], "EK01-Z9"],
    ["unknown-reference", ["statements", 0, "theme"], "school"],
    ["unknown-reference", ["doubleCoded", 2], "EK99-A1"],
    ["unknown-reference", guardian, "EK09-A9"],
    ["matched-with-itself", ["cases", 10, "matchedWith", 0], "SG01"],
    ["respondent-of-another-case", ["interviews", 0, "respondents", 0], "EK02-A1"],
    ["interviewed-without-interview", ["respondents", silent, "approach"], "geïnterviewd"],
    ["duplicate-value", ["codebook", 0, "factors", 1, "label"], "aandacht van school"],
    ["duplicate-value", ["interviews", 1, "transcript"], "transcripts/EK01-A1.txt"],
    ["duplicate-value", ["interviews", 1, "respondents"], ["EK01-O1", "EK01-O1"]],
    ["opinion-shared-with-itself", guardian, "EK09-A2"],
    ["opinion-shared-across-cases", guardian, "EK08-A1"],
    ["opinion-shared-in-circle", referred, "EK09-A2"],
    ["missing-transcript", transcript, "transcripts/EK01-A9.txt"],
    ["path-outside-folder", transcript, "../geheim.txt"],
    ["path-outside-folder", transcript, "transcripts/../../geheim.txt"],
    ["path-outside-folder", transcript, "/etc/passwd"],
    ["path-outside-folder", transcript, "transcripts\\..\\EK01-A1.txt"],
    ["path-outside-folder", transcript, "C:/EK01-A1.txt"],
    ["path-outside-folder", transcript, "transcripts//EK01-A1.txt"],
    ["path-outside-folder", transcript, "./transcripts/EK01-A1.txt"],
  ])("%s where %j is %j", async (kind, path, value) => {
    const last = Array.isArray(value) && kind === "duplicate-value" ? [...path, 1] : path;
    expect(await reading(file, set(path, value))).toEqual(refused(kind, file, fieldAt(last)));
  });

  test.each<[string, number, Json, string]>([
    ["cases", 0, {}, "cases[21].code"],
    ["respondents", silent, {}, "respondents[85].code"],
    ["interviews", 0, {}, "interviews[52].code"],
    ["codebook", 0, {}, "codebook[4].theme"],
    ["groups", 0, {}, "groups[2].code"],
    ["coders", 0, {}, "coders[2].code"],
    ["statements", 0, {}, "statements[4].id"],
  ])("duplicate-value where one of the %s stands twice", async (list, like, changed, field) => {
    expect(await reading(file, add(list, like, changed))).toEqual(refused("duplicate-value", file, field));
  });

  it("empty-value where an attribute has no name", async () => {
    const result = await reading(file, set(["cases", 0, "attributes", " "], "meisje"));
    expect(result).toEqual(refused("empty-value", file, 'cases[0].attributes[" "]'));
  });

  it("reserved-code where a coder is called as the consensus is", async () => {
    const result = await reading(file, add("coders", 0, { code: "consensus" }));
    expect(result).toEqual(refused("reserved-code", file, "coders[2].code"));
  });

  it("respondent-not-interviewed where an interview is of someone who refused", async () => {
    const result = await reading(file, set(["respondents", 0, "approach"], "weigerde"));
    expect(result).toEqual(refused("respondent-not-interviewed", file, "interviews[0].respondents[0]"));
  });

  it("the line of the field", async () => {
    const result = await reading(file, replace('"language": "nl"', '"language": "de"'));
    expect(result).toMatchObject({ ok: false, refusal: { line: 3, value: "de" } });
  });
});
