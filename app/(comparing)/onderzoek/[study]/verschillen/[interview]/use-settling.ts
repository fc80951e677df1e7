"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useRef, useState, useTransition } from "react";
import { useRefusal } from "@/app/_i18n/use-refusal";
import type { DifferenceShown } from "@/db/reads/adjudication/differences-shown";
import type { Passage } from "@/lib/passage/passage";
import type { Refusal, Result } from "@/lib/result";
import type { JudgedStance, Stance } from "@/lib/stance/stance";
import { askCodebookAction, settleAction, undoSettlingAction } from "../settling-actions";
import { useTyped } from "./use-typed";

/** What is sent of a choice; a passage's is a coding, the others' is a stance. */
export type NewChoice =
  | { readonly about: "judgement"; readonly stance: JudgedStance }
  | { readonly about: "opinion"; readonly stance: Stance }
  | {
      readonly about: "passage";
      readonly coding: Passage & { readonly stance: Stance | null; readonly theme: string };
    };

export type Said =
  | { readonly isFault: false; readonly text: string }
  /** With what was typed and found no place, because another decided meanwhile. */
  | { readonly isFault: true; readonly text: string; readonly notKept: string };

/** Why something was not done; what was typed for it has a field no longer where it is settled already. */
type Fault = { readonly text: string; readonly isSettledAlready: boolean };

/** Sends what is decided about the difference that is open, and says what came of it until one walks on. */
export function useSettling(study: string, interview: string, current: DifferenceShown) {
  const t = useTranslations("settle");
  const form = useTranslations("shell.form");
  const explain = useRefusal();
  const router = useRouter();
  const field = useRef<HTMLTextAreaElement>(null);
  const [isSending, setSending] = useState(false);
  const [isRefreshing, refreshing] = useTransition();
  const [said, setSaid] = useState<Said | null>(null);
  const { name, seen, kind } = current;
  const named = { study, interview, difference: name, seen };
  const { reason, question, remark, put } = useTyped(`${study} ${interview} ${name}`);
  const fault = ({ text, isSettledAlready }: Fault) =>
    setSaid({ isFault: true, text, notKept: isSettledAlready ? reason.trim() : "" });

  const busy = isSending || isRefreshing;

  /** Gives why it was refused; null: it was done. */
  const send = async (ask: () => Promise<Result<unknown, Refusal>>, done: string): Promise<Fault | null> => {
    setSending(true);
    setSaid(null);
    const result = await ask().catch(() => null);
    setSending(false);
    if (result === null) return { text: form("failed"), isSettledAlready: false };
    // The page as it is now would be another, without what was typed.
    if (!result.ok && result.refusal.kind === "not-found")
      return { text: t("said.gone"), isSettledAlready: false };
    refreshing(() => router.refresh());
    if (!result.ok)
      return { text: explain(result.refusal), isSettledAlready: result.refusal.kind === "settled-already" };
    setSaid({ text: done, isFault: false });
    return null;
  };
  const settle = async (input: Parameters<typeof settleAction>[0]): Promise<Fault | null> => {
    const refusal = await send(() => settleAction(input), t("said.settled"));
    if (refusal === null) put({ reason: "" });
    return refusal;
  };
  /** A second key while the first is on its way does nothing. */
  const orFault = async (sendIt: () => Promise<Fault | null>) => {
    if (busy) return;
    const found = await sendIt();
    if (found !== null) fault(found);
  };
  /** For a form, which tells it itself; not where the form goes with what it was about. */
  const toForm = (found: Fault | null): string | null => {
    if (found?.isSettledAlready) fault(found);
    return found?.text ?? null;
  };
  const neither = () => {
    if (reason.trim() === "") {
      fault({ text: t("said.reasonFirst"), isSettledAlready: false });
      field.current?.focus();
      return;
    }
    void orFault(() => settle({ ...named, reason, about: kind, choice: { kind: "neither" } }));
  };
  const undo = async () => {
    const refusal = await send(() => undoSettlingAction({ ...named, about: kind }), t("said.undone"));
    if (refusal === null && reason === "") put({ reason: current.decision?.reason ?? "" });
    return refusal;
  };
  return {
    ask: async (asked: string) => {
      const refusal = await send(
        () => askCodebookAction({ ...named, about: kind, question: asked }),
        t("said.asked"),
      );
      if (refusal === null) put({ question: "" });
      return toForm(refusal);
    },
    busy,
    said,
    hush: () => setSaid(null),
    reason,
    setReason: (text: string) => put({ reason: text }),
    question,
    setQuestion: (text: string) => put({ question: text }),
    remark,
    setRemark: (text: string) => put({ remark: text }),
    field,
    toReason: () => field.current?.focus(),
    settle: (side: number) =>
      void orFault(() => settle({ ...named, reason, about: kind, choice: { kind: "side", side } })),
    settleNew: async (chosen: NewChoice) => toForm(await settle({ ...named, reason, ...asNew(chosen) })),
    neither,
    undo: () => void orFault(undo),
  };
}

function asNew(chosen: NewChoice) {
  switch (chosen.about) {
    case "judgement":
      return { about: chosen.about, choice: { kind: "new", stance: chosen.stance } } as const;
    case "passage":
      return { about: chosen.about, choice: { kind: "new", coding: chosen.coding } } as const;
    case "opinion":
      return { about: chosen.about, choice: { kind: "new", stance: chosen.stance } } as const;
  }
}

export type SettlingNow = ReturnType<typeof useSettling>;
