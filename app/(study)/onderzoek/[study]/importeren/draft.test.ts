import { describe, expect, test } from "vitest";
import { type Draft, missingIn, newDraft, planOf, suggestedSpeakers, withSharedGroups } from "./draft";
import { isNew } from "./is-new";
import { faultsOfPerson, newPerson } from "./person-draft";
import { markOf, spokenAs } from "./spoken-as";

const choices = {
  groups: [
    { code: "EK-c", name: "Conferentie" },
    { code: "schaduw", name: "Schaduwgroep" },
  ],
  cases: [{ code: "EK01", title: "Noor" }],
  respondents: [{ code: "EK01-A1", case: "EK01", role: "aanmelder", relation: "gezinsvoogd" }],
  interviews: ["EK01-A1"],
} as const;

const preview = {
  turns: [],
  turnCount: 2,
  warnings: [],
  speakers: [
    { label: "I", turns: 1, words: 1, guess: "I" },
    { label: "Oma", turns: 1, words: 1, guess: null },
  ],
} as const;

function draftOf(name: string, place: Partial<Draft["place"]> = {}, id = name): Draft {
  const draft = newDraft(id, new File(["x"], name), choices);
  const speakers = suggestedSpeakers(preview, {});
  return { ...draft, state: { kind: "read", preview }, speakers, place: { ...draft.place, ...place } };
}

const two = [
  newPerson("1", { respondentCode: "EK01-O1", role: "ouder" }),
  newPerson("2", { respondent: "EK01-A1" }),
];

describe("a file's name", () => {
  test("chooses the case and respondent that are there", () => {
    expect(draftOf("EK01-A1.txt").place).toMatchObject({
      case: "EK01",
      people: [{ respondent: "EK01-A1" }],
    });
  });

  test("suggests a new case and respondent where they are not", () => {
    expect(draftOf("EK11-K2.vtt").place).toMatchObject({
      case: isNew,
      caseCode: "EK11",
      people: [{ respondent: isNew, respondentCode: "EK11-K2", role: "kind/jongere" }],
    });
  });
});

describe("what is missing", () => {
  test.each([
    { name: "EK01-O1.txt", place: {}, missing: [] },
    { name: "EK11-K2.txt", place: {}, missing: ["group"] },
    { name: "EK11-K2.txt", place: { group: "EK-c", caseCode: "EK01" }, missing: ["caseTaken"] },
    { name: "EK01-O1.txt", place: { case: "" }, missing: ["case"] },
    { name: "EK01-O1.txt", place: { people: [newPerson("1")] }, missing: ["people"] },
    { name: "EK01-O1.txt", place: { people: two, opinionOf: "2" }, missing: ["sharingReason"] },
    { name: "EK01-O1.txt", place: { people: two.slice(0, 1), opinionOf: "1" }, missing: [] },
    { name: "EK01-A1.txt", place: {}, missing: ["interviewTaken"] },
    { name: "EK01-O1.txt", place: { minutes: "1,5" }, missing: ["minutes"] },
    { name: "EK01-O1.txt", place: { minutes: "38", interviewCode: " " }, missing: ["interviewCode"] },
  ])("in $name with $place is $missing", ({ name, place, missing }) => {
    const draft = draftOf(name, place);
    expect([...missingIn(draft, [draft], choices)]).toEqual(missing);
  });

  test("is another code for the second of two files with one", () => {
    const [one, two] = [draftOf("EK01-O1.txt", {}, "1"), draftOf("EK01-O1.docx", {}, "2")];
    expect([...missingIn(two, [one, two], choices)]).toEqual(["interviewTaken"]);
  });

  test("is a speaker without a name", () => {
    const draft = { ...draftOf("EK01-O1.txt"), speakers: { I: "I", Oma: " " } };
    expect([...missingIn(draft, [draft], choices)]).toEqual(["speakers"]);
  });
});

test("a new case's group, chosen at one file, is chosen for all that name the case", () => {
  const drafts = withSharedGroups([
    draftOf("EK11-K2.txt", { group: "schaduw" }),
    draftOf("EK11-O1.txt"),
    draftOf("EK12-O1.txt"),
  ]);
  expect(drafts.map(({ place }) => place.group)).toEqual(["schaduw", "schaduw", ""]);
});

test("the plan says what was chosen, and nothing that was left empty", () => {
  expect(planOf(draftOf("EK11-K2.txt", { group: "EK-c", minutes: "38" }))).toEqual({
    reading: { name: "EK11-K2.txt", encoding: "utf-8", overlappingTimes: "refuse" },
    speakers: [
      { label: "I", speaker: "I" },
      { label: "Oma", speaker: "Oma" },
    ],
    case: { kind: "new", code: "EK11", title: "", group: "EK-c" },
    respondents: [{ kind: "new", code: "EK11-K2", role: "kind/jongere", relation: "" }],
    sharedOpinion: null,
    interview: { code: "EK11-K2", heldOn: null, minutes: 38, interviewer: "", moment: "" },
  });
});

describe("an interview with several people", () => {
  test("is planned with each of them, whose opinion they share, and who speaks", () => {
    const place = { people: two, opinionOf: "2", sharingReason: "de een nam die van de ander over" };
    const draft = { ...draftOf("EK01-O1.txt", place), speakers: { I: "I", Oma: " R2", Moeder: " R1" } };
    expect(planOf(draft)).toMatchObject({
      speakers: [
        { label: "I", speaker: "I" },
        { label: "Oma", speaker: "R2" },
        { label: "Moeder", speaker: "R1" },
      ],
      respondents: [
        { kind: "new", code: "EK01-O1" },
        { kind: "existing", code: "EK01-A1" },
      ],
      sharedOpinion: { of: "EK01-A1", reason: "de een nam die van de ander over" },
    });
  });

  test.each([
    { person: newPerson("2"), faults: ["respondentCode", "role"] },
    { person: newPerson("2", { respondent: "" }), faults: ["respondent"] },
    {
      person: newPerson("2", { respondentCode: "EK01-A1", role: "ouder" }),
      faults: ["respondentTaken"],
    },
    {
      person: newPerson("2", { respondentCode: " EK01-O1 ", role: "ouder" }),
      faults: ["respondentTwice"],
    },
    { person: newPerson("2", { respondent: "EK01-A1" }), faults: [] },
  ])("has the second wrong by $faults", ({ person, faults }) => {
    const people = [newPerson("1", { respondentCode: "EK01-O1", role: "ouder" }), person];
    expect([...faultsOfPerson(person, people, choices)]).toEqual(faults);
  });

  test.each([
    { chosen: "I", people: two, spoken: "I" },
    { chosen: markOf({ key: "2" }), people: two, spoken: "R2" },
    { chosen: markOf({ key: "2" }), people: two.slice(1), spoken: "R" },
    { chosen: markOf({ key: "2" }), people: two.slice(0, 1), spoken: "R" },
  ])("has $chosen speak as $spoken", ({ chosen, people, spoken }) => {
    expect(spokenAs(chosen, people)).toBe(spoken);
  });
});
