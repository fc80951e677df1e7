import postgres from "postgres";
import { applyMigrations } from "./apply-migrations";
import type { Engine } from "./engine";
import type { Environment } from "./environment";
import { openEmbedded } from "./open-embedded";
import { openPostgres } from "./open-postgres";

/** Opens the engine that the environment names, at this version's migrations. */
export async function openEngine({ DATABASE_URL, DATA_DIR }: Environment): Promise<Engine> {
  const engine = DATABASE_URL ? await openPostgres(DATABASE_URL) : await openEmbedded(DATA_DIR);
  try {
    await (DATABASE_URL ? migrateApart(DATABASE_URL) : applyMigrations(engine.client));
    return engine;
  } catch (error) {
    await engine.close();
    throw error;
  }
}

async function migrateApart(url: string): Promise<void> {
  const client = postgres(url, { max: 1, onnotice: () => {} });
  try {
    await applyMigrations(client);
  } finally {
    await client.end({ timeout: 5 });
  }
}
