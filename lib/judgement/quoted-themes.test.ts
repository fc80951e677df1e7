import { expect, test } from "vitest";
import type { CodeId, ThemeId } from "@/lib/study/ids";
import { namedId } from "@/lib/study/named-id";
import { quotedThemes } from "./quoted-themes";

const regie = namedId<ThemeId>("regie");
const contact = namedId<ThemeId>("contact");
const coding = { theme: regie, code: null, from: 12 };

test.each([
  { what: "a coding of the theme", codings: [coding], quoted: [regie] },
  { what: "one at the very beginning", codings: [{ ...coding, from: 0 }], quoted: [regie] },
  { what: "one of a factor", codings: [{ ...coding, code: namedId<CodeId>("steun") }], quoted: [] },
  { what: "one to be placed again", codings: [{ ...coding, from: null }], quoted: [] },
  { what: "one of a theme that isn't asked for", codings: [{ ...coding, theme: contact }], quoted: [] },
  {
    what: "one that stands beside one that doesn't",
    codings: [{ ...coding, from: null }, coding],
    quoted: [regie],
  },
])("$what gives quotes on $quoted", ({ codings, quoted }) => {
  expect([...quotedThemes([regie], codings)]).toEqual(quoted);
});
