import type { Formats } from "next-intl";

/** Named ways to write numbers and moments, so that a weight looks the same on every screen. */
export const formats = {
  dateTime: {
    day: { day: "numeric", month: "long", year: "numeric" },
    moment: { day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit" },
    time: { hour: "2-digit", minute: "2-digit" },
  },
  number: {
    /** A weight or a weighted count: always two decimals. */
    weight: { minimumFractionDigits: 2, maximumFractionDigits: 2 },
    /** A share between 0 and 1 as a whole percentage. */
    share: { style: "percent", maximumFractionDigits: 0 },
    coefficient: { minimumFractionDigits: 2, maximumFractionDigits: 2 },
  },
} satisfies Formats;
