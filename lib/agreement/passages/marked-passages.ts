import type { InterviewId, MemberId, ThemeId } from "@/lib/study/ids";
import type { AgreementWork, CodedPassage } from "../agreement-work";

/** What a coder marked on a theme in an interview. */
export type MarkedPassages = (
  theme: ThemeId,
  interview: InterviewId,
  coder: MemberId,
) => readonly CodedPassage[];

/** Gathers the passages with a stance: the others are not compared. Time and memory: the codings. */
export function markedPassages({ codings }: Pick<AgreementWork, "codings">): MarkedPassages {
  const gathered = new Map<ThemeId, Map<InterviewId, Map<MemberId, CodedPassage[]>>>();
  for (const coding of codings) {
    if (coding.stance === null) continue;
    const byInterview = within(gathered, coding.theme, () => new Map());
    const byCoder = within(byInterview, coding.interview, () => new Map());
    within(byCoder, coding.coder, (): CodedPassage[] => []).push(coding);
  }
  return (theme, interview, coder) => gathered.get(theme)?.get(interview)?.get(coder) ?? [];
}

function within<Key, Value>(map: Map<Key, Value>, key: Key, begin: () => Value): Value {
  const held = map.get(key);
  if (held !== undefined) return held;
  const begun = begin();
  map.set(key, begun);
  return begun;
}
