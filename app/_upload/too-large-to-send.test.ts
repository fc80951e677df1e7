import { expect, test } from "vitest";
import { tooLargeToSend, tooManyToSend } from "./too-large-to-send";

const file = (name: string, megabytes: number) => ({ name, size: megabytes * 1024 * 1024 });

test.each([[[file("study.json", 1), file("codings.json", 58)]], [[file("archief.json", 59)]], [[]]])(
  "%j can be sent",
  (files) => {
    expect(tooLargeToSend(files)).toBeNull();
  },
);

test.each([
  [[file("study.json", 1), file("codings.json", 100)], "codings.json"],
  [[file("archief.json", 61), file("ander.json", 62)], "ander.json"],
  // A form is larger than what it holds.
  [[file("archief.json", 60)], "archief.json"],
])("of %j the one that is too large by itself is named", (files, named) => {
  expect(tooLargeToSend(files)).toEqual({ kind: "file-too-large", file: named, limit: 60 });
});

test("files that are only together too large are summed, and the largest is named", () => {
  const files = [file("een.docx", 15), file("twee.docx", 19.5), file("drie.docx", 18), file("vier.docx", 16)];
  expect(tooLargeToSend(files)).toEqual({
    kind: "too-large-together",
    total: 69,
    limit: 60,
    file: "twee.docx",
    size: 20,
  });
});

test("more transcripts than one import holds are counted before they are sent", () => {
  expect(tooManyToSend(200)).toBeNull();
  expect(tooManyToSend(201)).toEqual({ kind: "too-many-at-once", count: 201, limit: 200 });
});
