import { createFormatter, createTranslator } from "use-intl/core";
import { figuresIn } from "@/app/_i18n/figures";
import { formats, timeZone } from "@/app/_i18n/formats";
import { messagesByLocale } from "@/app/_i18n/messages";
import { respondentNamed } from "@/app/_i18n/respondent-named";

/** A report is in a language of its own, whatever that of the reader's screen is. */
export type ReportLanguage = "nl" | "en";

/** Below this a p is not written out. */
const leastChance = 0.001;

/** What a report is written with in one language. */
export function reportWords(language: ReportLanguage) {
  const given = { locale: language, messages: messagesByLocale[language], formats, timeZone };
  const format = createFormatter(given);
  const figures = figuresIn(format);
  const role = createTranslator({ ...given, namespace: "results.role" });
  const comparison = createTranslator({ ...given, namespace: "comparison" });
  const below = comparison("below", { bound: figures.chance(leastChance) });
  return {
    language,
    t: createTranslator({ ...given, namespace: "report" }),
    role,
    weighed: createTranslator({ ...given, namespace: "results.weighed" }),
    comparison,
    response: createTranslator({ ...given, namespace: "response" }),
    approach: createTranslator({ ...given, namespace: "cases.approach" }),
    results: createTranslator({ ...given, namespace: "results" }),
    named: respondentNamed(role),
    sentence: createTranslator({ ...given, namespace: "agreement.sentence" }),
    verdicts: createTranslator({ ...given, namespace: "agreement.verdict" }),
    measures: createTranslator({ ...given, namespace: "agreement.short.measure" }),
    because: createTranslator({ ...given, namespace: "agreement.because" }),
    format,
    figures,
    list: (words: readonly string[]) => format.list(words, { type: "conjunction" }),
    /** A p as it stands in a table, and behind the letter. */
    p: (p: number) => (p < leastChance ? below : figures.chance(p)),
    pBehind: (p: number) => (p < leastChance ? below : comparison("equals", { p: figures.chance(p) })),
  };
}

export type ReportWords = ReturnType<typeof reportWords>;
