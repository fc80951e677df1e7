import type { KeyChoice } from "./key-choice";
import { type ActionIn, type KeyAction, type KeyScope, keyLineOf, keymap } from "./keymap";
import { isSingleKey } from "./stroke";

/** The keymap as one person has it. */
export type KeysInUse = {
  /** Whether keys that begin with one printing key alone act. */
  readonly single: boolean;
  /** The keys of an action that act now, the first one to be shown; none where it has none. */
  readonly keysOf: (action: KeyAction) => readonly string[];
  /** The keys of an action, also where single keys are turned off. */
  readonly setKeysOf: (action: KeyAction) => readonly string[];
  /** What these keys do in this scope, or null. */
  readonly actionOf: <Scope extends KeyScope>(scope: Scope, keys: string) => ActionIn<Scope> | null;
};

/**
 * The keymap with a person's choice over it. Keys that they chose for one action are taken from any other that
 * the keymap gives them to and that acts in the same place, also where the keymap gave them only later.
 */
export function keysInUse(choice: KeyChoice): KeysInUse {
  const chosen = keymap.flatMap(({ action, scope }) => {
    const keys = choice.changed[action];
    return keys ? [{ action, scope, keys }] : [];
  });
  const setKeysOf = (action: KeyAction): readonly string[] => {
    const line = keyLineOf(action);
    const own = choice.changed[action];
    if (own !== undefined && !line.fixed) return own === null ? [] : [own];
    return line.keys.filter(
      (keys) =>
        line.fixed ||
        !chosen.some(
          (other) => other.action !== action && meet(line.scope, other.scope) && clash(keys, other.keys),
        ),
    );
  };
  const setKeys = new Map(keymap.map(({ action }) => [action, setKeysOf(action)]));
  const acting = new Map(
    keymap.map(({ action, ...line }): [KeyAction, readonly string[]] => {
      const keys = setKeys.get(action) ?? [];
      const stays = choice.single || (line.scope !== "text" && "fixed" in line);
      return [action, stays ? keys : keys.filter((one) => !isSingleKey(one))];
    }),
  );
  const actionByPlace = new Map(
    keymap.flatMap(({ action, scope }) =>
      (acting.get(action) ?? []).map((keys) => [`${scope} ${keys}`, action]),
    ),
  );
  return {
    single: choice.single,
    keysOf: (action) => acting.get(action) ?? [],
    setKeysOf: (action) => setKeys.get(action) ?? [],
    actionOf: <Scope extends KeyScope>(scope: Scope, keys: string) =>
      inScope<Scope>(actionByPlace.get(`${scope} ${keys}`)),
  };
}

/** Whether keys of these scopes are heard at the same time. */
export function meet(one: KeyScope, other: KeyScope): boolean {
  return one === other || [one, other].some((scope) => scope === "everywhere" || scope === "places");
}

/** Whether two keys can't both be heard: they are the same, or one begins the other. */
export function clash(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other} `) || other.startsWith(`${one} `);
}

/** The one cast: what is kept under a scope's name is of that scope. */
function inScope<Scope extends KeyScope>(action: KeyAction | undefined): ActionIn<Scope> | null {
  return (action ?? null) as ActionIn<Scope> | null;
}
