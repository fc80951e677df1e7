import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { addressWith } from "@/app/_ui/address/address";
import type { StancePage } from "@/db/reads/results/stance-page";
import type { StanceView } from "../stance-view";
import styles from "./comparison.module.css";
import { GroupComparison } from "./group-comparison";
import { RoleComparison } from "./role-comparison";

type ComparingProps = Pick<StancePage, "compare" | "mayExpect"> & {
  readonly view: StanceView;
  readonly study: string;
};

/** The comparison of the groups, which comes when it is computed: the counts don't wait for it. */
export async function Comparing(props: ComparingProps) {
  const { view } = props;
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
      <Computed {...props} />
    </Suspense>
  );
}

async function Computed({ compare, view, study, mayExpect }: ComparingProps) {
  const compared = await compare(view.compared);
  if (compared === null) return null;
  return (
    <>
      <GroupComparison compared={compared} view={view} study={study} mayExpect={mayExpect} />
      <RoleComparison compared={compared.roles} view={view} />
    </>
  );
}
