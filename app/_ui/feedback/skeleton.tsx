import { useTranslations } from "next-intl";
import { classNames } from "../class-names";
import styles from "./skeleton.module.css";

type SkeletonProps = {
  /** The geometry of what comes. */
  readonly shape?: "text" | "table" | "cards";
  readonly lines?: number;
};

/** Stands in for what loads, in its final geometry; it shows itself only after 300 ms. */
export function Skeleton({ shape = "text", lines = 6 }: SkeletonProps) {
  const t = useTranslations("shell");
  return (
    <div className={classNames(styles.skeleton, styles[shape])} role="status">
      <span className="visually-hidden">{t("loading")}</span>
      {Array.from({ length: lines }, (_, line) => `line-${line}`).map((line) => (
        <span key={line} className={styles.line} />
      ))}
    </div>
  );
}
