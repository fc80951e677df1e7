"use client";

import { useTranslations } from "next-intl";
import { Badge } from "@/app/_ui/feedback/badge";
import { Notice } from "@/app/_ui/feedback/notice";
import { Stack } from "@/app/_ui/layout/stack";
import { type Cell, DataTable } from "@/app/_ui/table/data-table";
import type { AssignmentGrid, GridCoder } from "@/db/reads/assignment/assignment-grid";
import type { DoubleCoding, DoubleCodingPlan } from "@/lib/assignment/plan-double-coding";
import type { Result } from "@/lib/result";
import styles from "./double-coding.module.css";
import type { ChoicesRefusal } from "./double-coding-of";
import { PlanBalance } from "./plan-balance";
import { PlanWarnings } from "./plan-warnings";

type PlanPreviewProps = {
  readonly grid: AssignmentGrid;
  readonly asked: Result<DoubleCoding, ChoicesRefusal>;
  /** Null where the choices ask for nothing that can be. */
  readonly plan: DoubleCodingPlan | null;
};

/** Who would code what, and what is worth knowing of it before it is kept. */
export function PlanPreview({ grid, asked, plan }: PlanPreviewProps) {
  const t = useTranslations("assign.double");
  const made = plan?.drawn.reduce((sum, { coders }) => sum + coders.length, 0) ?? 0;
  return (
    <section className={styles.preview} aria-label={t("preview")}>
      <div role="status">
        <Stack gap="s">
          {asked.ok ? null : <Notice tone="warn">{t(`fault.${asked.refusal.kind}`)}</Notice>}
          {plan === null ? null : (
            <p className={styles.sum}>
              {plan.drawn.length === 0
                ? t("nothing")
                : t("sum", { drawn: plan.drawn.length, pool: plan.pool.length, made })}
            </p>
          )}
          {asked.ok && plan !== null ? <PlanWarnings grid={grid} asked={asked.value} plan={plan} /> : null}
        </Stack>
      </div>
      {plan === null || plan.drawn.length === 0 ? null : (
        <>
          <PlanBalance grid={grid} plan={plan} />
          <WhoCodesWhat grid={grid} plan={plan} />
        </>
      )}
    </section>
  );
}

function WhoCodesWhat({ grid, plan }: { readonly grid: AssignmentGrid; readonly plan: DoubleCodingPlan }) {
  const t = useTranslations("assign");
  const role = useTranslations("results.role");
  const involved = grid.coders.filter(({ member }) =>
    plan.drawn.some(({ interview, coders }) => [...coders, ...interview.codedBy].includes(member)),
  );
  const cellOf = ({ interview, coders }: DoubleCodingPlan["drawn"][number], { member }: GridCoder): Cell => {
    if (interview.codedBy.includes(member))
      return { by: "b", show: <span className={styles.already}>{t("double.already")}</span> };
    if (!coders.includes(member)) return null;
    return interview.heldBy.includes(member)
      ? { by: "a", show: <Badge tone="warn">{t("double.newOwn")}</Badge> }
      : { by: "a", show: <Badge tone="accent">{t("double.new")}</Badge> };
  };
  return (
    <DataTable
      caption={t("double.whoCodesWhat")}
      dense
      columns={[
        { id: "interview", label: t("interview"), names: true, sortable: true },
        { id: "group", label: t("group"), sortable: true },
        { id: "role", label: t("respondent"), sortable: true },
        ...involved.map(({ member, name, removed }) => ({
          id: member,
          label: removed ? t("removedCoder", { name }) : name,
          sortable: true,
        })),
      ]}
      rows={plan.drawn.map((each) => ({
        id: each.interview.id,
        cells: {
          interview: each.interview.code,
          group: each.interview.group,
          role: each.interview.role === null ? null : role(each.interview.role),
          ...Object.fromEntries(involved.map((coder) => [coder.member, cellOf(each, coder)])),
        },
      }))}
    />
  );
}
