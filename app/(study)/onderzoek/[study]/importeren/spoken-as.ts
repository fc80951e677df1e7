import { respondentSpeaker } from "@/lib/transcript/respondent-speaker";
import type { PersonDraft } from "./person-draft";

const mark = " R";

/** Chosen for a label that is this one of several respondents; a speaker's name has no space at its beginning. */
export function markOf({ key }: Pick<PersonDraft, "key">): string {
  return `${mark}${key}`;
}

/** The speaker as the transcript will write them; whoever is no longer among the people is some respondent. */
export function spokenAs(chosen: string, people: readonly PersonDraft[]): string {
  if (!chosen.startsWith(mark)) return chosen;
  const index = people.findIndex((person) => markOf(person) === chosen);
  return index < 0 ? "R" : respondentSpeaker(index, people.length);
}
