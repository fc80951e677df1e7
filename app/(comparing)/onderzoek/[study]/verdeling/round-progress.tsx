"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { IconButton } from "@/app/_ui/button/icon-button";
import { Badge } from "@/app/_ui/feedback/badge";
import { ConfirmDialog } from "@/app/_ui/overlay/confirm-dialog";
import { Menu } from "@/app/_ui/overlay/menu";
import { type Cell, DataTable } from "@/app/_ui/table/data-table";
import type { AssignmentGrid } from "@/db/reads/assignment/assignment-grid";
import type { GridRound } from "@/db/reads/assignment/rounds-of";
import { type Workload, workloads } from "@/lib/assignment/workload";
import styles from "./assign.module.css";
import { ChangeRoundDialog } from "./change-round-dialog";
import { useTakeBack } from "./use-take-back";

type RoundProgressProps = {
  readonly study: string;
  readonly grid: AssignmentGrid;
  /** yyyy-mm-dd. */
  readonly today: string;
};

/** How many interviews each coder has in each round, and how many are finished: nothing of the work itself. */
export function RoundProgress({ study, grid, today }: RoundProgressProps) {
  const t = useTranslations("assign");
  const workloadOf = workloads(grid.assignments, today);
  if (grid.rounds.length === 0) return null;
  const cellOf = (load: Workload): Cell =>
    load.asked === 0 ? null : { by: load.finished, show: <Progress load={load} /> };
  return (
    <DataTable
      caption={t("progress.caption")}
      dense
      columns={[
        { id: "round", label: t("round"), names: true },
        ...grid.coders.map(({ member, name, removed }) => ({
          id: member,
          label: removed ? t("removedCoder", { name }) : name,
        })),
        ...(grid.mayAssign ? [{ id: "actions", label: t("progress.actions"), actions: true }] : []),
      ]}
      rows={grid.rounds.map((round) => ({
        id: round.id,
        cells: {
          round: { by: round.name, show: <RoundName round={round} /> },
          ...Object.fromEntries(
            grid.coders.map(({ member }) => [member, cellOf(workloadOf(round.id, member))]),
          ),
          actions: { show: <RoundActions study={study} grid={grid} round={round} /> },
        },
      }))}
    />
  );
}

function Progress({ load }: { readonly load: Workload }) {
  const t = useTranslations("assign.progress");
  const { asked, finished, begun, overdue, hidden } = load;
  return (
    <div className={styles.progress}>
      <span>
        {asked === hidden ? t("asked", { asked }) : t("finished", { finished, asked: asked - hidden })}
      </span>
      {begun === 0 ? null : <span className={styles.details}>{t("begun", { begun })}</span>}
      {overdue === 0 ? null : <Badge tone="warn">{t("overdue", { overdue })}</Badge>}
      {hidden === 0 || hidden === asked ? null : (
        <span className={styles.details}>{t("hidden", { hidden })}</span>
      )}
    </div>
  );
}

function RoundName({ round }: { readonly round: GridRound }) {
  const t = useTranslations("assign");
  const format = useFormatter();
  return (
    <div className={styles.progress}>
      <span>{round.name}</span>
      <span className={styles.details}>{t(`roundKind.${round.kind}`)}</span>
      {round.draws.map(({ seed, drawn, pool, percent }) => (
        <span key={`${seed} ${drawn} ${pool}`} className={styles.details}>
          {t(percent === null ? "progress.listed" : "progress.drawn", {
            drawn,
            pool,
            seed: format.number(seed, { useGrouping: false }),
          })}
        </span>
      ))}
    </div>
  );
}

function RoundActions({
  study,
  grid,
  round,
}: Omit<RoundProgressProps, "today"> & { readonly round: GridRound }) {
  const t = useTranslations("assign.progress");
  const takeBack = useTakeBack(study);
  const [asking, setAsking] = useState<"change" | "withdraw" | null>(null);
  const unbegun = grid.assignments.filter(
    ({ roundId, standing }) => roundId === round.id && standing === "not-started",
  );
  const label = t("actionsOf", { round: round.name });
  return (
    <>
      <Menu
        label={label}
        trigger={<IconButton icon="more" size="s" label={label} />}
        parts={[
          {
            id: "actions",
            entries: [
              { id: "change", label: t("change"), run: () => setAsking("change") },
              {
                id: "withdraw",
                label: t("withdraw", { count: unbegun.length }),
                because: unbegun.length === 0 ? t("nothingUnbegun") : undefined,
                run: () => setAsking("withdraw"),
              },
            ],
          },
        ]}
      />
      <ChangeRoundDialog
        study={study}
        round={round}
        isOpen={asking === "change"}
        onOpenChange={(open) => setAsking(open ? "change" : null)}
      />
      <ConfirmDialog
        title={t("withdrawTitle", { round: round.name })}
        confirmLabel={t("withdraw", { count: unbegun.length })}
        danger
        isOpen={asking === "withdraw"}
        onOpenChange={(open) => setAsking(open ? "withdraw" : null)}
        onConfirm={() => takeBack(unbegun.map(({ id }) => id))}
      >
        <p>{t("withdrawWhat", { count: unbegun.length })}</p>
      </ConfirmDialog>
    </>
  );
}
