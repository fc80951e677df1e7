import "server-only";
import type { FileRefusal } from "@/lib/interchange/refusal";
import { accept, type Result, refuse } from "@/lib/result";

export type UploadRefusal =
  | { readonly kind: "upload-too-large"; readonly limit: number }
  | { readonly kind: "upload-incomplete" }
  | FileRefusal;

const megabyte = 1024 * 1024;

/**
 * The bytes of a request, read as they come. Refused: what is announced or turns out to be larger than the
 * limit (in megabytes), before more of it is read; and what is not as long as was announced, which a cut-off
 * upload is (SAFETY, "Measured facts"). `file`: the name of the one file that the body is.
 */
export async function boundedBody(
  request: Pick<Request, "body" | "headers">,
  limit: number,
  file?: string,
): Promise<Result<Uint8Array<ArrayBuffer>, UploadRefusal>> {
  const announced = Number(request.headers.get("content-length") ?? Number.NaN);
  if (announced > limit * megabyte) {
    return refuse(
      file === undefined ? { kind: "upload-too-large", limit } : { kind: "file-too-large", file, limit },
    );
  }
  if (!Number.isInteger(announced) || announced < 0) return refuse({ kind: "upload-incomplete" });
  const bytes = new Uint8Array(announced);
  const reader = request.body?.getReader();
  let received = 0;
  try {
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
      const chunk: Uint8Array = part.value;
      if (received + chunk.length > announced) {
        await reader?.cancel();
        return refuse({ kind: "upload-incomplete" });
      }
      bytes.set(chunk, received);
      received += chunk.length;
    }
  } catch {
    // The connection broke off.
    return refuse({ kind: "upload-incomplete" });
  }
  return received === announced ? accept(bytes) : refuse({ kind: "upload-incomplete" });
}
