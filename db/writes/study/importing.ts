import type { Transaction } from "@/db/client";
import type { StudyArchive } from "@/lib/interchange/study-archive";
import type { ArchiveIds } from "./archive-ids";
import type { Moments } from "./moments";

/** What each part of an import writes from, and under which ids. */
export type Importing = {
  readonly tx: Transaction;
  readonly archive: StudyArchive;
  readonly ids: ArchiveIds;
  readonly moments: Moments;
};
