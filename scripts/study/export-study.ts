import { writeFile } from "node:fs/promises";
import { studyArchiveOf } from "@/db/reads/archive/study-archive-of";
import { studyNamed } from "@/db/reads/study/study-named";
import { writeArchive } from "@/lib/interchange/archive/write-archive";
import { Refused, say } from "../cli/say.mjs";
import { studySentences } from "./study-sentences";

/** Writes the whole study to a file that only its owner may read. */
export async function exportStudy(slug: string, file: string): Promise<void> {
  const operator = { kind: "operator" } as const;
  const study = await studyNamed(operator, slug);
  const archive = study && (await studyArchiveOf(operator, study));
  if (archive === null) throw new Refused(studySentences.noSuchStudy(slug));
  try {
    await writeFile(file, writeArchive(archive), { mode: 0o600 });
  } catch (error) {
    if (error instanceof Error && "code" in error) throw new Refused(studySentences.notWritable(file));
    throw error;
  }
  say(studySentences.exported(file));
}
