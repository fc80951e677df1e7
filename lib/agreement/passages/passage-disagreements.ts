import type { ThemeId } from "@/lib/study/ids";
import type { AgreementWork } from "../agreement-work";
import { byGain } from "../by-gain";
import { type DisagreementItem, disagreementItems } from "./disagreement-items";
import { type CodedUnit, unitizeTheme } from "./unitize-theme";

/** Passages of one theme that coders marked differently, to be settled together. */
export type PassageDisagreement = DisagreementItem<CodedUnit> & {
  readonly theme: ThemeId;
  /** The sum of the gains up to and including this one as a share of all gains, from 0 to 1. */
  readonly explained: number;
};

/**
 * What there is to settle about where passages lie, what gains most first: the gain is what settling it adds to its
 * theme's u-alpha, so themes can be compared. Source: AGREEMENT, section 2.
 */
export function passageDisagreements(work: AgreementWork): readonly PassageDisagreement[] {
  return byGain(
    work.themes.flatMap(({ id: theme }) =>
      disagreementItems(unitizeTheme(work, theme)).map((item) => ({ ...item, theme })),
    ),
  );
}
