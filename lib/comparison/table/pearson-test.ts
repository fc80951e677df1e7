import { chiSquareTail } from "../distribution/chi-square-tail";
import type { Untested } from "../untested";
import { type ContingencyTable, contingencyTable, expectedCounts } from "./contingency-table";

export type PearsonTest = {
  readonly kind: "tested";
  readonly statistic: number;
  readonly df: number;
  readonly p: number;
  /** The least expected count: below 5 the p is not to be relied on. */
  readonly leastExpected: number;
};

/**
 * Pearson's chi-square test that columns are spread alike over rows: X^2 = sum of (O - E)^2 / E on
 * (rows - 1) (columns - 1) degrees of freedom, empty rows and columns dropped. The counts must be of independent
 * observations: of weighted counts, or of several opinions per case, X^2 has no such p.
 * Source: Pearson (1900); AGREEMENT, section 5.
 */
export function pearsonTest(cells: readonly (readonly number[])[]): PearsonTest | Untested {
  const table = contingencyTable(cells);
  return table.kind === "untested" ? table : tested(table, 0);
}

/**
 * The same for two by two with Yates's correction, X^2 = sum of (|O - E| - min(.5, |O - E|))^2 / E, which makes it
 * conservative. Refuses (RangeError) a larger table. Source: Yates (1934), with R's limit to |O - E|.
 */
export function yatesTest(cells: readonly (readonly number[])[]): PearsonTest | Untested {
  const table = contingencyTable(cells);
  if (table.kind === "untested") return table;
  if (table.rows.length > 2 || table.columns.length > 2) throw new RangeError("Yates corrects two by two");
  return tested(table, 0.5);
}

/** X^2, with every |O - E| lessened by the correction. */
export function chiSquareOf(table: ContingencyTable, correction = 0): number {
  const expected = expectedCounts(table);
  let statistic = 0;
  for (const [at, row] of table.cells.entries())
    for (const [column, observed] of row.entries()) {
      const wanted = expected[at]?.[column] ?? 0;
      const apart = Math.abs(observed - wanted);
      statistic += (apart - Math.min(correction, apart)) ** 2 / wanted;
    }
  return statistic;
}

function tested(table: ContingencyTable, correction: number): PearsonTest {
  const statistic = chiSquareOf(table, correction);
  const df = (table.rows.length - 1) * (table.columns.length - 1);
  const leastExpected = Math.min(...expectedCounts(table).flat());
  return { kind: "tested", statistic, df, p: chiSquareTail(statistic, df), leastExpected };
}
