import { type Coefficient, defined, withoutValue } from "@/lib/agreement/coefficient";
import type { CharacterTable } from "./character-table";

/**
 * Two coders' agreement on which characters a theme covers, from 0 to 1: (both + neither) / all. Long stretches that
 * neither coded inflate it. Without value: no interview that both coded.
 */
export function characterPercentAgreement(table: CharacterTable): Coefficient {
  const all = charactersIn(table);
  return all === 0 ? withoutValue("no-pairs") : defined((table.both + table.neither) / all);
}

/**
 * Cohen's kappa on characters, as NVivo gives: (p_a - p_e) / (1 - p_e), p_e from both coders' own shares.
 * Without value: no interview that both coded; or no variation, for both coded all of the text, or nothing.
 * Source: Cohen (1960); NVivo's help, "Run a coding comparison query".
 */
export function characterKappa(table: CharacterTable): Coefficient {
  const { both, first, second, neither } = table;
  const all = charactersIn(table);
  if (all === 0) return withoutValue("no-pairs");
  const disagreeing = (both + first) * (first + neither) + (both + second) * (second + neither);
  if (disagreeing === 0) return withoutValue("no-variation");
  return defined(1 - ((first + second) * all) / disagreeing);
}

/**
 * Character F1: what both coded as a share of what either coded, the mean of the two, 2 x both / (a + b), from 0 to
 * 1. Text that neither coded plays no part. Without value: neither used the theme.
 * Source: Hripcsak and Rothschild (2005).
 */
export function characterF1({ both, first, second }: CharacterTable): Coefficient {
  const coded = 2 * both + first + second;
  return coded === 0 ? withoutValue("no-positive") : defined((2 * both) / coded);
}

/** Intersection over union of two coders' characters, both / (a + b - both), from 0 to 1. No value: as F1. */
export function characterIou({ both, first, second }: CharacterTable): Coefficient {
  const covered = both + first + second;
  return covered === 0 ? withoutValue("no-positive") : defined(both / covered);
}

function charactersIn({ both, first, second, neither }: CharacterTable): number {
  return both + first + second + neither;
}
