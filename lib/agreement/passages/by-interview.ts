import type { InterviewId } from "@/lib/study/ids";

/** The pieces of each interview, in their order; an interview without any gives none. */
export function byInterview<Piece extends { readonly interview: InterviewId }>(
  pieces: readonly Piece[],
): (interview: InterviewId) => readonly Piece[] {
  const gathered = new Map<InterviewId, Piece[]>();
  for (const piece of pieces) {
    const here = gathered.get(piece.interview);
    if (here === undefined) gathered.set(piece.interview, [piece]);
    else here.push(piece);
  }
  return (interview) => gathered.get(interview) ?? [];
}
