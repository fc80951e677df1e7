import type { StanceShape } from "@/app/_ui/stance/stance-mark";
import type { JudgedStance, Stance } from "@/lib/stance/stance";

/** How a stance is drawn. */
export const shapeByStance = {
  verbeterd: "up",
  gelijk: "same",
  verslechterd: "down",
  onbekend: "unknown",
  "niet-besproken": "absent",
} as const satisfies Readonly<Record<JudgedStance, StanceShape>>;

/** At which stance a piece of a chart stands; "mixed" is of cases whose opinions conflict. */
export const placeByShape = {
  up: "verbeterd",
  same: "gelijk",
  down: "verslechterd",
  mixed: "mixed",
  unknown: "onbekend",
} as const satisfies Readonly<Record<string, Stance | "mixed">>;
