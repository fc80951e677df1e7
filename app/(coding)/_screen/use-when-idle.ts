import { startTransition, useEffect, useState } from "react";

/** At the latest after so many milliseconds, however busy the page is. */
const latest = 3_000;

/** The newest value that the browser has had time for; `before` until the first such moment. */
export function useWhenIdle<T>(value: T, before: T): T {
  const [taken, setTaken] = useState(before);
  useEffect(() => {
    const take = () => startTransition(() => setTaken(() => value));
    if (!("requestIdleCallback" in window)) {
      const soon = setTimeout(take, 300);
      return () => clearTimeout(soon);
    }
    const soon = requestIdleCallback(take, { timeout: latest });
    return () => cancelIdleCallback(soon);
  }, [value]);
  return taken;
}
