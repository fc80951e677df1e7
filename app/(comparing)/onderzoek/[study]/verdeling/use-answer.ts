"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useRefusal } from "@/app/_i18n/use-refusal";
import { showToast } from "@/app/_ui/feedback/toast-queue";
import type { Refusal, Result } from "@/lib/result";

/**
 * Gives what waits for an action's answer, says what came of it, with a way back where there is one, and shows the
 * grid anew. Null: it was done.
 */
export function useAnswer() {
  const explain = useRefusal();
  const router = useRouter();
  const t = useTranslations("shell.form");
  return async (
    answer: Promise<Result<unknown, Refusal>>,
    done: string,
    undo?: () => Promise<string | null>,
  ): Promise<string | null> => {
    const result = await answer.catch(() => null);
    if (result === null) return t("failed");
    router.refresh();
    if (!result.ok) return explain(result.refusal);
    const takeBack = async () => {
      const refusal = await undo?.();
      if (refusal) showToast({ text: refusal, tone: "error" });
    };
    showToast({ text: done, tone: "done", ...(undo === undefined ? {} : { undo: () => void takeBack() }) });
    return null;
  };
}

/** The same for what has no dialog of its own: a refusal is said at the foot of the page. */
export function useSaidAnswer() {
  const answerTo = useAnswer();
  return async (answer: Promise<Result<unknown, Refusal>>, done: string): Promise<void> => {
    const refusal = await answerTo(answer, done);
    if (refusal !== null) showToast({ text: refusal, tone: "error" });
  };
}
