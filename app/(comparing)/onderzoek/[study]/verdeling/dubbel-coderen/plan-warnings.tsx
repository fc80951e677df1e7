"use client";

import { useFormatter, useTranslations } from "next-intl";
import { Notice } from "@/app/_ui/feedback/notice";
import type { AssignmentGrid } from "@/db/reads/assignment/assignment-grid";
import {
  type DoubleCoding,
  type DoubleCodingPlan,
  fewestForInterval,
} from "@/lib/assignment/plan-double-coding";
import { WarningLines } from "../warning-lines";

type PlanWarningsProps = {
  readonly grid: AssignmentGrid;
  readonly asked: DoubleCoding;
  readonly plan: DoubleCodingPlan;
};

/** What is worth knowing before a plan is kept; it stands in nobody's way. */
export function PlanWarnings({ grid, asked, plan }: PlanWarningsProps) {
  const t = useTranslations("assign");
  const format = useFormatter();
  const nameOf = (member: string) => grid.coders.find((one) => one.member === member)?.name ?? "";
  const twice = plan.drawn.filter(({ interview, coders }) => interview.codedBy.length + coders.length > 1);
  const short = plan.drawn.filter(
    ({ interview, coders }) => interview.codedBy.length + coders.length < asked.perInterview,
  );
  const held = plan.drawn.flatMap(({ interview, coders }) =>
    coders
      .filter((coder) => interview.heldBy.includes(coder))
      .map((coder) => t("wasInterviewerOf", { name: nameOf(coder), code: interview.code })),
  );
  const saw = asked.coders.flatMap((coder) => {
    const count = plan.drawn.filter(
      ({ interview, coders }) =>
        coders.includes(coder) &&
        grid.seen.some(
          (each) =>
            each.coder === coder &&
            each.interview === interview.id &&
            each.themes.some((theme) => asked.themes.includes(theme)),
        ),
    ).length;
    return count === 0 ? [] : [t("sawFinishedOf", { name: nameOf(coder), count })];
  });
  const withoutText = grid.interviews.filter(({ hasTranscript }) => !hasTranscript);
  return (
    <>
      {plan.drawn.length > 0 && twice.length < fewestForInterval ? (
        <Notice tone="warn" title={t("double.tooFew", { count: twice.length })}>
          {t("double.tooFewWhat", { fewest: fewestForInterval })}
        </Notice>
      ) : null}
      {short.length === 0 ? null : (
        <Notice tone="warn" title={t("double.short", { count: short.length })}>
          {format.list(short.map(({ interview }) => interview.code))}
        </Notice>
      )}
      <WarningLines title={t("wasInterviewer")} lines={held} />
      <WarningLines title={t("sawFinished")} lines={saw} />
      {withoutText.length === 0 ? null : (
        <Notice>{t("double.withoutText", { count: withoutText.length })}</Notice>
      )}
    </>
  );
}
