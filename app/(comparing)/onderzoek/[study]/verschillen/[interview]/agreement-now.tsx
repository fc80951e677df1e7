import { useFormatter, useTranslations } from "next-intl";
import { figuresIn } from "@/app/_i18n/figures";
import type { DifferenceShown, DifferencesShown } from "@/db/reads/adjudication/differences-shown";
import styles from "./settling.module.css";

type AgreementNowProps = {
  readonly difference: DifferenceShown;
  readonly themes: DifferencesShown["themes"];
};

/** How far the study's coders agree on a theme, and would if all that was settled were agreed; no coefficient counts opinions. */
export function AgreementNow({ difference: { kind, theme }, themes }: AgreementNowProps) {
  const t = useTranslations("settle.after.now");
  const because = useTranslations("agreement.because");
  const figures = figuresIn(useFormatter());
  const settled = themes.find(({ id }) => id === theme.id);
  if (settled === undefined || kind === "opinion") return null;
  const { before, after } = kind === "judgement" ? settled.judgements : settled.passages;
  const said =
    before.kind === "defined"
      ? t(kind, {
          theme: theme.name,
          before: figures.coefficient(before.value),
          after: figures.coefficient(after ?? before.value),
        })
      : t("none", { theme: theme.name, because: because(before.because) });
  return <p className={styles.quiet}>{said}</p>;
}
