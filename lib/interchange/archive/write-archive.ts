import type { Json } from "../json/json-value";
import type { StudyArchive } from "../study-archive";
import { archiveSchema } from "./archive-schema";
import { canonicalArchive } from "./canonical-archive";

/** The name and version in the head of every archive; a higher version is one that this program can't read. */
export const archiveFormat = { format: "samenspraak-onderzoek", version: 1 } as const;

/**
 * A study as one file: UTF-8 JSON, one space of indentation, line feeds and one at the end, keys and lists in
 * an order that depends on the content alone. The same study gives the same bytes, from whichever database.
 * Throws a ZodError for an archive that its own schema would refuse.
 */
export function writeArchive(archive: StudyArchive): Uint8Array {
  const canonical = archiveSchema.parse(canonicalArchive(archive));
  const codebookVersions = canonical.codebookVersions.map((version) => ({
    ...version,
    content: withSortedKeys(version.content),
  }));
  const snapshots = canonical.snapshots.map((snapshot) => ({
    ...snapshot,
    content: withSortedKeys(snapshot.content),
    ids: withSortedKeys(snapshot.ids),
  }));
  const file = { ...archiveFormat, ...canonical, codebookVersions, snapshots };
  return new TextEncoder().encode(`${JSON.stringify(file, null, 1)}\n`);
}

/** A database keeps no order of keys in such values, so that only one of ours can be kept. Also of ids, by kind. */
function withSortedKeys(json: Json): Json {
  if (Array.isArray(json)) return json.map(withSortedKeys);
  if (typeof json !== "object" || json === null) return json;
  const entries = Object.entries(json).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, value]) => [key, withSortedKeys(value)]));
}
