"use client";

import { useEffect } from "react";
import { forgetViewer } from "./remembered-viewer";

/** Where nobody is signed in (any more): from now on the page without a connection shows nobody's words. */
export function NobodyHere() {
  useEffect(forgetViewer, []);
  return null;
}
