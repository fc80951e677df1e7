import { Inflate } from "fflate";

export type Inflated =
  | { readonly kind: "inflated"; readonly bytes: Uint8Array }
  | { readonly kind: "too-large" }
  | { readonly kind: "damaged" };

/** Deflate makes at most some 1,032 bytes of one, so that a step makes no more than about 4 MB. */
const step = 4096;

/** Inflates raw deflate data, and stops as soon as it has given more than `limit` bytes, whatever a header says. */
export function inflateWithin(data: Uint8Array, limit: number): Inflated {
  const chunks: Uint8Array[] = [];
  let length = 0;
  let whole = false;
  const inflate = new Inflate((chunk, final) => {
    chunks.push(chunk);
    length += chunk.length;
    whole ||= final;
  });
  try {
    for (let at = 0; at < data.length && !whole; at += step) {
      inflate.push(data.subarray(at, at + step), at + step >= data.length);
      if (length > limit) return { kind: "too-large" };
    }
  } catch {
    return { kind: "damaged" };
  }
  if (!whole) return { kind: "damaged" };
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return { kind: "inflated", bytes };
}
