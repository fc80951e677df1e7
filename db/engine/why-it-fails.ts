import { CannotStart } from "./cannot-start";
import { environment } from "./environment";
import { whyFolderRefuses } from "./why-folder-refuses";
import { whyPostgresRefuses } from "./why-postgres-refuses";

/** A command's error as whoever gave the command can act on it, where its cause is known; else the error itself. */
export function whyItFails(error: unknown): unknown {
  if (error instanceof CannotStart) return error;
  const { DATABASE_URL, DATA_DIR } = environment();
  return whyFolderRefuses(whyPostgresRefuses(error, DATABASE_URL), DATA_DIR);
}
