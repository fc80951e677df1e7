"use client";

import { useTranslations } from "next-intl";
import { DataTable } from "@/app/_ui/table/data-table";
import type { AssignmentGrid } from "@/db/reads/assignment/assignment-grid";
import type { DoubleCodingPlan, PlannedInterview } from "@/lib/assignment/plan-double-coding";
import { respondentRoles } from "@/lib/study/respondent-role";
import styles from "./double-coding.module.css";

type PlanBalanceProps = { readonly grid: AssignmentGrid; readonly plan: DoubleCodingPlan };

/** How many of each group and role would be coded twice, of how many there are; and how much each coder gets. */
export function PlanBalance({ grid, plan }: PlanBalanceProps) {
  const t = useTranslations("assign.double");
  const roleName = useTranslations("results.role");
  const groups = [...new Set(plan.pool.map(({ group }) => group))];
  const roles = [...respondentRoles, null].filter((role) => plan.pool.some((each) => each.role === role));
  const drawn = plan.drawn.map(({ interview }) => interview);
  const share = (isIn: (one: PlannedInterview) => boolean) => {
    const of = plan.pool.filter(isIn).length;
    return of === 0 ? null : t("of", { drawn: drawn.filter(isIn).length, of });
  };
  const rowOf = (isGroup: (one: PlannedInterview) => boolean) => ({
    ...Object.fromEntries(
      roles.map((role) => [String(role), share((one) => isGroup(one) && one.role === role)]),
    ),
    all: share(isGroup),
  });
  const loads = grid.coders
    .map(({ name, member }) => ({
      name,
      count: plan.drawn.filter(({ coders }) => coders.includes(member)).length,
    }))
    .filter(({ count }) => count > 0);
  return (
    <>
      <DataTable
        caption={t("balance")}
        dense
        columns={[
          { id: "group", label: t("group"), names: true },
          ...roles.map((role) => ({ id: String(role), label: role === null ? t("noRole") : roleName(role) })),
          { id: "all", label: t("all") },
        ]}
        rows={[
          ...groups.map((group) => ({ id: group, cells: { group, ...rowOf((one) => one.group === group) } })),
          { id: "total", total: true, cells: { group: t("all"), ...rowOf(() => true) } },
        ]}
      />
      <div>
        <h2 className={styles.heading}>{t("loads")}</h2>
        <ul className={styles.loads}>
          {loads.map(({ name, count }) => (
            <li key={name}>{t("load", { name, count })}</li>
          ))}
        </ul>
      </div>
    </>
  );
}
