import "server-only";
import { currentEngine, type Database } from "./engine/current-engine";
import type { Unlisten } from "./engine/engine";

export type { Database } from "./engine/current-engine";
export type Transaction = Parameters<Parameters<Database["transaction"]>[0]>[0];

/** The one handle on the database. Inside a transaction it throws: use the transaction's own. */
export async function database(): Promise<Database> {
  return (await currentEngine()).database;
}

/** Calls back with the payload (ids only) of each NOTIFY on the channel that was committed. */
export async function listen(channel: string, callback: (payload: string) => void): Promise<Unlisten> {
  return (await currentEngine()).engine.listen(channel, callback);
}

/** Aborted when the process stops, so that open streams end with it. */
export async function untilClosing(): Promise<AbortSignal> {
  return (await currentEngine()).closing.signal;
}

/** "embedded" is the try-out database, which the interface says. */
export async function engineKind(): Promise<"embedded" | "postgres"> {
  return (await currentEngine()).engine.kind;
}
