import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { PGlite } from "@electric-sql/pglite";
import postgres from "postgres";
import { afterAll, inject } from "vitest";
import type { Database, Transaction } from "@/db/client";
import { adoptEngine, closeEngine } from "./current-engine";
import type { Engine } from "./engine";
import { embeddedEngine } from "./open-embedded";
import { openPostgres } from "./open-postgres";

/** What the project's set-up made ready: a migrated and empty database to copy. */
export type TestTemplate =
  | { readonly kind: "embedded"; readonly dump: string }
  | { readonly kind: "postgres"; readonly server: string; readonly template: string };

declare module "vitest" {
  interface ProvidedContext {
    testTemplate: TestTemplate;
  }
}

/**
 * A migrated, empty database for this test file alone, on the engine of the vitest project it runs in. All
 * reads and writes use it as well, for it is what `database()` gives. Closed after the file's last test.
 */
export async function testDatabase(): Promise<Database> {
  const template = inject("testTemplate");
  const { engine, drop } = await (template.kind === "embedded"
    ? copyEmbedded(template)
    : copyPostgres(template));
  afterAll(async () => {
    await closeEngine();
    await drop();
  });
  return adoptEngine(engine);
}

/** The address of the PostgreSQL that the suite runs on, for the tests that are of that engine alone. */
export function testServer(): string {
  const template = inject("testTemplate");
  if (template.kind !== "postgres") throw new Error("a test for PostgreSQL runs in the db-postgres project");
  return template.server;
}

/** Runs the work in a transaction that is always rolled back, for tests of tables and triggers. */
export async function rolledBack(
  database: Database,
  work: (tx: Transaction) => Promise<void>,
): Promise<void> {
  const undo = Symbol("rolled back");
  await database
    .transaction(async (tx) => {
      await work(tx);
      throw undo;
    })
    .catch((reason: unknown) => {
      if (reason !== undo) throw reason;
    });
}

type Copy = { readonly engine: Engine; readonly drop: () => Promise<void> };

async function copyEmbedded({ dump }: { readonly dump: string }): Promise<Copy> {
  const loadDataDir = new Blob([new Uint8Array(await readFile(dump))]);
  return { engine: embeddedEngine(await PGlite.create({ loadDataDir }), null), drop: async () => {} };
}

async function copyPostgres({
  server,
  template,
}: {
  readonly server: string;
  readonly template: string;
}): Promise<Copy> {
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  const url = new URL(server);
  url.pathname = name;
  const tell = async (statement: string) => {
    const client = postgres(server, { max: 1, onnotice: () => {} });
    await client.unsafe(statement).finally(() => client.end());
  };
  await tell(`CREATE DATABASE ${name} TEMPLATE ${template}`);
  return { engine: await openPostgres(url.href, 5), drop: () => tell(`DROP DATABASE ${name} WITH (FORCE)`) };
}
