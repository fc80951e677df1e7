import type { DifferenceShown } from "@/db/reads/adjudication/differences-shown";
import type { Passage } from "@/lib/passage/passage";
import { judgedStances, stances } from "@/lib/stance/stance";
import type { NewChoice } from "./use-settling";

/** What a form says of something new; null while it lacks a stance, which only a passage can do without. */
export function newChoice(
  { kind, theme }: Pick<DifferenceShown, "kind" | "theme">,
  passage: Passage | null,
  said: { readonly stance: string; readonly theme: string },
): NewChoice | null {
  const stance = stances.find((each) => each === said.stance);
  if (kind === "judgement") {
    const judged = judgedStances.find((each) => each === said.stance);
    return judged === undefined ? null : { about: "judgement", stance: judged };
  }
  if (kind === "opinion") return stance === undefined ? null : { about: "opinion", stance };
  if (passage === null) return null;
  const on = said.theme === "" ? theme.id : said.theme;
  return { about: "passage", coding: { ...passage, stance: stance ?? null, theme: on } };
}
