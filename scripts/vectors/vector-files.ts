import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const ownCopy = "lib/agreement/fixtures";

/** The vector files of the folder that VECTORS_DIR names, else the project's own, as parsed JSON by their name. */
export function vectorFiles(): ReadonlyMap<string, unknown> {
  const folder = process.env.VECTORS_DIR || ownCopy;
  const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
  if (names.length === 0) throw new Error(`no vector files in ${folder}`);
  return new Map(names.toSorted().map((name) => [name, parsed(path.join(folder, name))]));
}

function parsed(file: string): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}
