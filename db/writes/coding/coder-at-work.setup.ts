import { expect } from "vitest";
import { newId } from "@/db/writes/new-id";
import type { CodingOperation } from "@/lib/coding/coding-operation";
import type { CodingId, JudgementId, ThemeId } from "@/lib/study/ids";
import { applyCodingOperation } from "./apply-coding-operation";
import { type Coder, type Person, sentBy, type TwoCoders } from "./two-coders-on-an-interview.setup";

type Of<Kind extends CodingOperation["kind"]> = Extract<CodingOperation, { kind: Kind }>;

/** For tests: what the server answers to a person's operation on the interview. */
export function send(room: TwoCoders, payload: CodingOperation, viewer: Person = room.a.viewer) {
  return applyCodingOperation(viewer, room.study, sentBy(viewer, room.interview, payload));
}

/** For tests: an answer that refuses by this kind. */
export const refused = (kind: string) => ({ ok: false, refusal: expect.objectContaining({ kind }) });

export function adding(room: TwoCoders, more: Partial<Of<"coding.add">> = {}): Of<"coding.add"> {
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
