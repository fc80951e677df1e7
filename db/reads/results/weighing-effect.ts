import { countStances, type StanceCount } from "@/lib/stance/count-stances";
import type { JudgedOpinion } from "@/lib/stance/judge-opinions";
import { type ByStance, byStance } from "@/lib/stance/stance";
import type { StanceCell } from "@/lib/stance/tally-stances";
import type { GroupId } from "@/lib/study/ids";
import type { StudyNames } from "./study-names";

type Figures = Pick<StanceCell, "unweighted" | "weighted" | "weightedShare">;

/** Everyone of one group on one theme, as the study weighs now and as it is tried. */
export type WeighingEffect = {
  readonly group: string;
  readonly theme: string;
  /** From 1: its hue. */
  readonly place: number;
  readonly wording: ByStance<string>;
  readonly now: Side;
  readonly tried: Side;
};

type Side = {
  readonly opinions: number;
  readonly inDiscussion: number;
  readonly byStance: ByStance<Figures>;
};

type Counted = { readonly opinions: readonly JudgedOpinion[]; readonly countUnknown: boolean };

/** Gives what another way of weighing does to the stance counts: per group, then per theme. */
export function weighingEffect(
  { groups, themes }: StudyNames,
  now: Counted,
  tried: Counted,
): readonly WeighingEffect[] {
  const rows = groups.map(({ id }) => ({
    key: id,
    counts: (opinion: JudgedOpinion) => opinion.group === id,
  }));
  const table = { rows, themes: themes.map(({ id }) => id) };
  const before = countStances(now.opinions, { ...table, countUnknown: now.countUnknown });
  const after = countStances(tried.opinions, { ...table, countUnknown: tried.countUnknown });
  return groups.flatMap((group) =>
    themes.map(({ id, name, wording }, at) => {
      const sideOf = (counts: readonly StanceCount<GroupId>[]) =>
        side(counts.find((count) => count.row === group.id && count.theme === id));
      return {
        group: group.code,
        theme: name,
        place: at + 1,
        wording,
        now: sideOf(before),
        tried: sideOf(after),
      };
    }),
  );
}

function side(count: StanceCount<GroupId> | undefined): Side {
  if (count === undefined) throw new RangeError("every group is counted on every theme");
  return {
    opinions: count.opinions,
    inDiscussion: count.inDiscussion.length,
    byStance: byStance((stance) => {
      const { unweighted, weighted, weightedShare } = count.byStance[stance];
      return { unweighted, weighted, weightedShare };
    }),
  };
}
