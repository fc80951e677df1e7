"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { useRefusal } from "@/app/_i18n/use-refusal";
import type { DifferenceShown } from "@/db/reads/adjudication/differences-shown";
import type { Passage } from "@/lib/passage/passage";
import type { Refusal, Result } from "@/lib/result";
import type { JudgedStance, Stance } from "@/lib/stance/stance";
import { askCodebookAction, settleAction, undoSettlingAction } from "../settling-actions";

/** What is sent of a choice; a passage's is a coding, the others' is a stance. */
export type NewChoice =
  | { readonly about: "judgement"; readonly stance: JudgedStance }
  | { readonly about: "opinion"; readonly stance: Stance }
  | {
      readonly about: "passage";
      readonly coding: Passage & { readonly stance: Stance | null; readonly theme: string };
    };

/** Sends what is decided about the difference that is open, and says what came of it. */
export function useSettling(study: string, interview: string, current: DifferenceShown) {
  const t = useTranslations("settle");
  const form = useTranslations("shell.form");
  const explain = useRefusal();
  const router = useRouter();
  const field = useRef<HTMLTextAreaElement>(null);
  const [reasons, setReasons] = useState<Readonly<Record<string, string>>>({});
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<{
    readonly of: string;
    readonly text: string;
    readonly isFault: boolean;
  }>();
  const { name, seen, kind } = current;
  const named = { study, interview, difference: name, seen };
  const reason = reasons[name] ?? "";
  const say = (text: string, isFault: boolean) => setSaid({ of: name, text, isFault });

  /** Gives why it was refused; null: it was done. */
  const send = async (answer: Promise<Result<unknown, Refusal>>, done: string): Promise<string | null> => {
    setBusy(true);
    const result = await answer.catch(() => null);
    setBusy(false);
    if (result === null) return form("failed");
    router.refresh();
    if (!result.ok) return explain(result.refusal);
    say(done, false);
    return null;
  };
  const sendAndSay = async (answer: Promise<Result<unknown, Refusal>>, done: string) => {
    const refusal = await send(answer, done);
    if (refusal !== null) say(refusal, true);
  };
  const settle = (choice: { readonly kind: "side"; readonly side: number }) =>
    void sendAndSay(settleAction({ ...named, reason, about: kind, choice }), t("said.settled"));
  const settleNew = (chosen: NewChoice, why: string) =>
    send(settleAction({ ...named, reason: why, ...asNew(chosen) }), t("said.settled"));
  const neither = () => {
    if (reason.trim() === "") {
      say(t("said.reasonFirst"), true);
      field.current?.focus();
      return;
    }
    void sendAndSay(
      settleAction({ ...named, reason, about: kind, choice: { kind: "neither" } }),
      t("said.settled"),
    );
  };
  return {
    ask: (question: string) => send(askCodebookAction({ ...named, about: kind, question }), t("said.asked")),
    busy,
    said: said?.of === name ? said : null,
    reason,
    setReason: (text: string) => setReasons({ ...reasons, [name]: text }),
    field,
    toReason: () => field.current?.focus(),
    settle,
    settleNew,
    neither,
    undo: () => void sendAndSay(undoSettlingAction({ ...named, about: kind }), t("said.undone")),
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
