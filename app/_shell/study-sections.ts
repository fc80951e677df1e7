import { getTranslations } from "next-intl/server";
import type { IconName } from "@/app/_ui/icon/icon";
import type { ShellSection } from "@/app/_ui/shell/shell-link";
import { may, type StudyAction } from "@/lib/access/may";
import type { Membership, Viewer } from "@/lib/access/viewer";

type Place = {
  readonly name:
    | "overview"
    | "cases"
    | "transcripts"
    | "codebook"
    | "import"
    | "assignments"
    | "stanceCounts"
    | "weighting"
    | "members"
    | "settings";
  readonly path: string;
  readonly icon: IconName;
  readonly action: StudyAction;
  readonly letter?: string;
};

const places: Readonly<Record<"fieldwork" | "coding" | "results" | "study", readonly Place[]>> = {
  fieldwork: [
    { name: "overview", path: "", icon: "home", action: "study.see" },
    { name: "cases", path: "/zaken", icon: "cases", action: "case.see", letter: "Z" },
    {
      name: "transcripts",
      path: "/transcripten",
      icon: "transcripts",
      action: "transcript.see",
      letter: "T",
    },
    { name: "import", path: "/importeren", icon: "upload", action: "transcript.import" },
  ],
  coding: [
    { name: "codebook", path: "/codeboek", icon: "codebook", action: "codebook.see", letter: "B" },
    { name: "assignments", path: "/verdeling", icon: "assign", action: "assignment.see", letter: "V" },
  ],
  results: [
    { name: "stanceCounts", path: "/standtelling", icon: "chart", action: "results.see", letter: "S" },
    { name: "weighting", path: "/weging", icon: "weight", action: "results.see", letter: "W" },
  ],
  study: [
    { name: "members", path: "/leden", icon: "members", action: "member.see", letter: "L" },
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
    links: links.map(({ name, path, icon, action, letter }) => ({
      href: `/onderzoek/${membership.slug}${path}`,
      label: t(name),
      icon,
      ...(letter === undefined ? {} : { letter }),
      because: may(viewer, action, membership.study) ? undefined : t("notForYourRole"),
    })),
  }));
}
