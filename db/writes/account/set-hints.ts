import "server-only";
import type { PersonViewer } from "@/db/reads/account/viewer-of-session";
import type { Hints } from "@/lib/reading/hints";
import { accept, type Result } from "@/lib/result";
import { write } from "../write";
import { keepSetting } from "./keep-setting";

/** Keeps whether the viewer still gets hints while coding. */
export async function setHints(viewer: PersonViewer, hints: Hints): Promise<Result<null, never>> {
  return write(viewer, null, async (tx, log) => {
    await keepSetting(tx, viewer.user, "hints", hints);
    log("account.hints-chosen", { user: viewer.user });
    return accept(null);
  });
}
