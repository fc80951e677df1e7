import { describe, expect, test } from "vitest";
import { prepare, rankFound } from "./rank-found";

const interview = (code: string, words: string) => ({ id: `/interview/${code}`, label: code, words });
const items = [
  { id: "go-cases", label: "Zaken", words: "" },
  { id: "/zaken/EK01", label: "EK01", words: "Rosa en de straat Eigen Kracht-conferentie" },
  interview("EK01-A1", "aanmelder gezinsvoogd Eigen Kracht-conferentie"),
  interview("EK01-O1", "ouder moeder Eigen Kracht-conferentie"),
  interview("EK10-A1", "aanmelder gezinsvoogd Eigen Kracht-conferentie"),
  interview("SG01-K1", "kind/jongere dochter Schaduwgroep"),
  { id: "code-1", label: "Geïnterviewd thuis", words: "Contact" },
];
const prepared = prepare(items);
const labels = (query: string, recent: string[] = []) =>
  rankFound(prepared, query, recent).map(({ label }) => label);

describe("what is typed finds", () => {
  test.each([
    ["a code, first the one that is all of it", "ek01", ["EK01", "EK01-A1", "EK01-O1"]],
    ["a code without its hyphen", "ek01a1", ["EK01-A1"]],
    ["a role and a group in any order", "schaduw kind", ["SG01-K1"]],
    ["a role with a case", "ek01 moeder", ["EK01-O1"]],
    ["a name", "rosa", ["EK01"]],
    ["what has accents without them", "geinterviewd", ["Geïnterviewd thuis"]],
    ["a piece of a word, last", "voogd", ["EK01-A1", "EK10-A1"]],
    ["nothing where a word is in nothing", "ek01 kat", []],
    ["nothing by a sign alone", "-", []],
  ])("%s", (_, query, found) => {
    expect(labels(query)).toEqual(found);
  });

  test("of equals what was used lately first", () => {
    expect(labels("gezinsvoogd", ["/interview/EK10-A1"])).toEqual(["EK10-A1", "EK01-A1"]);
  });
});
