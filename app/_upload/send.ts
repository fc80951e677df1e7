import type { Refusal, Result } from "@/lib/result";

/** Sends an upload and gives what came of it; a connection that fails is a refusal too. */
export async function send<T>(address: string, body: Blob | FormData): Promise<Result<T, Refusal>> {
  try {
    const response = await fetch(address, { method: "POST", body });
    const answered: unknown = await response.json();
    return resultIn<T>(answered);
  } catch {
    return { ok: false, refusal: { kind: "upload-incomplete" } };
  }
}

/** The one cast: our own handlers answer a result, and a door that is shut its kind alone. */
function resultIn<T>(answered: unknown): Result<T, Refusal> {
  if (typeof answered === "object" && answered !== null && "kind" in answered) {
    return { ok: false, refusal: answered as Refusal };
  }
  return answered as Result<T, Refusal>;
}
