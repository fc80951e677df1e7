import type { StudyArchive } from "../study-archive";
import { fieldworkProblems } from "./fieldwork-rules";
import { knownCodes } from "./known-codes";
import { mergeProblems } from "./merge-rules";
import { nameProblems } from "./name-rules";
import type { Problem } from "./problem";
import { reportProblems } from "./report-rules";
import { studyProblems } from "./study-rules";
import { textProblems } from "./text-rules";
import { workProblems } from "./work-rules";
import { writingProblems } from "./writing-rules";

/**
 * The first thing that keeps a study from being stored as it is described, or null: a code that nobody could
 * use or that stands twice, a reference to what isn't there, an opinion shared wrongly, turns that differ from their
 * text, a passage that lies outside its text or quotes something else, a second judgement of one coder on one theme. One set
 * of rules for the study folder and the archive; each names the place in its own words. Linear in the study.
 */
export function findProblem(archive: StudyArchive): Problem | null {
  const known = knownCodes(archive);
  for (const rules of [
    nameProblems,
    studyProblems,
    mergeProblems,
    fieldworkProblems,
    workProblems,
    textProblems,
    writingProblems,
    reportProblems,
  ]) {
    for (const found of rules(archive, known)) return found;
  }
  return null;
}
