import { describe, expect, test } from "vitest";
import { testDatabase } from "@/db/engine/test-database";
import { interviewRelease } from "@/db/schema/interview";
import { announceWork } from "@/db/writes/coding/announce-work";
import { applyCodingOperation } from "@/db/writes/coding/apply-coding-operation";
import {
  type Coder,
  type Person,
  sentBy,
  type TwoCoders,
  twoCodersOnAnInterview,
} from "@/db/writes/coding/two-coders-on-an-interview.setup";
import { newId } from "@/db/writes/new-id";
import type { CodingOperation } from "@/lib/coding/coding-operation";
import type { OperationId } from "@/lib/study/ids";
import { type WorkEvent, watchWork } from "./watch-work";

const database = await testDatabase();

async function does(room: TwoCoders, { viewer }: Coder, payload: CodingOperation) {
  const sent = sentBy(viewer, room.interview, payload);
  expect(await applyCodingOperation(viewer, room.study, sent)).toMatchObject({ ok: true });
  return sent.operation;
}

function judges(room: TwoCoders, coder: Coder, theme = room.safety) {
  return does(room, coder, {
    kind: "judgement.set",
    judgement: newId(),
    version: null,
    theme,
    stance: "niet-besproken",
    grounds: { kind: "quotes" },
  });
}

async function finishes(room: TwoCoders, coder: Coder) {
  await judges(room, coder, room.safety);
  await judges(room, coder, room.contact);
  await does(room, coder, { kind: "assignment.finish", assignment: coder.assignment });
}

/** What each person hears of while `work` is done. */
async function heardDuring(room: TwoCoders, people: readonly Person[], work: () => Promise<unknown>) {
  const heard = people.map((): WorkEvent[] => []);
  const stops = await Promise.all(
    people.map((person, at) => watchWork(person, (event) => heard[at]?.push(event))),
  );
  await work();
  // Each hears of their own last: after it nothing earlier is still to come.
  for (const [at, person] of people.entries()) {
    const coder = person.memberships[0]?.member;
    if (coder === undefined || person === room.reader) continue;
    const last = { study: room.study, interview: room.interview, coder, operation: newId<OperationId>() };
    await database.transaction((tx) => announceWork(tx, last, [room.safety], "coding.add"));
    await expect.poll(() => heard[at]?.at(-1)?.operation).toBe(last.operation);
    heard[at]?.pop();
  }
  await Promise.all(stops.map((stop) => stop()));
  return heard;
}

test("a coder hears of their own work, by its operation, and nothing of a blind colleague's", async () => {
  const room = await twoCodersOnAnInterview(database);
  let operation: string | null = null;
  const [a] = await heardDuring(room, [room.a.viewer], async () => {
    await judges(room, room.b);
    operation = await judges(room, room.a);
    await judges(room, room.b, room.contact);
    await does(room, room.b, { kind: "assignment.finish", assignment: room.b.assignment });
  });
  expect(a).toEqual([{ kind: "work-changed", study: room.slug, interview: room.interviewCode, operation }]);
});

describe.each(["supervisor", "researcher"] as const)("a %s", (who) => {
  test("hears nothing while one of the coders works", async () => {
    const room = await twoCodersOnAnInterview(database);
    const [heard] = await heardDuring(room, [room[who]], async () => {
      await finishes(room, room.a);
      await judges(room, room.b);
    });
    expect(heard).toEqual([]);
  });

  test("hears, once the last has finished, where and not what", async () => {
    const room = await twoCodersOnAnInterview(database);
    await finishes(room, room.a);
    const [heard = []] = await heardDuring(room, [room[who]], () => finishes(room, room.b));
    const event = { kind: "work-changed", study: room.slug, interview: room.interviewCode };
    expect(new Set(heard.map((each) => JSON.stringify(each)))).toEqual(new Set([JSON.stringify(event)]));
  });
});

test("a reader, an outsider and a coder without an assignment hear nothing", async () => {
  const room = await twoCodersOnAnInterview(database);
  const heard = await heardDuring(room, [room.reader, room.stranger, room.other], async () => {
    await finishes(room, room.a);
    await finishes(room, room.b);
  });
  expect(heard).toEqual([[], [], []]);
});

test("once it is released a coder hears of what a finished colleague did last", async () => {
  const room = await twoCodersOnAnInterview(database);
  await finishes(room, room.a);
  await database.insert(interviewRelease).values({ interviewId: room.interview, studyId: room.study });
  const [a] = await heardDuring(room, [room.a.viewer], () => finishes(room, room.b));
  expect(a).not.toEqual([]);
  expect(a?.every(({ operation }) => operation === undefined)).toBe(true);
});
