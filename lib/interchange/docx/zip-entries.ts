/** An entry as the central directory of a zip file describes it; what it says of sizes may be a lie. */
export type ZipEntry = {
  readonly name: string;
  /** 0: stored, 8: deflated; others exist and are not read. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly inflatedSize: number;
  /** As stored in the file; null where it lies outside it. */
  readonly data: Uint8Array | null;
};

const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const endSignature = 0x06054b50;
/** Length of an end record, and the most that a comment behind it can take. */
const endLength = 22;
const longestComment = 0xffff;

/**
 * The entries of a zip file, at most `limit` of them and one; null where the file has no whole central
 * directory, as when it was cut off. Nothing is inflated. Source: APPNOTE.TXT 6.3.10, section 4.3.
 */
export function zipEntries(bytes: Uint8Array, limit: number): readonly ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  while (entries.length < Math.min(count, limit + 1)) {
    if (at + 46 > end || view.getUint32(at, true) !== entrySignature) return null;
    const nameLength = view.getUint16(at + 28, true);
    const rest = view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (at + 46 + nameLength + rest > end) return null;
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      inflatedSize: view.getUint32(at + 24, true),
      data: dataOf(bytes, view, view.getUint32(at + 42, true), view.getUint32(at + 20, true)),
    });
    at += 46 + nameLength + rest;
  }
  return entries;
}

function endRecord(view: DataView): number | null {
  const last = view.byteLength - endLength;
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  return null;
}

function dataOf(bytes: Uint8Array, view: DataView, local: number, size: number): Uint8Array | null {
  if (local + 30 > bytes.length || view.getUint32(local, true) !== localSignature) return null;
  const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  return from + size > bytes.length ? null : bytes.subarray(from, from + size);
}
