import { createFormatter, createTranslator } from "use-intl/core";
import { expect, test } from "vitest";
import { formats, timeZone } from "@/app/_i18n/formats";
import { messagesByLocale } from "@/app/_i18n/messages";
import { type Approached, approachesEnded } from "@/lib/study/approaches-ended";
import type { CaseId, RespondentId } from "@/lib/study/ids";
import { namedId } from "@/lib/study/named-id";
import { roleRows } from "@/lib/study/respondent-role";
import { responseOf } from "@/lib/study/response-by-role";
import { responseSentences } from "./response-sentences";

function told(locale: "nl" | "en", people: readonly Approached[]) {
  const given = { locale, messages: messagesByLocale[locale], formats, timeZone };
  const respondents = people.map(({ approach }, at) => ({
    id: namedId<RespondentId>(`r${at}`),
    case: namedId<CaseId>("c"),
    role: "ouder" as const,
    approach,
  }));
  const ended = approachesEnded(people);
  return responseSentences(
    {
      t: createTranslator({ ...given, namespace: "response" }),
      role: createTranslator({ ...given, namespace: "results.role" }),
      format: createFormatter(given),
    },
    {
      code: "EK",
      name: "EK-c",
      cases: 1,
      rows: roleRows.map((role) => ({ role, ...responseOf(respondents, role, 0), ended })),
    },
    0,
  ).join(" ");
}

const forbidden = (refusedBy: string | null) => ({ approach: "mocht niet", refusedBy }) as const;

test.each([
  ["nl", "4 mochten niet meedoen. Niet toegestaan door: gezinsvoogd (2), tante (1) en niet genoteerd (1)."],
  ["en", "4 were not allowed to take part. Not allowed by: gezinsvoogd (2), tante (1), and not noted (1)."],
] as const)(
  "in %s says by whom people were not allowed, and of how many that was not noted",
  (locale, words) => {
    const people = [forbidden(null), forbidden("tante"), forbidden("gezinsvoogd"), forbidden("gezinsvoogd")];
    expect(told(locale, people)).toContain(words);
  },
);

test("who refused themselves is told apart from whom another refused for", () => {
  const words = told("nl", [
    { approach: "weigerde", refusedBy: null },
    { approach: "weigerde", refusedBy: "moeder" },
  ]);
  expect(words).toContain("Eén weigerde zelf. Voor één weigerde een ander: moeder (1).");
  expect(words).not.toContain("toegestaan");
});
