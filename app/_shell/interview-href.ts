import type { Passage } from "@/lib/passage/passage";

/** Where an interview is coded; with a passage it opens there, with the passage selected. */
export function interviewHref(slug: string, interview: string, passage?: Passage): string {
  const path = `/onderzoek/${slug}/interview/${encodeURIComponent(interview)}`;
  return passage === undefined ? path : `${path}?van=${passage.from}&tot=${passage.to}`;
}
