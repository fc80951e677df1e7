import { beforeAll, describe, expect, test } from "vitest";
import { testDatabase } from "@/db/engine/test-database";
import { readQueue } from "@/db/reads/adjudication/read-queue";
import { keepPlace } from "./keep-place";
import { type StudyToSettle, studyToSettle } from "./settled-study.setup";

const database = await testDatabase();
let study: StudyToSettle;
beforeAll(async () => {
  study = await studyToSettle(database);
});

const place = { interview: "EK02-I1", difference: "oordeel-cohesie" };

describe("the queue remembers", () => {
  test("where someone walked to, of each who settles", async () => {
    const other = await study.viewer(["supervisor"]);
    await study.opened("EK02-I1", other);
    await study.opened("EK02-I1");
    expect(await keepPlace(study.supervisor, study.study, place)).toMatchObject({ ok: true });
    expect((await readQueue(study.supervisor, study.study))?.place).toEqual(place);
    expect((await readQueue(other, study.study))?.place).not.toEqual(place);
  });

  test("no place that the viewer may not know", async () => {
    const coder = await study.viewer(["coder"], "codeur-a");
    expect(await keepPlace(coder, study.study, place)).toMatchObject({ ok: true });
    expect((await readQueue(coder, study.study))?.place).toBeNull();
  });

  test("nothing of another study's interviews, nor for who sees no transcripts", async () => {
    expect(await keepPlace(study.supervisor, study.study, { ...place, interview: "XX" })).toMatchObject({
      refusal: { kind: "not-found" },
    });
    expect(await keepPlace(await study.viewer(["reader"]), study.study, place)).toMatchObject({
      refusal: { kind: "not-allowed" },
    });
  });
});
