import "server-only";
import type { PersonViewer } from "@/db/reads/account/viewer-of-session";
import { changeKeys, type KeyChange } from "@/lib/keymap/change-keys";
import type { KeyRefusal } from "@/lib/keymap/choose-key";
import { asItCame, type KeyChoice, keyChoiceSchema } from "@/lib/keymap/key-choice";
import { accept, type Result } from "@/lib/result";
import { write } from "../write";
import { keepSetting, settingOf } from "./keep-setting";

/** Changes one's own keys; refused where two actions would have the same, also when another tab changed them. */
export async function changeOwnKeys(
  viewer: PersonViewer,
  change: KeyChange,
): Promise<Result<KeyChoice, KeyRefusal>> {
  return write(viewer, null, async (tx, log) => {
    const before = keyChoiceSchema.safeParse(await settingOf(tx, viewer.user, "keys")).data ?? asItCame;
    const changed = changeKeys(before, change);
    if (!changed.ok) return changed;
    await keepSetting(tx, viewer.user, "keys", changed.value);
    log("account.keys-chosen", { user: viewer.user, changed: Object.keys(changed.value.changed).length });
    return accept(changed.value);
  });
}
