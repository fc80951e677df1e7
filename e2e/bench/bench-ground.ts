import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { freePort } from "@/scripts/postgres/run-postgres.mjs";
import { prepareGround, settingsOfGround, withoutPostgres } from "../fixtures/app-on-postgres";

export type EngineName = "PostgreSQL" | "embedded";

/** The engines that this machine can measure, the one of real studies first. */
export const engines: readonly EngineName[] =
  withoutPostgres === null ? ["PostgreSQL", "embedded"] : ["embedded"];

export type Ground = Awaited<ReturnType<typeof prepareGround>>;

/** An empty database and the settings to start an app or a command on it. */
export async function groundOn(engine: EngineName): Promise<Ground> {
  if (engine === "PostgreSQL") return prepareGround();
  const folder = mkdtempSync(path.join(os.tmpdir(), "samenspraak-bench-"));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  return {
    port,
    url,
    env: settingsOfGround({ port, url, folder: path.join(folder, "data"), database: "" }),
    clear: async () => rmSync(folder, { recursive: true, force: true }),
  };
}
