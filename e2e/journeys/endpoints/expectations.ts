/** Who asks. All but the last three are or were members of the study that is asked for. */
export const people = [
  "researcher",
  "supervisor",
  "coder A",
  "coder B",
  "reader",
  "ex-member",
  "stranger",
  "administrator",
  "nobody",
] as const;
export type PersonName = (typeof people)[number];

const everyone = people;
const signedIn = people.filter((name) => name !== "nobody");
const administrators = ["administrator"] as const;
/** The stranger is a researcher of a study of their own. */
const startsStudies = ["researcher", "stranger", "administrator"] as const;

const members = ["researcher", "supervisor", "coder A", "coder B", "reader"] as const;
const seesTexts = ["researcher", "supervisor", "coder A", "coder B"] as const;
const seesReports = ["researcher", "supervisor", "reader"] as const;
const coders = ["coder A", "coder B"] as const;
const researchers = ["researcher"] as const;
const assigns = ["researcher", "supervisor"] as const;
const supervisors = ["supervisor"] as const;

type Expected = Readonly<Record<string, readonly PersonName[]>>;

/** Who gets a page; who does not gets nothing of the study, in any form. Source: SAFETY, rule 1. */
export const pages: Expected = {
  "/": signedIn,
  "/account": signedIn,
  "/account/sneltoetsen": signedIn,
  "/beheer": administrators,
  "/logboek": administrators,
  "/inloggen": everyone,
  "/eerste-beheerder": everyone,
  "/uitnodiging/[token]": everyone,
  "/wachtwoord/[token]": everyone,
  "/onderzoek/nieuw": startsStudies,
  "/onderzoek/importeren": startsStudies,
  "/onderzoek/[study]": members,
  "/onderzoek/[study]/codeboek": members,
  "/onderzoek/[study]/oefenen": members,
  "/onderzoek/[study]/citaten": members,
  "/onderzoek/[study]/standtelling": members,
  "/onderzoek/[study]/weging": members,
  "/onderzoek/[study]/respons": members,
  "/onderzoek/[study]/stellingen": members,
  "/onderzoek/[study]/factoren": members,
  "/onderzoek/[study]/leden": members,
  "/onderzoek/[study]/instellingen": members,
  "/onderzoek/[study]/zaken": seesTexts,
  "/onderzoek/[study]/zaken/[case]": seesTexts,
  "/onderzoek/[study]/transcripten": seesTexts,
  "/onderzoek/[study]/memos": seesTexts,
  "/onderzoek/[study]/interview/[interview]": seesTexts,
  "/onderzoek/[study]/interview/[interview]/versies": seesTexts,
  "/onderzoek/[study]/verdeling": seesTexts,
  "/onderzoek/[study]/zoeken": seesTexts,
  "/onderzoek/[study]/verdeling/dubbel-coderen": assigns,
  "/onderzoek/[study]/overeenstemming": assigns,
  "/onderzoek/[study]/rapport": seesReports,
  "/onderzoek/[study]/importeren": researchers,
  "/onderzoek/[study]/interview/[interview]/verbeteren": researchers,
  "/onderzoek/[study]/zaken/nieuw": researchers,
  "/onderzoek/[study]/zaken/[case]/wijzigen": researchers,
};

export const handlers: Expected = {
  "GET /api/health": everyone,
  "GET /offline": everyone,
  "GET /api/auth/[...nextauth]": everyone,
  "POST /api/auth/[...nextauth]": everyone,
  "POST /api/preference": everyone,
  "GET /api/events": signedIn,
  "GET /api/vindbaar": signedIn,
  "GET /api/logboek": administrators,
  "POST /api/import": startsStudies,
  "POST /api/import/voorbeeld": startsStudies,
  "GET /api/onderzoek/[study]/archief": researchers,
  "GET /api/onderzoek/[study]/overeenstemming": assigns,
  "GET /api/onderzoek/[study]/vindbaar": members,
  "POST /api/onderzoek/[study]/import": researchers,
  "POST /api/onderzoek/[study]/import/voorbeeld": researchers,
  "GET /api/onderzoek/[study]/interview/[interview]/werk": seesTexts,
  "GET /api/onderzoek/[study]/tekst": seesTexts,
  "GET /api/onderzoek/[study]/tekst/memos": seesTexts,
  "GET /api/onderzoek/[study]/tekst/versies": seesTexts,
  "GET /api/onderzoek/[study]/tekst/verwijzingen": seesTexts,
};

/** Who may ask for an action at all; what else it checks of its input is held by the tests of db/writes. */
export const actions: Expected = {
  acceptWithPassword: everyone,
  endInPlace: everyone,
  leaveForProvider: everyone,
  makeFirst: everyone,
  setPassword: everyone,
  signOut: everyone,
  acceptAs: signedIn,
  changeKeysAction: signedIn,
  chooseReadingAction: signedIn,
  setHintsAction: signedIn,
  changeOwnPassword: signedIn,
  endOtherSessions: signedIn,
  staySignedIn: signedIn,
  administrator: administrators,
  close: administrators,
  endSessions: administrators,
  make: administrators,
  passwordLink: administrators,
  reopen: administrators,
  startStudy: startsStudies,
  saveWritingAction: seesTexts,
  applyCodingOperation: coders,
  codeHitsAction: coders,
  previewHitsAction: coders,
  uncodeHitsAction: coders,
  ownStandingAction: coders,
  assignAction: assigns,
  assignLaterThemeAction: assigns,
  changeRoundAction: assigns,
  handOnAction: assigns,
  keepDoubleCodingAction: assigns,
  reopenAction: assigns,
  withdrawAction: assigns,
  withdrawUnbegunAction: assigns,
  joinOpinionsAction: assigns,
  mergeFactorsAction: assigns,
  partFactorsAction: assigns,
  partOpinionsAction: assigns,
  settleProposalAction: assigns,
  releaseAction: supervisors,
  addCaseAction: researchers,
  addGroupAction: researchers,
  addRespondentAction: researchers,
  addThemeAction: researchers,
  changeCaseAction: researchers,
  changeDetailsAction: researchers,
  changeRespondentAction: researchers,
  changeThemeAction: researchers,
  chooseWeightingAction: researchers,
  correctTextAction: researchers,
  giveRoles: researchers,
  inviteKnown: researchers,
  inviteNew: researchers,
  moveCodeAction: researchers,
  moveThemeAction: researchers,
  remove: researchers,
  removeInterview: researchers,
  removeStudy: researchers,
  renameGroupAction: researchers,
  saveCodeAction: researchers,
  takeCorrectionBackAction: researchers,
  withdraw: researchers,
};
