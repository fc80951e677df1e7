import "server-only";
import type { PersonViewer } from "@/db/reads/account/viewer-of-session";
import type { ReadingChoice } from "@/lib/reading/reading-choice";
import { accept, type Result } from "@/lib/result";
import { write } from "../write";
import { keepSetting } from "./keep-setting";

/** Keeps how the viewer reads an interview. */
export async function chooseReading(
  viewer: PersonViewer,
  choice: ReadingChoice,
): Promise<Result<null, never>> {
  return write(viewer, null, async (tx, log) => {
    await keepSetting(tx, viewer.user, "reading", choice);
    log("account.reading-chosen", { user: viewer.user });
    return accept(null);
  });
}
