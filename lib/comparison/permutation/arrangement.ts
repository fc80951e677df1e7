import type { Exchangeable } from "./exchangeable";
import type { Block } from "./rearrangements";

/** Things laid out for exchanging their labels: those of a block beside each other. */
export type Arrangement = {
  readonly groups: readonly string[];
  readonly stances: number;
  readonly blocks: readonly Block[];
  /** Of each thing the place of its group, as it was observed. */
  readonly labels: Uint8Array;
  /** Of each thing after the other what it adds of each stance. */
  readonly amounts: Float64Array;
  /** Of each group after the other, what it would have of each stance if labels were dealt out evenly in each block. */
  readonly expected: Float64Array;
};

/** Groups are in the order in which they are met; all things have amounts of the same stances. */
export function arrangementOf(things: readonly Exchangeable[]): Arrangement {
  const groups = [...new Set(things.map(({ group }) => group))];
  const stances = things[0]?.amounts.length ?? 0;
  const members = new Map<string, Exchangeable[]>();
  for (const thing of things) members.set(thing.block, [...(members.get(thing.block) ?? []), thing]);
  const inBlocks = [...members.values()];
  const ordered = inBlocks.flat();
  const expected = new Float64Array(groups.length * stances);
  const blocks: Block[] = [];
  for (const block of inBlocks) {
    const from = blocks.at(-1)?.to ?? 0;
    blocks.push({ from, to: from + block.length });
    for (const [group, name] of groups.entries()) {
      const share = block.filter((thing) => thing.group === name).length / block.length;
      for (const { amounts } of block)
        for (const [stance, amount] of amounts.entries()) {
          const at = group * stances + stance;
          expected[at] = (expected[at] ?? 0) + share * amount;
        }
    }
  }
  return {
    groups,
    stances,
    blocks,
    labels: Uint8Array.from(ordered, ({ group }) => groups.indexOf(group)),
    amounts: Float64Array.from(ordered.flatMap(({ amounts }) => amounts)),
    expected,
  };
}
