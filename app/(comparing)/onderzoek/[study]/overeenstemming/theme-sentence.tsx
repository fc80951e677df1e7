import { useFormatter, useTranslations } from "next-intl";
import { agreementSentence } from "@/app/_agreement/agreement-sentence";
import type { ThemeAgreement } from "@/db/reads/agreement/agreement-shown";
import type { JudgementMeasure } from "@/lib/agreement/judgements/judgement-measures";

type ThemeSentenceProps = { readonly theme: ThemeAgreement; readonly measure: JudgementMeasure };

/** How far coders agree on a theme's judgements, whether its interviews carry that, and if not, why. */
export function ThemeSentence({ theme: { interviews, judgements }, measure }: ThemeSentenceProps) {
  const sentence = useTranslations("agreement.sentence");
  const verdicts = useTranslations("agreement.verdict");
  const measures = useTranslations("agreement.short.measure");
  const words = { sentence, verdicts, measures, format: useFormatter() };
  return agreementSentence(words, { ...judgements, percent: judgements.percent.value, interviews }, measure);
}
