/** The stances an opinion can hold on a theme, in the order of every table and chart. */
export const stances = ["verbeterd", "gelijk", "verslechterd", "onbekend"] as const;
export type Stance = (typeof stances)[number];

/**
 * What a coder can judge of an interview and theme. "onbekend": asked, and the opinion can't be known.
 * "niet-besproken": kept on record, no opinion on that theme, missing in every count and coefficient.
 */
export const judgedStances = [...stances, "niet-besproken"] as const;
export type JudgedStance = (typeof judgedStances)[number];

export const polarities = ["bevorderend", "belemmerend"] as const;
export type Polarity = (typeof polarities)[number];

/** One value for each stance. */
export type ByStance<T> = Readonly<Record<Stance, T>>;

/** Makes one value for each stance, in the order of every table. */
export function byStance<T>(make: (stance: Stance) => T): ByStance<T> {
  return {
    verbeterd: make("verbeterd"),
    gelijk: make("gelijk"),
    verslechterd: make("verslechterd"),
    onbekend: make("onbekend"),
  };
}
