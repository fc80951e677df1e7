import type { JudgedStance } from "@/lib/stance/stance";
import type { ThemeId } from "@/lib/study/ids";
import { namedId } from "@/lib/study/named-id";
import type { AgreementWork } from "../agreement-work";

const stanceBySign: Readonly<Record<string, JudgedStance>> = {
  "+": "verbeterd",
  "=": "gelijk",
  "-": "verslechterd",
  "?": "onbekend",
  "/": "niet-besproken",
};

export const theme = namedId<ThemeId>("veiligheid");

/**
 * Judgements of one theme, a line for each coder and a sign for each interview: "+" improved, "=" unchanged, "-"
 * worsened, "?" unknown, "/" not discussed, "." finished without a judgement, " " not this coder's.
 */
export function judgedWork(...lines: readonly string[]): AgreementWork {
  const coders = lines.map((_, at) => namedId<AgreementWork["coders"][number]>(`coder ${at}`));
  const interviews = [...(lines[0] ?? "")].map((_, at) => ({
    id: namedId<AgreementWork["interviews"][number]["id"]>(`interview ${at}`),
    length: 100,
  }));
  const signs = interviews.flatMap(({ id }, at) =>
    coders.map((coder, place) => ({ interview: id, theme, coder, sign: lines[place]?.[at] ?? " " })),
  );
  return {
    themes: [{ id: theme, code: "veiligheid" }],
    interviews,
    coders,
    doubleCoded: interviews.map(({ id }) => ({
      interview: id,
      theme,
      coders: signs.flatMap(({ interview, coder, sign }) =>
        interview === id && sign !== " " ? [coder] : [],
      ),
    })),
    judgements: signs.flatMap(({ sign, ...where }) => {
      const stance = stanceBySign[sign];
      return stance === undefined ? [] : [{ ...where, stance }];
    }),
    codings: [],
  };
}
