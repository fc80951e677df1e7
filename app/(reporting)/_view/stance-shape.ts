import type { Stance } from "@/lib/stance/stance";

/** How a stance is drawn. */
export const shapeByStance = {
  verbeterd: "up",
  gelijk: "same",
  verslechterd: "down",
  onbekend: "unknown",
} as const satisfies Readonly<Record<Stance, string>>;

export const stanceByShape = {
  up: "verbeterd",
  same: "gelijk",
  down: "verslechterd",
  unknown: "onbekend",
} as const satisfies Readonly<Record<string, Stance>>;
