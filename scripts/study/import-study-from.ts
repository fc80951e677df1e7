import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { auditKeyFits } from "@/db/reads/log/audit-key-fits";
import { filesOfFolder } from "@/db/study-folder/files-of-folder";
import { importStudy } from "@/db/writes/study/import-study";
import { parseArchive } from "@/lib/interchange/archive/parse-archive";
import type { StudyArchive } from "@/lib/interchange/study-archive";
import { readStudyFolder } from "@/lib/interchange/study-folder/read-study-folder";
import type { Refusal, Result } from "@/lib/result";
import { Refused, say } from "../cli/say.mjs";
import { refusalSentence } from "./refusal-sentence";
import { studySentences } from "./study-sentences";

/** Makes a study of a folder or an archive, and prints its short name last. What is refused stores nothing. */
export async function importStudyFrom(given: string): Promise<void> {
  const archive = await readStudy(given);
  if (!(await auditKeyFits())) throw new Refused(studySentences.otherKey());
  const imported = taken(await importStudy({ kind: "operator" }, archive));
  say(studySentences.imported(archive.study.name, archive.interviews.length, archive.codings.length));
  console.log(imported.slug);
}

async function readStudy(given: string): Promise<StudyArchive> {
  const found = await stat(given).catch(() => null);
  if (found?.isDirectory()) {
    const { archive, passedOver } = taken(await readStudyFolder(await filesOfFolder(given)));
    if (passedOver.length > 0) say(studySentences.passedOver(passedOver));
    return archive;
  }
  const bytes = found?.isFile() ? await readFile(given).catch(() => null) : null;
  if (bytes === null) throw new Refused(studySentences.noSuchPath(given));
  return taken(await parseArchive(bytes, path.basename(given)));
}

function taken<T>(result: Result<T, Refusal>): T {
  if (!result.ok) throw new Refused(studySentences.refused(refusalSentence(result.refusal)));
  return result.value;
}
