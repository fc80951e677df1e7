import type { Formats } from "next-intl";

/** Where the interviews are held: times are told as its clocks do. */
export const timeZone = "Europe/Amsterdam";

/** Named ways to write numbers and moments; computed figures are written by figuresIn alone. */
export const formats = {
  dateTime: {
    day: { day: "numeric", month: "long", year: "numeric" },
    moment: { day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit" },
    time: { hour: "2-digit", minute: "2-digit" },
  },
  number: {
    coefficient: { minimumFractionDigits: 2, maximumFractionDigits: 2 },
  },
} satisfies Formats;
