import { useLayoutEffect, useState } from "react";

/**
 * The same functions at every drawing, which each time do what the newest ones do: for parts that are only
 * redrawn when something they show has changed.
 */
export function useLatest<T extends Record<string, (...given: never[]) => unknown>>(functions: T): T {
  const [held] = useState(() => hold(functions));
  useLayoutEffect(() => {
    held.current = functions;
  });
  return held.stable;
}

function hold<T extends Record<string, (...given: never[]) => unknown>>(functions: T) {
  const held = { current: functions, stable: functions };
  const entries = Object.keys(functions).map((name) => [
    name,
    (...given: never[]) => held.current[name]?.(...given),
  ]);
  held.stable = asGiven<T>(Object.fromEntries(entries));
  return held;
}

/** The one cast: the object has the same names, and each does what its namesake does. */
function asGiven<T>(functions: Record<string, (...given: never[]) => unknown>): T {
  return functions as T;
}
