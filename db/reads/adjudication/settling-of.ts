import "server-only";
import type { Coefficient } from "@/lib/agreement/coefficient";
import { judgedTheme } from "@/lib/agreement/judgements/judged-theme";
import { judgementAgreement } from "@/lib/agreement/judgements/judgement-agreement";
import { uAlpha } from "@/lib/agreement/passages/u-alpha";
import { unitizeStances } from "@/lib/agreement/passages/unitize-theme";
import { sumsOver } from "@/lib/agreement/passages/unitizing-sums";
import type { ThemeId } from "@/lib/study/ids";
import type { QueuedDifference, Settling, SettlingByKind } from "./queue-shown";
import { kindOf, type Queue } from "./settling-queue";

/** How far a theme's coders agree over the whole study, and would if all that was settled were agreed. */
export function settlingOf({ ranked, agreement }: Queue, theme: ThemeId): SettlingByKind {
  const gained = (kind: QueuedDifference["kind"]) =>
    ranked
      .filter((each) => each.difference.theme === theme && kindOf(each) === kind && each.state === "settled")
      .reduce((sum, { gain }) => sum + gain, 0);
  return {
    judgements: settling(judgementAgreement(judgedTheme(agreement, theme)).alpha, gained("judgement")),
    passages: settling(uAlpha(sumsOver(unitizeStances(agreement, theme).interviews)), gained("passage")),
  };
}

function settling(before: Coefficient, gained: number): Settling {
  return { before, after: before.kind === "defined" ? before.value + gained : null };
}
