import "server-only";
import { setImmediate } from "node:timers/promises";
import { inPieces } from "@/lib/comparison/permutation/steps";
import { type ReportFigures, reportFigures } from "@/lib/report/report-figures";
import type { ReportInputs } from "@/lib/report/report-inputs";
import { rememberedAnswers } from "../results/remembered-answers";

/** A page is drawn anew at every step on it. */
const answerTo = rememberedAnswers<ReportFigures>(20);

/** The figures that follow from these inputs; others of the server go first while they are computed. */
export function figuresFrom(inputs: ReportInputs): Promise<ReportFigures> {
  return answerTo(inputs, () => inPieces(reportFigures(inputs), () => setImmediate()));
}
