import type { CodingScreen } from "@/db/reads/coding/coding-screen";
import { type PackedCodings, packCodings, unpackCodings } from "@/lib/coding/packed-codings";

/** The coding screen on its way to the browser. */
export type PackedScreen = Omit<CodingScreen, "work"> & {
  readonly work: Omit<CodingScreen["work"], "codings"> & { readonly codings: PackedCodings };
};

export function packScreen(screen: CodingScreen): PackedScreen {
  return { ...screen, work: { ...screen.work, codings: packCodings(screen.work.codings) } };
}

export function unpackScreen(screen: PackedScreen): CodingScreen {
  return { ...screen, work: { ...screen.work, codings: unpackCodings(screen.work.codings) } };
}
