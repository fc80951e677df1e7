import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { addressWith } from "@/app/_ui/address/address";
import type { StancePage } from "@/db/reads/results/stance-page";
import type { StanceView } from "../stance-view";
import styles from "./comparison.module.css";
import { GroupComparison } from "./group-comparison";

type ComparingProps = { readonly compare: StancePage["compare"]; readonly view: StanceView };

/** The comparison of the groups, which comes when it is computed: the counts don't wait for it. */
export async function Comparing({ compare, view }: ComparingProps) {
  const t = await getTranslations("comparison");
  const key = addressWith(view.address, { cel: null, vanaf: null, grafiek: null });
  return (
    <Suspense
      key={key}
      fallback={
        <p role="status" className={styles.bounds}>
          {t("busy")}
        </p>
      }
    >
      <Computed compare={compare} view={view} />
    </Suspense>
  );
}

async function Computed({ compare, view }: ComparingProps) {
  const compared = await compare(view.compared);
  return compared === null ? null : <GroupComparison compared={compared} view={view} />;
}
