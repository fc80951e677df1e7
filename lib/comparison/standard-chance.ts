import { seededChance } from "@/lib/assignment/seeded-chance";
import type { Chance } from "./permutation/permutation-test";

const seed = 2008;

/** Where a test or an interval draws by chance, everyone who asks for it gets the same figures. */
export function standardChance(): Chance {
  return seededChance(seed);
}
