export type Shortcut = {
  /** One stroke ("S", "?", "Ctrl+K") or strokes after each other ("G Z"). */
  readonly keys: string;
  readonly label: string;
  /** Without it the shortcut is only listed: the part that has the focus acts on it itself. */
  readonly run?: (() => void) | undefined;
};

export type ShortcutGroup = { readonly title: string; readonly shortcuts: readonly Shortcut[] };

export type ShortcutRegistry = {
  /** Adds a screen's shortcuts; the answer takes them away again. */
  readonly add: (group: ShortcutGroup) => () => void;
  readonly groups: () => readonly ShortcutGroup[];
  readonly subscribe: (changed: () => void) => () => void;
};

/** Which shortcuts the parts on the page have. Of two for the same keys the one added last acts. */
export function createShortcutRegistry(): ShortcutRegistry {
  let groups: readonly ShortcutGroup[] = [];
  const listeners = new Set<() => void>();
  const change = (next: readonly ShortcutGroup[]) => {
    groups = next;
    for (const listener of listeners) listener();
  };
  return {
    add(group) {
      change([...groups, group]);
      return () => change(groups.filter((other) => other !== group));
    },
    groups: () => groups,
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}

/** The shortcut that acts on these keys, or undefined where none does. */
export function shortcutFor(groups: readonly ShortcutGroup[], keys: string): Shortcut | undefined {
  return groups
    .flatMap((group) => group.shortcuts)
    .findLast((shortcut) => shortcut.keys === keys && shortcut.run !== undefined);
}

/** Groups that parts of the page added under the same title, as one; of two for the same keys the last. */
export function groupsByTitle(groups: readonly ShortcutGroup[]): readonly ShortcutGroup[] {
  const titles = [...new Set(groups.map((group) => group.title))];
  return titles.map((title) => {
    const added = groups.filter((group) => group.title === title).flatMap((group) => group.shortcuts);
    return { title, shortcuts: [...new Map(added.map((shortcut) => [shortcut.keys, shortcut])).values()] };
  });
}
