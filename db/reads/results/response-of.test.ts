import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { testDatabase } from "@/db/engine/test-database";
import {
  importReferenceStudy,
  type PersonViewer,
  type ReferenceStudy,
} from "@/db/seed/reference-study.setup";
import { readResponse } from "./response-of";

const database = await testDatabase();
let reference: ReferenceStudy;
let researcher: PersonViewer;

beforeAll(async () => {
  reference = await importReferenceStudy(database);
  researcher = await reference.viewer(["researcher"]);
});

async function responseFor(viewer: PersonViewer) {
  const found = await readResponse(viewer, reference.study);
  if (found === null) throw new Error("no response");
  return found;
}

test("gives the published response of every group and role", async () => {
  const { response } = z
    .object({
      response: z.array(
        z.object({
          group: z.string(),
          role: z.string(),
          approached: z.number(),
          interviewed: z.number(),
        }),
      ),
    })
    .parse(JSON.parse(readFileSync("db/seed/reference-study/expected.json", "utf8")));
  const { groups } = await responseFor(researcher);
  const found = groups.flatMap(({ code, rows }) =>
    rows.map(({ role, approached, interviewed }) => ({ group: code, role, approached, interviewed })),
  );
  expect(response).toHaveLength(12);
  expect(found).toEqual(response);
});

test("says who did not allow it, and every row adds up to those approached", async () => {
  const { groups } = await responseFor(researcher);
  const children = groups[1]?.rows.find(({ role }) => role === "kind/jongere");
  expect(children?.ended).toEqual([
    { outcome: "geïnterviewd", by: null, count: 1 },
    { outcome: "weigerde", by: null, count: 5 },
    { outcome: "mocht niet", by: "gezinsvoogd", count: 3 },
    { outcome: "mocht niet", by: "ouder", count: 2 },
  ]);
  for (const { approached, ended } of groups.flatMap(({ rows }) => rows))
    expect(ended.reduce((sum, { count }) => sum + count, 0)).toBe(approached);
});

test("describes the cases of each group", async () => {
  const { characteristics } = await responseFor(researcher);
  expect(characteristics.find(({ name }) => name === "geslacht")).toMatchObject({
    kind: "values",
    values: [
      { value: "meisje", counts: [5, 7] },
      { value: "jongen", counts: [5, 4] },
    ],
  });
  expect(characteristics.find(({ name }) => name === "leeftijd")).toMatchObject({
    kind: "numbers",
    byGroup: [
      { cases: 10, least: 9, most: 17 },
      { cases: 11, least: 10, most: 17 },
    ],
  });
});

test("a reader gets no reasons, which stand on the case sheets", async () => {
  const told = await responseFor(researcher);
  expect(told.reasons).toContainEqual({
    group: "schaduw",
    role: "ouder",
    outcome: "weigerde",
    by: "gezinsvoogd",
    reason: "niet bereid volgens de gezinsvoogd",
    count: 4,
  });
  expect((await responseFor(await reference.viewer(["reader"]))).reasons).toBeNull();
});
