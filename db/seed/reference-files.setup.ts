import { readdirSync, readFileSync } from "node:fs";
import type { TestProject } from "vitest/node";

/** Before lib's tests, which read no files themselves: hands them the reference study's. */
export default function setup(project: TestProject): void {
  project.provide("referenceFiles", referenceFiles());
}

/** The reference study's files by their path in its folder, those that an import leaves out too. */
export function referenceFiles(): ReadonlyMap<string, Uint8Array> {
  const folder = new URL("reference-study/", import.meta.url);
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replace(folder.pathname, "").replace(/^\/+/, ""));
  return new Map(names.map((name) => [name, readFileSync(new URL(name, folder))]));
}
