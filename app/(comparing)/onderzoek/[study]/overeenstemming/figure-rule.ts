import { type JudgementMeasure, scaleByMeasure } from "@/lib/agreement/judgements/judgement-measures";
import { type PairMeasure, scaleByPairMeasure } from "@/lib/agreement/passages/pair-measures";
import type { VerdictScale } from "@/lib/agreement/verdict";

/** By which rule a figure on the page is computed. */
export type FigureRule =
  | JudgementMeasure
  | PairMeasure
  | "known"
  | "kappa-pair"
  | "u-alpha"
  | "cu-alpha"
  | "relevance";

/** What a figure counts, and by whose bounds it is judged. */
export const aboutRule: Readonly<
  Record<FigureRule, { readonly unit: "interview" | "character" | "passage"; scale: VerdictScale | null }>
> = {
  alpha: ofInterviews("alpha"),
  "alpha-nominal": ofInterviews("alpha-nominal"),
  "alpha-interval": ofInterviews("alpha-interval"),
  percent: ofInterviews("percent"),
  ac2: ofInterviews("ac2"),
  ac1: ofInterviews("ac1"),
  light: ofInterviews("light"),
  conger: ofInterviews("conger"),
  fleiss: ofInterviews("fleiss"),
  "brennan-prediger": ofInterviews("brennan-prediger"),
  known: { unit: "interview", scale: "krippendorff" },
  "kappa-pair": { unit: "interview", scale: "landis-koch" },
  f1: { unit: "character", scale: scaleByPairMeasure.f1 },
  iou: { unit: "character", scale: scaleByPairMeasure.iou },
  kappa: { unit: "character", scale: scaleByPairMeasure.kappa },
  "spans-exact": { unit: "passage", scale: scaleByPairMeasure["spans-exact"] },
  "spans-half": { unit: "passage", scale: scaleByPairMeasure["spans-half"] },
  "spans-overlap": { unit: "passage", scale: scaleByPairMeasure["spans-overlap"] },
  segments: { unit: "passage", scale: scaleByPairMeasure.segments },
  "u-alpha": { unit: "character", scale: "krippendorff" },
  "cu-alpha": { unit: "character", scale: "krippendorff" },
  relevance: { unit: "character", scale: "krippendorff" },
};

function ofInterviews(measure: JudgementMeasure) {
  return { unit: "interview", scale: scaleByMeasure[measure] } as const;
}
