import { drizzle, type PostgresJsDatabase } from "drizzle-orm/postgres-js";
import type { Engine } from "./engine";
import { environment } from "./environment";
import { guardOuterHandle } from "./guard-outer-handle";
import { keepValuesOutOfErrors } from "./keep-values-out-of-errors";
import { openEngine } from "./open-engine";
import { supplyOwnSecrets } from "./own-secrets";
import { whyNotOpened } from "./why-it-fails";

export type Database = PostgresJsDatabase;

type Open = { readonly engine: Engine; readonly database: Database; readonly closing: AbortController };

declare global {
  /** One per process: the app's bundles each have their own copy of this module. */
  var samenspraakEngine: Promise<Open> | undefined;
}

/** The process's engine, opened by whoever asks first; asked again after a failure it tries again. */
export function currentEngine(): Promise<Open> {
  globalThis.samenspraakEngine ??= open().then(serve, (error: unknown) => {
    globalThis.samenspraakEngine = undefined;
    throw error;
  });
  return globalThis.samenspraakEngine;
}

/** Makes this engine the process's own: a test's, in place of what the environment names. */
export function adoptEngine(engine: Engine): Database {
  const open = serve(engine);
  globalThis.samenspraakEngine = Promise.resolve(open);
  return open.database;
}

/** Ends streams, lets running queries end, and closes. Nothing happens where nothing was opened. */
export async function closeEngine(): Promise<void> {
  const opened = globalThis.samenspraakEngine;
  globalThis.samenspraakEngine = undefined;
  if (!opened) return;
  const { engine, closing } = await opened;
  closing.abort();
  await engine.close();
}

async function open(): Promise<Engine> {
  try {
    supplyOwnSecrets();
    return await openEngine(environment());
  } catch (error) {
    throw whyNotOpened(error);
  }
}

function serve(engine: Engine): Open {
  keepValuesOutOfErrors();
  const database = drizzle(guardOuterHandle(engine.client), { casing: "snake_case" });
  return { engine, database, closing: new AbortController() };
}
