import type { CodingScreen } from "@/db/reads/coding/coding-screen";
import { type PackedCodings, packCodings, unpackCodings } from "@/lib/coding/packed-codings";

/** The coding screen on its way to the browser: as one string, for of thousands of parts each would cost time. */
export type PackedScreen = string;

type Packed = Omit<CodingScreen, "work"> & {
  readonly work: Omit<CodingScreen["work"], "codings"> & { readonly codings: PackedCodings };
};

export function packScreen(screen: CodingScreen): PackedScreen {
  const packed: Packed = { ...screen, work: { ...screen.work, codings: packCodings(screen.work.codings) } };
  return JSON.stringify(packed);
}

export function unpackScreen(given: PackedScreen): CodingScreen {
  const screen = asPacked(given);
  return { ...screen, work: { ...screen.work, codings: unpackCodings(screen.work.codings) } };
}

/** The one cast: what packScreen wrote. */
function asPacked(given: PackedScreen): Packed {
  return JSON.parse(given) as Packed;
}
