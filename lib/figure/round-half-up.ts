/** As many digits as a sum of some thousand weights still holds exactly. */
const trusted = 12;

/**
 * Gives the number nearest to `value` with this many decimals, and of two that are as near the one further from
 * zero: 1.925 gives 1.93. The tie is that of the exact figure: 3.85 / 2 is held as 1.92499..., just below it,
 * and is read to twelve digits first, so that the error of floating point does not decide. A quotient of whole
 * numbers below a billion is never so near a tie without being one. For showing only: sums and shares are taken
 * from what was not rounded.
 */
export function roundHalfUp(value: number, decimals: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`${value} is no figure`);
  const [written = "", exponent = "0"] = Math.abs(value)
    .toExponential(trusted - 1)
    .split("e");
  const digits = BigInt(written.replace(".", ""));
  const beyond = trusted - 1 - Number(exponent) - decimals;
  if (beyond <= 0) return value;
  const unit = 10n ** BigInt(beyond);
  const rounded = Number(`${(2n * digits + unit) / (2n * unit)}e-${decimals}`);
  return value < 0 && rounded > 0 ? -rounded : rounded;
}
