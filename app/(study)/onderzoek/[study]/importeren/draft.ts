import type { PlannedTranscript } from "@/app/_upload/import-plan";
import type { TranscriptPreview } from "@/app/_upload/transcript-preview";
import type { ImportChoices } from "@/db/reads/import/import-choices";
import { placeOfFile } from "@/lib/interchange/place-of-file";
import type { Refusal } from "@/lib/result";
import { isNew } from "./is-new";
import { codeOf, faultsOfPerson, newPerson, type PersonDraft, plannedPerson } from "./person-draft";
import { spokenAs } from "./spoken-as";

/** What a person fills in about a file, as the fields hold it. */
export type Place = {
  readonly case: string;
  readonly caseCode: string;
  readonly caseTitle: string;
  readonly group: string;
  /** Whom the interview was held with: at least one. */
  readonly people: readonly PersonDraft[];
  /** The key of whose opinion they all share; "" while each has their own. */
  readonly opinionOf: string;
  readonly sharingReason: string;
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
    people: [
      newPerson("1", {
        respondent: person?.code ?? isNew,
        respondentCode: person === undefined ? guess.code : "",
        role: guess.role ?? "",
      }),
    ],
    opinionOf: "",
    sharingReason: "",
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
  | "people"
  | "sharingReason"
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
  need(
    place.people.every((person) => faultsOfPerson(person, place.people, choices).size === 0),
    "people",
  );
  need(sharedIn(place) === null || place.sharingReason.trim() !== "", "sharingReason");
  const code = place.interviewCode.trim();
  need(code !== "", "interviewCode");
  const twice = drafts.some(({ id, place: other }) => id !== draft.id && other.interviewCode.trim() === code);
  need(!twice && !choices.interviews.includes(code), "interviewTaken");
  need(/^([1-9]\d{0,3})?$/.test(place.minutes.trim()) && Number(place.minutes) <= 1440, "minutes");
  return missing;
}

/** Whose opinion the several people of an interview share; null where each has their own. */
export function sharedIn({ people, opinionOf }: Pick<Place, "people" | "opinionOf">): PersonDraft | null {
  return people.length < 2 ? null : (people.find(({ key }) => key === opinionOf) ?? null);
}

/** The draft as the import takes it; only of a draft in which nothing is missing. */
export function planOf({ file, reading, speakers, place }: Draft): PlannedTranscript {
  const minutes = place.minutes.trim();
  const shared = sharedIn(place);
  return {
    reading: { name: file.name, ...reading },
    speakers: Object.entries(speakers).map(([label, speaker]) => ({
      label,
      speaker: spokenAs(speaker, place.people),
    })),
    case:
      place.case === isNew
        ? { kind: "new", code: place.caseCode, title: place.caseTitle, group: place.group }
        : { kind: "existing", code: place.case },
    respondents: place.people.map(plannedPerson),
    sharedOpinion: shared === null ? null : { of: codeOf(shared), reason: place.sharingReason },
    interview: {
      code: place.interviewCode,
      heldOn: place.heldOn === "" ? null : place.heldOn,
      minutes: minutes === "" ? null : Number(minutes),
      interviewer: place.interviewer,
      moment: place.moment,
    },
  };
}
