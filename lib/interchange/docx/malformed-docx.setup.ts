import { zipSync } from "fflate";
import { docxOf, docxPartsOf, paragraph, run } from "./docx.setup";

const megabyte = 1024 * 1024;
const text = (words: string) => new TextEncoder().encode(words);
const latin1 = (words: string) => Uint8Array.from([...words].map((letter) => letter.charCodeAt(0)));
const parts = docxPartsOf(paragraph(run("R: Goed.")));
const sound = zipSync(parts);
export const withParts = (more: Record<string, Uint8Array>) => zipSync({ ...parts, ...more });
const withDocument = (xml: string) => withParts({ "word/document.xml": text(xml) });

/** Writes a number at this place of every entry of the central directory. */
function patched(zip: Uint8Array, offset: number, value: number, width: 2 | 4): Uint8Array {
  const copy = zip.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 46 <= copy.length; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    if (width === 4) view.setUint32(at + offset, value, true);
    else view.setUint16(at + offset, value, true);
  }
  return copy;
}
const flags = 8;
const method = 10;
const inflatedSize = 24;
const lying = (zip: Uint8Array) => patched(zip, inflatedSize, 1000, 4);

const ole = (words: string) => latin1(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${"\0".repeat(504)}${words}`);
const utf16 = (words: string) => latin1(`\xff\xfe${[...words].join("\0")}\0`);
const bomb = withParts({ "word/document.xml": new Uint8Array(13 * megabyte) });
const pictureBomb = withParts({ "word/media/a.png": new Uint8Array(51 * megabyte) });
const blank = text(" ".repeat(5 * megabyte));
const manyBombs = withParts({ "a.xml": blank, "b.xml": blank, "c.xml": blank, "d.xml": blank });
const manyParts = Object.fromEntries(Array.from({ length: 2000 }, (_, at) => [`a${at}`, text("")]));
const damaged = sound.map((byte, at) => (at > 60 && at < 120 ? byte ^ 0x5a : byte));
const cell = '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>';
const mislabelled = (found: string) => ({ kind: "mislabelled", ending: "docx", found });
const tooLarge = (limit: number) => ({ kind: "inflates-too-large", limit });

/** For tests: files called .docx that are refused, why, and as what. */
export const malformedDocx: readonly (readonly [
  what: string,
  bytes: Uint8Array,
  refusal: Readonly<Record<string, unknown>>,
])[] = [
  ["empty", text(""), { kind: "file-empty" }],
  ["blank", docxOf(["", " "]), { kind: "file-empty" }],
  ["text", text("R: ja"), mislabelled("unknown")],
  ["a pdf", text("%PDF-1.7 ..."), mislabelled("pdf")],
  ["an old Word file", ole("WordDocument"), mislabelled("doc")],
  ["a workbook", zipSync({ "xl/workbook.xml": text("<x/>") }), mislabelled("xlsx")],
  ["an OpenDocument", zipSync({ mimetype: text("x"), "content.xml": text("<x/>") }), mislabelled("odt")],
  ["a zip of something else", zipSync({ "a.txt": text("R: ja") }), mislabelled("zip")],
  ["a zip of nothing", zipSync({}), mislabelled("zip")],
  ["behind a password", ole([..."EncryptedPackage"].join("\0")), { kind: "password-protected" }],
  ["behind a zip's password", patched(sound, flags, 1, 2), { kind: "password-protected" }],
  ["cut off near its end", sound.subarray(0, sound.length - 30), { kind: "truncated" }],
  ["cut in half", sound.subarray(0, sound.length / 2), { kind: "truncated" }],
  ["four bytes long", sound.subarray(0, 4), { kind: "truncated" }],
  [
    "missing its first half",
    latin1(`PK\x03\x04${String.fromCharCode(...sound.subarray(300))}`),
    { kind: "truncated" },
  ],
  ["a bomb", bomb, tooLarge(12)],
  ["a bomb that lies about its size", lying(bomb), tooLarge(12)],
  ["a bomb that says what it is", pictureBomb, tooLarge(50)],
  ["a bomb in a picture", lying(pictureBomb), tooLarge(50)],
  ["a bomb in many parts", lying(manyBombs), tooLarge(12)],
  ["of too many parts", withParts(manyParts), { kind: "too-many-parts", limit: 2000 }],
  ["packed in a way not known", patched(sound, method, 12, 2), { kind: "unreadable-document" }],
  ["packed badly", damaged, { kind: "unreadable-document" }],
  ["without the end of an element", withDocument("<w:document><w:body>"), { kind: "unreadable-document" }],
  ["not XML", withDocument("R: Goed."), { kind: "unreadable-document" }],
  ["nested without end", withDocument("<a>".repeat(100_000)), { kind: "unsafe-document" }],
  ["of one endless tag", withDocument(`<a ${'b="c" '.repeat(20_000)}/>`), { kind: "unsafe-document" }],
  ["of a document type", withDocument(cell), { kind: "unsafe-document" }],
  [
    "of a document type in UTF-16",
    withParts({ "word/document.xml": utf16("<!DOCTYPE a>") }),
    { kind: "unsafe-document" },
  ],
];
