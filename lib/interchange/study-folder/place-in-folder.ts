import type { JsonPath } from "../json/json-scanner";

/** The files of a study folder that hold JSON. */
export type FolderFile = "study.json" | "codings.json" | "judgements.json" | "statement-scores.json";

const nameInStudy: Readonly<Record<string, string>> = { members: "coders", themes: "codebook" };
const nameInTheme: Readonly<Record<string, string>> = { code: "theme", codes: "factors" };
const nameInCoding: Readonly<Record<string, string>> = { label: "factor", from: "start", to: "end" };

/** Where a study folder holds what stands at a path of the StudyArchive that was made from it. */
export function placeInFolder(
  path: JsonPath,
  coderJudgements: number,
): { readonly file: FolderFile; readonly path: JsonPath } {
  const [table = "", index = 0, ...rest] = path;
  const at = Number(index);
  switch (table) {
    case "codings":
      return {
        file: "codings.json",
        path: [at, ...rest.slice(-1).map((name) => nameInCoding[name] ?? name)],
      };
    case "judgements":
      return at < coderJudgements
        ? { file: "judgements.json", path: ["coders", at, ...rest] }
        : { file: "judgements.json", path: ["consensus", at - coderJudgements, ...rest] };
    case "statementScores":
      return { file: "statement-scores.json", path: [at, ...rest] };
    case "study":
      return { file: "study.json", path: path.slice(1) };
    default:
      return { file: "study.json", path: [nameInStudy[table] ?? table, at, ...rest.map(renamed(table))] };
  }
}

function renamed(table: string | number): (step: string | number, depth: number) => string | number {
  return (step, depth) => {
    if (depth > 0) return step;
    if (table === "themes") return nameInTheme[step] ?? step;
    return table === "statements" && step === "code" ? "id" : step;
  };
}
