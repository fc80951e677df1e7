"use client";

import { useLayoutEffect } from "react";
import type { KeyChoice } from "@/lib/keymap/key-choice";
import { takeKeyChoice } from "./own-keys";

/** Lets the page follow the keys that its reader chose. */
export function TakeKeys({ choice }: { readonly choice: KeyChoice }) {
  useLayoutEffect(() => takeKeyChoice(choice), [choice]);
  return null;
}
