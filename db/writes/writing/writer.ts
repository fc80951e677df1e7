import type { Transaction } from "@/db/client";
import type { Log } from "@/db/writes/write";
import type { Membership, Viewer } from "@/lib/access/viewer";

/** Who writes, in which transaction and log. */
export type Writer = {
  readonly tx: Transaction;
  readonly log: Log;
  readonly viewer: Extract<Viewer, { kind: "person" }>;
  readonly membership: Membership;
};
