import { startTransition, useEffect, useState } from "react";

/** For so many milliseconds nothing newer came: work for each key of many would be in the way of the next one. */
const settled = 250;
/** At the latest after so many milliseconds more, however busy the page is. */
const latest = 3_000;

/** The newest value once it stays and the browser has time for it; `before` until the first such moment. */
export function useWhenIdle<T>(value: T, before: T): T {
  const [taken, setTaken] = useState(before);
  useEffect(() => {
    const take = () => startTransition(() => setTaken(() => value));
    let idle = 0;
    const stays = setTimeout(() => {
      // Safari has no such callback.
      if (!("requestIdleCallback" in window)) return take();
      idle = requestIdleCallback(take, { timeout: latest });
    }, settled);
    return () => {
      clearTimeout(stays);
      if (idle !== 0) cancelIdleCallback(idle);
    };
  }, [value]);
  return taken;
}
