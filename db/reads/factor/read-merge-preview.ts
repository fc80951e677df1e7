import "server-only";
import { may } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import type { FactorCount } from "@/lib/factor/count-factors";
import { mergeGoesRound } from "@/lib/factor/merged-factors";
import type { CodeId, StudyId } from "@/lib/study/ids";
import type { RoleRow } from "@/lib/study/respondent-role";
import { read } from "../read";
import { readToldFactors } from "./told-factors";

export type MergePreview = {
  readonly factor: PreviewedFactor;
  /** The factors of the same theme and polarity that it can count as. */
  readonly choices: readonly { readonly id: CodeId; readonly label: string }[];
  /** What it would give; null until one is chosen. */
  readonly chosen: {
    readonly into: PreviewedFactor;
    readonly together: Omit<PreviewedFactor, "label">;
    /** Respondents who told both, and so count once from then on. */
    readonly toldBoth: number;
  } | null;
};

export type PreviewedFactor = {
  readonly id: CodeId;
  readonly label: string;
  readonly respondents: number;
  readonly weighted: number;
  readonly passages: number;
};

/** What merging a factor into another would change, and into which it could be merged. Null: not the viewer's. */
export async function readMergePreview(
  viewer: Viewer,
  study: StudyId,
  asked: { readonly factor: CodeId; readonly into: CodeId | null; readonly role: RoleRow },
): Promise<MergePreview | null> {
  if (!may(viewer, "factor.merge", study)) return null;
  return read(async (tx) => {
    const { factorNames, merges, count } = await readToldFactors(tx, viewer, study, asked.role);
    const factor = factorNames.find(({ id }) => id === asked.factor);
    if (factor === undefined || merges.some(({ code }) => code === factor.id)) return null;
    const standing = count(merges);
    const choices = factorNames.filter(
      ({ id, theme, polarity }) =>
        id !== factor.id &&
        theme === factor.theme &&
        polarity === factor.polarity &&
        standing.some((each) => each.factor === id),
    );
    const into = choices.find(({ id }) => id === asked.into);
    const merge = { code: factor.id, into: into?.id ?? factor.id };
    const now = countOf(standing, factor.id);
    const shown = (named: { readonly id: CodeId; readonly label: string }, from: FactorCount) => ({
      id: named.id,
      label: named.label,
      ...numbersOf(from),
    });
    if (into === undefined || mergeGoesRound(merges, merge))
      return { factor: shown(factor, now), choices: named(choices), chosen: null };
    const other = countOf(standing, into.id);
    return {
      factor: shown(factor, now),
      choices: named(choices),
      chosen: {
        into: shown(into, other),
        together: { id: into.id, ...numbersOf(countOf(count([...merges, merge]), into.id)) },
        toldBoth: now.respondents.filter((respondent) => other.respondents.includes(respondent)).length,
      },
    };
  });
}

function named(factors: readonly { readonly id: CodeId; readonly label: string }[]): MergePreview["choices"] {
  return factors.map(({ id, label }) => ({ id, label }));
}

function numbersOf({ respondents, weighted, passages }: FactorCount) {
  return { respondents: respondents.length, weighted, passages };
}

function countOf(counts: readonly FactorCount[], factor: CodeId): FactorCount {
  const found = counts.find((each) => each.factor === factor);
  if (found === undefined) throw new RangeError("a factor that stands is counted");
  return found;
}
