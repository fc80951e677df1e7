import type { JudgedStance } from "@/lib/stance/stance";

/** Judgements as categories: the rank of each, from 0, or null where it is missing for the question that is asked. */
export type JudgementScale = {
  readonly categories: number;
  readonly rankOf: Readonly<Record<JudgedStance, number | null>>;
};

/** Do coders judge the same? Worsened, unchanged, improved, in that order; unknown is missing. */
export const stanceScale: JudgementScale = {
  categories: 3,
  rankOf: { verslechterd: 0, gelijk: 1, verbeterd: 2, onbekend: null, "niet-besproken": null },
};

/** Do coders agree on when the stance can't be known? Known against unknown. */
export const knownScale: JudgementScale = {
  categories: 2,
  rankOf: { verslechterd: 0, gelijk: 0, verbeterd: 0, onbekend: 1, "niet-besproken": null },
};
