import type { Stance } from "@/lib/stance/stance";
import type { ThemeId } from "@/lib/study/ids";
import type { CodingInSight } from "./coding-operation";

/** Whose coding it is, as a filter tells coders apart: one's own, the consensus, or a colleague's by name. */
export type WhoseCoding = "mine" | "consensus" | `by ${string}`;

/** Of codings with a star or a memo: all, those with one, or those without. */
export const markChoices = ["all", "with", "without"] as const;
export type MarkChoice = (typeof markChoices)[number];

/** Which codings the screen leaves out. It never touches what is counted, judged or finished. */
export type CodingFilter = {
  readonly themes: ReadonlySet<ThemeId>;
  /** "none" is a coding without a stance: a factor, or a theme that got none. */
  readonly stances: ReadonlySet<Stance | "none">;
  readonly coders: ReadonlySet<WhoseCoding>;
  readonly starred: MarkChoice;
  readonly memo: MarkChoice;
};

export const showAll: CodingFilter = {
  themes: new Set(),
  stances: new Set(),
  coders: new Set(),
  starred: "all",
  memo: "all",
};

export function whoseCoding({ mine, coder }: Pick<CodingInSight, "mine" | "coder">): WhoseCoding {
  if (mine) return "mine";
  return coder === null ? "consensus" : `by ${coder}`;
}

/** Whether nothing is asked to be left out. */
export function isShowAll({ themes, stances, coders, starred, memo }: CodingFilter): boolean {
  return themes.size + stances.size + coders.size === 0 && starred === "all" && memo === "all";
}

/** The set with the value in it where it was not, and without it where it was. */
export function toggled<T>(set: ReadonlySet<T>, value: T): ReadonlySet<T> {
  const next = new Set(set);
  if (!next.delete(value)) next.add(value);
  return next;
}

/**
 * The codings that the filter lets through, in their order, and the one that is being worked on, which never
 * vanishes under one's hands. The same list where nothing is left out.
 */
export function throughFilter(
  filter: CodingFilter,
  codings: readonly CodingInSight[],
  workedOn: string | null,
): readonly CodingInSight[] {
  if (isShowAll(filter)) return codings;
  const through = codings.filter((coding) => coding.id === workedOn || passes(filter, coding));
  return through.length === codings.length ? codings : through;
}

function passes(filter: CodingFilter, coding: CodingInSight): boolean {
  return (
    !filter.themes.has(coding.theme) &&
    !filter.stances.has(coding.stance ?? "none") &&
    (filter.coders.size === 0 || !filter.coders.has(whoseCoding(coding))) &&
    fits(filter.starred, coding.starred) &&
    fits(filter.memo, coding.memo !== "")
  );
}

function fits(choice: MarkChoice, marked: boolean): boolean {
  return choice === "all" || (choice === "with") === marked;
}
