import { type KeyAction, type KeyScope, keyLineOf, keymap } from "@/lib/keymap/keymap";
import type { FindableSource } from "./findable";

/** What the parts on the page do with an action of the keymap. */
export type OfferedAction = {
  readonly action: KeyAction;
  /** Who hears its keys: the whole page, or the part itself while it has the focus. */
  readonly heardBy: "page" | "part";
  /** Null where the action needs more than a command, as choosing one of several does. */
  readonly run: (() => void) | null;
};

/** What can be done on the page and has no key. */
export type Command = {
  readonly id: string;
  readonly label: string;
  /** What else it is found by. */
  readonly words?: string;
  readonly run: () => void;
};

type Offer = {
  readonly actions: readonly OfferedAction[];
  readonly commands: readonly Command[];
  /** What more the palette finds once it is opened. */
  readonly source: FindableSource | null;
};

export type ActionRegistry = {
  /** Adds what a part offers; the answer takes it away again. */
  readonly add: (offer: Partial<Offer>) => () => void;
  /** In the order of the keymap; of two parts that offer the same action the one added last. */
  readonly actions: () => readonly OfferedAction[];
  readonly commands: () => readonly Command[];
  readonly source: () => FindableSource | null;
  readonly run: (action: KeyAction) => void;
  readonly subscribe: (changed: () => void) => () => void;
};

const order = new Map<KeyAction, number>(keymap.map(({ action }, place) => [action, place]));

export function createActionRegistry(): ActionRegistry {
  let offers: readonly Offer[] = [];
  let actions: readonly OfferedAction[] = [];
  let commands: readonly Command[] = [];
  let source: FindableSource | null = null;
  const listeners = new Set<() => void>();
  const change = (next: readonly Offer[]) => {
    offers = next;
    const byAction = new Map(
      offers.flatMap((offer) => offer.actions.map((one) => [one.action, one] as const)),
    );
    actions = [...byAction.values()].sort(
      (one, other) => (order.get(one.action) ?? 0) - (order.get(other.action) ?? 0),
    );
    commands = [
      ...new Map(offers.flatMap((offer) => offer.commands.map((one) => [one.id, one] as const))).values(),
    ];
    source = offers.findLast((offer) => offer.source !== null)?.source ?? null;
    for (const listener of listeners) listener();
  };
  return {
    add({ actions: added = [], commands: more = [], source: from = null }) {
      const offer = { actions: added, commands: more, source: from };
      change([...offers, offer]);
      return () => change(offers.filter((other) => other !== offer));
    },
    actions: () => actions,
    commands: () => commands,
    source: () => source,
    run: (action) => actions.find((one) => one.action === action)?.run?.(),
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}

/** The actions of the page, by where their keys act. */
export function actionsByScope(
  actions: readonly OfferedAction[],
): readonly { readonly scope: KeyScope; readonly actions: readonly KeyAction[] }[] {
  const scopes = [...new Set(actions.map(({ action }) => keyLineOf(action).scope))];
  return scopes.map((scope) => ({
    scope,
    actions: actions.flatMap(({ action }) => (keyLineOf(action).scope === scope ? [action] : [])),
  }));
}
