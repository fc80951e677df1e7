import { expect, test } from "vitest";
import { layOutFolder } from "./lay-out-folder";

const bytes = new Uint8Array();

test.each([
  {
    given: ["studie/study.json", "studie/transcripts/A.txt", "studie/oud/study.json", "elders/x.txt"],
    paths: ["study.json", "transcripts/A.txt", "oud/study.json"],
  },
  { given: ["study.json", "A.txt"], paths: ["study.json", "transcripts/A.txt", "A.txt"] },
  { given: ["study.json", "transcripts/A.txt"], paths: ["study.json", "transcripts/A.txt"] },
  { given: ["a/b.txt"], paths: ["a/b.txt"] },
])("lays $given out as $paths", ({ given, paths }) => {
  expect([...layOutFolder(new Map(given.map((path) => [path, bytes]))).keys()]).toEqual(paths);
});
