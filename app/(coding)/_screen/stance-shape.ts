import type { StanceShape } from "@/app/_ui/stance/stance-mark";
import type { JudgedStance } from "@/lib/stance/stance";

export const shapeByStance: Readonly<Record<JudgedStance, StanceShape>> = {
  verbeterd: "up",
  gelijk: "same",
  verslechterd: "down",
  onbekend: "unknown",
  "niet-besproken": "absent",
};
