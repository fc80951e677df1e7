import { zipSync } from "fflate";
import { accept, type Result, refuse } from "@/lib/result";
import type { FileContent, FileRefusal } from "../refusal";
import { inflateWithin } from "./inflate-within";
import { inspectXml } from "./inspect-xml";
import { type ZipEntry, zipEntries } from "./zip-entries";

const megabyte = 1024 * 1024;
/** A thousand pages of text take some 5 MB of XML, of which a parser makes some thirty times as much. */
const limits = { parts: 2000, inflatedMegabytes: 50, textMegabytes: 12 } as const;

/**
 * A docx made anew from the parts that hold text, of which each was inflated within limits, so that what a
 * parser is given can't be more than what was looked at. Refused: a file that is cut off, encrypted or
 * damaged; too many parts, or too much in them, by what the directory says or by what comes out; two parts of
 * one name; XML that inspectXml calls unsafe; and a zip file of another kind.
 */
export function docxParts(file: string, bytes: Uint8Array): Result<Uint8Array, FileRefusal> {
  const entries = zipEntries(bytes, limits.parts);
  if (entries === null) return refuse({ kind: "truncated", file });
  if (entries.length > limits.parts) return refuse({ kind: "too-many-parts", file, limit: limits.parts });
  if (entries.some(({ encrypted }) => encrypted)) return refuse({ kind: "password-protected", file });
  const names = new Set(entries.map(({ name }) => name));
  if (!names.has("word/document.xml")) {
    return refuse({ kind: "mislabelled", file, ending: "docx", found: kindOfZip(names) });
  }
  if (names.size < entries.length) return refuse({ kind: "unsafe-document", file });
  const tooLarge = (limit: number) => refuse({ kind: "inflates-too-large", file, limit });
  let left = limits.inflatedMegabytes * megabyte;
  let textLeft = limits.textMegabytes * megabyte;
  if (entries.reduce((sum, { inflatedSize }) => sum + inflatedSize, 0) > left)
    return tooLarge(limits.inflatedMegabytes);
  const parts: Record<string, Uint8Array> = {};
  for (const entry of entries) {
    const isText = /\.(xml|rels)$/i.test(entry.name);
    const part = inflated(entry, isText ? Math.min(left, textLeft) : left);
    if (part === "too-large") {
      return tooLarge(isText && textLeft < left ? limits.textMegabytes : limits.inflatedMegabytes);
    }
    if (part === "damaged") return refuse({ kind: "unreadable-document", file });
    const inspected = isText ? inspectXml(part) : "sound";
    if (inspected === "unsafe") return refuse({ kind: "unsafe-document", file });
    if (inspected === "damaged") return refuse({ kind: "unreadable-document", file });
    left -= part.length;
    if (!isText) continue;
    textLeft -= part.length;
    parts[entry.name] = part;
  }
  return accept(zipSync(parts, { level: 0 }));
}

function inflated({ method, data }: ZipEntry, limit: number): Uint8Array | "too-large" | "damaged" {
  if (data === null || (method !== 0 && method !== 8)) return "damaged";
  if (method === 0) return data.length > limit ? "too-large" : data;
  const result = inflateWithin(data, limit);
  return result.kind === "inflated" ? result.bytes : result.kind;
}

function kindOfZip(names: ReadonlySet<string>): FileContent {
  if (names.has("xl/workbook.xml")) return "xlsx";
  return names.has("mimetype") && names.has("content.xml") ? "odt" : "zip";
}
