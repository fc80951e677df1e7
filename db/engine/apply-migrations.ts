import { existsSync } from "node:fs";
import path from "node:path";
import { drizzle } from "drizzle-orm/postgres-js";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import type { Sql } from "postgres";

/** Any number that nothing else in this database locks on. */
const migrationLock = 7_302_008;

/**
 * Brings the database up to the migrations of this version. Processes that start together wait for each
 * other. The client must have one connection: the lock belongs to a session.
 */
export async function applyMigrations(client: Sql): Promise<void> {
  const migrationsFolder = findMigrations();
  await client`select pg_advisory_lock(${migrationLock})`;
  try {
    await migrate(drizzle(client), { migrationsFolder });
  } finally {
    await client`select pg_advisory_unlock(${migrationLock})`;
  }
}

/** Beside the working folder, in a checkout and in a built app alike: npm and Next start there. */
function findMigrations(): string {
  const folder = path.join(/* turbopackIgnore: true */ process.cwd(), "db", "migrations");
  if (existsSync(path.join(folder, "meta", "_journal.json"))) return folder;
  throw new Error(`No migrations in ${folder}. Start the app from the folder that holds db/migrations.`);
}
