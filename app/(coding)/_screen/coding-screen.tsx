"use client";

import { useMemo } from "react";
import type { DeskProps } from "./desk-props";
import { OpenedScreen } from "./opened-screen";
import { type PackedScreen, unpackScreen } from "./packed-screen";

type CodingScreenProps = { readonly given: PackedScreen } & Pick<DeskProps, "settings">;

/** The coding of one interview as the server gives it. */
export function CodingScreen({ given, settings }: CodingScreenProps) {
  const screen = useMemo(() => unpackScreen(given), [given]);
  return <OpenedScreen screen={screen} settings={settings} />;
}
