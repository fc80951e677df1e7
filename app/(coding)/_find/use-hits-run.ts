"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { browserStorage } from "@/app/(coding)/_queue/browser-storage";
import { codeHitsAction, uncodeHitsAction } from "@/app/(coding)/onderzoek/[study]/zoeken/hits-actions";
import type { HitsToCode } from "@/db/reads/search/hits-to-code";
import type { HitsDone } from "@/lib/coding/code-hits";
import type { Refusal } from "@/lib/result";
import { codingsOf, type Job, type KeptRun, keepRun, keptRun } from "./kept-run";
import { runAgain, runOfCoding, runOfUndoing, sendRun, type Tag, type Whose } from "./run-of-hits";

export type HitsRun = KeptRun & {
  readonly standing:
    | { readonly kind: "busy" | "done" }
    /** Some did not arrive or were refused; null: no connection, or the page was left. */
    | { readonly kind: "stopped"; readonly refusal: Refusal | null };
};

/** Codes hits in a run of operations, shows how far it is, and undoes it and does it again as one, also after a reload. */
export function useHitsRun(whose: Whose) {
  const { user, study } = whose;
  const router = useRouter();
  const [run, setRun] = useState<HitsRun | null>(null);

  useEffect(() => {
    const kept = keptRun(browserStorage("sessionStorage"), { user, study });
    if (kept === null) return;
    const isDone = kept.sent >= kept.job.run.operations.length;
    setRun({ ...kept, standing: isDone ? { kind: "done" } : { kind: "stopped", refusal: null } });
  }, [user, study]);

  async function go(from: KeptRun) {
    let now = from;
    const show = (next: KeptRun, standing: HitsRun["standing"]) => {
      now = next;
      keepRun(browserStorage("sessionStorage"), whose, next);
      setRun({ ...next, standing });
    };
    const { job } = from;
    show(now, { kind: "busy" });
    const tell = (answer: HitsDone, sent: number) => {
      const left = now.left + answer.left.reduce((sum, each) => sum + each.hits, 0);
      const made = job.kind === "coding" ? [...now.made, ...answer.done] : [];
      show({ ...now, sent, done: now.done + answer.done.length, left, made }, { kind: "busy" });
    };
    const outcome =
      job.kind === "coding"
        ? await sendRun(job.run, from.sent, codeHitsAction, tell)
        : await sendRun(job.run, from.sent, uncodeHitsAction, tell);
    show(now, outcome.kind === "stopped" ? outcome : { kind: "done" });
    // Without an answer nothing is new, and asking for the page without a connection would leave it.
    if (outcome.kind === "sent" || outcome.refusal !== null) router.refresh();
  }

  const begin = (job: Job) => go({ atMs: Date.now(), job, sent: 0, done: 0, left: 0, made: [] });
  const isResting = run !== null && run.standing.kind !== "busy";
  const codings = run === null ? [] : codingsOf(run);
  return {
    run,
    code: (tag: Tag, passages: HitsToCode["passages"]) =>
      begin({ kind: "coding", run: runOfCoding(whose, tag, passages) }),
    goOn: () => (run?.standing.kind === "stopped" ? go(run) : undefined),
    undo:
      isResting && run.job.kind === "coding" && codings.length > 0
        ? () => begin({ kind: "undoing", run: runOfUndoing(whose, codings), of: asCoding(run.job) })
        : null,
    redo:
      isResting && run.job.kind === "undoing" && run.standing.kind === "done"
        ? () => begin({ kind: "coding", run: runAgain(whose, asCoding(run.job)) })
        : null,
  };
}

function asCoding(job: Job) {
  return job.kind === "coding" ? job.run : job.of;
}
