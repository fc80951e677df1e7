import "server-only";
import { may } from "@/lib/access/may";
import type { Viewer } from "@/lib/access/viewer";
import { type AgreementFigures, agreementFigures } from "@/lib/agreement/agreement-figures";
import { intervalEnds } from "@/lib/agreement/resample/interval";
import { usualResampling } from "@/lib/agreement/resample/resampler";
import type { JudgedStance, Stance } from "@/lib/stance/stance";
import type { AnyId, StudyId } from "@/lib/study/ids";
import { read } from "../read";
import { type AgreementChoices, everyChoice } from "./agreement-choices";
import type { AgreementShown } from "./agreement-shown";
import { readChosenWork } from "./chosen-work";
import { agreementShown } from "./read-agreement";
import { roundsCoded } from "./rounds-coded";

type Place = { readonly interview: string; readonly theme: string };

/** The figures with all that they come from, by codes and without text, so that anyone can compute them again. */
export type AgreementInputs = {
  readonly choices: AgreementChoices;
  readonly figures: AgreementFigures;
  /** What the page shows, by the measures of the choices; coders by name. */
  readonly shown: Pick<AgreementShown, "themes" | "relevance" | "rounds" | "disagreements">;
  /** How interviews are drawn, in their order within a theme in `doubleCoded`, and which quantiles the ends are. */
  readonly resampling: typeof usualResampling & { readonly ends: typeof intervalEnds };
  /** Length of the newest text, in UTF-16 units, as are the passages' edges. */
  readonly interviews: readonly { readonly interview: string; readonly length: number }[];
  readonly doubleCoded: readonly (Place & { readonly coders: readonly string[]; round: string | null })[];
  readonly judgements: readonly (Place & { readonly coder: string; readonly stance: JudgedStance })[];
  readonly passages: readonly (Place & {
    readonly coder: string;
    readonly stance: Stance | null;
    readonly from: number;
    readonly to: number;
  })[];
};

/** What agreement is computed from, as this viewer may know it (SAFETY, rule 2); null: not theirs to see. */
export async function readAgreementInputs(
  viewer: Viewer,
  study: StudyId,
  choices: AgreementChoices = everyChoice,
): Promise<AgreementInputs | null> {
  if (!may(viewer, "finished-work.see", study)) return null;
  const { chosen, coded } = await read(async (tx) => ({
    chosen: await readChosenWork(tx, { viewer, study, choices }),
    coded: await roundsCoded(tx, study),
  }));
  const { work, names } = chosen;
  const codes = new Map<AnyId, string>([...chosen.codeOf, ...work.themes.map(codeById)]);
  for (const [id, { code }] of names.members) codes.set(id, code);
  const codeOf = (id: AnyId) => codes.get(id) ?? "";
  const placeOf = (piece: { readonly interview: AnyId; readonly theme: AnyId }): Place => ({
    interview: codeOf(piece.interview),
    theme: codeOf(piece.theme),
  });
  const roundName = new Map(coded.rounds.map(({ id, name }) => [id, name]));
  const { themes, relevance, rounds, disagreements } = agreementShown(chosen, coded, choices);
  return {
    choices,
    figures: agreementFigures(work),
    shown: { themes, relevance, rounds, disagreements },
    resampling: { ...usualResampling, ends: intervalEnds },
    interviews: work.interviews.map(({ id, length }) => ({ interview: codeOf(id), length })),
    doubleCoded: work.doubleCoded.map((each) => {
      const round = coded.roundOf(each);
      return {
        ...placeOf(each),
        coders: each.coders.map(codeOf),
        round: (round && roundName.get(round)) ?? null,
      };
    }),
    judgements: work.judgements.map((each) => ({
      ...placeOf(each),
      coder: codeOf(each.coder),
      stance: each.stance,
    })),
    passages: work.codings.map((each) => ({
      ...placeOf(each),
      coder: codeOf(each.coder),
      stance: each.stance,
      from: each.from,
      to: each.to,
    })),
  };
}

function codeById({ id, code }: { readonly id: AnyId; readonly code: string }): readonly [AnyId, string] {
  return [id, code];
}
