import { eq } from "drizzle-orm";
import { expect } from "vitest";
import { database } from "@/db/client";
import { coding } from "@/db/schema/coding";
import { newId } from "@/db/writes/new-id";
import type { CodingOperation } from "@/lib/coding/coding-operation";
import type { CodingId, JudgementId, ThemeId } from "@/lib/study/ids";
import { applyCodingOperation } from "./apply-coding-operation";
import { type Coder, type Person, sentBy, type TwoCoders } from "./two-coders-on-an-interview.setup";

export type Add = Of<"coding.add">;
type Of<Kind extends CodingOperation["kind"]> = Extract<CodingOperation, { kind: Kind }>;

/** For tests: what the server answers to a person's operation on the interview. */
export function send(room: TwoCoders, payload: CodingOperation, viewer: Person = room.a.viewer) {
  return applyCodingOperation(viewer, room.study, sentBy(viewer, room.interview, payload));
}

/** For tests: an answer that refuses by this kind. */
export const refused = (kind: string) => ({ ok: false, refusal: expect.objectContaining({ kind }) });

export function adding(room: TwoCoders, more: Partial<Add> = {}): Add {
  return {
    kind: "coding.add",
    coding: newId<CodingId>(),
    transcript: room.transcript,
    passage: { from: 0, to: 12 },
    theme: room.safety,
    code: null,
    stance: "verbeterd",
    starred: false,
    memo: "",
    ...more,
  };
}

/** For tests: a coding that the server has added. */
export async function added(
  room: TwoCoders,
  more: Partial<Add> = {},
  viewer: Person = room.a.viewer,
): Promise<Add> {
  const payload = adding(room, more);
  expect(await send(room, payload, viewer)).toEqual({ ok: true, value: { id: payload.coding, version: 1 } });
  return payload;
}

/** For tests: a coding as the table has it, removed or not. */
export async function rowOf(id: CodingId) {
  const db = await database();
  const [row] = await db.select().from(coding).where(eq(coding.id, id));
  return row;
}

export function judging(theme: ThemeId, more: Partial<Of<"judgement.set">> = {}): Of<"judgement.set"> {
  return {
    kind: "judgement.set",
    judgement: newId<JudgementId>(),
    version: null,
    theme,
    stance: "onbekend",
    grounds: { kind: "context", reason: "Uit het hele gesprek." },
    ...more,
  };
}

/** For tests: judges both themes, and finishes. */
export async function finish(room: TwoCoders, coder: Coder): Promise<void> {
  for (const theme of [room.safety, room.contact]) {
    expect(await send(room, judging(theme), coder.viewer)).toMatchObject({ ok: true });
  }
  const finishing = { kind: "assignment.finish", assignment: coder.assignment } as const;
  expect(await send(room, finishing, coder.viewer)).toMatchObject({ ok: true });
}
