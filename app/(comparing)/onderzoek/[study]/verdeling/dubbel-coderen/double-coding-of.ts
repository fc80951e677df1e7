import type { AssignmentGrid } from "@/db/reads/assignment/assignment-grid";
import type { DoubleCoding } from "@/lib/assignment/plan-double-coding";
import { largestSeed } from "@/lib/assignment/seeded-chance";
import { accept, type Result, refuse } from "@/lib/result";

/** What stands in the fields, right or not. */
export type Choices = {
  readonly kind: DoubleCoding["which"]["kind"];
  readonly percent: string;
  readonly interviews: readonly string[];
  readonly coders: readonly string[];
  readonly perInterview: number;
  readonly themes: readonly string[];
  readonly seed: string;
};

export type ChoicesRefusal = {
  readonly kind: "bad-percent" | "no-interviews" | "no-coders" | "no-themes" | "bad-seed";
};

export function firstChoices(grid: AssignmentGrid, seed: number): Choices {
  return {
    kind: "share",
    percent: "20",
    interviews: [],
    coders: grid.coders.filter(({ removed }) => !removed).map(({ member }) => member),
    perInterview: 2,
    themes: grid.themes.map(({ id }) => id),
    seed: String(seed),
  };
}

/** What the fields ask for, or the first thing that is wrong with them. */
export function doubleCodingOf(choices: Choices, grid: AssignmentGrid): Result<DoubleCoding, ChoicesRefusal> {
  const { kind, percent, perInterview, seed } = choices;
  const interviews = grid.interviews.map(({ id }) => id).filter((id) => choices.interviews.includes(id));
  const coders = grid.coders.map(({ member }) => member).filter((id) => choices.coders.includes(id));
  const themes = grid.themes.map(({ id }) => id).filter((id) => choices.themes.includes(id));
  if (kind === "share" && !isWhole(percent, 1, 100)) return refuse({ kind: "bad-percent" });
  if (kind === "list" && interviews.length === 0) return refuse({ kind: "no-interviews" });
  if (coders.length === 0) return refuse({ kind: "no-coders" });
  if (themes.length === 0) return refuse({ kind: "no-themes" });
  if (!isWhole(seed, 0, largestSeed)) return refuse({ kind: "bad-seed" });
  const which = kind === "share" ? { kind, percent: Number(percent) } : { kind, interviews };
  return accept({ seed: Number(seed), which, coders, perInterview, themes });
}

function isWhole(text: string, least: number, most: number): boolean {
  return /^\d+$/.test(text.trim()) && Number(text) >= least && Number(text) <= most;
}
