import { writeFile } from "node:fs/promises";
import { auditKeyFits } from "@/db/reads/log/audit-key-fits";
import { studyNamed } from "@/db/reads/study/study-named";
import { exportArchive } from "@/db/writes/study/export-archive";
import { Refused, say } from "../cli/say.mjs";
import { studySentences } from "./study-sentences";

/** Writes the whole study to a file that only its owner may read. */
export async function exportStudy(slug: string, file: string): Promise<void> {
  const operator = { kind: "operator" } as const;
  const study = await studyNamed(operator, slug);
  if (!(await auditKeyFits())) throw new Refused(studySentences.otherKey());
  const archive = study && (await exportArchive(operator, study));
  if (archive === null) throw new Refused(studySentences.noSuchStudy(slug));
  try {
    await writeFile(file, archive, { mode: 0o600 });
  } catch (error) {
    if (error instanceof Error && "code" in error) throw new Refused(studySentences.notWritable(file));
    throw error;
  }
  say(studySentences.exported(file));
}
