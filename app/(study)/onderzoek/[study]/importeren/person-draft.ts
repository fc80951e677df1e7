import type { PlannedTranscript } from "@/app/_upload/import-plan";
import type { ImportChoices } from "@/db/reads/import/import-choices";
import { respondentRoles } from "@/lib/study/respondent-role";
import { isNew } from "./is-new";

/** A respondent of the interview, as the fields hold them. */
export type PersonDraft = {
  /** Tells them apart on the page, whatever is filled in. */
  readonly key: string;
  /** The code of one who is there, isNew, or "" while nobody is chosen. */
  readonly respondent: string;
  readonly respondentCode: string;
  readonly role: string;
  readonly relation: string;
};

export type PersonFault = "respondent" | "respondentCode" | "respondentTaken" | "respondentTwice" | "role";

export function newPerson(key: string, known: Partial<PersonDraft> = {}): PersonDraft {
  return { respondent: isNew, respondentCode: "", role: "", relation: "", ...known, key };
}

/** The code that they have or get. */
export function codeOf({ respondent, respondentCode }: PersonDraft): string {
  return respondent === isNew ? respondentCode.trim() : respondent;
}

/** What still has to be filled in or is wrong, for one of an interview's people. */
export function faultsOfPerson(
  person: PersonDraft,
  people: readonly PersonDraft[],
  choices: ImportChoices,
): ReadonlySet<PersonFault> {
  const faults = new Set<PersonFault>();
  const code = codeOf(person);
  if (person.respondent === "") faults.add("respondent");
  if (person.respondent === isNew) {
    if (code === "") faults.add("respondentCode");
    if (choices.respondents.some((each) => each.code === code)) faults.add("respondentTaken");
    if (person.role === "") faults.add("role");
  }
  const earlier = people.slice(0, people.indexOf(person));
  if (code !== "" && earlier.some((other) => codeOf(other) === code)) faults.add("respondentTwice");
  return faults;
}

/** The person as the import takes them; only of one without faults. */
export function plannedPerson(person: PersonDraft): PlannedTranscript["respondents"][number] {
  if (person.respondent !== isNew) return { kind: "existing", code: person.respondent };
  const role = respondentRoles.find((each) => each === person.role);
  if (role === undefined) throw new RangeError("a new respondent has a role");
  return { kind: "new", code: person.respondentCode, role, relation: person.relation };
}
