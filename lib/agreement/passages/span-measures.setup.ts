import { z } from "zod";
import type { MemberId } from "@/lib/study/ids";
import { namedId } from "@/lib/study/named-id";
import { valueFields } from "../vectors/computed-fields.setup";
import { offered } from "../vectors/run-vectors.setup";
import type { DatasetOf, Options } from "../vectors/schema.setup";
import { characterF1, characterIou, characterKappa, characterPercentAgreement } from "./character-agreement";
import { type CharacterTable, characterTable } from "./character-table";
import { cuAlpha, cuCoverage, kuAlpha, kuCoverage } from "./cu-alpha";
import { disagreementRegions } from "./disagreement-regions";
import { segmentAgreement, spanF1 } from "./span-agreement";
import { barUAlpha, uAlpha } from "./u-alpha";
import { type UnitizedInterview, unitizedInterview } from "./unitized-interview";
import { sumsOver, valuesIn } from "./unitizing-sums";

type Given = DatasetOf<"spans">;

/** The measures on passages. */
export const spanMeasures = offered("spans", {
  u_alpha: (given, options) => valueFields(uAlpha(sumsIn(given, options))),
  bar_u_alpha: (given, options) => valueFields(barUAlpha(sumsIn(given, options))),
  cu_alpha: (given, options) => valueFields(cuAlpha(sumsIn(given, options))),
  cu_coverage: (given, options) => valueFields(cuCoverage(sumsIn(given, options))),
  ku_alpha: (given, options) => valueFields(kuAlpha(sumsIn(given, options), placeIn(given, options))),
  ku_coverage: (given, options) => valueFields(kuCoverage(sumsIn(given, options), placeIn(given, options))),
  char_percent_agreement: (given, options) => valueFields(characterPercentAgreement(tableIn(given, options))),
  char_kappa: (given, options) => valueFields(characterKappa(tableIn(given, options))),
  char_f1: (given, options) => valueFields(characterF1(tableIn(given, options))),
  char_iou: (given, options) => valueFields(characterIou(tableIn(given, options))),
  span_exact_f1: (given, options) =>
    valueFields(spanF1(interviewsIn(given, options), pairIn(options), "exact")),
  span_iou50_f1: (given, options) =>
    valueFields(spanF1(interviewsIn(given, options), pairIn(options), "iou-half")),
  span_overlap_f1: (given, options) =>
    valueFields(spanF1(interviewsIn(given, options), pairIn(options), "overlap")),
  segment_agreement: (given, options) => {
    const minIou = z.number().parse(options.min_iou);
    const found = segmentAgreement(interviewsIn(given, options), pairIn(options), minIou);
    return { ...valueFields(found.agreement), matches: found.matches, segments: found.segments };
  },
  disagreement_regions: (given, options) => {
    const regions = disagreementRegions(interviewsIn(given, options));
    const top = regions.slice(0, 10).map(({ interview, from, to, share, codes }) => ({
      doc: interview,
      start: from,
      end: to,
      share,
      codes,
    }));
    return { count: regions.length, top };
  },
});

function interviewsIn({ coders, docs, units }: Given, { theme }: Options): readonly UnitizedInterview[] {
  return docs.map((doc) => {
    const mine = units.filter((unit) => unit.doc === doc.id && (theme === undefined || unit.value === theme));
    return unitizedInterview({
      interview: namedId(doc.id),
      length: doc.length,
      coders: (doc.coders ?? coders).map((coder) => ({
        coder: namedId<MemberId>(coder),
        units: mine
          .filter((unit) => unit.coder === coder)
          .map(({ start, end, value }) => ({ from: start, to: end, value })),
      })),
    });
  });
}

function sumsIn(given: Given, options: Options) {
  return sumsOver(interviewsIn(given, options));
}

function tableIn(given: Given, options: Options): CharacterTable {
  return characterTable(interviewsIn(given, options), pairIn(options));
}

function pairIn({ pair }: Options) {
  const [one, other] = z.tuple([z.string(), z.string()]).parse(pair);
  return [namedId<MemberId>(one), namedId<MemberId>(other)] as const;
}

/** The place of the value that is asked about, -1 where nobody used it. */
function placeIn(given: Given, options: Options): number {
  return valuesIn(interviewsIn(given, options)).indexOf(z.string().parse(options.value));
}
