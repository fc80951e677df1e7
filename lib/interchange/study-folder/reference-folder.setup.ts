import { readdirSync, readFileSync } from "node:fs";

/** The reference study's files by their path in the folder, read for tests. */
export function referenceFolder(): ReadonlyMap<string, Uint8Array> {
  const folder = new URL("../../../db/seed/reference-study/", import.meta.url);
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replace(folder.pathname, "").replace(/^\/+/, ""));
  return new Map(names.map((name) => [name, readFileSync(new URL(name, folder))]));
}
