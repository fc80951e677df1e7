import { useFormatter, useTranslations } from "next-intl";
import { Card } from "@/app/_ui/layout/card";
import type { AgreementShown, ThemeAgreement } from "@/db/reads/agreement/agreement-shown";
import type { JudgementMeasure } from "@/lib/agreement/judgements/judgement-measures";
import styles from "./agreement.module.css";
import { ThemeName } from "./theme-name";
import { ThemeSentence } from "./theme-sentence";
import { VerdictBadge } from "./verdict-badge";

/** First of all, in words and per theme: how far coders agree, and whether the interviews carry that. */
export function InShort({ shown }: { readonly shown: AgreementShown }) {
  const t = useTranslations("agreement.short");
  const format = useFormatter();
  return (
    <Card title={t("title")}>
      <p className={styles.muted}>
        {t("scope", {
          doubleCoded: shown.doubleCoded,
          held: shown.held,
          chosen: shown.chosen,
          coders: format.list(shown.coders, { type: "conjunction" }),
        })}
        {shown.waiting === 0 ? null : ` ${t("waiting", { count: shown.waiting })}`}
      </p>
      <ul className={styles.short}>
        {shown.themes.map((theme) => (
          <InShortOf key={theme.code} theme={theme} measure={shown.choices.measure} />
        ))}
      </ul>
    </Card>
  );
}

type InShortOfProps = { readonly theme: ThemeAgreement; readonly measure: JudgementMeasure };

function InShortOf({ theme, measure }: InShortOfProps) {
  return (
    <li>
      <h3>
        <ThemeName name={theme.name} place={theme.place} />{" "}
        <VerdictBadge verdict={theme.judgements.figure.verdict} />
      </h3>
      <p>
        <ThemeSentence theme={theme} measure={measure} />
      </p>
    </li>
  );
}
