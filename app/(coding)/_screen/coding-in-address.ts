import type { CodingId } from "@/lib/study/ids";

/** The coding that an address asks to show, as in "#coding-<id>"; null where it names none. */
export function codingInAddress(hash: string): CodingId | null {
  const [, id] = /^#coding-([0-9a-f-]{36})$/.exec(hash) ?? [];
  return id === undefined ? null : asCoding(id);
}

/** The one cast: whether there is such a coding shows when it is looked up. */
function asCoding(id: string): CodingId {
  return id as CodingId;
}
