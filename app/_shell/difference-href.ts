/** Where a difference between coders is settled, in the text of its interview. */
export function differenceHref(slug: string, interview: string, difference: string): string {
  const path = `/onderzoek/${slug}/verschillen/${encodeURIComponent(interview)}`;
  return `${path}?verschil=${encodeURIComponent(difference)}`;
}
