"use client";

import { useEffect, useLayoutEffect } from "react";
import type { KeyChoice } from "@/lib/keymap/key-choice";
import { followKeyChoice, takeKeyChoice } from "./own-keys";

/** Lets the page follow the keys that its reader chose. */
export function TakeKeys({ choice }: { readonly choice: KeyChoice }) {
  useLayoutEffect(() => takeKeyChoice(choice), [choice]);
  useEffect(() => followKeyChoice(), []);
  return null;
}
