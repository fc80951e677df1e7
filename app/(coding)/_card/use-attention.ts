import { useState } from "react";
import type { CodingInSight } from "@/lib/coding/coding-operation";
import type { CodingId } from "@/lib/study/ids";

/** What the coder looks at beside the text. */
export type Attention =
  | { readonly kind: "nothing" }
  /** "closed": it has a tint and the keys act on it. "entered": the focus goes into its card; "memo": to its memo. */
  | { readonly kind: "coding"; readonly id: CodingId; readonly card: "closed" | "open" | "entered" | "memo" }
  /** Several codings at one place, to choose from. */
  | { readonly kind: "several"; readonly ids: readonly CodingId[] };

export type AttentionHandle = {
  readonly attention: Attention;
  readonly active: CodingInSight | null;
  readonly attend: (attention: Attention) => void;
};

/** Keeps which coding is active; one that was removed no longer is. */
export function useAttention(codings: readonly CodingInSight[]): AttentionHandle {
  const [asked, attend] = useState<Attention>({ kind: "nothing" });
  const active = asked.kind === "coding" ? (codings.find(({ id }) => id === asked.id) ?? null) : null;
  const gone = asked.kind === "coding" && active === null;
  // Put back, it is one like the others: its card would open by itself over what is done meanwhile.
  if (gone) attend({ kind: "nothing" });
  return { attention: gone ? { kind: "nothing" } : asked, active, attend };
}
