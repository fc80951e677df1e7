/** What a table of stances can count. Only of opinions and persons is there a weight. */
export const countUnits = ["opinions", "persons", "cases", "passages"] as const;
export type CountUnit = (typeof countUnits)[number];

/** Whether what is counted is weighed: a case counts once as it is, and a passage says how much was said. */
export function isWeighed(unit: CountUnit): unit is "opinions" | "persons" {
  return unit === "opinions" || unit === "persons";
}
