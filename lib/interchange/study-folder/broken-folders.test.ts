import { describe, expect, it, test } from "vitest";
import type { InterchangeRefusal } from "../refusal";
import { readStudyFolder } from "./read-study-folder";
import { referenceFolder } from "./reference-folder.setup";

const sound = referenceFolder();

type Change = (text: string) => string;
type Json = Record<string, unknown>;

/** The reference study with one file written otherwise; null takes it away. */
async function reading(file: string, change: Change | Uint8Array | null) {
  const files = new Map(sound);
  if (change === null) files.delete(file);
  else if (change instanceof Uint8Array) files.set(file, change);
  else {
    const before = new TextDecoder().decode(sound.get(file));
    const after = change(before);
    expect(after).not.toBe(before);
    files.set(file, new TextEncoder().encode(after));
  }
  return readStudyFolder(files);
}

/** Sets what stands at a path of a JSON file; undefined takes it away. */
function set(path: readonly (string | number)[], value: unknown): Change {
  return (text) => {
    const root: unknown = JSON.parse(text);
    let here = root;
    for (const step of path.slice(0, -1)) here = Reflect.get(Object(here), step);
    const last = path.at(-1) ?? 0;
    if (value === undefined) Reflect.deleteProperty(Object(here), last);
    else Reflect.set(Object(here), last, value);
    return JSON.stringify(root, null, 1);
  };
}

/** Adds an item like another of its list, with some fields changed. */
function add(list: string | null, like: number, changed: Json): Change {
  return (text) => {
    const root = JSON.parse(text);
    const items: Json[] = list === null ? root : root[list];
    items.push({ ...items[like], ...changed });
    return JSON.stringify(root, null, 1);
  };
}

function all(...changes: readonly Change[]): Change {
  return (text) => changes.reduce((changed, change) => change(changed), text);
}

const replace =
  (from: string | RegExp, to: string): Change =>
  (text) =>
    text.replace(from, to);

const study = "study.json";
const codings = "codings.json";
const judgements = "judgements.json";
const scores = "statement-scores.json";
const transcript = "transcripts/EK01-A1.txt";

/** Index of a respondent in study.json, by code. */
const respondents: { code: string }[] = JSON.parse(new TextDecoder().decode(sound.get(study))).respondents;
const at = (code: string) => respondents.findIndex((each) => each.code === code);
const guardian = at("EK09-A2");
const silent = at("EK08-X1");

describe("a study folder is refused where", () => {
  test.each([
    {
      why: "an approach is unknown",
      file: study,
      change: set(["respondents", 3, "approach"], "gebeld"),
      kind: "unknown-value",
      field: "respondents[3].approach",
    },
    {
      why: "a role is unknown",
      file: study,
      change: set(["respondents", 3, "role"], "opa"),
      kind: "unknown-value",
      field: "respondents[3].role",
    },
    {
      why: "the language is unknown",
      file: study,
      change: set(["language"], "fr"),
      kind: "unknown-value",
      field: "language",
    },
    {
      why: "a polarity is unknown",
      file: study,
      change: set(["codebook", 0, "factors", 1, "polarity"], "neutraal"),
      kind: "unknown-value",
      field: "codebook[0].factors[1].polarity",
    },
    {
      why: "a polarity is missing",
      file: study,
      change: set(["codebook", 0, "factors", 1, "polarity"], undefined),
      kind: "missing-field",
      field: "codebook[0].factors[1].polarity",
    },
    {
      why: "a stance has no wording",
      file: study,
      change: set(["codebook", 1, "stances", "gelijk"], undefined),
      kind: "missing-field",
      field: "codebook[1].stances.gelijk",
    },
    {
      why: "a stance that isn't one has a wording",
      file: study,
      change: set(["codebook", 1, "stances", "beter"], "beter"),
      kind: "unknown-field",
      field: "codebook[1].stances.beter",
    },
    { why: "a name is empty", file: study, change: set(["name"], ""), kind: "empty-value", field: "name" },
    {
      why: "a code is a number",
      file: study,
      change: set(["cases", 2, "code"], 3),
      kind: "wrong-type",
      field: "cases[2].code",
    },
    {
      why: "a list is an object",
      file: study,
      change: set(["cases"], {}),
      kind: "wrong-type",
      field: "cases",
    },
    {
      why: "a list is missing",
      file: study,
      change: set(["interviews"], undefined),
      kind: "missing-field",
      field: "interviews",
    },
    {
      why: "a key is mistyped",
      file: study,
      change: set(["respondents", 5, "sharesOpinionwith"], "EK01-A1"),
      kind: "unknown-field",
      field: "respondents[5].sharesOpinionwith",
    },
    {
      why: "an attribute is a list",
      file: study,
      change: set(["cases", 0, "attributes", "leeftijd"], [15]),
      kind: "wrong-type",
      field: "cases[0].attributes.leeftijd",
    },
    {
      why: "a case's group isn't there",
      file: study,
      change: set(["cases", 4, "group"], "EKC"),
      kind: "unknown-reference",
      field: "cases[4].group",
    },
    {
      why: "a matched case isn't there",
      file: study,
      change: set(["cases", 10, "matchedWith", 0], "EK99"),
      kind: "unknown-reference",
      field: "cases[10].matchedWith[0]",
    },
    {
      why: "a case is matched with itself",
      file: study,
      change: set(["cases", 10, "matchedWith", 0], "SG01"),
      kind: "matched-with-itself",
      field: "cases[10].matchedWith[0]",
    },
    {
      why: "a respondent's case isn't there",
      file: study,
      change: set(["respondents", silent, "case"], "EK99"),
      kind: "unknown-reference",
      field: `respondents[${silent}].case`,
    },
    {
      why: "an interview's case isn't there",
      file: study,
      change: set(["interviews", 0, "case"], "EK99"),
      kind: "unknown-reference",
      field: "interviews[0].case",
    },
    {
      why: "an interview's respondent isn't there",
      file: study,
      change: set(["interviews", 0, "respondents", 0], "EK01-Z9"),
      kind: "unknown-reference",
      field: "interviews[0].respondents[0]",
    },
    {
      why: "an interview's respondent is of another case",
      file: study,
      change: set(["interviews", 0, "respondents", 0], "EK02-A1"),
      kind: "respondent-of-another-case",
      field: "interviews[0].respondents[0]",
    },
    {
      why: "an interview has no respondent",
      file: study,
      change: set(["interviews", 0, "respondents"], []),
      kind: "empty-value",
      field: "interviews[0].respondents",
    },
    {
      why: "an interviewed respondent refused",
      file: study,
      change: set(["respondents", 0, "approach"], "weigerde"),
      kind: "respondent-not-interviewed",
      field: "interviews[0].respondents[0]",
    },
    {
      why: "someone was interviewed without an interview",
      file: study,
      change: set(["respondents", silent, "approach"], "geïnterviewd"),
      kind: "interviewed-without-interview",
      field: `respondents[${silent}].approach`,
    },
    {
      why: "a statement's theme isn't there",
      file: study,
      change: set(["statements", 0, "theme"], "school"),
      kind: "unknown-reference",
      field: "statements[0].theme",
    },
    {
      why: "an interview that isn't there was coded twice",
      file: study,
      change: set(["doubleCoded", 2], "EK99-A1"),
      kind: "unknown-reference",
      field: "doubleCoded[2]",
    },
    {
      why: "a day doesn't exist",
      file: study,
      change: set(["interviews", 1, "date"], "2007-02-30"),
      kind: "invalid-date",
      field: "interviews[1].date",
    },
    {
      why: "a day is written otherwise",
      file: study,
      change: set(["interviews", 1, "date"], "27-02-2007"),
      kind: "invalid-date",
      field: "interviews[1].date",
    },
    {
      why: "an interview took no minutes",
      file: study,
      change: set(["interviews", 1, "minutes"], 0),
      kind: "value-out-of-range",
      field: "interviews[1].minutes",
    },
    {
      why: "an interview took half minutes",
      file: study,
      change: set(["interviews", 1, "minutes"], 12.5),
      kind: "value-out-of-range",
      field: "interviews[1].minutes",
    },
    {
      why: "a case code stands twice",
      file: study,
      change: add("cases", 0, {}),
      kind: "duplicate-value",
      field: "cases[21].code",
    },
    {
      why: "a respondent's code stands twice",
      file: study,
      change: add("respondents", silent, {}),
      kind: "duplicate-value",
      field: "respondents[85].code",
    },
    {
      why: "an interview's code stands twice",
      file: study,
      change: add("interviews", 0, {}),
      kind: "duplicate-value",
      field: "interviews[52].code",
    },
    {
      why: "a theme stands twice",
      file: study,
      change: add("codebook", 0, {}),
      kind: "duplicate-value",
      field: "codebook[4].theme",
    },
    {
      why: "a group stands twice",
      file: study,
      change: add("groups", 0, {}),
      kind: "duplicate-value",
      field: "groups[2].code",
    },
    {
      why: "a coder stands twice",
      file: study,
      change: add("coders", 0, {}),
      kind: "duplicate-value",
      field: "coders[2].code",
    },
    {
      why: "a statement stands twice",
      file: study,
      change: add("statements", 0, {}),
      kind: "duplicate-value",
      field: "statements[4].id",
    },
    {
      why: "a factor stands twice",
      file: study,
      change: set(["codebook", 0, "factors", 1, "label"], "aandacht van school"),
      kind: "duplicate-value",
      field: "codebook[0].factors[1].label",
    },
    {
      why: "two interviews have one transcript",
      file: study,
      change: set(["interviews", 1, "transcript"], transcript),
      kind: "duplicate-value",
      field: "interviews[1].transcript",
    },
    {
      why: "a coder is called as the consensus is",
      file: study,
      change: add("coders", 0, { code: "consensus" }),
      kind: "reserved-code",
      field: "coders[2].code",
    },
    {
      why: "an opinion is shared with oneself",
      file: study,
      change: set(["respondents", guardian, "sharesOpinionWith"], "EK09-A2"),
      kind: "opinion-shared-with-itself",
      field: `respondents[${guardian}].sharesOpinionWith`,
    },
    {
      why: "an opinion is shared with nobody",
      file: study,
      change: set(["respondents", guardian, "sharesOpinionWith"], "EK09-A9"),
      kind: "unknown-reference",
      field: `respondents[${guardian}].sharesOpinionWith`,
    },
    {
      why: "an opinion is shared across cases",
      file: study,
      change: set(["respondents", guardian, "sharesOpinionWith"], "EK08-A1"),
      kind: "opinion-shared-across-cases",
      field: `respondents[${guardian}].sharesOpinionWith`,
    },
    {
      why: "two opinions refer to each other",
      file: study,
      change: set(["respondents", at("EK09-A1"), "sharesOpinionWith"], "EK09-A2"),
      kind: "opinion-shared-in-circle",
      field: `respondents[${at("EK09-A1")}].sharesOpinionWith`,
    },
    {
      why: "a transcript isn't there",
      file: study,
      change: set(["interviews", 0, "transcript"], "transcripts/EK01-A9.txt"),
      kind: "missing-transcript",
      field: "interviews[0].transcript",
    },
    {
      why: "a path climbs out",
      file: study,
      change: set(["interviews", 0, "transcript"], "../geheim.txt"),
      kind: "path-outside-folder",
      field: "interviews[0].transcript",
    },
    {
      why: "a path climbs out on its way",
      file: study,
      change: set(["interviews", 0, "transcript"], "transcripts/../../geheim.txt"),
      kind: "path-outside-folder",
      field: "interviews[0].transcript",
    },
    {
      why: "a path is absolute",
      file: study,
      change: set(["interviews", 0, "transcript"], "/etc/passwd"),
      kind: "path-outside-folder",
      field: "interviews[0].transcript",
    },
    {
      why: "a path is another system's",
      file: study,
      change: set(["interviews", 0, "transcript"], "transcripts\\..\\EK01-A1.txt"),
      kind: "path-outside-folder",
      field: "interviews[0].transcript",
    },
    {
      why: "a path names a drive",
      file: study,
      change: set(["interviews", 0, "transcript"], "C:/EK01-A1.txt"),
      kind: "path-outside-folder",
      field: "interviews[0].transcript",
    },
    {
      why: "a coding's interview isn't there",
      file: codings,
      change: set([12, "interview"], "EK99-A1"),
      kind: "unknown-reference",
      field: "[12].interview",
    },
    {
      why: "a coding's coder isn't there",
      file: codings,
      change: set([12, "coder"], "codeur-c"),
      kind: "unknown-reference",
      field: "[12].coder",
    },
    {
      why: "a coding's theme isn't there",
      file: codings,
      change: set([12, "theme"], "school"),
      kind: "unknown-reference",
      field: "[12].theme",
    },
    {
      why: "a coding's stance is unknown",
      file: codings,
      change: set([0, "stance"], "beter"),
      kind: "unknown-value",
      field: "[0].stance",
    },
    {
      why: "a coding's stance is a judgement's",
      file: codings,
      change: set([0, "stance"], "niet-besproken"),
      kind: "unknown-value",
      field: "[0].stance",
    },
    {
      why: "a factor isn't in the codebook",
      file: codings,
      change: replace('"factor": "praktische steun netwerk"', '"factor": "steun"'),
      kind: "unknown-reference",
      field: /\.factor$/,
    },
    {
      why: "a factor has the other polarity",
      file: codings,
      change: replace(
        /("factor": "praktische steun netwerk",\s+"polarity": )"bevorderend"/,
        '$1"belemmerend"',
      ),
      kind: "unknown-reference",
      field: /\.factor$/,
    },
    {
      why: "a factor has no polarity",
      file: codings,
      change: replace(/("factor": "praktische steun netwerk",)\s+"polarity": "bevorderend",/, "$1"),
      kind: "missing-field",
      field: /\.polarity$/,
    },
    {
      why: "a factor has a stance",
      file: codings,
      change: replace(
        '"factor": "praktische steun netwerk",',
        '"factor": "praktische steun netwerk", "stance": "gelijk",',
      ),
      kind: "factor-with-stance",
      field: /\.stance$/,
    },
    {
      why: "a theme has a polarity",
      file: codings,
      change: set([0, "polarity"], "bevorderend"),
      kind: "polarity-without-factor",
      field: "[0].polarity",
    },
    {
      why: "a passage ends beyond its text",
      file: codings,
      change: set([12, "end"], 99_999),
      kind: "offset-outside-text",
      field: "[12].end",
    },
    {
      why: "a passage starts before its text",
      file: codings,
      change: set([12, "start"], -1),
      kind: "offset-outside-text",
      field: "[12].start",
    },
    {
      why: "a passage starts between characters",
      file: codings,
      change: set([12, "start"], 10.5),
      kind: "offset-not-whole",
      field: "[12].start",
    },
    {
      why: "an offset is text",
      file: codings,
      change: set([12, "start"], "10"),
      kind: "wrong-type",
      field: "[12].start",
    },
    {
      why: "a passage ends before it starts",
      file: codings,
      change: set([0, "end"], 10),
      kind: "empty-passage",
      field: "[0].end",
    },
    {
      why: "a passage holds nothing",
      file: codings,
      change: set([0, "end"], 538),
      kind: "empty-passage",
      field: "[0].end",
    },
    {
      why: "a quote differs from its text",
      file: codings,
      change: set([7, "quote"], "Dat heb ik nooit gezegd."),
      kind: "quote-differs",
      field: "[7].quote",
    },
    {
      why: "a passage is moved by one",
      file: codings,
      change: all(set([0, "start"], 539), set([0, "end"], 641)),
      kind: "quote-differs",
      field: "[0].quote",
    },
    {
      why: "a quote is missing",
      file: codings,
      change: set([7, "quote"], undefined),
      kind: "missing-field",
      field: "[7].quote",
    },
    { why: "codings are no list", file: codings, change: () => "{}", kind: "wrong-type", field: "$" },
    {
      why: "a judgement's stance is unknown",
      file: judgements,
      change: set(["coders", 5, "stance"], "goed"),
      kind: "unknown-value",
      field: "coders[5].stance",
    },
    {
      why: "a judgement's basis is unknown",
      file: judgements,
      change: set(["coders", 5, "basis"], "gevoel"),
      kind: "unknown-value",
      field: "coders[5].basis",
    },
    {
      why: "a judgement's interview isn't there",
      file: judgements,
      change: set(["coders", 5, "interview"], "EK99-A1"),
      kind: "unknown-reference",
      field: "coders[5].interview",
    },
    {
      why: "a judgement's coder isn't there",
      file: judgements,
      change: set(["coders", 5, "coder"], "codeur-z"),
      kind: "unknown-reference",
      field: "coders[5].coder",
    },
    {
      why: "the consensus is on no theme",
      file: judgements,
      change: set(["consensus", 3, "theme"], "school"),
      kind: "unknown-reference",
      field: "consensus[3].theme",
    },
    {
      why: "a coder judged a theme twice",
      file: judgements,
      change: add("coders", 0, { stance: "gelijk" }),
      kind: "duplicate-value",
      field: "coders[316].theme",
    },
    {
      why: "the consensus stands twice",
      file: judgements,
      change: add("consensus", 0, {}),
      kind: "duplicate-value",
      field: "consensus[108].theme",
    },
    {
      why: "a coder's judgement says who decided",
      file: judgements,
      change: set(["coders", 0, "decidedBy"], "supervisor"),
      kind: "unknown-field",
      field: "coders[0].decidedBy",
    },
    {
      why: "a score is above five",
      file: scores,
      change: set([9, "score"], 6),
      kind: "value-out-of-range",
      field: "[9].score",
    },
    {
      why: "a score is a half",
      file: scores,
      change: set([9, "score"], 3.5),
      kind: "value-out-of-range",
      field: "[9].score",
    },
    {
      why: "a score is missing",
      file: scores,
      change: set([9, "score"], undefined),
      kind: "missing-field",
      field: "[9].score",
    },
    {
      why: "a score's statement isn't there",
      file: scores,
      change: set([9, "statement"], "s9"),
      kind: "unknown-reference",
      field: "[9].statement",
    },
    {
      why: "a score's interview isn't there",
      file: scores,
      change: set([9, "interview"], "EK99-A1"),
      kind: "unknown-reference",
      field: "[9].interview",
    },
    {
      why: "a statement was scored twice",
      file: scores,
      change: add(null, 0, { score: 1 }),
      kind: "duplicate-value",
      field: "[208].statement",
    },
  ])("$why", async ({ file, change, kind, field }) => {
    expect(await reading(file, change)).toEqual({
      ok: false,
      refusal: {
        kind,
        file,
        field: typeof field === "string" ? field : expect.stringMatching(field),
        line: expect.any(Number),
        value: expect.any(String),
      },
    });
  });

  test.each([
    { why: "study.json is missing", file: study, change: null, refusal: { kind: "missing-file" } },
    { why: "the codings are missing", file: codings, change: null, refusal: { kind: "missing-file" } },
    { why: "a file is empty", file: judgements, change: new Uint8Array(), refusal: { kind: "file-empty" } },
    {
      why: "JSON breaks off",
      file: codings,
      change: (text: string) => text.slice(0, 5000),
      refusal: { kind: "invalid-json", line: expect.any(Number) },
    },
    {
      why: "JSON has a comma too many",
      file: study,
      change: replace('"language": "nl",', '"language": "nl",,'),
      refusal: { kind: "invalid-json", line: 3 },
    },
    {
      why: "a key stands twice",
      file: study,
      change: replace('"language": "nl",', '"language": "nl", "name": "",'),
      refusal: { kind: "duplicate-key", line: 3, value: "name" },
    },
    {
      why: "a name holds what no database stores",
      file: study,
      change: replace("De familie", "De\\u0000familie"),
      refusal: { kind: "unstorable-text", line: 2 },
    },
    {
      why: "a JSON file is in windows-1252",
      file: study,
      change: Uint8Array.from([123, 10, 34, 0xe9, 34]),
      refusal: { kind: "not-utf8", line: 2, possibly: "windows-1252" },
    },
    {
      why: "a line of a transcript has no time",
      file: transcript,
      change: replace("[00:01:14] I:", "I:"),
      refusal: { kind: "unreadable-line", line: 3 },
    },
    {
      why: "a line of a transcript has no speaker",
      file: transcript,
      change: replace("[00:01:14] I: En als", "[00:01:14] En als"),
      refusal: { kind: "unreadable-line", line: 3 },
    },
    {
      why: "a line of a transcript has a time that isn't",
      file: transcript,
      change: replace("[00:01:14]", "[00:71:14]"),
      refusal: { kind: "unreadable-line", line: 3 },
    },
    {
      why: "a speaker is unknown",
      file: transcript,
      change: replace("[00:01:14] I:", "[00:01:14] X:"),
      refusal: { kind: "unknown-speaker", line: 3, value: "X" },
    },
    {
      why: "a transcript is empty",
      file: transcript,
      change: new TextEncoder().encode("\n\n"),
      refusal: { kind: "file-empty" },
    },
    {
      why: "a transcript is a picture",
      file: transcript,
      change: Uint8Array.from([0x89, 0x50, 0, 1, 2]),
      refusal: { kind: "not-text" },
    },
    {
      why: "a transcript is in windows-1252",
      file: transcript,
      change: Uint8Array.from([91, 0xe9, 10]),
      refusal: { kind: "not-utf8", line: 1, possibly: "windows-1252" },
    },
  ])("$why", async ({ file, change, refusal }) => {
    expect(await reading(file, change)).toEqual({ ok: false, refusal: { file, ...refusal } });
  });

  it("an offset is changed in a text whose characters take two units", async () => {
    const emoji = "[00:00:01] R: 👍 ja 👩‍👧 nee\n";
    const files = new Map(sound);
    files.set("transcripts/EK01-A1.txt", new TextEncoder().encode(emoji));
    const one = { interview: "EK01-A1", coder: "codeur-a", theme: "regie", start: 5, end: 8, quote: "👩‍👧" };
    const codingsOf = (changed: Json) => new TextEncoder().encode(JSON.stringify([{ ...one, ...changed }]));
    files.set(codings, codingsOf({}));
    const read = await readStudyFolder(files);
    expect(read.ok && read.value.archive.codings[0]?.anchors[0]?.passage).toEqual({ from: 6, to: 11 });
    files.set(codings, codingsOf({ start: 6, end: 11 }));
    expect(await readStudyFolder(files)).toMatchObject({ ok: false, refusal: { kind: "quote-differs" } });
    files.set(codings, codingsOf({ end: 13 }));
    expect(await readStudyFolder(files)).toMatchObject({
      ok: false,
      refusal: { kind: "offset-outside-text" },
    });
  });
});

it("names the line of a field", async () => {
  const result = await reading(study, replace('"language": "nl"', '"language": "de"'));
  expect(!result.ok && "line" in result.refusal && result.refusal.line).toBe(3);
});

it("never repeats a transcript's words in a refusal", async () => {
  const result = await reading(codings, set([7, "quote"], "Woorden van een kind."));
  expect(JSON.stringify(result)).not.toContain("Woorden van een kind");
});

describe("a study folder is read where", () => {
  async function archiveWith(file: string, change: Change) {
    const result = await reading(file, change);
    if (!result.ok) throw new Error(JSON.stringify(result.refusal satisfies InterchangeRefusal));
    return result.value;
  }

  it("other files and other keys beside the lists stand in it, which it then names", async () => {
    const { passedOver } = await archiveWith(study, set(["versie"], 3));
    expect(passedOver).toEqual(["versie"]);
  });

  it("a judgement has no reason, or a theme was not discussed", async () => {
    const { archive } = await archiveWith(
      judgements,
      all(set(["coders", 0, "reason"], undefined), set(["coders", 1, "stance"], "niet besproken")),
    );
    expect(archive.judgements.slice(0, 2)).toMatchObject([{ reason: null }, { stance: "niet-besproken" }]);
  });

  it("the consensus has codings of its own, also of no stance", async () => {
    const { archive } = await archiveWith(
      codings,
      all(set([0, "coder"], "consensus"), set([1, "stance"], null)),
    );
    expect(archive.codings.slice(0, 2)).toMatchObject([
      { coder: null },
      { tag: { kind: "theme", stance: null } },
    ]);
  });

  it("opinions are shared by way of another", async () => {
    const { archive } = await archiveWith(
      study,
      all(
        add("respondents", silent, { code: "EK09-X9", case: "EK09", sharesOpinionWith: "EK09-A2" }),
        set(["respondents", guardian, "reason"], null),
      ),
    );
    expect(archive.sharedOpinions.map((each) => [each.respondent, each.with])).toEqual([
      ["EK09-A2", "EK09-A1"],
      ["EK09-X9", "EK09-A1"],
    ]);
  });

  it("attributes are of every type, in their own order", async () => {
    const { archive } = await archiveWith(
      study,
      replace('"geslacht": "meisje",', '"z": true, "2007": null, "10": 1.5, "geslacht": "meisje",'),
    );
    expect(archive.cases[0]?.attributes.slice(0, 4)).toEqual([
      { name: "z", value: true },
      { name: "2007", value: null },
      { name: "10", value: 1.5 },
      { name: "geslacht", value: "meisje" },
    ]);
  });

  it("lines end as on Windows, and a file begins with a mark", async () => {
    const { archive } = await archiveWith(transcript, (text) => `\ufeff${text.replaceAll("\n", "\r\n")}`);
    expect(archive.interviews[0]?.transcripts[0]?.text).not.toContain("\r");
  });
});
