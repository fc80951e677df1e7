import "server-only";
import { environment } from "@/db/engine/environment";

/** Whether browsers keep a page of ours to show while the app is out of reach. */
export function offlinePageIsOn(): boolean {
  return environment().OFFLINE_PAGE;
}
