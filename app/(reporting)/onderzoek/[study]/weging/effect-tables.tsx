import { useFormatter, useTranslations } from "next-intl";
import { figuresIn } from "@/app/_i18n/figures";
import { shapeByStance } from "@/app/_stance/stance-shape";
import { Card } from "@/app/_ui/layout/card";
import { StanceMark } from "@/app/_ui/stance/stance-mark";
import { ThemeDot } from "@/app/_ui/stance/theme-dot";
import { ScrollRegion } from "@/app/_ui/table/scroll-region";
import { IndicativeBadge } from "@/app/(reporting)/_view/indicative-badge";
import type { StudyWeighing, TriedWeighting } from "@/db/reads/results/study-weighing";
import type { WeighingEffect } from "@/db/reads/results/weighing-effect";
import { maySharesBeShown } from "@/lib/stance/shares-shown";
import { type Stance, stances } from "@/lib/stance/stance";
import styles from "./effect-tables.module.css";

type EffectTablesProps = { readonly weighing: StudyWeighing; readonly tried: TriedWeighting };

/** What the stance counts of a row of roles become by what is tried, beside what they are. */
export function EffectTables({ weighing, tried }: EffectTablesProps) {
  const t = useTranslations("weighting.effect");
  const role = useTranslations("results.role");
  const { groups, effect, weighting, studys } = weighing;
  const because = [
    t("rule"),
    ...(tried.sharing ? [] : [t("apart")]),
    ...(weighting.countUnknown === studys.countUnknown ? [] : [t("unknown")]),
    ...(weighting.rolesInN === studys.rolesInN ? [] : [t("rolesInN")]),
  ];
  return (
    <Card title={t("title", { role: role(tried.role) })}>
      <p className={styles.rule}>{because.join(" ")}</p>
      {groups.map(({ code, name, trust }) => (
        <ScrollRegion key={code} name={name}>
          <table className={styles.table}>
            <caption>
              {name} <IndicativeBadge trust={trust} />
            </caption>
            <thead>
              <tr>
                <th scope="col">{t("theme")}</th>
                {stances.map((stance) => (
                  <th key={stance} scope="col" className="number">
                    <StanceMark shape={shapeByStance[stance]} />
                    <span className={styles.stance}>{t(`stance.${stance}`)}</span>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {effect
                .filter(({ group }) => group === code)
                .map((each) => (
                  <tr key={each.theme}>
                    <th scope="row">
                      <ThemeDot index={each.place} />
                      {/* Else the name may stand below its colour. */}
                      {`\u00a0${each.theme}`}
                    </th>
                    {stances.map((stance) => (
                      <EffectCell key={stance} effect={each} stance={stance} />
                    ))}
                  </tr>
                ))}
            </tbody>
          </table>
        </ScrollRegion>
      ))}
    </Card>
  );
}

function EffectCell({ effect, stance }: { readonly effect: WeighingEffect; readonly stance: Stance }) {
  const t = useTranslations("weighting.effect");
  const figures = figuresIn(useFormatter());
  const sideOf = ({ opinions, byStance }: WeighingEffect["now"]) => {
    const { weighted, weightedShare } = byStance[stance];
    const share = weightedShare !== null && maySharesBeShown(opinions) ? weightedShare : null;
    return {
      count: figures.weight(weighted),
      share: share === null ? t("noShare") : figures.share(share),
    };
  };
  const now = sideOf(effect.now);
  const tried = sideOf(effect.tried);
  return (
    <td className="number">
      <Figure now={now.count} tried={tried.count} />
      <span className={styles.share}>
        <Figure now={now.share} tried={tried.share} />
      </span>
    </td>
  );
}

function Figure({ now, tried }: { readonly now: string; readonly tried: string }) {
  const t = useTranslations("weighting.effect");
  if (now === tried) return <span>{tried}</span>;
  return (
    <>
      <strong>{tried}</strong>
      <span className={styles.was}>{t("was", { now })}</span>
    </>
  );
}
