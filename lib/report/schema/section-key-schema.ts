import { z } from "zod";
import { fixedSections, type SectionKey } from "../section-key";

/** Names a section as a form sends it; the one cast, once the part behind "theme:" is an id. */
export const sectionKeySchema = z
  .union([z.enum(fixedSections), z.templateLiteral(["theme:", z.uuid()])])
  .transform((key) => key as SectionKey);
