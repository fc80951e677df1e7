import { describe, expect, test } from "vitest";
import { reading } from "./broken-folder.setup";
import { type Change, type Json, replace } from "./json-change.setup";

const transcript = "transcripts/EK01-A1.txt";
const third = "[00:01:14] I: En als";
const bytes = (...values: readonly number[]) => Uint8Array.from(values);

describe("a study folder is refused where", () => {
  test.each<[string, string, Change | Uint8Array | null, Json]>([
    ["study.json is missing", "study.json", null, { kind: "missing-file" }],
    ["the codings are missing", "codings.json", null, { kind: "missing-file" }],
    ["the judgements are missing", "judgements.json", null, { kind: "missing-file" }],
    ["the scores are missing", "statement-scores.json", null, { kind: "missing-file" }],
    [
      "a file is larger than any study makes it",
      "codings.json",
      new Uint8Array(60 * 1024 * 1024 + 1),
      { kind: "file-too-large", limit: 60 },
    ],
    ["a file is empty", "judgements.json", bytes(), { kind: "file-empty" }],
    ["JSON breaks off", "codings.json", (text) => text.slice(0, 5000), { kind: "invalid-json", line: 173 }],
    [
      "JSON has a comma too many",
      "study.json",
      replace('"nl",', '"nl",,'),
      { kind: "invalid-json", line: 3 },
    ],
    [
      "a key stands twice",
      "study.json",
      replace('"nl",', '"nl", "name": "",'),
      { kind: "duplicate-key", line: 3, field: "name", value: "name" },
    ],
    [
      "text can't be stored",
      "study.json",
      replace("De fam", "De\\u0000fam"),
      { kind: "unstorable-text", line: 2, field: "name" },
    ],
    [
      "JSON is in windows-1252",
      "study.json",
      bytes(123, 10, 34, 0xe9, 34),
      { kind: "not-utf8", line: 2, possibly: "windows-1252" },
    ],
    ["a turn has no time", transcript, replace(third, "I: En als"), { kind: "unreadable-line", line: 3 }],
    [
      "a turn has no speaker",
      transcript,
      replace(third, "[00:01:14] En als"),
      { kind: "unreadable-line", line: 3 },
    ],
    [
      "a turn has a time that isn't",
      transcript,
      replace(third, "[00:71:14] I: En als"),
      { kind: "unreadable-line", line: 3 },
    ],
    [
      "a turn goes on below",
      transcript,
      replace(third, `${third}\nen als`),
      { kind: "unreadable-line", line: 4 },
    ],
    [
      "a speaker is unknown",
      transcript,
      replace(third, "[00:01:14] X: En als"),
      { kind: "unknown-speaker", line: 3, value: "X" },
    ],
    [
      "a transcript is larger than any that is imported alone",
      transcript,
      new Uint8Array(20 * 1024 * 1024 + 1),
      { kind: "file-too-large", limit: 20 },
    ],
    ["a transcript is empty", transcript, bytes(10, 10), { kind: "file-empty" }],
    ["a transcript is a picture", transcript, bytes(0x89, 0x50, 0, 1, 2), { kind: "not-text" }],
    [
      "a transcript is in windows-1252",
      transcript,
      bytes(91, 0xe9, 10),
      { kind: "not-utf8", line: 1, possibly: "windows-1252" },
    ],
  ])("%s", async (_why, file, change, refusal) => {
    expect(await reading(file, change)).toEqual({ ok: false, refusal: { file, ...refusal } });
  });
});
