import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { TestProject } from "vitest/node";

const ownCopy = "lib/agreement/fixtures";

/** Before lib's tests: hands them the vector files of the folder that VECTORS_DIR names, else the project's own. */
export default function setup(project: TestProject): void {
  const folder = process.env.VECTORS_DIR || path.join(project.config.root, ownCopy);
  const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
  if (names.length === 0) throw new Error(`There are no vector files in ${folder}.`);
  project.provide(
    "vectorFiles",
    names.toSorted().map((name) => [name, readFileSync(path.join(folder, name), "utf8")] as const),
  );
}
