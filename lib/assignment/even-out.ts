import type { MemberId } from "@/lib/study/ids";

/** Who has a thing, and who might have it instead: none of them twice. */
export type Passable = { readonly open: readonly MemberId[]; readonly chosen: readonly MemberId[] };

/**
 * Passes things on from who has more to who has fewer, until no way of having them is more even: neither the
 * largest nor the sum of the squares can be lower. `fixed` is what each coder has besides.
 * Source: Harvey, Ladner, Lovasz and Tamir 2006, Semi-matchings for bipartite graphs and load balancing.
 */
export function evenOut(
  things: readonly Passable[],
  fixed: ReadonlyMap<MemberId, number>,
): readonly (readonly MemberId[])[] {
  const held = things.map(({ open, chosen }) => ({ open, chosen: [...chosen] }));
  const loads = new Map(fixed);
  for (const coder of held.flatMap(({ chosen }) => chosen)) add(loads, coder, 1);
  for (let path = findPath(held, loads); path !== null; path = findPath(held, loads)) {
    for (const { thing, from, to } of path) {
      thing.chosen.splice(thing.chosen.indexOf(from), 1, to);
      add(loads, from, -1);
      add(loads, to, 1);
    }
  }
  return held.map(({ chosen }) => chosen);
}

export function add<K>(counts: Map<K, number>, key: K, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

type Held = { readonly open: readonly MemberId[]; readonly chosen: MemberId[] };
type Pass = { readonly thing: Held; readonly from: MemberId; readonly to: MemberId };

/** Things to pass on, one to the next, from a coder to one who has at least two fewer; null where none can be. */
function findPath(things: readonly Held[], loads: ReadonlyMap<MemberId, number>): readonly Pass[] | null {
  const loadOf = (coder: MemberId) => loads.get(coder) ?? 0;
  for (const start of [...loads.keys()].toSorted((a, b) => loadOf(b) - loadOf(a))) {
    const cameBy = new Map<MemberId, Pass>();
    const reached = [start];
    for (const from of reached) {
      const passes = things
        .filter(({ chosen }) => chosen.includes(from))
        .flatMap((thing) =>
          thing.open.filter((to) => !thing.chosen.includes(to)).map((to) => ({ thing, from, to })),
        );
      for (const pass of passes) {
        if (reached.includes(pass.to)) continue;
        reached.push(pass.to);
        cameBy.set(pass.to, pass);
        if (loadOf(pass.to) <= loadOf(start) - 2) return stepsTo(pass.to, cameBy);
      }
    }
  }
  return null;
}

function stepsTo(end: MemberId, cameBy: ReadonlyMap<MemberId, Pass>): readonly Pass[] {
  const pass = cameBy.get(end);
  return pass === undefined ? [] : [...stepsTo(pass.from, cameBy), pass];
}
