import type { FileContent } from "./refusal";

/** What the first bytes of a file give away; null for what may be text. */
export function fileContent(bytes: Uint8Array): FileContent | null {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 512));
  // The second signature is that of a zip without entries.
  if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) return "zip";
  if (head.startsWith("\xd0\xcf\x11\xe0")) return "doc";
  if (head.startsWith("%PDF")) return "pdf";
  if (head.startsWith("{\\rtf")) return "rtf";
  const text = head.replace(/^\xef\xbb\xbf/, "").trimStart();
  if (text.startsWith("WEBVTT")) return "vtt";
  if (/^<(!doctype html|html)/i.test(text)) return "html";
  return /^1\r?\n\d\d:\d\d:\d\d,\d{3} --> /.test(text) ? "srt" : null;
}

/** Whether an OLE file (a .doc, or a docx in an envelope) is such an envelope: a document with a password. */
export function isEncryptedPackage(bytes: Uint8Array): boolean {
  return new TextDecoder("latin1").decode(bytes).includes([..."EncryptedPackage"].join("\0"));
}
