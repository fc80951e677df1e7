import { expect } from "vitest";
import { parseArchive } from "./parse-archive";
import { sampleArchive } from "./sample-archive.setup";
import { writeArchive } from "./write-archive";

const sampleText = new TextDecoder().decode(writeArchive(await sampleArchive()));

type ChangedSample = {
  readonly from: string | RegExp;
  readonly to: string;
  readonly kind: string;
  /** Where it is wrong; left out where the file as a whole is. */
  readonly field?: string | RegExp;
};

/** For tests: the sample's archive with one change in its text is refused, with the field and its line. */
export async function expectRefused({ from, to, kind, field }: ChangedSample): Promise<void> {
  const text = sampleText.replace(from, to);
  expect(text).not.toBe(sampleText);
  const result = await parseArchive(new TextEncoder().encode(text), "studie.json");
  expect(result).toMatchObject({
    ok: false,
    refusal: {
      kind,
      file: "studie.json",
      ...(field === undefined
        ? {}
        : {
            field: typeof field === "string" ? field : expect.stringMatching(field),
            line: expect.any(Number),
          }),
    },
  });
}
