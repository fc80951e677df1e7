import { z } from "zod";
import type { SnapshotId } from "@/lib/study/ids";

/** A snapshot's id as an address holds it. */
export const snapshotIdSchema = z.uuid().transform((id) => id as SnapshotId);
