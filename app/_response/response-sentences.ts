import type { useFormatter, useTranslations } from "next-intl";
import { figuresIn } from "@/app/_i18n/figures";
import type { GroupResponse } from "@/db/reads/results/response-of";
import { maySharesBeShown } from "@/lib/stance/shares-shown";
import type { ApproachOutcome } from "@/lib/study/approach";
import type { RoleRow } from "@/lib/study/respondent-role";
import { forbiddersInWords, refusersInWords } from "./stoppers-in-words";

type Words = {
  readonly t: ReturnType<typeof useTranslations<"response">>;
  readonly role: ReturnType<typeof useTranslations<"results.role">>;
  readonly format: Pick<ReturnType<typeof useFormatter>, "number" | "list">;
};

const rowsTold = ["allen", "aanmelder", "familie en netwerk"] as const satisfies readonly RoleRow[];

/**
 * Drafts what a report says of a group's response, sentence by sentence; none of a group in which nobody was
 * approached. No percentage of fewer people than a table gives one of.
 */
export function responseSentences(
  { t, role, format }: Words,
  group: GroupResponse,
  indicativeBelow: number,
): readonly string[] {
  const figures = figuresIn(format);
  const rowOf = (name: RoleRow) => {
    const row = group.rows.find((each) => each.role === name);
    if (row === undefined) throw new RangeError(`no response of ${name}`);
    return row;
  };
  const shareOf = (name: RoleRow) => {
    const { approached, share } = rowOf(name);
    return share === null || !maySharesBeShown(approached) ? "none" : figures.share(share);
  };
  const all = rowOf("allen");
  if (all.approached === 0) return [];
  const referrers = rowOf("aanmelder");
  const family = rowOf("familie en netwerk");
  const count = (outcome: ApproachOutcome, whom: "themselves" | "others" | "all") =>
    all.ended
      .filter(
        (each) =>
          each.outcome === outcome && (whom === "all" || (each.by === null) === (whom === "themselves")),
      )
      .reduce((sum, each) => sum + each.count, 0);
  const list = (told: readonly string[]) => format.list(told);
  const refusers = refusersInWords(all.ended, { t, list });
  const forbidders = forbiddersInWords(all.ended, { t, list });
  const ifAny = (number: number, say: (count: number) => string) => (number > 0 ? [say(number)] : []);
  const indicative = rowsTold.filter((name) => rowOf(name).trust === "indicative");
  return [
    t("words.interviewed", {
      group: group.name,
      cases: group.cases,
      approached: all.approached,
      interviewed: all.interviewed,
      share: shareOf("allen"),
    }),
    ...(referrers.approached === 0 || family.approached === 0
      ? []
      : [
          t("words.roles", {
            referrers: referrers.interviewed,
            referrersOf: referrers.approached,
            referrersShare: shareOf("aanmelder"),
            family: family.interviewed,
            familyOf: family.approached,
            familyShare: shareOf("familie en netwerk"),
          }),
        ]),
    ...ifAny(count("weigerde", "themselves"), (number) => t("words.refused", { count: number })),
    ...(refusers === null
      ? []
      : [t("words.refusedFor", { count: count("weigerde", "others"), by: refusers })]),
    ...(forbidders === null
      ? []
      : [t("words.notAllowed", { count: count("mocht niet", "all"), by: forbidders })]),
    ...ifAny(count("onbereikbaar", "all"), (number) => t("words.unreachable", { count: number })),
    ...ifAny(count("benaderd", "all"), (number) => t("words.pending", { count: number })),
    ...(indicative.length === 0
      ? []
      : [
          t("words.indicative", {
            rows: format.list(indicative.map((name) => role(name))),
            bound: figures.share(indicativeBelow),
          }),
        ]),
  ];
}
