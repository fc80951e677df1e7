import Link from "next/link";
import { useTranslations } from "next-intl";
import type { Weighting } from "@/lib/weight/weighting";
import { MeanInWords } from "./mean-in-words";
import styles from "./weighed-as-chosen.module.css";

type WeighedAsChosenProps = {
  readonly weighed: {
    readonly weighting: Weighting;
    readonly means: readonly { readonly group: string; readonly mean: number }[];
    readonly groups: readonly { readonly code: string; readonly name: string }[];
  };
  readonly slug: string;
};

/** Says beside figures that they are weighed as the study chose, with the way to where that is chosen. */
export function WeighedAsChosen({ weighed, slug }: WeighedAsChosenProps) {
  const t = useTranslations("results.how");
  return (
    <p className={styles.how}>
      <MeanInWords {...weighed} tellsUnknown={false} />{" "}
      <Link href={`/onderzoek/${slug}/weging`}>{t("perCase")}</Link>
    </p>
  );
}
