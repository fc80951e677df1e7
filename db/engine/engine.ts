import type { Sql } from "postgres";

export type Unlisten = () => Promise<void>;

/** A database that answers PostgreSQL's protocol, with what a pool of connections alone can't give. */
export type Engine = {
  readonly kind: "embedded" | "postgres";
  readonly client: Sql;
  /** Calls back with each payload sent to the channel, on a connection that no transaction holds up. */
  readonly listen: (channel: string, callback: (payload: string) => void) => Promise<Unlisten>;
  /** Lets running queries end, then closes. */
  readonly close: () => Promise<void>;
};

/** How long running queries get when the engine closes. */
export const closeWithinSeconds = 3;
