import { startTransition, useEffect, useState } from "react";

/**
 * The newest value that the browser has painted a frame after. For what stands beside the text: a coding's line
 * is on the screen first, and all that follows from it comes a frame later, in time that no key waits for.
 */
export function usePainted<T>(value: T): T {
  const [painted, setPainted] = useState(value);
  useEffect(() => {
    let soon = 0;
    const frame = requestAnimationFrame(() => {
      // A frame's callbacks run before it is painted.
      soon = window.setTimeout(() => startTransition(() => setPainted(() => value)));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(soon);
    };
  }, [value]);
  return painted;
}
