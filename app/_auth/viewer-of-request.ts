import "server-only";
import { cache } from "react";
import { type PersonViewer, viewerOfSession } from "@/db/reads/account/viewer-of-session";
import { sessionIdOfRequest } from "./session-cookie";

/** Who asks: from the cookie's session row, read anew for every request. The only maker of a Viewer. */
export const viewerOfRequest = cache(() => viewer({ touch: true }));

/** The same, without counting as a sign that the person is at work. */
export const viewerOfUnattendedRequest = cache(() => viewer({ touch: false }));

async function viewer(how: { readonly touch: boolean }): Promise<PersonViewer | null> {
  const sessionId = await sessionIdOfRequest();
  return sessionId === null ? null : viewerOfSession(sessionId, how);
}
