import { useTranslations } from "next-intl";
import { shapeByStance } from "@/app/_stance/stance-shape";
import { Card } from "@/app/_ui/layout/card";
import { Stack } from "@/app/_ui/layout/stack";
import { Titled } from "@/app/_ui/layout/titled";
import { StanceMark } from "@/app/_ui/stance/stance-mark";
import { ScrollRegion } from "@/app/_ui/table/scroll-region";
import type { ThemeAgreement } from "@/db/reads/agreement/agreement-shown";
import { withoutValue } from "@/lib/agreement/coefficient";
import { type JudgedStance, judgedStances } from "@/lib/stance/stance";
import styles from "./agreement.module.css";
import { useInWords } from "./use-in-words";

/** For every theme and two coders: how often one judged this where the other judged that, and their weighted kappa. */
export function ConfusionTables({ themes }: { readonly themes: readonly ThemeAgreement[] }) {
  const t = useTranslations("agreement.confusion");
  return (
    <Titled title={t("title")}>
      <Stack as="grid">
        {themes.flatMap((theme) =>
          theme.confusions.map((confusion) => (
            <ConfusionTable key={`${theme.code} ${confusion.coders.join(" ")}`} {...{ theme, confusion }} />
          )),
        )}
      </Stack>
    </Titled>
  );
}

type ConfusionTableProps = {
  readonly theme: ThemeAgreement;
  readonly confusion: ThemeAgreement["confusions"][number];
};

function ConfusionTable({ theme, confusion }: ConfusionTableProps) {
  const t = useTranslations("agreement.confusion");
  const notDiscussed = useTranslations("agreement")("notDiscussed");
  const inWords = useInWords();
  const [one, other] = confusion.coders;
  const kappa = theme.pairs.find(({ coders }) => coders[0] === one && coders[1] === other)?.kappa;
  const wordOf = (stance: JudgedStance) =>
    stance === "niet-besproken" ? notDiscussed : theme.wording[stance];
  const caption = t("caption", { theme: theme.name, one, other });
  return (
    <Card title={theme.name} headingLevel={3}>
      <ScrollRegion name={caption}>
        <table className={styles.table}>
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t("corner", { one, other })}</th>
              {judgedStances.map((stance) => (
                <th key={stance} scope="col" className="number">
                  <span title={wordOf(stance)}>
                    <StanceMark shape={shapeByStance[stance]} label={wordOf(stance)} />
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {confusion.rows.map(({ stance, counts }, row) => (
              <tr key={stance}>
                <th scope="row">
                  <StanceMark shape={shapeByStance[stance]} /> {wordOf(stance)}
                </th>
                {counts.map((count, column) => (
                  <td
                    key={judgedStances[column]}
                    className={`number ${count === 0 ? styles.zero : row === column ? styles.same : styles.other}`}
                  >
                    {count}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <p className={styles.muted}>
        {t("kappa", {
          interviews: confusion.interviews,
          kappa: inWords.coefficient(kappa?.value ?? withoutValue("no-pairs")),
        })}
      </p>
    </Card>
  );
}
