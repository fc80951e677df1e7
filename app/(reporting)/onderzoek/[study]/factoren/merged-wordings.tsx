import { useFormatter, useTranslations } from "next-intl";
import type { MergedWording } from "@/db/reads/factor/read-factors";
import styles from "./factors.module.css";
import { PartButton } from "./part-button";

type MergedWordingsProps = {
  readonly merged: readonly MergedWording[];
  readonly mayPart: boolean;
  readonly slug: string;
};

/** The wordings that count as this factor: by whom, since when and why, and the way back. */
export function MergedWordings({ merged, mayPart, slug }: MergedWordingsProps) {
  const t = useTranslations("factors.merged");
  const format = useFormatter();
  if (merged.length === 0) return null;
  return (
    <ul className={styles.merged}>
      {merged.map(({ number, label, by, at, reason }) => (
        <li key={number}>
          {t("wording", { label, by: by ?? "none", at: format.dateTime(at, "day"), reason })}{" "}
          {mayPart ? <PartButton study={slug} merge={number} label={label} /> : null}
        </li>
      ))}
    </ul>
  );
}
