import { startTransition, useEffect, useState } from "react";
import { afterPaint } from "@/app/_ui/after-paint";

/**
 * The newest value that the browser has painted a frame after. For what stands beside the text: a coding's line
 * is on the screen first, and all that follows from it comes a frame later, in time that no key waits for.
 */
export function usePainted<T>(value: T): T {
  const [painted, setPainted] = useState(value);
  useEffect(() => afterPaint(() => startTransition(() => setPainted(() => value))), [value]);
  return painted;
}
