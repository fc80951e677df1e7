import { strToU8 } from "fflate";
import type { ExportedReport } from "@/db/writes/report/export-report";
import { writeReportDocx } from "@/lib/interchange/report-docx/write-report-docx";
import { statisticsFiles } from "@/lib/interchange/statistics/statistics-files";
import { writeWorkbook } from "@/lib/interchange/xlsx/write-workbook";
import { canonicalJson } from "@/lib/report/canonical-json";
import type { ReportDocument } from "@/lib/report/document";
import { type ReportLanguage, reportWords } from "../report-words";
import { writeReport } from "../write-report";
import { csvFiles } from "./csv-files";
import { drawnChart } from "./drawn-chart";
import type { ExportForm } from "./export-form";
import { sheetsOf } from "./sheets-of";
import { zipped } from "./zipped";

type ReportFile = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
  /** How the file's name ends, behind the study's. */
  readonly ending: string;
};

/** Makes a file of a report. */
export async function reportFile(
  report: ExportedReport,
  {
    form,
    language,
    now,
  }: { readonly form: ExportForm; readonly language: ReportLanguage; readonly now: Date },
): Promise<ReportFile> {
  return filesByForm[form](report, documentOf(report, language, now));
}

function documentOf(
  { frozen, ...report }: ExportedReport,
  language: ReportLanguage,
  now: Date,
): ReportDocument {
  const state = frozen === null ? { kind: "live" as const, at: now } : { kind: "frozen" as const, ...frozen };
  return writeReport(report, { language, state });
}

const filesByForm = {
  word: async (_report, document) => ({
    bytes: await writeReportDocx(document, drawnChart),
    type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ending: "rapport.docx",
  }),
  excel: async (_report, document) => ({
    bytes: await writeWorkbook(sheetsOf(document)),
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ending: "tabellen.xlsx",
  }),
  csv: async (_report, document) => ({
    bytes: zipped(csvFiles(sheetsOf(document))),
    type: "application/zip",
    ending: "tabellen-csv.zip",
  }),
  statistics: async ({ inputs, figures }, { language }) => ({
    bytes: zipped(statisticsFiles(inputs, figures, scriptWords(language))),
    type: "application/zip",
    ending: "statistiek.zip",
  }),
  json: async (report, document) => ({
    bytes: new Uint8Array(strToU8(canonicalJson({ ...report, document }))),
    type: "application/json",
    ending: "rapport.json",
  }),
} as const satisfies Readonly<
  Record<ExportForm, (report: ExportedReport, document: ReportDocument) => Promise<ReportFile>>
>;

function scriptWords(language: ReportLanguage) {
  const { t } = reportWords(language);
  return {
    agree: t("downloads.agree"),
    differ: t("downloads.differ"),
    setFolder: t("downloads.setFolder"),
  };
}
