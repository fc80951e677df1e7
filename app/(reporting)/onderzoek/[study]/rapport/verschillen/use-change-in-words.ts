import { useFormatter, useTranslations } from "next-intl";
import { figuresIn } from "@/app/_i18n/figures";
import type { ChangedInput } from "@/lib/report/compare/changed-inputs";
import type { HeldAnswer } from "@/lib/report/compare/evidence-by-name";
import type { JudgedStance } from "@/lib/stance/stance";
import type { Weighting } from "@/lib/weight/weighting";

/** Says what differs in what figures follow from. */
export function useChangeInWords(): (change: ChangedInput) => string {
  const t = useTranslations("report.changes.input");
  const format = useFormatter();
  const { share } = figuresIn(format);
  const stance = (held: JudgedStance | "neither" | null) => t(`stance.${held ?? "none"}`);
  const answer = (held: HeldAnswer | null) => {
    if (held === null) return t("score.none");
    return typeof held === "number" ? format.number(held) : t(`score.${held}`);
  };
  const weighting = ({ meanOver, countUnknown, rolesInN }: Weighting) =>
    t("weighting.how", {
      mean:
        meanOver.kind === "set"
          ? t("weighting.set", { mean: format.number(meanOver.mean, { maximumFractionDigits: 9 }) })
          : t(`weighting.${meanOver.kind}`),
      unknown: t(countUnknown ? "weighting.unknownCounted" : "weighting.unknownLeftOut"),
      roles: t(`weighting.roles.${rolesInN}`),
    });
  return (change) => {
    switch (change.kind) {
      case "weighting":
        return t("weighting.change", { before: weighting(change.before), after: weighting(change.after) });
      case "bound":
        return t("bound", { before: share(change.before), after: share(change.after) });
      case "judgement": {
        const { interview, theme, coder, before, after } = change;
        const place = { interview, theme, before: stance(before), after: stance(after) };
        return coder === null ? t("consensus", place) : t("judgement", { ...place, coder });
      }
      case "decision": {
        const { opinion, theme, before, after } = change;
        return t("decision", { opinion, theme, before: stance(before), after: stance(after) });
      }
      case "sharing": {
        const { respondent, after } = change;
        const others = format.list(after, { type: "conjunction" });
        return after.length === 0 ? t("parted", { respondent }) : t("shared", { respondent, others });
      }
      case "approach": {
        const { respondent, before, after } = change;
        return t("approach", {
          respondent,
          before: t(`outcome.${before ?? "none"}`),
          after: t(`outcome.${after ?? "none"}`),
        });
      }
      case "stopped": {
        const { respondent, before, after } = change;
        return t("stopped", { respondent, before: before ?? t("nobody"), after: after ?? t("nobody") });
      }
      case "direction": {
        const { theme, before, after } = change;
        return t("direction", { theme, before: before ?? t("nowhere"), after: after ?? t("nowhere") });
      }
      case "merge":
        return change.after === null
          ? t("unmerged", { factor: change.factor })
          : t("merged", { factor: change.factor, into: change.after });
      case "told": {
        const { interview, factor, before, after } = change;
        return t("told", { interview, factor, before: before ?? 0, after: after ?? 0 });
      }
      case "marked":
        return t("marked", { interview: change.interview, theme: change.theme });
      case "answer": {
        const { interview, statement, before, after } = change;
        return t("answer", { interview, statement, before: answer(before), after: answer(after) });
      }
      case "match":
        return t(change.added ? "matched" : "unmatched", { pair: change.name });
      default:
        return t(change.added ? "added" : "gone", { what: t(`thing.${change.kind}`), name: change.name });
    }
  };
}
