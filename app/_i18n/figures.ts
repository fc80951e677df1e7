import type { useFormatter } from "next-intl";
import { roundHalfUp } from "@/lib/figure/round-half-up";

type Formatter = Pick<ReturnType<typeof useFormatter>, "number">;

const threeDecimals = { minimumFractionDigits: 3, maximumFractionDigits: 3 } as const;
const twoDecimals = { minimumFractionDigits: 2, maximumFractionDigits: 2 } as const;

/**
 * The one place where a computed figure is made a text, so that it looks the same on every screen. A figure is
 * rounded half up from what it exactly is; Intl would round the floating point number, which may lie just below.
 */
export function figuresIn(format: Formatter) {
  return {
    /** A weight, a mean or a weighted count: always two decimals. */
    weight: (value: number) => format.number(roundHalfUp(value, 2), twoDecimals),
    /** A coefficient of agreement: three decimals, as its bounds (0.667) are written. */
    coefficient: (value: number) => format.number(roundHalfUp(value, 3), threeDecimals),
    /** A share between 0 and 1 as a whole percentage. */
    share: (value: number) =>
      format.number(roundHalfUp(value, 2), { style: "percent", maximumFractionDigits: 0 }),
    /** A chance from 0 to 1, as p: three decimals. */
    chance: (value: number) => format.number(roundHalfUp(value, 3), threeDecimals),
    /** The difference of two shares in whole percentage points, with its sign. */
    points: (value: number) => format.number(roundHalfUp(value * 100, 0), { signDisplay: "exceptZero" }),
  };
}
