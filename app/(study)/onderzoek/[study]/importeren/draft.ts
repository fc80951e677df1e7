import type { PlannedTranscript } from "@/app/_upload/import-plan";
import type { TranscriptPreview } from "@/app/_upload/transcript-preview";
import type { ImportChoices } from "@/db/reads/import/import-choices";
import { placeOfFile } from "@/lib/interchange/place-of-file";
import type { Refusal } from "@/lib/result";
import { respondentRoles } from "@/lib/study/respondent-role";

/** Chosen instead of a code: one that isn't there yet. A code has no space at its beginning. */
export const isNew = " new";

/** What a person fills in about a file, as the fields hold it. */
export type Place = {
  readonly case: string;
  readonly caseCode: string;
  readonly caseTitle: string;
  readonly group: string;
  readonly respondent: string;
  readonly respondentCode: string;
  readonly role: string;
  readonly relation: string;
  readonly interviewCode: string;
  readonly heldOn: string;
  readonly minutes: string;
  readonly interviewer: string;
  readonly moment: string;
};

type Reading = {
  readonly encoding: "utf-8" | "windows-1252";
  readonly overlappingTimes: "refuse" | "accept";
};

/** A file that a person wants to import; nothing of it is stored yet. */
export type Draft = {
  readonly id: string;
  readonly file: File;
  readonly reading: Reading;
  readonly state:
    | { readonly kind: "reading" }
    | { readonly kind: "refused"; readonly refusal: Refusal }
    | { readonly kind: "read"; readonly preview: TranscriptPreview };
  /** Who each label is: I, R, M or a name. */
  readonly speakers: Readonly<Record<string, string>>;
  readonly place: Place;
};

export function newDraft(id: string, file: File, choices: ImportChoices): Draft {
  return {
    id,
    file,
    reading: { encoding: "utf-8", overlappingTimes: "refuse" },
    state: { kind: "reading" },
    speakers: {},
    place: guessedPlace(file.name, choices),
  };
}

function guessedPlace(fileName: string, { cases, respondents, groups }: ImportChoices): Place {
  const guess = placeOfFile(fileName);
  const known = cases.find(({ code }) => code.toLowerCase() === guess.case?.toLowerCase());
  const person = respondents.find((each) => each.code === guess.code && each.case === known?.code);
  return {
    case: known?.code ?? (cases.length === 0 || guess.case !== null ? isNew : ""),
    caseCode: known === undefined ? (guess.case ?? "") : "",
    caseTitle: "",
    group: groups.length === 1 ? (groups[0]?.code ?? "") : "",
    respondent: person?.code ?? isNew,
    respondentCode: person === undefined ? guess.code : "",
    role: guess.role ?? "",
    relation: "",
    interviewCode: guess.code,
    heldOn: "",
    minutes: "",
    interviewer: "",
    moment: "",
  };
}

/** A new case that several files name has one group: chosen at one of them, it is chosen for all. */
export function withSharedGroups(drafts: readonly Draft[]): readonly Draft[] {
  const groupOf = new Map<string, string>();
  for (const { place } of drafts) {
    if (place.case === isNew && place.group !== "") groupOf.set(place.caseCode.trim(), place.group);
  }
  return drafts.map((draft) => {
    const { place } = draft;
    const group = place.case === isNew && place.group === "" ? groupOf.get(place.caseCode.trim()) : undefined;
    return group === undefined ? draft : { ...draft, place: { ...place, group } };
  });
}

/** The speakers as the file's labels suggest them, keeping what was chosen already. */
export function suggestedSpeakers(preview: TranscriptPreview, chosen: Draft["speakers"]): Draft["speakers"] {
  const suggested = preview.speakers.map(({ label, guess }) => {
    const alone = preview.speakers.length === 1 ? "R" : "";
    return [label, chosen[label] ?? guess ?? (label === "" ? alone : label)] as const;
  });
  return Object.fromEntries(suggested);
}

export type Missing =
  | "file"
  | "speakers"
  | "case"
  | "caseCode"
  | "caseTaken"
  | "group"
  | "respondent"
  | "respondentCode"
  | "respondentTaken"
  | "role"
  | "interviewCode"
  | "interviewTaken"
  | "minutes";

/** What still has to be filled in or is wrong, for the draft among all of them. */
export function missingIn(
  draft: Draft,
  drafts: readonly Draft[],
  choices: ImportChoices,
): ReadonlySet<Missing> {
  const { place, state, speakers } = draft;
  const missing = new Set<Missing>();
  const need = (holds: boolean, what: Missing) => {
    if (!holds) missing.add(what);
  };
  need(state.kind === "read", "file");
  if (state.kind === "read")
    need(
      state.preview.speakers.every(({ label }) => speakers[label]?.trim()),
      "speakers",
    );
  need(place.case !== "", "case");
  if (place.case === isNew) {
    need(place.caseCode.trim() !== "", "caseCode");
    need(!choices.cases.some(({ code }) => code === place.caseCode.trim()), "caseTaken");
    need(place.group !== "", "group");
  }
  need(place.respondent !== "", "respondent");
  if (place.respondent === isNew) {
    need(place.respondentCode.trim() !== "", "respondentCode");
    need(!choices.respondents.some(({ code }) => code === place.respondentCode.trim()), "respondentTaken");
    need(place.role !== "", "role");
  }
  const code = place.interviewCode.trim();
  need(code !== "", "interviewCode");
  const twice = drafts.some(({ id, place: other }) => id !== draft.id && other.interviewCode.trim() === code);
  need(!twice && !choices.interviews.includes(code), "interviewTaken");
  need(/^([1-9]\d{0,3})?$/.test(place.minutes.trim()) && Number(place.minutes) <= 1440, "minutes");
  return missing;
}

/** The draft as the import takes it; only of a draft in which nothing is missing. */
export function planOf({ file, reading, speakers, place }: Draft): PlannedTranscript {
  const role = respondentRoles.find((each) => each === place.role);
  if (role === undefined && place.respondent === isNew) throw new RangeError("a new respondent has a role");
  const minutes = place.minutes.trim();
  return {
    reading: { name: file.name, ...reading },
    speakers: Object.entries(speakers).map(([label, speaker]) => ({ label, speaker })),
    case:
      place.case === isNew
        ? { kind: "new", code: place.caseCode, title: place.caseTitle, group: place.group }
        : { kind: "existing", code: place.case },
    respondent:
      place.respondent === isNew && role !== undefined
        ? { kind: "new", code: place.respondentCode, role, relation: place.relation }
        : { kind: "existing", code: place.respondent },
    interview: {
      code: place.interviewCode,
      heldOn: place.heldOn === "" ? null : place.heldOn,
      minutes: minutes === "" ? null : Number(minutes),
      interviewer: place.interviewer,
      moment: place.moment,
    },
  };
}
