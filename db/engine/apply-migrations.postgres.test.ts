import { randomUUID } from "node:crypto";
import postgres from "postgres";
import { expect, test } from "vitest";
import { applyMigrations } from "./apply-migrations";
import { testServer } from "./test-database";

const server = testServer();

test("processes that start together on an empty database migrate it once", async () => {
  const name = `migrated_${randomUUID().replaceAll("-", "")}`;
  const connect = (url: string) => postgres(url, { max: 1, onnotice: () => {} });
  const admin = connect(server);
  await admin.unsafe(`CREATE DATABASE ${name}`);
  const url = new URL(server);
  url.pathname = name;
  const clients = [connect(url.href), connect(url.href), connect(url.href)];
  await Promise.all(clients.map(applyMigrations));
  const looker = connect(url.href);
  const applied = await looker<{ hash: string }[]>`select hash from drizzle.__drizzle_migrations`;
  expect(applied.length).toBeGreaterThan(0);
  expect(new Set(applied.map(({ hash }) => hash)).size).toBe(applied.length);
  await Promise.all([...clients, looker].map((client) => client.end()));
  await admin.unsafe(`DROP DATABASE ${name}`);
  await admin.end();
});
