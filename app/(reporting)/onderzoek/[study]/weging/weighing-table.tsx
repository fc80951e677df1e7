import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { figuresIn } from "@/app/_i18n/figures";
import { addressWith } from "@/app/_ui/address/address";
import { ScrollRegion } from "@/app/_ui/table/scroll-region";
import type { StudyWeighing, WeighedCase } from "@/db/reads/results/study-weighing";
import styles from "./weighing-table.module.css";
import type { WeightingView } from "./weighting-view";

type WeighingTableProps = { readonly weighing: StudyWeighing; readonly view: WeightingView };

/** What one opinion of every case weighs, with the formula filled in, by group. */
export function WeighingTable({ weighing, view }: WeighingTableProps) {
  const t = useTranslations("weighting.table");
  const columns = ["case", "interviews", "shared", "opinions", "formula", "contribution"] as const;
  return (
    <ScrollRegion name={t("caption")}>
      <table className={styles.table}>
        <caption className="visually-hidden">{t("caption")}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" className={column === "case" ? undefined : "number"}>
                {t(`column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        {weighing.groups.map(({ code, name, cases }) => (
          <tbody key={code}>
            <tr className={styles.group}>
              <th scope="colgroup" colSpan={columns.length}>
                {name}
              </th>
            </tr>
            {cases.map((each) => (
              <CaseRow key={each.code} weighed={each} view={view} />
            ))}
            <Total cases={cases} />
          </tbody>
        ))}
      </table>
    </ScrollRegion>
  );
}

function CaseRow({ weighed: each, view }: { readonly weighed: WeighedCase; readonly view: WeightingView }) {
  const t = useTranslations("weighting.table");
  const figures = figuresIn(useFormatter());
  const open = each.code === view.openCase;
  return (
    <tr aria-current={open ? "true" : undefined} className={open ? styles.open : undefined}>
      <th scope="row">
        <Link href={addressWith(view.address, { zaak: each.code })} prefetch={false} scroll={false}>
          {each.code}
        </Link>{" "}
        <span className={styles.title}>{each.title}</span>
      </th>
      <td className="number">{each.interviews}</td>
      <td className="number">{each.shared}</td>
      <td className="number">{each.opinions}</td>
      <td className="number">
        {each.weighed === null ? (
          <span className={styles.title}>{t("noWeight")}</span>
        ) : (
          <>
            {figures.weight(each.weighed.mean)} : {each.opinions} ={" "}
            <strong>{figures.weight(each.weighed.weight)}</strong>
          </>
        )}
      </td>
      <td className="number">
        {each.weighed === null ? t("dash") : figures.weight(each.weighed.weight * each.opinions)}
      </td>
    </tr>
  );
}

function Total({ cases }: { readonly cases: readonly WeighedCase[] }) {
  const t = useTranslations("weighting.table");
  const figures = figuresIn(useFormatter());
  const sum = (of: (each: WeighedCase) => number) => cases.reduce((total, each) => total + of(each), 0);
  return (
    <tr className={styles.total}>
      <th scope="row">{t("total", { cases: cases.length })}</th>
      <td className="number">{sum(({ interviews }) => interviews)}</td>
      <td className="number">{sum(({ shared }) => shared)}</td>
      <td className="number">{sum(({ opinions }) => opinions)}</td>
      <td />
      <td className="number">
        {figures.weight(sum(({ weighed, opinions }) => (weighed?.weight ?? 0) * opinions))}
      </td>
    </tr>
  );
}
