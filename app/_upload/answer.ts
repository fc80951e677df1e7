import "server-only";
import type { Refusal, Result } from "@/lib/result";

/** A result as the browser's side of an upload reads it; what is refused has status 422. */
export function answer(result: Result<unknown, Refusal>): Response {
  return Response.json(result, {
    status: result.ok ? 200 : 422,
    headers: { "cache-control": "no-store" },
  });
}
