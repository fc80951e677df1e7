import { accept, type Result, refuse } from "@/lib/result";
import { lineAt } from "./line-at";
import type { FileRefusal, LineRefusal } from "./refusal";

/** Chosen by a person where a file is not UTF-8; never guessed. */
export type TextEncoding = "utf-8" | "windows-1252";

/**
 * The text of a file, without a byte order mark. UTF-16 is read where its mark stands; all else must be UTF-8
 * through and through, unless windows-1252 was chosen. Refused are a file without any visible character, bytes
 * that are no text (NUL), and, with its line, a lone control character and, with the encoding that may be offered
 * as well, the first bytes that are not UTF-8.
 */
export function decodeText(
  file: string,
  bytes: Uint8Array,
  encoding: TextEncoding = "utf-8",
): Result<string, FileRefusal | LineRefusal> {
  if (bytes.length === 0) return refuse({ kind: "file-empty", file });
  const marked = markedEncoding(bytes);
  const text =
    marked === null && encoding === "windows-1252"
      ? fromWindows1252(bytes)
      : decoded(bytes, marked ?? "utf-8");
  if (text === null) {
    if (marked !== null || bytes.some(isControl)) return refuse({ kind: "not-text", file });
    return refuse({ kind: "not-utf8", file, line: firstLineNotUtf8(bytes), possibly: "windows-1252" });
  }
  const control = firstControl(text);
  if (control !== null && text.includes("\0")) return refuse({ kind: "not-text", file });
  if (control !== null) return refuse({ kind: "control-character", file, line: lineAt(text, control) });
  if (text.trim() === "") return refuse({ kind: "file-empty", file });
  return accept(text);
}

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The characters of the bytes 0x80 to 0x9F, in which windows-1252 differs from Latin 1. Source: encoding.spec.whatwg.org */
const fromByte80 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

// Not by TextDecoder: that of Node 20 reads windows-1252 as Latin 1.
function fromWindows1252(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (const byte of bytes) {
    parts.push(
      (byte >= 0x80 && byte <= 0x9f ? fromByte80[byte - 0x80] : undefined) ?? String.fromCharCode(byte),
    );
  }
  return parts.join("");
}

function markedEncoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
}

function firstControl(text: string): number | null {
  for (let at = 0; at < text.length; at += 1) if (isControl(text.charCodeAt(at))) return at;
  return null;
}

/** Control characters that no text holds: all but tab, line feed, vertical tab, form feed and return. */
function isControl(unit: number): boolean {
  return unit < 0x20 && (unit < 0x09 || unit > 0x0d);
}

function firstLineNotUtf8(bytes: Uint8Array): number {
  let line = 1;
  for (let from = 0; from < bytes.length; line += 1) {
    const end = bytes.indexOf(0x0a, from);
    const to = end < 0 ? bytes.length : end + 1;
    if (decoded(bytes.subarray(from, to), "utf-8") === null) return line;
    from = to;
  }
  return line;
}
