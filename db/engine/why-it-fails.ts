import { CannotStart } from "./cannot-start";
import { environment } from "./environment";
import { whyFolderRefuses, whyFull } from "./why-folder-refuses";
import { whyPostgresRefuses } from "./why-postgres-refuses";

/** Why the data can't be opened, as who gave the command can act on it, where that is known; else the error itself. */
export function whyNotOpened(error: unknown): unknown {
  return why(error, whyFolderRefuses);
}

/** The same of work on data that are open. A file that isn't there is then one that the command itself asked for. */
export function whyItFails(error: unknown): unknown {
  return why(error, whyFull);
}

function why(error: unknown, whyFolder: typeof whyFull): unknown {
  if (error instanceof CannotStart) return error;
  const { DATABASE_URL, DATA_DIR } = environment();
  return whyFolder(whyPostgresRefuses(error, DATABASE_URL), DATA_DIR);
}
