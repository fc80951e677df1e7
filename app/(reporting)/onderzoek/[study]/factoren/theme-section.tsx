import { useTranslations } from "next-intl";
import { ThemeDot } from "@/app/_ui/stance/theme-dot";
import type { Factors, ThemeFactors } from "@/db/reads/factor/read-factors";
import { polarities } from "@/lib/stance/stance";
import { FactorTable } from "./factor-table";
import styles from "./factors.module.css";
import type { FactorsView } from "./factors-view";

type ThemeSectionProps = {
  readonly theme: ThemeFactors;
  readonly factors: Factors;
  readonly view: FactorsView;
  readonly slug: string;
};

/** What helped and what hindered on a theme, each ranked, and how many factors nobody told. */
export function ThemeSection({ theme, ...props }: ThemeSectionProps) {
  const t = useTranslations("factors");
  const heading = `thema-${theme.place}`;
  const most = Math.max(1, ...theme.factors.map(({ respondents }) => respondents));
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h2 id={heading}>
        <ThemeDot index={theme.place} /> {theme.name}
      </h2>
      {polarities.map((polarity) => {
        const ofPolarity = theme.factors.filter((factor) => factor.polarity === polarity);
        const told = ofPolarity.filter((factor) => factor.passages > 0 || factor.merged.length > 0);
        const untold = ofPolarity.filter((factor) => !told.includes(factor));
        if (ofPolarity.length === 0) return null;
        return (
          <div key={polarity}>
            <FactorTable
              {...props}
              caption={t(`polarity.${polarity}`, { theme: theme.name })}
              polarity={polarity}
              told={told}
              most={most}
            />
            {untold.length === 0 ? null : (
              <p className={styles.untold}>
                {t("untold", { labels: untold.map(({ label }) => label).join(", ") })}
              </p>
            )}
          </div>
        );
      })}
    </section>
  );
}
