import { z } from "zod";
import type { MeanOver } from "@/lib/weight/weigh-opinions";
import type { RolesInN } from "@/lib/weight/weighting";

/** The names in an address that say how to weigh; what is absent or wrong is as the study chose. */
export const weightingInAddress = {
  gemiddelde: z.enum(["onderzoek", "groep", "vast"]).optional().catch(undefined),
  /** The mean set by hand, with a comma or a point. */
  m: z.string().optional().catch(undefined),
  onbekend: z.enum(["mee", "niet"]).optional().catch(undefined),
  /** Whether n counts the opinions of all roles or of those in the row. */
  n: z.enum(["alle", "rij"]).optional().catch(undefined),
};

type Asked = z.output<z.ZodObject<typeof weightingInAddress>>;

/** How an address asks to weigh; what it does not say is null: as the study chose. */
export function askedWeighting(asked: Asked): {
  readonly meanOver: MeanOver | null;
  readonly countUnknown: boolean | null;
  readonly rolesInN: RolesInN | null;
} {
  return {
    meanOver: meanInAddress(asked),
    countUnknown: asked.onbekend === undefined ? null : asked.onbekend === "mee",
    rolesInN: asked.n === undefined ? null : asked.n === "alle" ? "all" : "shown",
  };
}

/** The mean an address asks for; null where it asks for none, or for a set mean that is not above zero. */
function meanInAddress({ gemiddelde, m }: Asked): MeanOver | null {
  if (gemiddelde === undefined) return null;
  if (gemiddelde !== "vast") return { kind: gemiddelde === "groep" ? "group" : "study" };
  const mean = meanFromText(m ?? "");
  return mean === null ? null : { kind: "set", mean };
}

/** How a mean stands in an address. */
export function addressOfMean(meanOver: MeanOver): "onderzoek" | "groep" | "vast" {
  return ({ study: "onderzoek", group: "groep", set: "vast" } as const)[meanOver.kind];
}

/** Reads a mean as people type it, with a comma or a point; null where it is no number above zero. */
export function meanFromText(text: string): number | null {
  const written = text.trim().replace(",", ".");
  if (!/^\d{1,4}(\.\d{1,9})?$/.test(written)) return null;
  const mean = Number(written);
  return mean > 0 ? mean : null;
}
