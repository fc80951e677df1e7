import type { StudyArchive } from "@/lib/interchange/study-archive";
import { templateStudy } from "@/lib/study/template-study";

type Asked = {
  readonly name: string;
  readonly coders: readonly string[];
  readonly cases: number;
  /** Each is held with a respondent of its own. */
  readonly interviews: number;
};

const roles = ["aanmelder", "ouder", "kind/jongere", "gezinsinformant"] as const;

/** A demo study with the method's groups and themes, and interviews that are held and have no text yet. */
export function studyOfInterviews({ name, coders, cases, interviews }: Asked): StudyArchive {
  const template = templateStudy({ name, language: "nl", template: "themes" });
  const caseOf = (interview: number) => `Z${(interview % cases) + 1}`;
  return {
    ...template,
    study: { ...template.study, kind: "demo" },
    members: coders.map((code) => ({
      code,
      name: code,
      roles: ["coder"],
      removedAt: null,
      writtenAt: null,
    })),
    cases: Array.from({ length: cases }, (_, index) => ({
      code: caseOf(index),
      group: template.groups[index % template.groups.length]?.code ?? "",
      title: `Gezin ${index + 1}`,
      attributes: [],
      matchedWith: [],
      writtenAt: null,
    })),
    respondents: Array.from({ length: interviews }, (_, index) => ({
      code: `R${index + 1}`,
      case: caseOf(index),
      role: roles[Math.floor(index / cases) % roles.length] ?? "ouder",
      relation: "",
      approach: "geïnterviewd",
      reason: null,
      refusedBy: null,
      person: null,
      writtenAt: null,
    })),
    interviews: Array.from({ length: interviews }, (_, index) => ({
      code: `I${index + 1}`,
      case: caseOf(index),
      respondents: [`R${index + 1}`],
      heldOn: null,
      minutes: null,
      interviewer: null,
      moment: null,
      transcripts: [],
      release: null,
      writtenAt: null,
    })),
  };
}
