import { expect, test } from "vitest";
import type { GroupId, RespondentId } from "@/lib/study/ids";
import { namedId } from "@/lib/study/named-id";
import { endedInGroup } from "./ended-in-group";
import { reportInputsOf } from "./report-inputs.setup";

const inputs = reportInputsOf(`
  EK-c EK01 A1: O1 K1
  schaduw SG01 A1 O1`);
const group = namedId<GroupId>("EK-c");
const stopped = ["EK01-K1", "SG01-A1"].map((code) => ({
  respondent: namedId<RespondentId>(code),
  by: "ouder",
}));

test("counts those of the group alone, each with who stopped them", () => {
  expect(endedInGroup({ ...inputs, stopped }, group)).toEqual([
    { outcome: "geïnterviewd", by: null, count: 1 },
    { outcome: "weigerde", by: null, count: 1 },
    { outcome: "weigerde", by: "ouder", count: 1 },
  ]);
});

test("that nobody was stopped by another differs from that it was not frozen", () => {
  expect(endedInGroup({ ...inputs, stopped: [] }, group)).toHaveLength(2);
  expect(endedInGroup(inputs, group)).toBeNull();
});
