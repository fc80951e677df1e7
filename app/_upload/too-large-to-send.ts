import type { FileRefusal } from "@/lib/interchange/refusal";

/** In megabytes: of several files together. */
export const largestUpload = 60;

/**
 * The first file that by itself is more than the server takes. It is named here: of a form that is too large the
 * server reads nothing, and so knows no name.
 */
export function tooLargeToSend(files: readonly Pick<File, "name" | "size">[]): FileRefusal | null {
  const found = files.find(({ size }) => size > largestUpload * 1024 * 1024);
  return found === undefined ? null : { kind: "file-too-large", file: found.name, limit: largestUpload };
}
