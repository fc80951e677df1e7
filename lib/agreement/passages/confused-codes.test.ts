import { describe, expect, it } from "vitest";
import type { CodeId, InterviewId, MemberId, ThemeId } from "@/lib/study/ids";
import { namedId } from "@/lib/study/named-id";
import { confusedCodes, type TaggedPassage } from "./confused-codes";

const [a, b] = [namedId<MemberId>("a"), namedId<MemberId>("b")];
const [safety, contact] = [namedId<ThemeId>("veiligheid"), namedId<ThemeId>("contact")];
const [helps, hinders] = [namedId<CodeId>("steun"), namedId<CodeId>("ruzie")];
const interview = namedId<InterviewId>("I1");
const coded = [safety, contact].map((theme) => ({ interview, theme, coders: [a, b] }));

/** "12-20": by this coder, with this theme, or the code under it. */
function tagged(coder: MemberId, words: string, theme: ThemeId, code: CodeId | null = null): TaggedPassage {
  const [from = 0, to = 0] = words.split("-").map(Number);
  return { interview, coder, theme, code, from, to };
}

const insteadOf = (passages: readonly TaggedPassage[], tag: ThemeId | CodeId, doubleCoded = coded) =>
  confusedCodes(passages, doubleCoded)
    .get(tag)
    ?.instead.map(({ tag: other, places }) => [other, places.length]);

describe("codes are confused", () => {
  it("where two coders gave overlapping words different themes, both ways and with the place", () => {
    const found = confusedCodes([tagged(a, "0-10", safety), tagged(b, "5-12", contact)], coded);
    expect(found.get(safety)).toEqual({
      tag: safety,
      passages: 1,
      shared: 0,
      instead: [{ tag: contact, places: [{ interview, passage: { from: 0, to: 12 } }] }],
    });
    expect(found.get(contact)?.instead).toEqual([
      { tag: safety, places: [{ interview, passage: { from: 0, to: 12 } }] },
    ]);
  });

  it.each([
    ["words that only touch", [tagged(a, "0-10", safety), tagged(b, "10-12", contact)]],
    ["one coder's own two themes", [tagged(a, "0-10", safety), tagged(a, "5-12", contact)]],
    [
      "a theme that the other coder gave those words too",
      [tagged(a, "0-10", safety), tagged(b, "0-10", safety), tagged(b, "5-12", contact)],
    ],
    ["a code within its theme", [tagged(a, "0-10", safety), tagged(b, "2-8", contact, helps)]],
  ])("not by %s", (_, passages) => {
    expect(insteadOf(passages, safety)).toEqual([]);
  });

  it("not where the other coder didn't code that theme", () => {
    const alone = [{ interview, theme: safety, coders: [a, b] }];
    expect(insteadOf([tagged(a, "0-10", safety), tagged(b, "5-12", contact)], safety, alone)).toEqual([]);
  });

  it("codes with codes, the most frequent first", () => {
    const passages = [
      tagged(a, "0-10", safety, helps),
      tagged(b, "0-10", safety, hinders),
      tagged(a, "20-30", safety, helps),
      tagged(b, "22-30", safety, hinders),
      tagged(a, "40-50", safety, helps),
      tagged(b, "40-44", contact, namedId<CodeId>("bezoek")),
    ];
    expect(insteadOf(passages, helps)).toEqual([
      [hinders, 2],
      ["bezoek", 1],
    ]);
  });
});

it("a passage is shared where another coder gave some of its words the same tag", () => {
  const passages = [tagged(a, "0-10", safety), tagged(b, "8-14", safety), tagged(a, "30-40", safety)];
  expect(confusedCodes(passages, coded).get(safety)).toMatchObject({ passages: 3, shared: 2 });
});
