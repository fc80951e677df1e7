import { runTypeScript } from "@/scripts/cli/run.mjs";
import { type EngineName, groundOn } from "./bench-ground";
import { median } from "./quantile";

/**
 * Runs one of scripts/bench on an empty database and gives the median of each list of times that it prints last, in
 * milliseconds.
 */
export async function mediansOf<Name extends string>(
  script: string,
  engine: EngineName,
): Promise<Readonly<Record<Name, number>>> {
  const ground = await groundOn(engine);
  const { output } = await runTypeScript(`scripts/bench/${script}`, { env: ground.env, capture: true });
  await ground.clear();
  return medians(output);
}

/** The one cast: what our own script printed last. */
function medians<Name extends string>(output: string) {
  const times = JSON.parse(output.trim().split("\n").at(-1) ?? "") as Record<Name, readonly number[]>;
  const named = Object.entries<readonly number[]>(times).map(([name, found]) => [name, median(found)]);
  return Object.fromEntries(named) as Record<Name, number>;
}
