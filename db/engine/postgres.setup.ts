import postgres from "postgres";
import type { TestProject } from "vitest/node";
import { findPostgres } from "@/scripts/postgres/find-postgres.mjs";
import { runPostgres } from "@/scripts/postgres/run-postgres.mjs";
import { applyMigrations } from "./apply-migrations";

const template = "template_samenspraak";

/** Before the PostgreSQL project's tests: starts a server of its own and migrates the database to copy. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const programs = findPostgres();
  if (programs === null) throw new Error("No PostgreSQL on this machine: apt-get install postgresql");
  const server = await runPostgres(programs);
  const url = new URL(server.url);
  url.pathname = template;
  await withClient(server.url, (client) => client.unsafe(`CREATE DATABASE ${template}`));
  await withClient(url.href, applyMigrations);
  project.provide("testTemplate", { kind: "postgres", server: server.url, template });
  return server.stop;
}

async function withClient(url: string, work: (client: postgres.Sql) => PromiseLike<unknown>): Promise<void> {
  const client = postgres(url, { max: 1, onnotice: () => {} });
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
