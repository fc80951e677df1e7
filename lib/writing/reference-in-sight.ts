import type { Polarity } from "@/lib/stance/stance";

/** Where a link leads, as far as who looks may know it: a passage of an interview's newest text. */
export type ReferenceInSight = {
  /** The interview's code. */
  readonly interview: string;
  /** The number of its turn in the newest text, from 1. */
  readonly turn: number;
  readonly from: number;
  readonly to: number;
  /** What a coding tags the passage with; null for a turn. */
  readonly tag: {
    readonly theme: string;
    readonly code: { readonly label: string; readonly polarity: Polarity | null } | null;
  } | null;
};

/** By keyOfReference. What is missing can't be opened: it is gone, or not for who looks. */
export type ReferencesInSight = Readonly<Record<string, ReferenceInSight>>;

/** The address, below the study's, that opens the passage. */
export function addressOfReference({ interview, from, to }: ReferenceInSight): string {
  return `/interview/${encodeURIComponent(interview)}?van=${from}&tot=${to}`;
}
