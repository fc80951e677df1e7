"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import type { HitsToCode } from "@/db/reads/search/hits-to-code";
import type { CodeHits, HitCoded, HitsDone, UncodeHits } from "@/lib/coding/code-hits";
import type { Refusal } from "@/lib/result";
import type { UserId } from "@/lib/study/ids";
import { codeHitsAction, uncodeHitsAction } from "./hits-actions";
import { type Run, runOfCoding, runOfUndoing, sendRun } from "./run-of-hits";

type Job =
  | { readonly kind: "coding"; readonly run: Run<CodeHits> }
  | { readonly kind: "undoing"; readonly run: Run<UncodeHits> };

export type HitsRun =
  | { readonly kind: "none" }
  | { readonly kind: "busy"; readonly job: Job; readonly done: number }
  /** Some did not arrive or were refused; null: no connection. */
  | {
      readonly kind: "stopped";
      readonly job: Job;
      readonly sent: number;
      readonly done: number;
      readonly refusal: Refusal | null;
    }
  | { readonly kind: "coded" | "undone"; readonly hits: number; readonly left: number };

/** Codes hits in a run of operations, shows how far it is, and undoes it as one. */
export function useHitsRun(whose: { readonly user: UserId; readonly study: string }) {
  const router = useRouter();
  const [state, setState] = useState<HitsRun>({ kind: "none" });
  const [made, setMade] = useState<readonly HitCoded[]>([]);
  const [left, setLeft] = useState(0);

  async function go(job: Job, from: number, doneBefore: number, leftBefore: number) {
    let sent = from;
    let done = doneBefore;
    let leftNow = leftBefore;
    setState({ kind: "busy", job, done });
    const tell = (answer: HitsDone, at: number) => {
      sent = at;
      leftNow += answer.left.reduce((sum, each) => sum + each.hits, 0);
      done += answer.done.length;
      setLeft(leftNow);
      if (job.kind === "coding") setMade((before) => [...before, ...answer.done]);
      setState({ kind: "busy", job, done });
    };
    const outcome =
      job.kind === "coding"
        ? await sendRun(job.run, from, codeHitsAction, tell)
        : await sendRun(job.run, from, uncodeHitsAction, tell);
    if (outcome.kind === "stopped") setState({ kind: "stopped", job, sent, done, refusal: outcome.refusal });
    else {
      if (job.kind === "undoing") setMade([]);
      setState({ kind: job.kind === "coding" ? "coded" : "undone", hits: done, left: leftNow });
    }
    router.refresh();
  }

  return {
    state,
    code(tag: Pick<CodeHits, "theme" | "code" | "stance">, passages: HitsToCode["passages"]) {
      setMade([]);
      return go({ kind: "coding", run: runOfCoding(whose, tag, passages) }, 0, 0, 0);
    },
    goOn() {
      if (state.kind === "stopped") return go(state.job, state.sent, state.done, left);
    },
    undo: made.length === 0 ? null : () => go({ kind: "undoing", run: runOfUndoing(whose, made) }, 0, 0, 0),
  };
}
