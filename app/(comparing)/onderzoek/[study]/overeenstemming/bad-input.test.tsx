import { renderToStaticMarkup } from "react-dom/server";
import { createTranslator, IntlProvider } from "use-intl";
import { describe, expect, test } from "vitest";
import { formats, timeZone } from "@/app/_i18n/formats";
import { messagesByLocale } from "@/app/_i18n/messages";
import type { AgreementWork } from "@/lib/agreement/agreement-work";
import type { Coefficient } from "@/lib/agreement/coefficient";
import { judgedTheme } from "@/lib/agreement/judgements/judged-theme";
import { judgedWork, theme } from "@/lib/agreement/judgements/judged-work.setup";
import { markedPassages } from "@/lib/agreement/passages/marked-passages";
import { markedWork } from "@/lib/agreement/passages/marked-work.setup";
import { resampler } from "@/lib/agreement/resample/resampler";
import { themeFigures } from "@/lib/agreement/theme-figures";
import { byStance } from "@/lib/stance/stance";
import type { FigureRule } from "./figure-rule";
import { NothingToCompare } from "./nothing-to-compare";
import { ThemeSentence } from "./theme-sentence";
import { whyNoValue } from "./why-no-value";

const given = { locale: "nl", messages: messagesByLocale.nl, formats, timeZone } as const;
const why = createTranslator({ ...given, namespace: "agreement.why" });

/** Lines of judgements of each coder, a sign per interview, and what each marked in those interviews. */
function work(
  judged: readonly string[],
  marked: Readonly<Record<number, readonly string[]>> = {},
): AgreementWork {
  const byInterview = Object.entries(marked).map(([at, lines]) => [`interview ${at}`, { [theme]: lines }]);
  return { ...judgedWork(...judged), codings: markedWork(Object.fromEntries(byInterview)).codings };
}

function figuresOf(some: AgreementWork) {
  return themeFigures(some, theme, {
    measure: "alpha",
    pairMeasure: "f1",
    drawsFor: resampler({ resamples: 200 }),
    judged: judgedTheme(some, theme),
    marked: markedPassages(some),
  });
}

function sentenceOf(some: AgreementWork): string {
  const shown = { ...figuresOf(some), code: "", name: "", place: 1, pairs: [], confusions: [] };
  const named = { ...shown, wording: byStance(() => "") };
  return renderToStaticMarkup(
    <IntlProvider {...given}>
      <ThemeSentence theme={named} measure="alpha" />
    </IntlProvider>,
  );
}

const inWords = (coefficient: Coefficient, rule: FigureRule) =>
  coefficient.kind === "defined" ? coefficient.value : why(whyNoValue(rule, coefficient.because));

describe("of judgements that can't be compared the page says in Dutch why", () => {
  test.each([
    ["one coder", ["+-="], "Geen van de gekozen interviews is op dit thema door twee codeurs afgerond."],
    [
      "nothing that both judged",
      ["+.", ".-"],
      "In geen enkel interview gaven twee codeurs een bekend standpunt",
    ],
    ["a theme that only one coder used", ["++", ".."], "In geen enkel interview gaven twee codeurs een"],
    ["no variation", ["++++", "++++"], "Zonder verschil tussen interviews kan alfa niet worden berekend"],
    ["one interview", ["+", "-"], "één dubbel gecodeerd interview is te weinig voor een interval"],
    ["nine interviews", ["+-=+-=+-=", "+-=+-=+--"], "9 dubbel gecodeerde interviews zijn te weinig"],
  ])("%s", (_, judged, sentence) => {
    expect(sentenceOf(work(judged))).toContain(sentence);
  });

  test("coders who never agree but always know the opinion: that it was known, not that they judged the same", () => {
    const { known } = figuresOf(work(["+-", "-+"])).judgements;
    expect(inWords(known.value, "known")).toMatch(
      /^De mening was volgens de codeurs in alle interviews bekend/,
    );
  });

  test.each([
    [0, "Er is nog geen interview dat door twee codeurs is afgerond."],
    [1, "Eén interview is aan meer dan één codeur toegewezen, maar nog niet allemaal zijn zij er klaar."],
    [3, "3 interviews zijn aan meer dan één codeur toegewezen, maar van geen ervan zijn zij allemaal klaar."],
  ])("nothing double-coded, %s that wait for a coder who stopped half way", (waiting, sentence) => {
    const said = renderToStaticMarkup(
      <IntlProvider {...given}>
        <NothingToCompare slug="studie" waiting={waiting} />
      </IntlProvider>,
    );
    expect(said).toContain(sentence);
    expect(said.includes("trek die opdracht dan in")).toBe(waiting > 0);
  });

  test("coders who rotate are compared over what each two share", () => {
    const rotating = work(["++- ", "+ -+", " +-+"]);
    expect(sentenceOf(rotating)).toContain("4 dubbel gecodeerde interviews");
    expect(figuresOf(rotating).pairs.map(({ kappa }) => kappa.units)).toEqual([2, 2, 2]);
  });
});

describe("of passages that can't be compared the page says in Dutch why", () => {
  test("nothing coded", () => {
    const { figure, words, stance } = figuresOf(work(["++", "++"], { 0: ["", ""], 1: ["", ""] })).passages;
    expect(inWords(figure.value, "u-alpha")).toMatch(/^Niemand markeerde hier iets, of iedereen alle tekst/);
    expect(inWords(words.value, "f1")).toBe("Geen van de codeurs markeerde hier iets.");
    expect(inWords(stance.alpha.value, "cu-alpha")).toMatch(/^Nergens gaven twee codeurs dezelfde woorden/);
  });

  test("one coder", () => {
    const { figure, stance } = figuresOf(work(["+"], { 0: ["10-40+"] })).passages;
    expect(inWords(figure.value, "u-alpha")).toBe("Er is geen tekst die twee codeurs allebei codeerden.");
    expect(inWords(stance.alpha.value, "cu-alpha")).toBe(
      "Nergens gaven twee codeurs dezelfde woorden elk één standpunt. Tekst waaraan een codeur er twee gaf, telt niet mee.",
    );
  });

  test("one interview: a figure, and no interval or verdict", () => {
    const { figure } = figuresOf(work(["+", "+"], { 0: ["10-40+", "20-50+"] })).passages;
    expect(inWords(figure.value, "u-alpha")).toBeGreaterThan(0);
    expect(figure).toMatchObject({ interval: { because: "few-interviews" }, verdict: null });
  });

  test("one stance wherever both marked: no alpha of stances, and it says that they were the same", () => {
    const { stance } = figuresOf(work(["+", "+"], { 0: ["10-40+", "10-40+"] })).passages;
    expect(inWords(stance.alpha.value, "cu-alpha")).toMatch(/was het standpunt overal hetzelfde/);
  });

  test("coders who rotate are compared in each interview with who coded it too", () => {
    const marked = { 0: ["10-40+", "10-40+", ""], 1: ["10-40=", "", "10-40="], 2: ["", "10-40-", "10-40-"] };
    const { figure } = figuresOf(work(["++ ", "+ +", " ++"], marked)).passages;
    expect(inWords(figure.value, "u-alpha")).toBe(1);
  });

  test("a theme that only one coder used: worse than chance, and not a word the same", () => {
    const { figure, words } = figuresOf(work(["++", "++"], { 0: ["10-40+", ""], 1: ["", ""] })).passages;
    expect(inWords(figure.value, "u-alpha")).toBeLessThanOrEqual(0);
    expect(inWords(words.value, "f1")).toBe(0);
  });

  test("overlapping passages of one coder are one; where their stances differ they are left out and counted", () => {
    const { figure, stance } = figuresOf(
      work(["++", "++"], { 0: ["10-30+ 20-40=", "10-40+"], 1: ["", ""] }),
    ).passages;
    expect(inWords(figure.value, "u-alpha")).toBe(1);
    expect(stance.leftOut).toBe(2);
    expect(inWords(stance.alpha.value, "cu-alpha")).toMatch(/^Nergens gaven twee codeurs dezelfde woorden/);
  });

  test("codes merged after coding: what a coder marked with both is one passage", () => {
    const merged = figuresOf(work(["+", "+"], { 0: ["10-30+ 10-30+", "10-30+"] })).passages;
    expect(inWords(merged.figure.value, "u-alpha")).toBe(1);
    expect(inWords(merged.words.value, "f1")).toBe(1);
  });
});
