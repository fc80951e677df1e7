import "server-only";
import { type PersonViewer, viewerOfSession } from "@/db/reads/account/viewer-of-session";
import { rightsOf } from "./rights-of";
import { sessionIdOfRequest } from "./session-cookie";

/**
 * For a request that lasts, such as a stream: gives what asks whether its session is still this viewer's, with
 * the roles they had. Asking does not keep the session awake.
 */
export async function stillSameViewer(viewer: PersonViewer): Promise<() => Promise<boolean>> {
  const session = await sessionIdOfRequest();
  const before = rightsOf(viewer);
  return async () => {
    const now = session === null ? null : await viewerOfSession(session, { touch: false });
    return now !== null && rightsOf(now) === before;
  };
}
