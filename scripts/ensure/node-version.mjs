import { Refused } from "../cli/say.mjs";
import { sentences } from "../cli/sentences.mjs";

/** Refuses a Node before 20.9, which Next does not run on. */
export function ensureNodeVersion(found = process.versions.node) {
  const [major = 0, minor = 0] = found.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 9)) throw new Refused(sentences.nodeTooOld(found));
}
