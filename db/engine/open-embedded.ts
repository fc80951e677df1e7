import { mkdirSync } from "node:fs";
import path from "node:path";
import { PGlite } from "@electric-sql/pglite";
import postgres from "postgres";
import { CannotStart } from "./cannot-start";
import { EmbeddedSocket } from "./embedded-socket";
import { closeWithinSeconds, type Engine, type Unlisten } from "./engine";
import { type FolderLock, lockFolder } from "./lock-folder";
import { whyFolderRefuses } from "./why-folder-refuses";

/**
 * The try-out database: a PostgreSQL in this process that keeps its files in DATA_DIR/pglite and reaches no
 * port. It does not wait for the disk, so it holds no family's data (SAFETY, measured facts).
 */
export async function openEmbedded(dataDir: string): Promise<Engine> {
  const folder = path.resolve(/* turbopackIgnore: true */ dataDir, "pglite");
  mkdirSync(path.dirname(folder), { recursive: true, mode: 0o700 });
  const lock = lockFolder(folder);
  try {
    return embeddedEngine(await opened(folder), lock);
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function opened(folder: string): Promise<PGlite> {
  try {
    return await PGlite.create({ dataDir: folder });
  } catch (error) {
    const why = whyFolderRefuses(error, folder);
    if (why instanceof CannotStart) throw why;
    throw new CannotStart(
      `De ingebouwde database in ${folder} kan niet worden geopend. Gooi die map weg om opnieuw te beginnen, of kies met DATA_DIR een andere.`,
      `The embedded database in ${folder} can’t be opened. Throw that folder away to begin anew, or choose another with DATA_DIR.`,
      { cause: error },
    );
  }
}

/** An engine on an instance that is open already; a test's has no folder, and so no lock. */
export function embeddedEngine(instance: PGlite, lock: FolderLock | null): Engine {
  const callbacks = new Map<string, Set<(payload: string) => void>>();
  const announce = (channel: string, payload: string) => {
    for (const callback of callbacks.get(channel) ?? []) callback(payload);
  };
  const options = {
    // One session is all there is; a second connection would share its transaction.
    max: 1,
    max_lifetime: null,
    onnotice: () => {},
    user: "postgres",
    database: "postgres",
    socket: () => new EmbeddedSocket(instance, announce),
  };
  const client = postgres(options);

  async function listen(channel: string, callback: (payload: string) => void): Promise<Unlisten> {
    const known = callbacks.get(channel);
    if (known) known.add(callback);
    else {
      callbacks.set(channel, new Set([callback]));
      // Waits its turn behind a running transaction, whose rollback would undo it.
      await client.unsafe(`LISTEN ${quoteIdentifier(channel)}`);
    }
    return async () => {
      callbacks.get(channel)?.delete(callback);
    };
  }

  async function close(): Promise<void> {
    await client.end({ timeout: closeWithinSeconds });
    if (!instance.closed) await instance.close();
    lock?.release();
  }

  return { kind: "embedded", client, listen, close };
}

function quoteIdentifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
