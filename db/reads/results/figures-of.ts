import "server-only";
import { may } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import type { StudyId } from "@/lib/study/ids";
import { type StudyFigures, studyFigures } from "@/lib/study/study-figures";
import { read } from "../read";
import { readStudyWork } from "./study-work";

/** A study's weights, stance counts and response from the work that this viewer may know; null: not theirs to see. */
export async function figuresOf(viewer: Viewer, study: StudyId): Promise<StudyFigures | null> {
  if (!may(viewer, "results.see", study)) return null;
  return studyFigures(await read((tx) => readStudyWork(tx, viewer, study)));
}
