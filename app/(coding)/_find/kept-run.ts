import type { KeyValueStore } from "@/app/(coding)/_queue/kept-operations";
import type { CodeHits, HitCoded, UncodeHits } from "@/lib/coding/code-hits";
import type { Run, Whose } from "./run-of-hits";

/** Coding hits, or taking away what was coded; `of` is the run that is taken back. */
export type Job =
  | { readonly kind: "coding"; readonly run: Run<CodeHits> }
  | { readonly kind: "undoing"; readonly run: Run<UncodeHits>; readonly of: Run<CodeHits> };

/** A run with how far it came. */
export type KeptRun = {
  /** When it began, in milliseconds since 1970. */
  readonly atMs: number;
  readonly job: Job;
  /** How many of its operations were answered. */
  readonly sent: number;
  readonly done: number;
  readonly left: number;
  /** The codings that stand by it. */
  readonly made: readonly HitCoded[];
};

const keyOf = ({ user, study }: Whose) => `samenspraak.hits.1.${user}.${study}`;

/** The newest run of this tab, through a reload: ids and offsets, never transcript text. */
export function keptRun(store: KeyValueStore, whose: Whose): KeptRun | null {
  try {
    return asKept(JSON.parse(store.getItem(keyOf(whose)) ?? "null"));
  } catch {
    return null;
  }
}

/** Keeps it; where there is no room, it can be undone until the page is left. */
export function keepRun(store: KeyValueStore, whose: Whose, run: KeptRun): void {
  try {
    store.setItem(keyOf(whose), JSON.stringify(run));
  } catch {
    store.removeItem(keyOf(whose));
  }
}

/** The codings that taking a run back names: those that stand by it, and those of which no answer came. */
export function codingsOf({ job, sent, made }: KeptRun): readonly HitCoded[] {
  const asked = job.kind === "coding" ? job.run.operations[sent] : undefined;
  const unanswered = asked?.passages ?? [];
  return [...made, ...unanswered.map(({ coding, interview }) => ({ coding, interview, version: 1 }))];
}

/** The one cast: only keepRun writes under its key, whose number changes with the shape. */
function asKept(json: unknown): KeptRun | null {
  return json as KeptRun | null;
}
