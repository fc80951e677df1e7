import { renderToStaticMarkup } from "react-dom/server";
import { IntlProvider } from "use-intl";
import { expect, test } from "vitest";
import { formats, timeZone } from "@/app/_i18n/formats";
import { messagesByLocale } from "@/app/_i18n/messages";
import type { ScreenTheme } from "@/db/reads/coding/coding-screen";
import { byStance } from "@/lib/stance/stance";
import type { ThemeId } from "@/lib/study/ids";
import { namedId } from "@/lib/study/named-id";
import { ThemeChoice } from "./theme-choice";

function named(name: string, lane: number): ScreenTheme {
  return {
    id: namedId<ThemeId>(name),
    code: name,
    name,
    definition: "",
    wording: byStance(() => ""),
    lane,
    key: lane + 1,
    addedDuringAnalysis: false,
    visible: "own",
    codes: [],
  };
}

test("a theme that is not the coder's looks so, and says why", () => {
  const nothing = () => undefined;
  const html = renderToStaticMarkup(
    <IntlProvider locale="nl" messages={messagesByLocale.nl} formats={formats} timeZone={timeZone}>
      <ThemeChoice
        themes={[named("Regie", 0), named("Contact", 1)]}
        tagging={{
          step: { kind: "theme" },
          draft: { starred: false, memo: "" },
          again: null,
          lockedBecause: ({ name }) => (name === "Contact" ? "Niet aan jou toegewezen." : null),
          chooseTheme: nothing,
          chooseStance: nothing,
          chooseCode: nothing,
          propose: nothing,
          search: nothing,
          writeMemo: nothing,
          keepMemo: nothing,
          star: nothing,
          repeat: nothing,
          back: nothing,
        }}
        onLeave={nothing}
      />
    </IntlProvider>,
  );
  const [regie = "", contact = ""] = html.match(/<button[^>]*>/g) ?? [];
  expect(regie).not.toContain('aria-disabled="true"');
  expect(contact).toContain('aria-disabled="true"');
  expect(contact).toContain('title="Contact: Niet aan jou toegewezen."');
});
