"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { respondentNamed } from "@/app/_i18n/respondent-named";
import { Button } from "@/app/_ui/button/button";
import { Checkbox } from "@/app/_ui/form/checkbox";
import { Stack } from "@/app/_ui/layout/stack";
import { type Cell, DataTable } from "@/app/_ui/table/data-table";
import type { AssignmentGrid, GridInterview } from "@/db/reads/assignment/assignment-grid";
import type { InterviewId } from "@/lib/study/ids";
import styles from "./assign.module.css";
import { AssignDialog } from "./assign-dialog";
import { AssignmentCell } from "./assignment-cell";
import { LaterThemes } from "./later-themes";
import { ReleaseCell } from "./release-cell";
import { RoundProgress } from "./round-progress";

type AssignmentDeskProps = {
  readonly study: string;
  readonly grid: AssignmentGrid;
  /** yyyy-mm-dd. */
  readonly today: string;
};

/** The grid of interviews by coders, and what is done with the ones that are ticked. */
export function AssignmentDesk({ study, grid, today }: AssignmentDeskProps) {
  const t = useTranslations("assign");
  const named = respondentNamed(useTranslations("results.role"));
  const [ticked, setTicked] = useState<ReadonlySet<InterviewId>>(new Set());
  const { interviews, coders, mayAssign } = grid;
  const chosen = interviews.filter(({ id }) => ticked.has(id));
  const without = interviews.filter(({ id }) => !grid.assignments.some((each) => each.interview === id));
  const choose = (which: readonly GridInterview[]) => setTicked(new Set(which.map(({ id }) => id)));
  const tick = (id: InterviewId, on: boolean) =>
    setTicked(new Set(on ? [...ticked, id] : [...ticked].filter((each) => each !== id)));

  const cellsOf = (interview: GridInterview): Record<string, Cell> => ({
    tick: {
      show: (
        <Checkbox
          label={<span className="visually-hidden">{t("choose", { code: interview.code })}</span>}
          checked={ticked.has(interview.id)}
          onChange={(on) => tick(interview.id, on)}
        />
      ),
    },
    interview: {
      by: interview.code,
      show: (
        <Link href={`/onderzoek/${study}/interview/${encodeURIComponent(interview.code)}`}>
          {interview.code}
        </Link>
      ),
    },
    respondent: interview.respondents.map(named).join(", "),
    group: interview.group,
    ...Object.fromEntries(
      coders.map((coder) => [
        coder.member,
        {
          show: <AssignmentCell study={study} grid={grid} interview={interview} coder={coder} />,
          by: grid.assignments.find((each) => each.interview === interview.id && each.coder === coder.member)
            ?.standing,
        },
      ]),
    ),
    release: { show: <ReleaseCell study={study} interview={interview} />, by: interview.release },
  });

  return (
    <Stack>
      <LaterThemes study={study} grid={grid} />
      <RoundProgress study={study} grid={grid} today={today} />
      {mayAssign ? (
        <div className={styles.toolbar}>
          <AssignDialog study={study} grid={grid} chosen={chosen} onDone={() => choose([])} />
          <p role="status">{t("chosen", { count: chosen.length })}</p>
          <div className={styles.choosing}>
            <Button variant="quiet" size="s" onPress={() => choose(interviews)}>
              {t("chooseAll")}
            </Button>
            <Button
              variant="quiet"
              size="s"
              onPress={() => choose(without)}
              because={without.length === 0 ? t("noneWithout") : undefined}
            >
              {t("chooseWithout", { count: without.length })}
            </Button>
            <Button
              variant="quiet"
              size="s"
              onPress={() => choose([])}
              because={chosen.length === 0 ? t("noneChosen") : undefined}
            >
              {t("chooseNone")}
            </Button>
          </div>
        </div>
      ) : null}
      <DataTable
        caption={t("caption")}
        hideCaption
        dense
        columns={[
          ...(mayAssign ? [{ id: "tick", label: t("tick") }] : []),
          { id: "interview", label: t("interview"), sortable: true, names: true },
          { id: "respondent", label: t("respondent"), sortable: true },
          { id: "group", label: t("group"), sortable: true },
          ...coders.map(({ member, name, removed }) => ({
            id: member,
            label: removed ? t("removedCoder", { name }) : name,
            sortable: true,
          })),
          ...(mayAssign ? [{ id: "release", label: t("release") }] : []),
        ]}
        rows={interviews.map((interview) => ({ id: interview.id, cells: cellsOf(interview) }))}
      />
    </Stack>
  );
}
