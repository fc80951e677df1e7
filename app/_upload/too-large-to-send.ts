import type { FileRefusal } from "@/lib/interchange/refusal";

/** In megabytes: of several files together. */
export const largestUpload = 60;
/** Of one import: its transcripts are stored together or not at all. */
export const mostTranscripts = 200;

/** Sizes in megabytes, rounded up; `file` is the largest. */
type TooLargeTogether = {
  readonly kind: "too-large-together";
  readonly total: number;
  readonly limit: number;
  readonly file: string;
  readonly size: number;
};

const megabyte = 1024 * 1024;
/** More than a form adds to each file, in bytes: its name, its edges and what was filled in about it. */
const wrapping = 4096;

/**
 * Why files can't be sent as one form: one is by itself more than the server takes, or all are together. Told here
 * with its name, since of a form that is too large the server reads nothing, and so knows none.
 */
export function tooLargeToSend(
  files: readonly Pick<File, "name" | "size">[],
): FileRefusal | TooLargeTogether | null {
  const [largest] = files.toSorted((a, b) => b.size - a.size);
  if (largest === undefined) return null;
  const { name: file, size } = largest;
  if (size + wrapping > largestUpload * megabyte)
    return { kind: "file-too-large", file, limit: largestUpload };
  const total = files.reduce((sum, each) => sum + each.size + wrapping, 0);
  if (total <= largestUpload * megabyte) return null;
  return {
    kind: "too-large-together",
    total: Math.ceil(total / megabyte),
    limit: largestUpload,
    file,
    size: Math.ceil(size / megabyte),
  };
}

type TooManyAtOnce = { readonly kind: "too-many-at-once"; readonly count: number; readonly limit: number };

/** Why this many transcripts can't be stored together, if they can't. */
export function tooManyToSend(count: number): TooManyAtOnce | null {
  return count > mostTranscripts ? { kind: "too-many-at-once", count, limit: mostTranscripts } : null;
}
