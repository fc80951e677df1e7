import type { Preference } from "@/app/_ui/preference/preference";
import enAccount from "./en/account.json";
import enAgreement from "./en/agreement.json";
import enAssign from "./en/assign.json";
import enBoard from "./en/board.json";
import enCases from "./en/cases.json";
import enCodebook from "./en/codebook.json";
import enCoding from "./en/coding.json";
import enComparison from "./en/comparison.json";
import enCorrecting from "./en/correcting.json";
import enFactors from "./en/factors.json";
import enFind from "./en/find.json";

import enImport from "./en/import.json";
import enKeys from "./en/keys.json";
import enLog from "./en/log.json";
import enOffline from "./en/offline.json";
import enPractice from "./en/practice.json";
import enRefusal from "./en/refusal.json";
import enReport from "./en/report.json";
import enResponse from "./en/response.json";
import enResults from "./en/results.json";
import enSeeing from "./en/seeing.json";
import enSettle from "./en/settle.json";
import enShell from "./en/shell.json";
import enStatements from "./en/statements.json";
import enStudy from "./en/study.json";
import enWeighting from "./en/weighting.json";
import enWriting from "./en/writing.json";
import nlAccount from "./nl/account.json";
import nlAgreement from "./nl/agreement.json";
import nlAssign from "./nl/assign.json";
import nlBoard from "./nl/board.json";
import nlCases from "./nl/cases.json";
import nlCodebook from "./nl/codebook.json";
import nlCoding from "./nl/coding.json";
import nlComparison from "./nl/comparison.json";
import nlCorrecting from "./nl/correcting.json";
import nlFactors from "./nl/factors.json";
import nlFind from "./nl/find.json";

import nlImport from "./nl/import.json";
import nlKeys from "./nl/keys.json";
import nlLog from "./nl/log.json";
import nlOffline from "./nl/offline.json";
import nlPractice from "./nl/practice.json";
import nlRefusal from "./nl/refusal.json";
import nlReport from "./nl/report.json";
import nlResponse from "./nl/response.json";
import nlResults from "./nl/results.json";
import nlSeeing from "./nl/seeing.json";
import nlSettle from "./nl/settle.json";
import nlShell from "./nl/shell.json";
import nlStatements from "./nl/statements.json";
import nlStudy from "./nl/study.json";
import nlWeighting from "./nl/weighting.json";
import nlWriting from "./nl/writing.json";

const nl = {
  shell: nlShell,
  account: nlAccount,
  study: nlStudy,
  cases: nlCases,
  codebook: nlCodebook,
  import: nlImport,
  coding: nlCoding,
  seeing: nlSeeing,
  find: nlFind,
  writing: nlWriting,
  correcting: nlCorrecting,
  assign: nlAssign,
  agreement: nlAgreement,
  settle: nlSettle,
  weighting: nlWeighting,
  response: nlResponse,
  results: nlResults,
  statements: nlStatements,
  factors: nlFactors,
  board: nlBoard,
  report: nlReport,
  comparison: nlComparison,
  keys: nlKeys,
  log: nlLog,
  offline: nlOffline,
  practice: nlPractice,
  refusal: nlRefusal,
};

/** Every sentence of the interface, by area. Dutch is the source: English must have the same keys. */
export type Messages = typeof nl;

const en: Messages = {
  shell: enShell,
  account: enAccount,
  study: enStudy,
  cases: enCases,
  codebook: enCodebook,
  import: enImport,
  coding: enCoding,
  seeing: enSeeing,
  find: enFind,
  writing: enWriting,
  correcting: enCorrecting,
  assign: enAssign,
  agreement: enAgreement,
  settle: enSettle,
  weighting: enWeighting,
  response: enResponse,
  results: enResults,
  statements: enStatements,
  factors: enFactors,
  board: enBoard,
  report: enReport,
  comparison: enComparison,
  keys: enKeys,
  log: enLog,
  offline: enOffline,
  practice: enPractice,
  refusal: enRefusal,
};

export const messagesByLocale: Readonly<Record<Preference<"locale">, Messages>> = { nl, en };
