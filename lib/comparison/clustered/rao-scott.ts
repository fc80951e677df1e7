import type { ComparedOpinion } from "../compared-opinions";
import { chiSquareTail } from "../distribution/chi-square-tail";
import { fTail } from "../distribution/f-tail";
import { contingencyTable } from "../table/contingency-table";
import { chiSquareOf } from "../table/pearson-test";
import { type Untested, untested } from "../untested";
import { type Matrix, multiply, solve, trace, transpose } from "./matrix";
import { weightedCells } from "./weighted-cells";

export type RaoScott = {
  readonly kind: "tested";
  /** F, on degrees of freedom that need not be whole. */
  readonly statistic: number;
  readonly ndf: number;
  readonly ddf: number;
  readonly p: number;
  /** X^2 of the weighted shares x the number of opinions. It has no p of its own. */
  readonly pearson: number;
  /** First order: X^2 / the mean of the design's effects, as chi-square on (r - 1) (c - 1). */
  readonly firstOrderP: number;
};

/**
 * Rao and Scott's test, second order, that stances are spread alike over groups, for weighted opinions of which those
 * of one case go together; groups may differ within cases. With p the weighted shares of the r x c cells, N opinions
 * of weight W in all, and m cases: z_c = sum over the case's opinions of w_i (y_i - p) / W,
 * V = m / (m - 1) sum of z_c z_c', D = diag(p), C the interaction contrasts,
 * Delta = (C' D^-1 C / N)^-1 (C' D^-1 V D^-1 C), F = X^2(p N) / tr(Delta), on nu = tr(Delta)^2 / tr(Delta^2) and
 * nu (m - 1) degrees of freedom. From about 30 cases on. Untested: one group; one stance; one case; cells so empty
 * that contrasts can't be told apart. Source: Rao and Scott (1984), Annals of Statistics 12, 46-60.
 */
export function raoScott(opinions: readonly ComparedOpinion[]): RaoScott | Untested {
  const { shares, deviations } = weightedCells(opinions);
  const n = opinions.length;
  const table = contingencyTable(shares.map((row) => row.map((share) => share * n)));
  if (table.kind === "untested") return table;
  const m = deviations.length;
  if (m < 2) return untested("few-cases");
  const contrasts = interactionContrasts(table.rows.length, table.columns.length);
  // D^-1 C: a cell that nobody is in tells nothing.
  const perShare = contrasts.map((row, cell) => {
    const share = shares.flat()[cell] ?? 0;
    return row.map((each) => (share === 0 ? 0 : each / share));
  });
  const byChance = scaled(multiply(transpose(contrasts), perShare), 1 / n);
  const byCase = multiply(deviations, perShare);
  const observed = scaled(multiply(transpose(byCase), byCase), m / (m - 1));
  const delta = solve(byChance, observed);
  if (delta === null || trace(delta) === 0) return untested("empty-cells");
  const pearson = chiSquareOf(table);
  const ndf = trace(delta) ** 2 / trace(multiply(delta, delta));
  const ddf = ndf * (m - 1);
  const statistic = pearson / trace(delta);
  return {
    kind: "tested",
    statistic,
    ndf,
    ddf,
    p: fTail(statistic, ndf, ddf),
    pearson,
    firstOrderP: chiSquareTail(statistic * delta.length, delta.length),
  };
}

/**
 * A row for each cell, group by group, and a column for each group and stance but the first ones: the cell's own
 * indicator less its means over the group, over the stance, and added to that of all, so that main effects are out.
 */
function interactionContrasts(groups: number, stances: number): Matrix {
  const centred = (count: number) =>
    Array.from({ length: count }, (_, one) =>
      Array.from({ length: count - 1 }, (_, other) => (one === other + 1 ? 1 : 0) - 1 / count),
    );
  return centred(groups).flatMap((group) =>
    centred(stances).map((stance) => group.flatMap((one) => stance.map((other) => one * other))),
  );
}

function scaled(matrix: Matrix, factor: number): Matrix {
  return matrix.map((row) => row.map((each) => each * factor));
}
