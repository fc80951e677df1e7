import { z } from "zod";
import { accept, type Result } from "@/lib/result";
import { asKeymap, chooseKey, type KeyRefusal } from "./choose-key";
import type { KeyChoice } from "./key-choice";
import { isKeyAction, type KeyAction } from "./keymap";

const action = z
  .string()
  .refine(isKeyAction)
  .transform((name) => name as KeyAction);

/** What a person changes of their keys: one action's, one action's back to the keymap's, all back, or single keys. */
export const keyChangeSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("choose"), action, keys: z.string().min(1).max(40).nullable() }),
  z.object({ kind: z.literal("put-back"), action }),
  z.object({ kind: z.literal("put-all-back") }),
  z.object({ kind: z.literal("single"), on: z.boolean() }),
]);

export type KeyChange = z.infer<typeof keyChangeSchema>;

export function changeKeys(choice: KeyChoice, change: KeyChange): Result<KeyChoice, KeyRefusal> {
  if (change.kind === "choose") return chooseKey(choice, change.action, change.keys);
  if (change.kind === "put-back") return chooseKey(choice, change.action, undefined);
  return accept(change.kind === "single" ? { ...choice, single: change.on } : asKeymap(choice));
}
