import "server-only";
import { may } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import { type AgreementFigures, agreementFigures } from "@/lib/agreement/agreement-figures";
import type { StudyId } from "@/lib/study/ids";
import { read } from "../read";
import { readAgreementWork } from "./agreement-work";

/** How far a study's coders agree, from the finished work that this viewer may know; null: not theirs to see. */
export async function agreementFiguresOf(viewer: Viewer, study: StudyId): Promise<AgreementFigures | null> {
  if (!may(viewer, "finished-work.see", study)) return null;
  return agreementFigures(await read((tx) => readAgreementWork(tx, viewer, study)));
}
