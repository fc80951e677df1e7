import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { figuresIn } from "@/app/_i18n/figures";
import { addressWith } from "@/app/_ui/address/address";
import { Icon } from "@/app/_ui/icon/icon";
import { ScrollRegion } from "@/app/_ui/table/scroll-region";
import { IndicativeBadge } from "@/app/(reporting)/_view/indicative-badge";
import type { Factors, RankedFactor } from "@/db/reads/factor/read-factors";
import { maySharesBeShown } from "@/lib/stance/shares-shown";
import type { Polarity } from "@/lib/stance/stance";
import styles from "./factors.module.css";
import type { FactorsView } from "./factors-view";
import { MergedWordings } from "./merged-wordings";

type FactorTableProps = {
  readonly caption: string;
  readonly polarity: Polarity;
  readonly told: readonly RankedFactor[];
  /** Respondents of the theme's factor that most told: the whole width of a bar. */
  readonly most: number;
  readonly factors: Factors;
  readonly view: FactorsView;
  readonly slug: string;
};

/** Factors that helped, or hindered, ranked by who told them; each opens its passages. */
export function FactorTable({ caption, polarity, told, most, factors, view, slug }: FactorTableProps) {
  const t = useTranslations("factors");
  const figures = figuresIn(useFormatter());
  const share = (count: number, of: number) =>
    maySharesBeShown(of) ? t("share", { count, share: figures.share(count / of) }) : count;
  return (
    <ScrollRegion name={caption}>
      <table className={styles.table}>
        <caption>
          <Icon name={polarity === "bevorderend" ? "plus" : "minus"} /> {caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t("factor")}</th>
            <th scope="col" className="number">
              {t("respondents")}
            </th>
            <th scope="col" className="number">
              {t("weighted")}
            </th>
            {factors.groups.map(({ code, name, interviewed, trust }) => (
              <th key={code} scope="col" className="number">
                {t("group", { group: name, interviewed })} <IndicativeBadge trust={trust} />
              </th>
            ))}
            <th scope="col" className="number">
              {t("passages")}
            </th>
            {factors.mayMerge ? (
              <th scope="col">
                <span className="visually-hidden">{t("merge.column")}</span>
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {told.map((factor) => (
            <tr key={factor.id}>
              <th scope="row" className={styles.name}>
                {factor.passages === 0 ? (
                  factor.label
                ) : (
                  <Link
                    href={addressWith(view.address, { factor: factor.id, samen: null, met: null })}
                    scroll={false}
                    prefetch={false}
                    aria-current={view.opened === factor.id ? "true" : undefined}
                  >
                    {factor.label}
                  </Link>
                )}
                <svg width="100%" height="5" className={styles.bar} aria-hidden="true" focusable="false">
                  <rect
                    width={`${(factor.respondents / most) * 100}%`}
                    height="5"
                    className={styles[polarity]}
                  />
                </svg>
                <MergedWordings merged={factor.merged} mayPart={factors.mayMerge} slug={slug} />
              </th>
              <td className="number">{factor.respondents}</td>
              <td className="number">{figures.weight(factor.weighted)}</td>
              {factors.groups.map(({ code, interviewed }, at) => (
                <td key={code} className="number">
                  {share(factor.byGroup[at] ?? 0, interviewed)}
                </td>
              ))}
              <td className="number">{factor.passages}</td>
              {factors.mayMerge ? (
                <td>
                  <Link
                    href={addressWith(view.address, { samen: factor.id, met: null, factor: null })}
                    scroll={false}
                    prefetch={false}
                    aria-label={t("merge.open", { factor: factor.label })}
                  >
                    {t("merge.short")}
                  </Link>
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
