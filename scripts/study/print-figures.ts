import { agreementFiguresOf } from "@/db/reads/agreement/agreement-figures-of";
import { figuresOf } from "@/db/reads/results/figures-of";
import { studyNamed } from "@/db/reads/study/study-named";
import { Refused } from "../cli/say.mjs";
import { studySentences } from "./study-sentences";

const operator = { kind: "operator" } as const;
const readers = { results: figuresOf, agreement: agreementFiguresOf } as const;

/** Prints a study's figures, of its results or of its coders' agreement, as JSON, and nothing else. */
export async function printFigures(slug: string, about: keyof typeof readers): Promise<void> {
  const study = await studyNamed(operator, slug);
  const figures = study && (await readers[about](operator, study));
  if (figures === null) throw new Refused(studySentences.noSuchStudy(slug));
  console.log(JSON.stringify(figures, null, 1));
}
