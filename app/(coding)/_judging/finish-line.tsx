"use client";

import { useTranslations } from "next-intl";
import type { RefObject } from "react";
import { Button } from "@/app/_ui/button/button";
import { Icon } from "@/app/_ui/icon/icon";
import { useCommands } from "@/app/_ui/keys/use-commands";
import type { AssignmentInSight } from "@/lib/coding/coding-operation";
import { inTheWayOfFinishing } from "@/lib/judgement/in-the-way-of-finishing";
import { enterCard } from "./enter-card";
import styles from "./finish-line.module.css";
import { ReopenDialog } from "./reopen-dialog";
import type { Judging } from "./use-judging";

type FinishLineProps = {
  readonly assignment: AssignmentInSight;
  readonly judging: Judging;
  readonly panel: RefObject<HTMLElement | null>;
};

/** Finishes an assignment, or says what stands in the way; finished work can be reopened with a reason. */
export function FinishLine({ assignment, judging, panel }: FinishLineProps) {
  const t = useTranslations("coding.judging");
  const judgements = judging.themes.flatMap(({ judgement }) => judgement ?? []);
  const quoted = new Set(judging.themes.flatMap((on) => (on.evidence.length > 0 ? [on.theme.id] : [])));
  const obstacles = inTheWayOfFinishing(assignment.themes, judgements, quoted);
  const isReady = assignment.standing !== "finished" && obstacles.length === 0;
  useCommands(
    isReady
      ? [{ id: `finish-${assignment.id}`, label: t("finish"), run: () => judging.finish(assignment) }]
      : [],
  );
  if (assignment.standing === "finished") {
    return (
      <div className={styles.line}>
        <p className={styles.done}>
          <Icon name="lock" /> {t("finished")}
        </p>
        <ReopenDialog onReopen={(reason) => judging.reopen(assignment, reason)} />
      </div>
    );
  }
  const places = obstacles.flatMap(({ kind, theme }) => {
    const index = judging.themes.findIndex((on) => on.theme.id === theme);
    const name = judging.themes[index]?.theme.name;
    return name === undefined ? [] : [{ kind, place: index + 1, name }];
  });
  const open = new Set(obstacles.map(({ theme }) => theme)).size;
  return (
    <div className={styles.line}>
      {open === 0 ? (
        <p className={styles.done}>{t("nothingInTheWay")}</p>
      ) : (
        <div className={styles.obstacles}>
          <p>{t("left", { open, asked: assignment.themes.length })}</p>
          <ul>
            {places.map(({ kind, place, name }) => (
              <li key={place}>
                <button type="button" onClick={() => enterCard(panel.current, place)}>
                  {t(kind, { theme: name })}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <Button
        variant="primary"
        because={open === 0 ? undefined : t("left", { open, asked: assignment.themes.length })}
        onPress={() => judging.finish(assignment)}
      >
        {t("finish")}
      </Button>
    </div>
  );
}
