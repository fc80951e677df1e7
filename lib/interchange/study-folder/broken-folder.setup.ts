import { expect } from "vitest";
import { readStudyFolder } from "./read-study-folder";
import { referenceFolder } from "./reference-folder.setup";

export const sound = referenceFolder();

export type Change = (text: string) => string;
export type Json = Readonly<Record<string, unknown>>;
export type Path = readonly (string | number)[];

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

/** Sets what stands at a path of a JSON file; undefined takes it away. */
export function set(path: Path, value: unknown): Change {
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

/** Adds an item like another of its list, with some fields changed; null is the file's own list. */
export function add(list: string | null, like: number, changed: Json): Change {
  return (text) => {
    const root = JSON.parse(text);
    const items: Json[] = list === null ? root : root[list];
    items.push({ ...items[like], ...changed });
    return JSON.stringify(root, null, 1);
  };
}

export function all(...changes: readonly Change[]): Change {
  return (text) => changes.reduce((changed, change) => change(changed), text);
}

export function replace(from: string | RegExp, to: string): Change {
  return (text) => text.replace(from, to);
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
