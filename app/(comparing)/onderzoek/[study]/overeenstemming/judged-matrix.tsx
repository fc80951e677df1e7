import Link from "next/link";
import { useTranslations } from "next-intl";
import { Titled } from "@/app/_ui/layout/titled";
import { ScrollRegion } from "@/app/_ui/table/scroll-region";
import type { AgreementShown } from "@/db/reads/agreement/agreement-shown";
import styles from "./agreement.module.css";
import { JudgedMarks } from "./judged-marks";

type JudgedMatrixProps = { readonly shown: AgreementShown; readonly slug: string };

/** What every coder judged, respondents by themes; where they differ stands out. */
export function JudgedMatrix({ shown, slug }: JudgedMatrixProps) {
  const t = useTranslations("agreement.matrix");
  return (
    <Titled title={t("title")}>
      <p className={styles.muted}>{t("legend")}</p>
      <ScrollRegion name={t("title")}>
        <table className={styles.table}>
          <caption className="visually-hidden">{t("title")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("interview")}</th>
              <th scope="col">{t("respondent")}</th>
              {shown.themes.map(({ code, name }) => (
                <th key={code} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.judged.map(({ interview, respondents, byTheme }) => (
              <tr key={interview}>
                <th scope="row">
                  <Link href={`/onderzoek/${slug}/interview/${interview}`} prefetch={false}>
                    {interview}
                  </Link>
                </th>
                <td>{respondents.map(({ relation }) => relation).join(", ")}</td>
                {shown.themes.map(({ code, wording }, at) => {
                  const judged = byTheme[at] ?? null;
                  return (
                    <td key={code}>
                      {judged === null ? t("notDouble") : <JudgedMarks judged={judged} wording={wording} />}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </Titled>
  );
}
