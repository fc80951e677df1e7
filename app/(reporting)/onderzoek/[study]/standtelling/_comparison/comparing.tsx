import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { addressWith } from "@/app/_ui/address/address";
import { readGroupComparison } from "@/db/reads/results/group-comparison";
import type { Viewer } from "@/lib/access/viewer";
import type { StudyId } from "@/lib/study/ids";
import type { StanceView } from "../stance-view";
import styles from "./comparison.module.css";
import { GroupComparison } from "./group-comparison";

type ComparingProps = { readonly viewer: Viewer; readonly study: StudyId; readonly view: StanceView };

/** The comparison of the groups, which comes when it is computed: the counts don't wait for it. */
export async function Comparing({ viewer, study, view }: ComparingProps) {
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
      <Computed viewer={viewer} study={study} view={view} />
    </Suspense>
  );
}

async function Computed({ viewer, study, view }: ComparingProps) {
  const compared = await readGroupComparison(viewer, study, view.choices, view.compared);
  return compared === null ? null : <GroupComparison compared={compared} view={view} />;
}
