"use client";

import { useTranslations } from "next-intl";
import { shapeByStance } from "@/app/_stance/stance-shape";
import { StanceMark } from "@/app/_ui/stance/stance-mark";
import { ThemeDot } from "@/app/_ui/stance/theme-dot";
import { wordingOf } from "@/app/(coding)/_judging/wording-of";
import type { CodingScreen, ScreenTheme } from "@/db/reads/coding/coding-screen";
import { practiceInterview } from "@/lib/practice/practice-interview";
import type { JudgedStance } from "@/lib/stance/stance";
import styles from "./model-answer.module.css";
import { practiceThemeOf } from "./practice-screen-of";

/** The judgements of the whole interview, the example's beside one's own. */
export function JudgementsCompared({ screen }: { readonly screen: CodingScreen }) {
  const t = useTranslations("practice");
  return (
    <section aria-label={t("answer.judgements")}>
      <h2>{t("answer.judgements")}</h2>
      <table className={styles.judgements}>
        <thead>
          <tr>
            <th scope="col">{t("answer.theme")}</th>
            <th scope="col">{t("answer.example")}</th>
            <th scope="col">{t("answer.you")}</th>
          </tr>
        </thead>
        <tbody>
          {practiceInterview.judgements.map(({ theme: code, stance }) => {
            const theme = practiceThemeOf(screen.themes, code);
            const own = screen.work.judgements.find((judgement) => judgement.theme === theme.id);
            return (
              <tr key={code}>
                <th scope="row">
                  <ThemeDot index={theme.lane + 1} /> {theme.name}
                </th>
                <td>
                  <Stance theme={theme} stance={stance} />
                </td>
                <td>
                  {own ? (
                    <Stance theme={theme} stance={own.stance} />
                  ) : (
                    <span className={styles.quiet}>{t("answer.notJudged")}</span>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p>{t("answer.judgementsWhy")}</p>
    </section>
  );
}

function Stance({ theme, stance }: { readonly theme: ScreenTheme; readonly stance: JudgedStance }) {
  const t = useTranslations("coding.judging");
  return (
    <span className={styles.stance}>
      <StanceMark shape={shapeByStance[stance]} />
      {wordingOf(theme, stance) ?? t("notDiscussed")}
    </span>
  );
}
