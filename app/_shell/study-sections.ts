import { getTranslations } from "next-intl/server";
import type { IconName } from "@/app/_ui/icon/icon";
import type { ShellSection } from "@/app/_ui/shell/shell-link";
import { may, type StudyAction } from "@/lib/access/may";
import type { Membership, Viewer } from "@/lib/access/viewer";
import { type ActionIn, keymap } from "@/lib/keymap/keymap";

type Place = {
  readonly name:
    | "overview"
    | "cases"
    | "transcripts"
    | "codebook"
    | "search"
    | "quotes"
    | "memos"
    | "import"
    | "assignments"
    | "agreement"
    | "disagreements"
    | "stanceCounts"
    | "weighting"
    | "response"
    | "statements"
    | "factors"
    | "board"
    | "report"
    | "members"
    | "settings";
  readonly path: string;
  readonly icon: IconName;
  readonly action: StudyAction;
};

const places: Readonly<Record<"fieldwork" | "coding" | "results" | "study", readonly Place[]>> = {
  fieldwork: [
    { name: "overview", path: "", icon: "home", action: "study.see" },
    { name: "cases", path: "/zaken", icon: "cases", action: "case.see" },
    {
      name: "transcripts",
      path: "/transcripten",
      icon: "transcripts",
      action: "transcript.see",
    },
    { name: "import", path: "/importeren", icon: "upload", action: "transcript.import" },
  ],
  coding: [
    { name: "search", path: "/zoeken", icon: "search", action: "text.search" },
    { name: "codebook", path: "/codeboek", icon: "codebook", action: "codebook.see" },
    { name: "memos", path: "/memos", icon: "memo", action: "memo.write" },
    { name: "assignments", path: "/verdeling", icon: "assign", action: "assignment.see" },
    { name: "agreement", path: "/overeenstemming", icon: "agreement", action: "finished-work.see" },
    { name: "disagreements", path: "/verschillen", icon: "check", action: "transcript.see" },
  ],
  results: [
    { name: "quotes", path: "/citaten", icon: "quote", action: "quotes.see" },
    { name: "stanceCounts", path: "/standtelling", icon: "chart", action: "results.see" },
    { name: "weighting", path: "/weging", icon: "weight", action: "results.see" },
    { name: "response", path: "/respons", icon: "members", action: "results.see" },
    { name: "statements", path: "/stellingen", icon: "list", action: "results.see" },
    { name: "factors", path: "/factoren", icon: "sort", action: "results.see" },
    { name: "board", path: "/citatenbord", icon: "star", action: "quotes.see" },
    { name: "report", path: "/rapport", icon: "report", action: "report.see" },
  ],
  study: [
    { name: "members", path: "/leden", icon: "members", action: "member.see" },
    { name: "settings", path: "/instellingen", icon: "settings", action: "study.see" },
  ],
};

/** The study's pages; where the viewer's roles don't reach it says so (explained, not hidden). */
export async function studySections(
  viewer: Viewer,
  membership: Membership,
): Promise<readonly ShellSection[]> {
  const t = await getTranslations("study.navigation");
  const sections = Object.entries(places) as [keyof typeof places, readonly Place[]][];
  return sections.map(([section, links]) => ({
    title: t(`section.${section}`),
    links: links.map(({ name, path, icon, action }) => ({
      href: `/onderzoek/${membership.slug}${path}`,
      label: t(name),
      icon,
      ...placeAction(name),
      because: may(viewer, action, membership.study) ? undefined : t("notForYourRole"),
    })),
  }));
}

/** The keymap's action that goes to the place, where it has one. */
function placeAction(name: Place["name"]): { readonly action?: ActionIn<"places"> } {
  const line = keymap.find(({ action }) => action === `go-${name}`);
  return line?.scope === "places" ? { action: line.action } : {};
}
