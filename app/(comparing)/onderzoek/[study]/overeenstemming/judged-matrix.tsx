import Link from "next/link";
import { useTranslations } from "next-intl";
import { Titled } from "@/app/_ui/layout/titled";
import type { AgreementShown } from "@/db/reads/agreement/agreement-shown";
import styles from "./agreement.module.css";
import { JudgedMarks } from "./judged-marks";
import { ThemesTable } from "./themes-table";

type JudgedMatrixProps = { readonly shown: AgreementShown; readonly slug: string };

/** What every coder judged, respondents by themes; where they differ stands out. */
export function JudgedMatrix({ shown, slug }: JudgedMatrixProps) {
  const t = useTranslations("agreement.matrix");
  return (
    <Titled title={t("title")}>
      <p className={styles.muted}>{t("legend")}</p>
      <ThemesTable caption={t("title")} lead={[t("interview"), t("respondent")]} themes={shown.themes}>
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
      </ThemesTable>
    </Titled>
  );
}
