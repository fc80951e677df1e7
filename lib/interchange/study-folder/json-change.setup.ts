/** For tests: what makes another text of a file's. */
export type Change = (text: string) => string;
export type Json = Readonly<Record<string, unknown>>;
export type Path = readonly (string | number)[];

/** Sets what stands at a path of a JSON file; undefined takes it away. */
export function set(path: Path, value: unknown): Change {
  return (text) => {
    const root: unknown = JSON.parse(text);
    let here = root;
    for (const step of path.slice(0, -1)) here = Reflect.get(Object(here), step);
    const last = path.at(-1) ?? 0;
    if (value === undefined) Reflect.deleteProperty(Object(here), last);
    else Reflect.set(Object(here), last, value);
    return JSON.stringify(root, null, 1);
  };
}

/** Adds an item like another of its list, with some fields changed; null is the file's own list. */
export function add(list: string | null, like: number, changed: Json): Change {
  return (text) => {
    const root = JSON.parse(text);
    const items: Json[] = list === null ? root : root[list];
    items.push({ ...items[like], ...changed });
    return JSON.stringify(root, null, 1);
  };
}

export function all(...changes: readonly Change[]): Change {
  return (text) => changes.reduce((changed, change) => change(changed), text);
}

export function replace(from: string | RegExp, to: string): Change {
  return (text) => text.replace(from, to);
}
