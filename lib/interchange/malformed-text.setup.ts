import { docxOf } from "./docx/docx.setup";

const docx = docxOf(["I: Hoe?", "R: Goed."]);
const text = (words: string) => new TextEncoder().encode(words);
const latin1 = (words: string) => Uint8Array.from([...words].map((letter) => letter.charCodeAt(0)));
const vtt = (...blocks: readonly string[]) => text(`WEBVTT\n\n${blocks.join("\n\n")}\n`);
const cue = "00:01.000 --> 00:03.000\nja";
const tooLarge = text("R: ja\n".repeat(3_500_000));
const windows1252 = { kind: "not-utf8", line: 2, possibly: "windows-1252" };
const mislabelled = (ending: string, found: string) => ({ kind: "mislabelled", ending, found });

/** For tests: transcripts that are no docx and are refused, why, under which name, and as what. */
export const malformedText: readonly (readonly [
  what: string,
  name: string,
  bytes: Uint8Array,
  refusal: Readonly<Record<string, unknown>>,
])[] = [
  ["empty", "a.txt", text(""), { kind: "file-empty" }],
  ["blank", "a.txt", text(" \n\r\n\t"), { kind: "file-empty" }],
  ["only a mark", "a.txt", text("\ufeff"), { kind: "file-empty" }],
  ["above 20 MB", "a.txt", tooLarge, { kind: "file-too-large", limit: 20 }],
  ["of too many lines", "a.txt", text("R: ja\n".repeat(100_001)), { kind: "too-many-lines", limit: 100_000 }],
  [
    "one word of nine million",
    "a.vtt",
    text(`WEBVTT${"[".repeat(9_000_000)}`),
    mislabelled("vtt", "unknown"),
  ],
  [
    "a cue of tags in tags",
    "a.vtt",
    vtt(`00:01.000 --> 00:02.000\n${"<b>".repeat(9999)}ja`),
    { kind: "nested-too-deep", line: 3 },
  ],
  ["of another ending", "a.odt", docx, { kind: "unknown-file-type" }],
  ["of no ending", "txt", text("R: ja"), { kind: "unknown-file-type" }],
  ["text with NUL", "a.txt", text("R: ja\0nee"), { kind: "not-text" }],
  [
    "text with a control character",
    "a.txt",
    text("R: ja\nI: n\u0001ee"),
    { kind: "control-character", line: 2 },
  ],
  ["a picture", "a.txt", latin1("\x89PNG\r\n\x1a\n\0\xff"), { kind: "not-text" }],
  ["half a UTF-16", "a.txt", latin1("\xff\xfeR\0:\0\x3d"), { kind: "not-text" }],
  ["in windows-1252", "a.txt", latin1("I: Hoe?\nR: caf\xe9\n"), windows1252],
  ["a docx called txt", "a.txt", docx, mislabelled("txt", "zip")],
  ["a pdf called txt", "a.txt", text("%PDF-1.7 ..."), mislabelled("txt", "pdf")],
  ["an rtf called txt", "a.txt", text("{\\rtf1 R: ja}"), mislabelled("txt", "rtf")],
  ["a web page called txt", "a.txt", text("<!DOCTYPE html><p>R: ja"), mislabelled("txt", "html")],
  ["captions called txt", "a.txt", vtt(cue), mislabelled("txt", "vtt")],
  [
    "other captions called vtt",
    "a.vtt",
    text("1\n00:00:01,000 --> 00:00:02,000\nja\n"),
    mislabelled("vtt", "srt"),
  ],
  ["text called vtt", "a.vtt", text("R: ja"), mislabelled("vtt", "unknown")],
  ["captions without words", "a.vtt", text("WEBVTT\n"), { kind: "no-turns" }],
  ["a cue without times", "a.vtt", vtt(cue, "nee"), { kind: "missing-time", line: 6 }],
  ["a cue without an end", "a.vtt", vtt("00:01.000 -->\nja"), { kind: "invalid-time", line: 3 }],
  [
    "a cue of a time that isn't",
    "a.vtt",
    vtt("1\n00:01.000 --> 00:99.000\nja"),
    { kind: "invalid-time", line: 4 },
  ],
  ["a cue that ends first", "a.vtt", vtt("00:03.000 --> 00:02.000\nja"), { kind: "reversed-time", line: 3 }],
  [
    "of overlapping cues",
    "a.vtt",
    vtt(cue, "00:02.000 --> 00:04.000\nnee"),
    { kind: "overlapping-time", line: 6 },
  ],
  [
    "of cues out of order",
    "a.vtt",
    vtt("00:05.000 --> 00:06.000\nja", cue),
    { kind: "overlapping-time", line: 6 },
  ],
];
