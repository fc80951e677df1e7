import { closeEngine, currentEngine } from "./current-engine";
import { environment } from "./environment";
import { supplyOwnSecrets } from "./own-secrets";
import { missingSettings } from "./real-study-settings";

/** Streams get this long to end and pages to finish, before the engine closes. */
const graceMs = 800;

/**
 * Opens the engine for a server, before its first request, and closes it in order when the server is asked
 * to stop or the command that started it is gone. A server without its database ends at once.
 */
export async function serve(): Promise<void> {
  try {
    refuseHalfConfigured();
    supplyOwnSecrets();
    process.env.NEXTAUTH_URL ??= `http://127.0.0.1:${environment().PORT}`;
    await currentEngine();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
  process.once("SIGTERM", () => void stop(143));
  process.once("SIGINT", () => void stop(130));
  process.once("disconnect", () => void stop(143));
}

/** A real study never runs on secrets that a restore or a second server would not have. */
function refuseHalfConfigured(): void {
  const given = environment();
  const missing = missingSettings(given);
  if (given.DATABASE_URL === undefined || given.DEMO || missing.length === 0) return;
  throw new Error(
    `Met DATABASE_URL zijn ook nodig: ${missing.join(", ")}. Zie README.md.\n` +
      `With DATABASE_URL these are needed too: ${missing.join(", ")}. See README.md.`,
  );
}

async function stop(status: number): Promise<void> {
  const opened = await globalThis.samenspraakEngine?.catch(() => undefined);
  opened?.closing.abort();
  await new Promise((resolve) => setTimeout(resolve, graceMs));
  await closeEngine().catch(() => {});
  process.exit(status);
}
