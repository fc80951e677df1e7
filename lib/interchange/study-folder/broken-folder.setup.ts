import { expect } from "vitest";
import type { Change, Path } from "./json-change.setup";
import { readStudyFolder } from "./read-study-folder";
import { referenceFolder } from "./reference-folder.setup";

export const sound = referenceFolder();

/** Reads the reference study with one file written otherwise; null takes it away. */
export async function reading(file: string, change: Change | Uint8Array | null) {
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

/** What a refusal of a field is, with any line and value. */
export function refused(kind: string, file: string, field: string | RegExp) {
  const named = typeof field === "string" ? field : expect.stringMatching(field);
  const refusal = { kind, file, field: named, line: expect.any(Number), value: expect.any(String) };
  return { ok: false, refusal };
}

/** A path as refusals write it. */
export function fieldAt(path: Path): string {
  return path
    .map((step, at) => (typeof step === "number" ? `[${step}]` : `${at ? "." : ""}${step}`))
    .join("");
}

/** The place of a respondent in study.json. */
export function respondentAt(code: string): number {
  const { respondents } = JSON.parse(new TextDecoder().decode(sound.get("study.json")));
  return respondents.findIndex((each: { readonly code: string }) => each.code === code);
}
