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

/** Which of the stances that are counted a piece of a chart is of. */
export const stanceByShape = {
  up: "verbeterd",
  same: "gelijk",
  down: "verslechterd",
  unknown: "onbekend",
} as const satisfies Readonly<Record<string, Stance>>;
