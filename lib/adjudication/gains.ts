import type { AgreementWork } from "@/lib/agreement/agreement-work";
import { judgementDisagreements } from "@/lib/agreement/judgements/judgement-disagreements";
import { disagreementItems } from "@/lib/agreement/passages/disagreement-items";
import { unitizeStances } from "@/lib/agreement/passages/unitize-theme";
import { overlap } from "@/lib/passage/overlap";
import type { Difference } from "./difference";

/**
 * What settling a difference adds to its theme's agreement, the expectation held fixed: to ordinal alpha for a
 * judgement, to u-alpha with the stances as values for passages. 0 for what these coefficients leave out: known
 * against unknown, and passages of one coder that contradict each other. Source: AGREEMENT, section 2.
 */
export function gainsOf(work: AgreementWork): (difference: Difference) => number {
  const key = (place: Pick<Difference, "interview" | "theme">) => `${place.interview} ${place.theme}`;
  const judgements = new Map(judgementDisagreements(work).map((each) => [key(each), each.gain]));
  const passages = new Map<string, { from: number; to: number; gain: number }[]>();
  for (const { id: theme } of work.themes)
    for (const item of disagreementItems(unitizeStances(work, theme).interviews)) {
      const place = key({ interview: item.interview, theme });
      passages.set(place, [...(passages.get(place) ?? []), item]);
    }
  return (difference) => {
    if (difference.kind === "judgement") return judgements.get(key(difference)) ?? 0;
    const items = passages.get(key(difference)) ?? [];
    return items.reduce((sum, item) => (overlap(item, difference) ? sum + item.gain : sum), 0);
  };
}
