/**
 * The files of a study folder by their path in it, from paths as a browser gives them: below the folder that
 * was chosen, or without any folder where single files were. The folder is where study.json lies nearest the
 * top; what lies outside it is left out. Without folders, text files lie in transcripts/ as well.
 */
export function layOutFolder(files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> {
  const tops = [...files.keys()].filter((path) => path === "study.json" || path.endsWith("/study.json"));
  const [nearest = "study.json"] = tops.toSorted((a, b) => a.split("/").length - b.split("/").length);
  const top = nearest.slice(0, -"study.json".length);
  const laidOut = new Map<string, Uint8Array>();
  const flat = [...files.keys()].every((path) => !path.includes("/"));
  for (const [path, bytes] of files) {
    if (flat && path.endsWith(".txt")) laidOut.set(`transcripts/${path}`, bytes);
    if (path.startsWith(top)) laidOut.set(path.slice(top.length), bytes);
  }
  return laidOut;
}
