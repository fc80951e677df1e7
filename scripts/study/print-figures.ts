import { figuresOf } from "@/db/reads/results/figures-of";
import { studyNamed } from "@/db/reads/study/study-named";
import { Refused } from "../cli/say.mjs";
import { studySentences } from "./study-sentences";

/** Prints a study's figures as JSON, and nothing else. */
export async function printFigures(slug: string): Promise<void> {
  const operator = { kind: "operator" } as const;
  const study = await studyNamed(operator, slug);
  const figures = study && (await figuresOf(operator, study));
  if (figures === null) throw new Refused(studySentences.noSuchStudy(slug));
  console.log(JSON.stringify(figures, null, 1));
}
