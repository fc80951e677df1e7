"use client";

import { useEffect } from "react";
import { keepFocus } from "./keep-focus";

/** Keeps who works by keyboard where they were when what had the focus goes. */
export function FocusKeeper() {
  useEffect(() => keepFocus(document), []);
  return null;
}
