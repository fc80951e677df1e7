"use client";

import { commandOf, type KeyCommand } from "@/app/_editor/key-command";
import { useKeyActions } from "@/app/_ui/keys/use-key-actions";
import { type ActionIn, type KeyScope, keymap } from "@/lib/keymap/keymap";

/** Lists the keys of the screen under "?", and lets the palette do what they do; the text hears them itself. */
export function useTextKeys(run: (command: KeyCommand) => void): void {
  const inText = actionsIn("text").map((action): [ActionIn<"text">, (() => void) | null] => [
    action,
    // A digit says which theme, and the palette leaves itself at Escape.
    action === "theme" || action === "escape" ? null : () => run(commandOf(action)),
  ]);
  const listed = [...actionsIn("stance"), ...actionsIn("edge"), ...actionsIn("judging")].map((action) => [
    action,
    null,
  ]);
  useKeyActions(Object.fromEntries([...inText, ...listed]), "part");
}

function actionsIn<Scope extends KeyScope>(scope: Scope): readonly ActionIn<Scope>[] {
  return keymap.flatMap((line) => (isIn(line, scope) ? [line.action] : []));
}

type Line = (typeof keymap)[number];

function isIn<Scope extends KeyScope>(
  line: Line,
  scope: Scope,
): line is Line & { readonly scope: Scope; readonly action: ActionIn<Scope> } {
  return line.scope === scope;
}
