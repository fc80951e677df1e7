import "server-only";
import { eq } from "drizzle-orm";
import { database } from "@/db/client";
import { ownSetting } from "@/db/schema/own-setting";
import { asItCame, type KeyChoice, keyChoiceSchema } from "@/lib/keymap/key-choice";
import { type Hints, hintsSchema, newcomersHints } from "@/lib/reading/hints";
import { type ReadingChoice, readAsItCame, readingChoiceSchema } from "@/lib/reading/reading-choice";
import type { PersonViewer } from "./viewer-of-session";

export type OwnSettings = {
  readonly keys: KeyChoice;
  readonly reading: ReadingChoice;
  readonly hints: Hints;
};

/** How the viewer has the interface; what they never chose, or an older version kept otherwise, is as it came. */
export async function ownSettings(viewer: PersonViewer): Promise<OwnSettings> {
  const db = await database();
  const rows = await db
    .select({ name: ownSetting.name, value: ownSetting.value })
    .from(ownSetting)
    .where(eq(ownSetting.userId, viewer.user));
  const kept = (name: keyof OwnSettings) => rows.find((row) => row.name === name)?.value;
  return {
    keys: keyChoiceSchema.safeParse(kept("keys")).data ?? asItCame,
    reading: readingChoiceSchema.safeParse(kept("reading")).data ?? readAsItCame,
    hints: hintsSchema.safeParse(kept("hints")).data ?? newcomersHints,
  };
}
