import Link from "next/link";
import { useTranslations } from "next-intl";
import { addressWith } from "@/app/_ui/address/address";
import { Notice } from "@/app/_ui/feedback/notice";
import type { StanceCounts } from "@/db/reads/results/stance-counts";
import { isWeighed } from "@/lib/stance/count-unit";
import { MeanInWords } from "../../../_view/mean-in-words";
import styles from "./stance-counts.module.css";
import type { StanceView } from "./stance-view";

type HowCountedProps = { readonly counts: StanceCounts; readonly view: StanceView; readonly slug: string };

/** Says beside the figures how they are weighed and whose judgements they count. */
export function HowCounted({ counts, view, slug }: HowCountedProps) {
  const t = useTranslations("results.how");
  const coder = counts.coders.find(({ code }) => code === counts.coder);
  return (
    <>
      {view.choices.coder !== null && counts.coder === null ? (
        <Notice tone="warn">{t("coderRefused")}</Notice>
      ) : null}
      <p className={styles.how}>
        {isWeighed(counts.unit) ? (
          <Weighed counts={counts} view={view} slug={slug} />
        ) : (
          t(`unweighed.${counts.unit}`)
        )}{" "}
        {coder === undefined ? t("everyone") : t("oneCoder", { name: coder.name })}
      </p>
    </>
  );
}

function Weighed({ counts, view, slug }: HowCountedProps) {
  const t = useTranslations("results.how");
  const back = addressWith(view.address, { gemiddelde: null, m: null, onbekend: null, n: null });
  return (
    <>
      {counts.unit === "persons" ? t("persons") : null} <MeanInWords {...counts} />{" "}
      {counts.isStudys ? (
        <Link href={`/onderzoek/${slug}/weging`}>{t("perCase")}</Link>
      ) : (
        <>
          <strong>{t("notStudys")}</strong>{" "}
          <Link href={back} scroll={false}>
            {t("backToStudys")}
          </Link>
        </>
      )}
    </>
  );
}
