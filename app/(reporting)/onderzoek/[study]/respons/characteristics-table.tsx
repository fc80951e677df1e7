import { useFormatter, useTranslations } from "next-intl";
import { figuresIn } from "@/app/_i18n/figures";
import { ScrollRegion } from "@/app/_ui/table/scroll-region";
import type { GroupResponse } from "@/db/reads/results/response-of";
import { roundHalfUp } from "@/lib/figure/round-half-up";
import { maySharesBeShown } from "@/lib/stance/shares-shown";
import type { Characteristic, NumbersOfGroup } from "@/lib/study/case-characteristics";
import styles from "./characteristics.module.css";

type CharacteristicsTableProps = {
  readonly characteristics: readonly Characteristic[];
  readonly groups: readonly GroupResponse[];
};

/** What the cases of each group are like: of an attribute each value with its cases, or the mean and range. */
export function CharacteristicsTable({ characteristics, groups }: CharacteristicsTableProps) {
  const t = useTranslations("response.characteristics");
  return (
    <ScrollRegion name={t("caption")}>
      <table className={styles.table}>
        <caption className="visually-hidden">{t("caption")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("characteristic")}</th>
            <th scope="col">{t("value")}</th>
            {groups.map(({ code, name, cases }) => (
              <th key={code} scope="col" className="number">
                {t("group", { group: name, cases })}
              </th>
            ))}
          </tr>
        </thead>
        {characteristics.map((each) => (
          <CharacteristicRows key={each.name} characteristic={each} groups={groups} />
        ))}
      </table>
    </ScrollRegion>
  );
}

function CharacteristicRows({
  characteristic,
  groups,
}: {
  readonly characteristic: Characteristic;
  readonly groups: readonly GroupResponse[];
}) {
  const t = useTranslations("response.characteristics");
  const format = useFormatter();
  const figures = figuresIn(format);
  const count = (cases: number, at: number) => {
    const of = groups[at]?.cases ?? 0;
    return cases > 0 && maySharesBeShown(of)
      ? t("count", { count: cases, share: figures.share(cases / of) })
      : cases;
  };
  const numbers = (found: NumbersOfGroup) =>
    found === null
      ? t("none")
      : t("meanRange", {
          mean: format.number(roundHalfUp(found.mean, 1)),
          least: found.least,
          most: found.most,
        });
  const named = (value: string | number | boolean) =>
    typeof value === "boolean" ? t(value ? "yes" : "no") : value;
  const unknown = characteristic.unknown.some((cases) => cases > 0)
    ? [{ id: "unknown", label: t("unknown"), cells: characteristic.unknown.map(count) }]
    : [];
  const lines =
    characteristic.kind === "numbers"
      ? [{ id: "numbers", label: t("numbers"), cells: characteristic.byGroup.map(numbers) }]
      : [
          ...characteristic.values.map(({ value, counts }) => ({
            id: `value ${value}`,
            label: named(value),
            cells: counts.map(count),
          })),
          ...(characteristic.others === null
            ? []
            : [
                {
                  id: "others",
                  label: t("others", { values: characteristic.others.values }),
                  cells: characteristic.others.counts.map(count),
                },
              ]),
        ];
  const all = [...lines, ...unknown];
  return (
    <tbody className={styles.rows}>
      {all.map(({ id, label, cells }, at) => (
        <tr key={id}>
          {at === 0 ? (
            <th scope="rowgroup" rowSpan={all.length} className={styles.name}>
              {characteristic.name}
            </th>
          ) : null}
          <th scope="row" className={styles.value}>
            {label}
          </th>
          {groups.map(({ code }, column) => (
            <td key={code} className="number">
              {cells[column]}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}
