import { inject } from "vitest";

declare module "vitest" {
  interface ProvidedContext {
    referenceFiles: ReadonlyMap<string, Uint8Array>;
  }
}

/** The reference study's files by their path in the folder, as the set-up of lib's tests hands them over. */
export function referenceFolder(): ReadonlyMap<string, Uint8Array> {
  return inject("referenceFiles");
}
