import { fileURLToPath } from "node:url";
import { run } from "@/scripts/cli/run.mjs";

type Milliseconds = Readonly<Record<"krippendorff" | "nltk", number | null>>;

/** Debian's packages are not on the path of another Python. */
const pythons = ["/usr/bin/python3", "python3"];
const none: Milliseconds = { krippendorff: null, nltk: null };

/**
 * How long nominal alpha takes in Python's packages, on data of the same size and kind (nltk's without missing
 * ratings, which it does not take), where this machine has them; null where not.
 */
export async function pythonsAlphaMs(size: {
  readonly units: number;
  readonly coders: number;
  readonly categories: number;
}): Promise<Milliseconds> {
  const script = fileURLToPath(new URL("./pythons-alpha.py", import.meta.url));
  const given = [script, size.units, size.coders, size.categories].map(String);
  let found = none;
  for (const python of pythons) {
    const here = await run(python, given, { capture: true }).then(measured, () => none);
    found = { krippendorff: found.krippendorff ?? here.krippendorff, nltk: found.nltk ?? here.nltk };
    if (found.krippendorff !== null && found.nltk !== null) break;
  }
  return found;
}

/** The one cast: what our own script printed. */
function measured({ status, output }: { readonly status: number; readonly output: string }): Milliseconds {
  return status === 0 ? (JSON.parse(output) as Milliseconds) : none;
}
