import { headers } from "next/headers";
import { keepEarlyActs } from "./early-acts";

/** Stands in a page with a text before the page's own scripts do. */
export async function EarlyActsKept() {
  return <script nonce={(await headers()).get("x-nonce") ?? undefined}>{keepEarlyActs}</script>;
}
