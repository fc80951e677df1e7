import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const top = fileURLToPath(new URL("../..", import.meta.url));
const folders = ["public", "public/offline", "app/_offline", "app/offline"];
const sentences = ["app/_i18n/nl/offline.json", "app/_i18n/en/offline.json"];

/** A name for all that the offline page of this build is made of: the same for the same files. */
export function offlinePageVersion() {
  const files = folders.flatMap((folder) =>
    readdirSync(join(top, folder), { withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.includes(".test."))
      .map((entry) => `${folder}/${entry.name}`),
  );
  const hash = createHash("sha256");
  for (const file of [...files, ...sentences].sort())
    hash.update(`${file}\n`).update(readFileSync(join(top, file)));
  return hash.digest("hex").slice(0, 16);
}
