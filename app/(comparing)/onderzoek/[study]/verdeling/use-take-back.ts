"use client";

import { useTranslations } from "next-intl";
import type { AssignmentId } from "@/lib/study/ids";
import { withdrawUnbegunAction } from "./assignment-actions";
import { useAnswer } from "./use-answer";

/** Takes assignments back that nobody has begun, and says how many. Gives why it can't, or null. */
export function useTakeBack(study: string) {
  const t = useTranslations("assign");
  const answerTo = useAnswer();
  return async (assignments: readonly AssignmentId[]): Promise<string | null> => {
    const answer = withdrawUnbegunAction({ study, assignments: [...assignments] });
    const result = await answer.catch(() => null);
    const done = result?.ok ? t("takenBack", result.value) : "";
    return answerTo(answer, done);
  };
}
