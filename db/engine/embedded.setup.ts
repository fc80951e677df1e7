import { mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { PGlite } from "@electric-sql/pglite";
import type { TestProject } from "vitest/node";
import { applyMigrations } from "./apply-migrations";
import { embeddedEngine } from "./open-embedded";

/** Before the embedded project's tests: migrates one database and keeps its dump for each file to load. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "samenspraak-embedded-"));
  const instance = await PGlite.create();
  const engine = embeddedEngine(instance, null);
  await applyMigrations(engine.client);
  const dump = path.join(folder, "template.tar");
  await writeFile(dump, new Uint8Array(await (await instance.dumpDataDir("none")).arrayBuffer()));
  await engine.close();
  project.provide("testTemplate", { kind: "embedded", dump });
  return () => rm(folder, { recursive: true, force: true });
}
