"use client";

import { useTranslations } from "next-intl";
import { Stack } from "@/app/_ui/layout/stack";
import type { AssignmentGrid, GridInterview } from "@/db/reads/assignment/assignment-grid";
import { isSameName } from "@/lib/assignment/is-same-name";
import { WarningLines } from "./warning-lines";

type AssignWarningsProps = {
  readonly grid: AssignmentGrid;
  readonly chosen: readonly GridInterview[];
  /** What is ticked in the form: ids. */
  readonly coders: readonly string[];
  readonly themes: readonly string[];
  readonly blind: boolean;
};

/** What is worth knowing before these coders are asked; it stands in nobody's way. */
export function AssignWarnings({ grid, chosen, coders, themes, blind }: AssignWarningsProps) {
  const t = useTranslations("assign");
  const ticked = grid.coders.filter(({ member }) => coders.includes(member));
  const held = ticked.flatMap(({ name }) =>
    chosen
      .filter(({ interviewer }) => interviewer !== null && isSameName(interviewer, name))
      .map(({ code }) => t("wasInterviewerOf", { name, code })),
  );
  const sawOf = (coder: string) =>
    chosen.filter(({ id }) =>
      grid.seen.some(
        (each) =>
          each.coder === coder &&
          each.interview === id &&
          each.themes.some((theme) => themes.includes(theme)) &&
          !hasAll(grid, { interview: id, coder, themes }),
      ),
    ).length;
  const saw = !blind
    ? []
    : ticked.flatMap(({ member, name }) => {
        const count = sawOf(member);
        return count === 0 ? [] : [t("sawFinishedOf", { name, count })];
      });
  return (
    <div role="status">
      <Stack gap="s">
        <WarningLines title={t("wasInterviewer")} lines={held} />
        <WarningLines title={t("sawFinished")} lines={saw} />
      </Stack>
    </div>
  );
}

/** Whether nothing would be asked of them: they have all these themes of the interview already. */
function hasAll(
  grid: AssignmentGrid,
  asked: { readonly interview: string; readonly coder: string; readonly themes: readonly string[] },
): boolean {
  const has: readonly string[] = grid.assignments
    .filter(({ interview, coder }) => interview === asked.interview && coder === asked.coder)
    .flatMap((each) => each.themes);
  return asked.themes.every((theme) => has.includes(theme));
}
