import { expect, test } from "vitest";
import type { RespondentId } from "@/lib/study/ids";
import { namedId } from "@/lib/study/named-id";
import { standardWeighting } from "@/lib/weight/weighting";
import { reportInputsOf } from "../report-inputs.setup";
import { changedInputs } from "./changed-inputs";

const before = reportInputsOf(`
  EK-c EK01 A1:verbeterd O1:verbeterd/gelijk
  EK-c EK02 A1 O1:gelijk`);

test("nothing changed between a report and itself", () => {
  expect(changedInputs(before, before)).toEqual([]);
});

test("a judgement that was set, changed or withdrawn says of whom and what", () => {
  const after = reportInputsOf(`
    EK-c EK01 A1:gelijk O1:verbeterd/gelijk/=gelijk
    EK-c EK02 A1 O1:`);
  const place = { kind: "judgement", theme: "regie" };
  expect(changedInputs(before, after)).toEqual([
    { ...place, interview: "EK01-A1", coder: "coder-0", before: "verbeterd", after: "gelijk" },
    { ...place, interview: "EK01-O1", coder: null, before: null, after: "gelijk" },
    { ...place, interview: "EK02-O1", coder: "coder-0", before: "gelijk", after: null },
  ]);
});

test("who was interviewed since, and who shares an opinion since, is said", () => {
  const after = reportInputsOf(`
    EK-c EK01 A1:verbeterd O1>A1:verbeterd/gelijk
    EK-c EK02 A1: O1:gelijk`);
  expect(changedInputs(before, after)).toEqual([
    { kind: "interview", name: "EK02-A1", added: true },
    { kind: "approach", respondent: "EK02-A1", before: "weigerde", after: "geïnterviewd" },
    { kind: "sharing", respondent: "EK01-A1", before: [], after: ["EK01-O1"] },
    { kind: "sharing", respondent: "EK01-O1", before: [], after: ["EK01-A1"] },
  ]);
});

test("another weighting and another bound are said as they were and are", () => {
  const weighting = { ...standardWeighting, countUnknown: false };
  expect(changedInputs(before, { ...before, weighting, indicativeBelow: 0.6 })).toEqual([
    { kind: "weighting", before: standardWeighting, after: weighting },
    { kind: "bound", before: 0.5, after: 0.6 },
  ]);
});

test("by whom a respondent was stopped is said, and nothing of it where one was frozen before it was told", () => {
  const respondent = namedId<RespondentId>("EK02-A1");
  const [was, is] = ["ouder", "gezinsvoogd"].map((by) => ({ ...before, stopped: [{ respondent, by }] }));
  if (was === undefined || is === undefined) throw new RangeError("there are two");
  expect(changedInputs(was, is)).toEqual([
    { kind: "stopped", respondent: "EK02-A1", before: "ouder", after: "gezinsvoogd" },
  ]);
  expect(changedInputs(before, is)).toEqual([]);
});
