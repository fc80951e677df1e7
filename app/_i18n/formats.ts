import type { Formats } from "next-intl";

/** Where the interviews are held: times are told as its clocks do. */
export const timeZone = "Europe/Amsterdam";

/** In English too: "08:14 PM" is nobody's way to write it. */
const onTheClock = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;

/** Named ways to write numbers and moments; computed figures are written by figuresIn alone. */
export const formats = {
  dateTime: {
    day: { day: "numeric", month: "long", year: "numeric" },
    moment: { day: "numeric", month: "short", year: "numeric", ...onTheClock },
    time: onTheClock,
  },
  number: {
    coefficient: { minimumFractionDigits: 2, maximumFractionDigits: 2 },
  },
} satisfies Formats;
