import { CannotStart } from "./cannot-start";

const notWritable = ["EACCES", "EPERM", "EROFS", "ENOTDIR", "EEXIST", "ENOENT"];
/** PGlite's own file system numbers its errors as WASI does: 51 is ENOSPC, 19 EDQUOT. PostgreSQL says 53100. */
const full = ["ENOSPC", "EDQUOT", "51", "19", "53100"];

/** The error as a person can act on it, of opening what is in this folder; else the error itself. */
export function whyFolderRefuses(error: unknown, folder: string): unknown {
  const code = codeOf(error);
  if (notWritable.includes(code)) {
    return new CannotStart(
      `In ${folder} kan niet worden geschreven (${code}). Kies met DATA_DIR een map waarin dat wel kan.`,
      `Nothing can be written in ${folder} (${code}). Choose a folder with DATA_DIR in which it can.`,
      { cause: error },
    );
  }
  return whyFull(error, folder);
}

/** The error as a person can act on it where this folder's disk is full; else the error itself. */
export function whyFull(error: unknown, folder: string): unknown {
  if (!full.includes(codeOf(error))) return error;
  return new CannotStart(
    `De schijf van ${folder} is vol. Maak er ruimte, of kies met DATA_DIR een map op een andere schijf.`,
    `The disk of ${folder} is full. Make room on it, or choose a folder on another disk with DATA_DIR.`,
    { cause: error },
  );
}

function codeOf(error: unknown): string {
  if (typeof error !== "object" || error === null) return "";
  if ("code" in error) return String(error.code);
  if ("errno" in error) return String(error.errno);
  return error instanceof Error ? codeOf(error.cause) : "";
}
