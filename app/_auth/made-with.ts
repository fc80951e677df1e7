import "server-only";
import type { MadeWith } from "@/app/_live/page-event";
import type { PersonViewer } from "@/db/reads/account/viewer-of-session";
import { rightsOf } from "./rights-of";

/** What a page for this viewer is made with now. */
export function madeWith(viewer: PersonViewer): MadeWith {
  // Set at the build, by next.config.js.
  return { rights: rightsOf(viewer), build: process.env.BUILD_STAMP ?? "" };
}
