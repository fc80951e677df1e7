import { useFormatter, useTranslations } from "next-intl";
import { figuresIn } from "@/app/_i18n/figures";
import type { ShareDifference } from "@/lib/comparison/share-difference";
import type { Untested } from "@/lib/comparison/untested";
import styles from "./comparison.module.css";

type DifferenceProps = { readonly difference: ShareDifference | Untested | null };

/** The difference of two shares in percentage points, with its bounds. */
export function Difference({ difference }: DifferenceProps) {
  const t = useTranslations("comparison.table");
  const { points } = figuresIn(useFormatter());
  if (difference === null || difference.kind === "untested") return t("none");
  const { interval } = difference;
  return (
    <>
      {points(difference.difference)}{" "}
      <span className={styles.bounds}>
        {interval === null
          ? t("noInterval")
          : t("interval", { low: points(interval.low), high: points(interval.high) })}
      </span>
    </>
  );
}
