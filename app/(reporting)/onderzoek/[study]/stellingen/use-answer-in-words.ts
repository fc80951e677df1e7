import { useTranslations } from "next-intl";
import type { AnswerPlace } from "@/lib/statement/answer-place";
import type { StandingAnswer } from "@/lib/statement/standing-answer";
import type { StatementAnswer } from "@/lib/statement/statement-answer";

/** What answers, and the numbers that count them, are called. */
export function useAnswerInWords() {
  const t = useTranslations("statements");
  const answer = (given: StatementAnswer): string =>
    given === "unanswered" ? t("place.unanswered") : t("behind.score", { score: given });
  return {
    answer,
    place: (at: AnswerPlace): string => {
      if (at === "counted") return t("behind.counted");
      if (at === "unanswered" || at === "inDiscussion" || at === "notPut") return t(`place.${at}`);
      return t("behind.score", { score: Number(at) });
    },
    standing: (stands: StandingAnswer): string => {
      switch (stands.kind) {
        case "scored":
          return answer(stands.score);
        case "unanswered":
          return answer("unanswered");
        case "in-discussion":
          return t("behind.inDiscussion");
        case "not-put":
          return t("place.notPut");
      }
    },
  };
}
