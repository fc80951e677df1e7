import "server-only";
import { cache } from "react";
import { ownSettings } from "@/db/reads/account/own-settings";
import { studyFrameOf } from "@/db/reads/study/study-frame";
import type { Membership, Viewer } from "@/lib/access/viewer";

/** How the viewer has the interface, read once for each answer. */
export const settingsOf = cache(ownSettings);

/** What the study's frame shows of it, read once for each answer. */
export const frameOf = cache(studyFrameOf);

/** Begins what the frame will ask for while the page within it still reads; a failure is the frame's own to meet. */
export function beginFrame(viewer: Extract<Viewer, { kind: "person" }>, membership: Membership): void {
  void Promise.allSettled([settingsOf(viewer), frameOf(membership)]);
}
