import { describe, expect, it } from "vitest";
import { draftFrom } from "../draft-from.setup";
import { applySpeakers } from "./apply-speakers";

describe("applySpeakers", () => {
  it("names the speakers and joins the text", async () => {
    const draft = await draftFrom("a.txt", "An: Hoe?\nBo: Goed.\nAn: Mooi.\nBo: Ja.");
    const speakers = new Map([
      ["An", "I"],
      ["Bo", "R"],
    ]);
    expect(applySpeakers(draft, speakers)).toMatchObject({
      ok: true,
      value: {
        text: "Hoe?\nGoed.\nMooi.\nJa.",
        turns: [{ speaker: "I", from: 0 }, { speaker: "R", from: 5 }, {}, {}],
      },
    });
  });

  it("refuses while someone has no name", async () => {
    const draft = await draftFrom("a.txt", "Woorden zonder spreker.");
    expect(applySpeakers(draft, new Map())).toEqual({
      ok: false,
      refusal: { kind: "speaker-not-mapped", value: "" },
    });
  });
});
