/** The files of a drop; those of a dropped folder with their path in webkitRelativePath, as the picker gives them. */
export async function droppedFiles(data: DataTransfer): Promise<readonly File[]> {
  // Entries are there only while the event is handled: take them all before waiting for one.
  const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (!entries.some(({ isDirectory }) => isDirectory)) return [...data.files];
  return (await Promise.all(entries.map(filesOf))).flat();
}

async function filesOf(entry: FileSystemEntry): Promise<readonly File[]> {
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    const value = entry.fullPath.replace(/^\//, "");
    return [Object.defineProperty(file, "webkitRelativePath", { value })];
  }
  if (!isFolder(entry)) return [];
  const reader = entry.createReader();
  const files: File[] = [];
  for (let part = await partOf(reader); part.length > 0; part = await partOf(reader)) {
    files.push(...(await Promise.all(part.map(filesOf))).flat());
  }
  return files;
}

/** A browser gives a folder's entries in parts, and an empty one at the end. */
function partOf(reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> {
  return new Promise((resolve, reject) => reader.readEntries(resolve, reject));
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
