import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { draftFrom, turn } from "../draft-from.setup";
import { docxOf, docxPartsOf, paragraph, run } from "./docx.setup";

describe("a .docx transcript", () => {
  it("is read by paragraphs, line breaks, tabs and table rows", async () => {
    const cell = (words: string) => `<w:tc>${paragraph(run(words))}</w:tc>`;
    const body = [
      paragraph(run("I: Hoe "), run("gaat <het>?")),
      paragraph(run("R: Goed."), "<w:r><w:br/></w:r>", run("I: Mooi."), "<w:r><w:tab/></w:r>", run("Ja.")),
      `<w:tbl><w:tr>${cell("R")}${cell("In een tabel 👍")}</w:tr></w:tbl>`,
      paragraph(
        '<w:del w:id="1"><w:r><w:delText>weg</w:delText></w:r></w:del>',
        '<w:ins w:id="2">',
        run("erbij"),
        "</w:ins>",
      ),
    ];
    const draft = await draftFrom("a.docx", zipSync(docxPartsOf(body.join(""))));
    expect(draft.turns).toEqual([
      turn("I", null, "Hoe gaat <het>?"),
      turn("R", null, "Goed."),
      turn("I", null, "Mooi.\tJa."),
      turn("R", null, "In een tabel 👍 erbij"),
    ]);
  });

  it("without speakers becomes paragraphs, and says so", async () => {
    const draft = await draftFrom("a.docx", docxOf(["Eerste.", "Tweede."]));
    expect(draft.turns).toEqual([turn("", null, "Eerste."), turn("", null, "Tweede.")]);
    expect(draft.warnings).toEqual([{ kind: "no-speakers" }]);
  });
});
