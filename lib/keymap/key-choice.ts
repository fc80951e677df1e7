import { z } from "zod";
import { isKeyAction, type KeyAction } from "./keymap";

/** What a person changed of the keymap. What they left alone follows the keymap, also when that changes. */
export type KeyChoice = {
  /** Whether keys that begin with one printing key alone act (WCAG 2.1.4). */
  readonly single: boolean;
  /** The keys that stand for an action in place of the keymap's; null where it has none. */
  readonly changed: Readonly<Partial<Record<KeyAction, string | null>>>;
};

export const asItCame: KeyChoice = { single: true, changed: {} };

/** At most this many UTF-16 units in one action's keys. */
const longestKeys = 40;

/** Reads a choice that was kept; actions that the keymap no longer has are left out. */
export const keyChoiceSchema: z.ZodType<KeyChoice, unknown> = z.object({
  single: z.boolean(),
  changed: z
    .record(z.string().max(longestKeys), z.string().min(1).max(longestKeys).nullable())
    .transform((given) => Object.fromEntries(Object.entries(given).filter(([name]) => isKeyAction(name)))),
});
