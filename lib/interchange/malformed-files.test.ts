import { strToU8, zipSync } from "fflate";
import { describe, expect, it, test } from "vitest";
import { docxOf, docxPartsOf, paragraph, run } from "./docx/docx.setup";
import { readTranscriptFile } from "./read-transcript-file";

const megabyte = 1024 * 1024;
const docx = docxOf(["I: Hoe?", "R: Goed."]);
const text = (words: string) => new TextEncoder().encode(words);
const latin1 = (words: string) => Uint8Array.from([...words].map((letter) => letter.charCodeAt(0)));
const vtt = (...blocks: readonly string[]) => text(`WEBVTT\n\n${blocks.join("\n\n")}\n`);
const parts = docxPartsOf(paragraph(run("R: Goed.")));
const withDocument = (xml: string | Uint8Array) =>
  zipSync({ ...parts, "word/document.xml": typeof xml === "string" ? strToU8(xml) : xml });

/** Writes a number over every header of a zip file that begins with this signature. */
function patched(
  zip: Uint8Array,
  signature: number,
  offset: number,
  value: number,
  width: 2 | 4,
): Uint8Array {
  const copy = zip.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 4 <= copy.length; at += 1) {
    if (view.getUint32(at, true) !== signature) continue;
    if (width === 4) view.setUint32(at + offset, value, true);
    else view.setUint16(at + offset, value, true);
  }
  return copy;
}
const entry = 0x02014b50;
const ole = (words: string) => latin1(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${"\0".repeat(504)}${words}`);
const bomb = withDocument(new Uint8Array(17 * megabyte));
const bytes20 = text("R: ja\n".repeat(3_500_000));

describe("a file is refused that is", () => {
  test.each([
    { why: "empty", name: "a.txt", bytes: text(""), refusal: { kind: "file-empty" } },
    { why: "blank", name: "a.txt", bytes: text(" \n\r\n\t"), refusal: { kind: "file-empty" } },
    { why: "only a mark", name: "a.txt", bytes: text("\ufeff"), refusal: { kind: "file-empty" } },
    { why: "an empty docx", name: "a.docx", bytes: text(""), refusal: { kind: "file-empty" } },
    { why: "a docx of blanks", name: "a.docx", bytes: docxOf(["", " "]), refusal: { kind: "file-empty" } },
    { why: "above 20 MB", name: "a.txt", bytes: bytes20, refusal: { kind: "file-too-large", limit: 20 } },
    { why: "of another ending", name: "a.odt", bytes: docx, refusal: { kind: "unknown-file-type" } },
    { why: "of no ending", name: "txt", bytes: text("R: ja"), refusal: { kind: "unknown-file-type" } },
    { why: "text with NUL", name: "a.txt", bytes: text("R: ja\0nee"), refusal: { kind: "not-text" } },
    {
      why: "a picture",
      name: "a.txt",
      bytes: latin1("\x89PNG\r\n\x1a\n\0\xff"),
      refusal: { kind: "not-text" },
    },
    {
      why: "half a UTF-16",
      name: "a.txt",
      bytes: latin1("\xff\xfeR\0:\0\x3d"),
      refusal: { kind: "not-text" },
    },
    {
      why: "in windows-1252",
      name: "a.txt",
      bytes: latin1("I: Hoe?\nR: caf\xe9\n"),
      refusal: { kind: "not-utf8", line: 2, possibly: "windows-1252" },
    },
    {
      why: "a docx called txt",
      name: "a.txt",
      bytes: docx,
      refusal: { kind: "mislabelled", ending: "txt", found: "zip" },
    },
    {
      why: "a pdf called txt",
      name: "a.txt",
      bytes: text("%PDF-1.7 ..."),
      refusal: { kind: "mislabelled", ending: "txt", found: "pdf" },
    },
    {
      why: "a pdf called docx",
      name: "a.docx",
      bytes: text("%PDF-1.7 ..."),
      refusal: { kind: "mislabelled", ending: "docx", found: "pdf" },
    },
    {
      why: "an rtf called txt",
      name: "a.txt",
      bytes: text("{\\rtf1 R: ja}"),
      refusal: { kind: "mislabelled", ending: "txt", found: "rtf" },
    },
    {
      why: "a web page called txt",
      name: "a.txt",
      bytes: text("<!DOCTYPE html><p>R: ja"),
      refusal: { kind: "mislabelled", ending: "txt", found: "html" },
    },
    {
      why: "captions called txt",
      name: "a.txt",
      bytes: vtt("00:01.000 --> 00:02.000\nja"),
      refusal: { kind: "mislabelled", ending: "txt", found: "vtt" },
    },
    {
      why: "other captions called vtt",
      name: "a.vtt",
      bytes: text("1\n00:00:01,000 --> 00:00:02,000\nja\n"),
      refusal: { kind: "mislabelled", ending: "vtt", found: "srt" },
    },
    {
      why: "text called vtt",
      name: "a.vtt",
      bytes: text("R: ja"),
      refusal: { kind: "mislabelled", ending: "vtt", found: "unknown" },
    },
    {
      why: "text called docx",
      name: "a.docx",
      bytes: text("R: ja"),
      refusal: { kind: "mislabelled", ending: "docx", found: "unknown" },
    },
    {
      why: "an old Word file called docx",
      name: "a.docx",
      bytes: ole("WordDocument"),
      refusal: { kind: "mislabelled", ending: "docx", found: "doc" },
    },
    {
      why: "a workbook called docx",
      name: "a.docx",
      bytes: zipSync({ "xl/workbook.xml": text("<x/>") }),
      refusal: { kind: "mislabelled", ending: "docx", found: "xlsx" },
    },
    {
      why: "an OpenDocument called docx",
      name: "a.docx",
      bytes: zipSync({ mimetype: text("x"), "content.xml": text("<x/>") }),
      refusal: { kind: "mislabelled", ending: "docx", found: "odt" },
    },
    {
      why: "a zip called docx",
      name: "a.docx",
      bytes: zipSync({ "a.txt": text("R: ja") }),
      refusal: { kind: "mislabelled", ending: "docx", found: "zip" },
    },
    {
      why: "an empty zip called docx",
      name: "a.docx",
      bytes: zipSync({}),
      refusal: { kind: "mislabelled", ending: "docx", found: "zip" },
    },
    {
      why: "behind a password",
      name: "a.docx",
      bytes: ole([..."EncryptedPackage"].join("\0")),
      refusal: { kind: "password-protected" },
    },
    {
      why: "behind a zip's password",
      name: "a.docx",
      bytes: patched(docx, entry, 8, 1, 2),
      refusal: { kind: "password-protected" },
    },
    {
      why: "cut off",
      name: "a.docx",
      bytes: docx.subarray(0, docx.length - 30),
      refusal: { kind: "truncated" },
    },
    {
      why: "cut in half",
      name: "a.docx",
      bytes: docx.subarray(0, docx.length / 2),
      refusal: { kind: "truncated" },
    },
    {
      why: "four bytes of a zip",
      name: "a.docx",
      bytes: docx.subarray(0, 4),
      refusal: { kind: "truncated" },
    },
    {
      why: "missing its middle",
      name: "a.docx",
      bytes: latin1(`PK\x03\x04${String.fromCharCode(...docx.subarray(300))}`),
      refusal: { kind: "truncated" },
    },
    { why: "a bomb", name: "a.docx", bytes: bomb, refusal: { kind: "inflates-too-large", limit: 50 } },
    {
      why: "a bomb that lies about its size",
      name: "a.docx",
      bytes: patched(bomb, entry, 24, 1000, 4),
      refusal: { kind: "inflates-too-large", limit: 50 },
    },
    {
      why: "a bomb in a part that holds no text",
      name: "a.docx",
      bytes: patched(
        zipSync({ ...parts, "word/media/a.png": new Uint8Array(51 * megabyte) }),
        entry,
        24,
        1000,
        4,
      ),
      refusal: { kind: "inflates-too-large", limit: 50 },
    },
    {
      why: "a bomb in many parts",
      name: "a.docx",
      bytes: patched(
        zipSync({
          ...parts,
          ...Object.fromEntries(
            [1, 2, 3, 4].map((at) => [`word/a${at}.xml`, text(" ".repeat(13 * megabyte))]),
          ),
        }),
        entry,
        24,
        1000,
        4,
      ),
      refusal: { kind: "inflates-too-large", limit: 50 },
    },
    {
      why: "of too many parts",
      name: "a.docx",
      bytes: zipSync({
        ...parts,
        ...Object.fromEntries(Array.from({ length: 2000 }, (_, at) => [`a${at}`, text("")])),
      }),
      refusal: { kind: "too-many-parts", limit: 2000 },
    },
    {
      why: "packed in another way",
      name: "a.docx",
      bytes: patched(docx, entry, 10, 12, 2),
      refusal: { kind: "unreadable-document" },
    },
    {
      why: "packed badly",
      name: "a.docx",
      bytes: docx.map((byte, at) => (at > 60 && at < 120 ? byte ^ 0x5a : byte)),
      refusal: { kind: "unreadable-document" },
    },
    {
      why: "not XML",
      name: "a.docx",
      bytes: withDocument("<w:document><w:body>"),
      refusal: { kind: "unreadable-document" },
    },
    {
      why: "nested a hundred thousand deep",
      name: "a.docx",
      bytes: withDocument("<a>".repeat(100_000)),
      refusal: { kind: "unsafe-document" },
    },
    {
      why: "with a document type",
      name: "a.docx",
      bytes: withDocument('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'),
      refusal: { kind: "unsafe-document" },
    },
    {
      why: "with a document type in UTF-16",
      name: "a.docx",
      bytes: withDocument(latin1(`\xff\xfe${[..."<!DOCTYPE a>"].join("\0")}\0`)),
      refusal: { kind: "unsafe-document" },
    },
    { why: "without spoken words", name: "a.vtt", bytes: text("WEBVTT\n"), refusal: { kind: "no-turns" } },
    {
      why: "without times",
      name: "a.vtt",
      bytes: vtt("00:01.000 --> 00:02.000\nja", "nee"),
      refusal: { kind: "missing-time", line: 6 },
    },
    {
      why: "without an end time",
      name: "a.vtt",
      bytes: vtt("00:01.000 -->\nja"),
      refusal: { kind: "invalid-time", line: 3 },
    },
    {
      why: "with times that aren't",
      name: "a.vtt",
      bytes: vtt("1\n00:01.000 --> 00:99.000\nja"),
      refusal: { kind: "invalid-time", line: 4 },
    },
    {
      why: "with an end before its start",
      name: "a.vtt",
      bytes: vtt("00:03.000 --> 00:02.000\nja"),
      refusal: { kind: "reversed-time", line: 3 },
    },
    {
      why: "with overlapping times",
      name: "a.vtt",
      bytes: vtt("00:01.000 --> 00:03.000\nja", "00:02.000 --> 00:04.000\nnee"),
      refusal: { kind: "overlapping-time", line: 6 },
    },
    {
      why: "with times out of order",
      name: "a.vtt",
      bytes: vtt("00:05.000 --> 00:06.000\nja", "00:02.000 --> 00:04.000\nnee"),
      refusal: { kind: "overlapping-time", line: 6 },
    },
  ])("$why", async ({ name, bytes, refusal }) => {
    expect(await readTranscriptFile({ name, bytes })).toEqual({
      ok: false,
      refusal: { ...refusal, file: name },
    });
  });
});

it("reads what the same fixtures give when nothing is wrong with them", async () => {
  const turns = [{ speaker: "R", at: null, text: "Goed." }];
  for (const bytes of [
    zipSync(parts),
    zipSync({ ...parts, "word/media/a.png": new Uint8Array(megabyte) }),
    patched(zipSync(parts), 0x1234567, 8, 1, 2),
  ]) {
    expect(await readTranscriptFile({ name: "a.DOCX", bytes })).toMatchObject({ ok: true, value: { turns } });
  }
});
