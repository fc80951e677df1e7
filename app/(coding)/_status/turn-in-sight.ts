import type { InterviewId } from "@/lib/study/ids";

/** Which turn stood at the top of a text that gives way to a newer one, by its number. */
const turnByInterview = new Map<InterviewId, number>();

export function keepTurnInSight(interview: InterviewId): void {
  const top = document.querySelector("[data-section]")?.parentElement?.closest("main")?.offsetTop ?? 0;
  const turns = document.querySelectorAll<HTMLElement>("[data-section] [data-turn]");
  const first = [...turns].find((turn) => turn.getBoundingClientRect().bottom > top + 80);
  if (first !== undefined) turnByInterview.set(interview, Number(first.dataset.turn));
}

/** Brings the text back to about where it was; sections get their true heights only when they are in sight. */
export function bringTurnInSight(interview: InterviewId): void {
  const turn = turnByInterview.get(interview);
  turnByInterview.delete(interview);
  if (turn === undefined || turn < 2) return;
  const scroll = () => document.querySelector(`[data-turn="${turn}"]`)?.scrollIntoView({ block: "start" });
  scroll();
  requestAnimationFrame(scroll);
}
