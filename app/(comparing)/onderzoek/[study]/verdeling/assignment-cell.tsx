"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { IconButton } from "@/app/_ui/button/icon-button";
import { Badge } from "@/app/_ui/feedback/badge";
import { ConfirmDialog } from "@/app/_ui/overlay/confirm-dialog";
import { Menu, type MenuEntry } from "@/app/_ui/overlay/menu";
import type {
  AssignmentGrid,
  GridAssignment,
  GridCoder,
  GridInterview,
} from "@/db/reads/assignment/assignment-grid";
import styles from "./assign.module.css";
import { ownStandingAction, withdrawAction } from "./assignment-actions";
import { newOperation } from "./new-operation";
import { ReopenDialog } from "./reopen-dialog";
import { useAnswer, useSaidAnswer } from "./use-answer";

type AssignmentCellProps = {
  readonly study: string;
  readonly grid: AssignmentGrid;
  readonly interview: GridInterview;
  readonly coder: GridCoder;
};

/** A coder's assignments on an interview: how each stands, and what can be done with it. */
export function AssignmentCell({ grid, interview, coder, ...rest }: AssignmentCellProps) {
  const held = grid.assignments.filter(
    (each) => each.interview === interview.id && each.coder === coder.member,
  );
  return held.map((assignment) => (
    <One
      key={assignment.id}
      {...rest}
      grid={grid}
      interview={interview}
      coder={coder}
      assignment={assignment}
    />
  ));
}

const toneByStanding = {
  "not-started": "plain",
  started: "accent",
  finished: "done",
  reopened: "warn",
} as const;

function One(props: AssignmentCellProps & { readonly assignment: GridAssignment }) {
  const { study, grid, interview, coder, assignment } = props;
  const t = useTranslations("assign");
  const say = useSaidAnswer();
  const answerTo = useAnswer();
  const [asking, setAsking] = useState<"reopen" | "withdraw" | null>(null);
  const { standing } = assignment;
  const about = { code: interview.code, name: coder.name };
  const own = (kind: "assignment.start" | "assignment.finish") =>
    ownStandingAction({
      study,
      operation: newOperation(),
      interview: interview.id,
      payload: { kind, assignment: assignment.id },
    });
  const entries: MenuEntry[] = [];
  if (coder.isViewer) {
    const href = `/onderzoek/${study}/interview/${encodeURIComponent(interview.code)}`;
    entries.push({ id: "open", label: t("open"), href });
    if (standing === "not-started")
      entries.push({
        id: "start",
        label: t("start"),
        run: () => void say(own("assignment.start"), t("started", about)),
      });
    if (standing === "started" || standing === "reopened")
      entries.push({
        id: "finish",
        label: t("finish"),
        run: () => void say(own("assignment.finish"), t("finished", about)),
      });
  }
  if (standing === "finished" && (coder.isViewer || grid.mayAssign))
    entries.push({ id: "reopen", label: t("reopen"), run: () => setAsking("reopen") });
  if (grid.mayAssign && standing !== null && standing !== "finished")
    entries.push({ id: "withdraw", label: t("withdraw"), run: () => setAsking("withdraw") });
  return (
    <div className={styles.assignment}>
      <Badge tone={standing === null ? "plain" : toneByStanding[standing]}>
        {t(`standing.${standing ?? "hidden"}`)}
      </Badge>
      {entries.length === 0 ? null : (
        <Menu
          label={t("actions", about)}
          trigger={<IconButton icon="more" size="s" label={t("actions", about)} />}
          parts={[{ id: "actions", entries }]}
        />
      )}
      <Details grid={grid} assignment={assignment} />
      <ReopenDialog
        study={study}
        interview={interview}
        coder={coder}
        assignment={assignment}
        isOpen={asking === "reopen"}
        onOpenChange={(open) => setAsking(open ? "reopen" : null)}
      />
      <ConfirmDialog
        title={t("withdrawTitle", about)}
        confirmLabel={t("withdraw")}
        danger
        isOpen={asking === "withdraw"}
        onOpenChange={(open) => setAsking(open ? "withdraw" : null)}
        onConfirm={() =>
          answerTo(withdrawAction({ study, assignment: assignment.id }), t("withdrawn", about))
        }
      >
        <p>{t("withdrawWhat")}</p>
      </ConfirmDialog>
    </div>
  );
}

/** What sets this assignment apart: a round where there are several, open instead of blind, which themes, its deadline. */
function Details({
  grid,
  assignment,
}: {
  readonly grid: AssignmentGrid;
  readonly assignment: GridAssignment;
}) {
  const t = useTranslations("assign");
  const format = useFormatter();
  const { blind, deadline, round, themes, standing, reopened } = assignment;
  const inWords = (ids: readonly string[]) =>
    format.list(grid.themes.filter(({ id }) => ids.includes(id)).map(({ name }) => name));
  const asked = grid.assignments
    .filter(({ interview, coder }) => interview === assignment.interview && coder === assignment.coder)
    .flatMap((each) => each.themes);
  // Few are named; of many is told what nobody asked of this coder.
  const themesInWords = () => {
    if (themes.length * 2 <= grid.themes.length) return [t("onlyThemes", { themes: inWords(themes) })];
    const lacking = grid.themes.map(({ id }) => id).filter((id) => !asked.includes(id));
    return lacking.length === 0 ? [] : [t("withoutThemes", { themes: inWords(lacking) })];
  };
  const parts = [
    ...(grid.rounds.length > 1 ? [round] : []),
    ...(blind ? [] : [t("notBlind")]),
    ...themesInWords(),
    ...(reopened && standing !== "reopened" ? [t("wasReopened")] : []),
    ...(deadline === null || standing === "finished"
      ? []
      : [t("before", { date: format.dateTime(new Date(`${deadline}T12:00:00Z`), "day") })]),
  ];
  return parts.length === 0 ? null : <span className={styles.details}>{parts.join(" · ")}</span>;
}
