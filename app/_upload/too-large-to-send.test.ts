import { expect, test } from "vitest";
import { tooLargeToSend } from "./too-large-to-send";

const file = (name: string, megabytes: number) => ({ name, size: megabytes * 1024 * 1024 });

test.each([
  { files: [file("study.json", 1), file("codings.json", 59)], named: null },
  { files: [file("study.json", 1), file("codings.json", 100)], named: "codings.json" },
  { files: [file("archief.json", 61), file("ander.json", 62)], named: "archief.json" },
  // Together they are for the server to refuse: no one of them is to blame.
  { files: [file("een.json", 40), file("twee.json", 40)], named: null },
])("of $files.length files $named is named as too large", ({ files, named }) => {
  expect(tooLargeToSend(files)).toEqual(
    named === null ? null : { kind: "file-too-large", file: named, limit: 60 },
  );
});
