import { readFile, realpath, stat } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";

const jsonFiles = ["study.json", "codings.json", "judgements.json", "statement-scores.json"];
const namesTranscripts = z.object({ interviews: z.array(z.object({ transcript: z.string() })) });

/**
 * The bytes of a study folder's files by their path in it: its JSON files and the transcripts that study.json
 * names. Others are not opened, and what is missing, can't be opened, is no plain file, or links to outside
 * the folder, is left out: readStudyFolder says so.
 */
export async function filesOfFolder(folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  const take = async (name: string) => {
    const bytes = await bytesWithin(folder, name);
    if (bytes !== null) files.set(name, bytes);
  };
  for (const name of jsonFiles) await take(name);
  for (const name of transcriptsIn(files.get("study.json"))) await take(name);
  return files;
}

/** The paths as they stand; readStudyFolder judges them, and a file it can't read has none. */
function transcriptsIn(study: Uint8Array | undefined): readonly string[] {
  try {
    const named = namesTranscripts.safeParse(JSON.parse(new TextDecoder().decode(study)));
    return named.success ? named.data.interviews.map(({ transcript }) => transcript) : [];
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}

const notThere = ["ENOENT", "ENOTDIR", "ENAMETOOLONG", "ELOOP", "EACCES", "EPERM", "ERR_INVALID_ARG_VALUE"];

async function bytesWithin(folder: string, name: string): Promise<Uint8Array | null> {
  try {
    const [top, file] = await Promise.all([realpath(folder), realpath(path.join(folder, name))]);
    if (!file.startsWith(top + path.sep)) return null;
    // A folder has no bytes, and reading a pipe would wait for ever.
    if (!(await stat(file)).isFile()) return null;
    return await readFile(file);
  } catch (error) {
    if (error instanceof Error && "code" in error && notThere.includes(String(error.code))) return null;
    throw error;
  }
}
