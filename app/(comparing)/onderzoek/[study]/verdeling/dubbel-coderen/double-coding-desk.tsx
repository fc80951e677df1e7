"use client";

import { useMemo, useState } from "react";
import type { AssignmentGrid } from "@/db/reads/assignment/assignment-grid";
import { planDoubleCoding } from "@/lib/assignment/plan-double-coding";
import styles from "./double-coding.module.css";
import { DoubleCodingChoices } from "./double-coding-choices";
import { doubleCodingOf, firstChoices } from "./double-coding-of";
import { KeepForm } from "./keep-form";
import { PlanPreview } from "./plan-preview";

type DoubleCodingDeskProps = {
  readonly study: string;
  readonly grid: AssignmentGrid;
  /** The first draw's. */
  readonly seed: number;
};

/** What is to be coded twice, who would code what, and keeping that: the preview follows every choice. */
export function DoubleCodingDesk({ study, grid, seed }: DoubleCodingDeskProps) {
  const [choices, setChoices] = useState(() => firstChoices(grid, seed));
  const asked = useMemo(() => doubleCodingOf(choices, grid), [choices, grid]);
  const plan = useMemo(() => (asked.ok ? planDoubleCoding(grid, asked.value) : null), [grid, asked]);
  return (
    <div className={styles.desk}>
      <DoubleCodingChoices grid={grid} choices={choices} onChange={setChoices} />
      <PlanPreview grid={grid} asked={asked} plan={plan} />
      <KeepForm study={study} grid={grid} asked={asked} plan={plan} />
    </div>
  );
}
