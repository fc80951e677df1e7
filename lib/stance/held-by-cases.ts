import type { CaseId, ThemeId } from "@/lib/study/ids";
import { placeOn } from "./held-by-opinions";
import type { JudgedOpinion } from "./judge-opinions";
import type { Held, StandingPlace } from "./tally-stances";

/**
 * Each case with an opinion as one that is counted, whatever it weighs: "mixed" where its opinions hold two known
 * stances on the theme; else in discussion while one of them is; else the known stance, or unknown where nobody's is
 * known. A case of which nobody has a stance is not discussed where that is said of one, else not judged.
 */
export function heldByCases(opinions: readonly JudgedOpinion[], theme: ThemeId): readonly Held[] {
  const byCase = new Map<CaseId, JudgedOpinion[]>();
  for (const opinion of opinions) {
    const held = byCase.get(opinion.case);
    if (held === undefined) byCase.set(opinion.case, [opinion]);
    else held.push(opinion);
  }
  return [...byCase].map(([of, held]) => ({
    case: of,
    place: placeOfCase(new Set(held.map((opinion) => placeOn(opinion, theme)))),
    weight: 1,
    opinions: held.map(({ id }) => id),
  }));
}

const known = ["verbeterd", "gelijk", "verslechterd"] as const;

function placeOfCase(places: ReadonlySet<StandingPlace>): StandingPlace {
  const [one, other] = known.filter((stance) => places.has(stance));
  if (other !== undefined) return "mixed";
  if (places.has("in-discussion")) return "in-discussion";
  if (one !== undefined) return one;
  if (places.has("onbekend")) return "onbekend";
  return places.has("not-discussed") ? "not-discussed" : "not-judged";
}
