import type { Passage } from "@/lib/passage/passage";
import { accept, type Result, refuse } from "@/lib/result";
import type { CodingInSight } from "./coding-operation";

/**
 * Gives which coding is split here: the active one where it goes on beyond this place, else the only one that does.
 * `codings` are those that the viewer may change.
 */
export function codingToSplit(
  codings: readonly CodingInSight[],
  active: CodingInSight | null,
  here: Passage,
): Result<CodingInSight, { readonly kind: "nothing-to-split" | "choose-one" }> {
  const around = codings.filter((coding) => goesBeyond(coding, here));
  const chosen = around.find(({ id }) => id === active?.id);
  const [only, ...others] = chosen === undefined ? around : [chosen];
  if (only === undefined) return refuse({ kind: "nothing-to-split" });
  return others.length === 0 ? accept(only) : refuse({ kind: "choose-one" });
}

/** It has words before or after this place, and is there. */
function goesBeyond({ from, to }: Passage, here: Passage): boolean {
  if (here.from === here.to) return from < here.from && here.from < to;
  return from <= here.from && here.to <= to && (from < here.from || here.to < to);
}
