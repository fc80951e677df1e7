import type { InterviewId, ThemeId } from "@/lib/study/ids";
import type { AgreementWork, CodedPassage } from "../agreement-work";
import { byInterview } from "./by-interview";

/** What all coders together marked on a theme in an interview. */
export type MarkedPassages = (theme: ThemeId, interview: InterviewId) => readonly CodedPassage[];

/** Gathers the passages with a stance: the others are not compared. Time and memory: the codings. */
export function markedPassages({ codings }: Pick<AgreementWork, "codings">): MarkedPassages {
  const byTheme = new Map<ThemeId, CodedPassage[]>();
  for (const coding of codings) {
    if (coding.stance === null) continue;
    const here = byTheme.get(coding.theme);
    if (here === undefined) byTheme.set(coding.theme, [coding]);
    else here.push(coding);
  }
  const inThemes = new Map([...byTheme].map(([theme, here]) => [theme, byInterview(here)]));
  return (theme, interview) => inThemes.get(theme)?.(interview) ?? [];
}
