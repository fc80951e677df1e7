import "server-only";
import { accept, type Result, refuse } from "@/lib/result";
import { boundedBody, type UploadRefusal } from "./bounded-body";
import { largestUpload } from "./too-large-to-send";

export type UploadedForm = {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly texts: ReadonlyMap<string, string>;
};

/** The files and texts of a form, by the names of their fields: a file's field is its path. */
export async function uploadedForm(request: Request): Promise<Result<UploadedForm, UploadRefusal>> {
  const body = await boundedBody(request, largestUpload);
  if (!body.ok) return body;
  const form = await formIn(body.value, request.headers.get("content-type") ?? "");
  if (form === null) return refuse({ kind: "upload-incomplete" });
  const files = new Map<string, Uint8Array>();
  const texts = new Map<string, string>();
  for (const [field, value] of form) {
    if (typeof value === "string") texts.set(field, value);
    else files.set(field, new Uint8Array(await value.arrayBuffer()));
  }
  return accept({ files, texts });
}

async function formIn(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<FormData | null> {
  try {
    return await new Response(bytes, { headers: { "content-type": type } }).formData();
  } catch {
    return null;
  }
}
