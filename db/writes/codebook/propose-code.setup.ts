import { expect } from "vitest";
import type { Database } from "@/db/client";
import { codebookOf } from "@/db/reads/codebook/codebook-of";
import { send } from "@/db/writes/coding/coder-at-work.setup";
import type { TwoCoders } from "@/db/writes/coding/two-coders-on-an-interview.setup";
import { newId } from "@/db/writes/new-id";
import { membershipOf } from "@/lib/access/viewer";
import type { CodingOperation } from "@/lib/coding/coding-operation";
import type { CodeId } from "@/lib/study/ids";
import { settleProposal } from "./settle-proposal";

type Propose = Extract<CodingOperation, { kind: "code.propose" }>;

/** The safety theme's "School", where nothing else is asked. */
export function proposing(room: TwoCoders, more: Partial<Propose> = {}): Propose {
  return {
    kind: "code.propose",
    code: newId<CodeId>(),
    theme: room.safety,
    label: "School",
    polarity: null,
    ...more,
  };
}

/** Proposes it as this viewer, and gives the code. */
export async function proposed(room: TwoCoders, viewer = room.a.viewer, more: Partial<Propose> = {}) {
  const payload = proposing(room, more);
  expect(await send(room, payload, viewer)).toEqual({ ok: true, value: { id: payload.code, version: 1 } });
  return payload.code;
}

export const settle = (room: TwoCoders, id: CodeId, accepts: boolean, viewer = room.supervisor) =>
  settleProposal(viewer, room.study, { code: id, accepts });

export async function labelsSeenBy(database: Database, room: TwoCoders, person: TwoCoders["supervisor"]) {
  const membership = membershipOf(person, room.study);
  const { themes } = await database.transaction((tx) =>
    codebookOf(tx, room.study, membership?.member ?? null),
  );
  return themes.flatMap(({ codes }) => codes.map(({ label }) => label));
}
