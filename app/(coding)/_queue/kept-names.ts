import type { KeyValueStore, QueueScope } from "./kept-operations";

/** What an interview, its themes and codes are called, for a page that can't ask the server. */
export type KeptNames = {
  readonly study: string;
  readonly interview: string;
  /** By the id of a theme or code. */
  readonly labels: Readonly<Record<string, string>>;
};

const keyOf = ({ user, study, interview }: QueueScope) => `samenspraak.names.${user}.${study}.${interview}`;

/** Keeps them for as long as something waits; where there is no room, what waits is shown without names. */
export function keepNames(store: KeyValueStore, scope: QueueScope, names: KeptNames): void {
  try {
    store.setItem(keyOf(scope), JSON.stringify(names));
  } catch {
    store.removeItem(keyOf(scope));
  }
}

export function dropNames(store: KeyValueStore, scope: QueueScope): void {
  store.removeItem(keyOf(scope));
}
