import "server-only";
import { createHash } from "node:crypto";
import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { member } from "@/db/schema/member";
import { accept, type Result, refuse } from "@/lib/result";
import type { MemberId } from "@/lib/study/ids";
import { type RichText, richTextSchema } from "@/lib/writing/rich-text";
import type { SavedWriting, SaveWriting, SeenText, StandingText } from "@/lib/writing/save-writing";
import { continuesVersion } from "@/lib/writing/version-session";
import { wordsOf } from "@/lib/writing/words-of";

/** A version as it is stored. */
export type StoredVersion = SeenText & {
  readonly document: RichText;
  readonly writtenBy: MemberId | null;
  readonly begunAt: Date;
  readonly writtenAt: Date;
};

/** What goes into a version. */
export type VersionContent = { readonly document: RichText; readonly text: string; readonly writtenAt: Date };

/** Where the versions of one text are kept. Whoever saves holds a lock on what the text is on. */
export type Shelf = {
  readonly newest: (tx: Transaction) => Promise<StoredVersion | undefined>;
  readonly replace: (tx: Transaction, version: number, content: VersionContent) => Promise<void>;
  /** False where this version came to stand there meanwhile. */
  readonly add: (tx: Transaction, version: number, content: VersionContent) => Promise<boolean>;
};

type Saved = { readonly done: SavedWriting; readonly sha256: string };
type Stale = { readonly kind: "text-changed-meanwhile"; readonly current: StandingText };

/**
 * Keeps a text as its newest version. Who saves over words they have not seen is told what they are, and
 * nothing is stored.
 */
export async function saveVersion(
  tx: Transaction,
  shelf: Shelf,
  by: MemberId,
  save: Pick<SaveWriting, "seen" | "text" | "fresh">,
): Promise<Result<Saved, Stale>> {
  const { seen } = save;
  const newest = await shelf.newest(tx);
  if ((newest?.version ?? 0) !== seen.version || (newest?.revision ?? 0) !== seen.revision) {
    return stale(tx, newest);
  }
  const writtenAt = new Date();
  const content = { document: save.text, text: wordsOf(save.text), writtenAt };
  const sha256 = createHash("sha256").update(JSON.stringify(save.text)).digest("hex");
  const saved = (version: number, revision: number) =>
    accept({ done: { version, revision, writtenAt: writtenAt.toISOString() }, sha256 });
  if (newest && continuesVersion(newest, { by, at: writtenAt, fresh: save.fresh })) {
    await shelf.replace(tx, newest.version, content);
    return saved(newest.version, newest.revision + 1);
  }
  const added = await shelf.add(tx, seen.version + 1, content);
  return added ? saved(seen.version + 1, 1) : stale(tx, await shelf.newest(tx));
}

async function stale(tx: Transaction, newest: StoredVersion | undefined) {
  const current = newest === undefined ? nothingYet : await standing(tx, newest);
  return refuse({ kind: "text-changed-meanwhile" as const, current });
}

async function standing(tx: Transaction, stored: StoredVersion): Promise<StandingText> {
  const { version, revision, document, writtenBy, writtenAt } = stored;
  const [writer] =
    writtenBy === null
      ? []
      : await tx.select({ name: member.name }).from(member).where(eq(member.id, writtenBy));
  return {
    ...{ version, revision, text: richTextSchema.parse(document) },
    writtenBy: writer?.name ?? null,
    writtenAt: writtenAt.toISOString(),
  };
}

const nothingYet: StandingText = {
  version: 0,
  revision: 0,
  text: { type: "doc", content: [{ type: "paragraph" }] },
  writtenBy: null,
  writtenAt: new Date(0).toISOString(),
};
