import { asc, eq } from "drizzle-orm";
import fc from "fast-check";
import { database } from "@/db/client";
import { assignmentState } from "@/db/schema/assignment";
import { newId } from "@/db/writes/new-id";
import type { CodingOperation } from "@/lib/coding/coding-operation";
import { type Stance, stances } from "@/lib/stance/stance";
import type { AssignmentId, CodeId, CodingId, JudgementId } from "@/lib/study/ids";
import { adding, judging, send } from "./coder-at-work.setup";
import { type Coder, interviewText, type TwoCoders } from "./two-coders-on-an-interview.setup";

/** For tests: something a coder's browser may send, sensible or not. */
export type Step = {
  readonly coder: "a" | "b";
  readonly kind: CodingOperation["kind"];
  /** Which of the things that are known it is about. */
  readonly which: number;
  /** How far the version that it names lies behind. */
  readonly behind: number;
  readonly from: number;
  readonly length: number;
  readonly contact: boolean;
  readonly factor: boolean;
  readonly stance: Stance;
  readonly context: boolean;
};

const kinds: readonly (readonly [CodingOperation["kind"], number])[] = [
  ["coding.add", 6],
  ["coding.change", 4],
  ["coding.remove", 3],
  ["coding.restore", 3],
  ["codings.together", 3],
  ["code.propose", 1],
  ["judgement.set", 6],
  ["judgement.withdraw", 2],
  ["statement.score", 3],
  ["assignment.start", 1],
  ["assignment.finish", 4],
  ["assignment.reopen", 2],
];

const step: fc.Arbitrary<Step> = fc.record({
  coder: fc.constantFrom("a", "b"),
  kind: fc.oneof(...kinds.map(([kind, weight]) => ({ arbitrary: fc.constant(kind), weight }))),
  which: fc.nat({ max: 5 }),
  behind: fc.constantFrom(0, 0, 0, 0, 1),
  // Also outside the text, and within the character that has two halves.
  from: fc.integer({ min: 0, max: interviewText.length + 1 }),
  length: fc.integer({ min: 1, max: 20 }),
  contact: fc.boolean(),
  factor: fc.boolean(),
  stance: fc.constantFrom(...stances),
  context: fc.boolean(),
});

/** For tests: what both coders send, of which up to three things at the same time. */
export const randomWork = fc.array(fc.array(step, { minLength: 1, maxLength: 3 }), {
  minLength: 2,
  maxLength: 8,
});

/** The same id may be a coding's and a judgement's: they are told apart by what they are. */
type Acknowledged = { readonly what: string; readonly id: string; readonly version: number };

/** For tests: what the browsers know of a room, from what was acknowledged. */
export class KnownWork {
  readonly acknowledged: Acknowledged[] = [];
  /** What was accepted though its coder had finished. */
  readonly afterFinishing: Step[] = [];
  readonly #versions = new Map<string, number>();
  readonly #room: TwoCoders;

  constructor(room: TwoCoders) {
    this.#room = room;
  }

  /** Sends all of them at once, and then waits. */
  async send(steps: readonly Step[]): Promise<void> {
    const finished = {
      a: await this.#isFinished(this.#room.a.assignment),
      b: await this.#isFinished(this.#room.b.assignment),
    };
    const opened = new Set(
      steps.filter(({ kind }) => kind === "assignment.reopen").map(({ coder }) => coder),
    );
    const sent = steps.map(async (each) => {
      const payload = this.#operation(each);
      const result = await send(this.#room, payload, this.#room[each.coder].viewer);
      if (!result.ok) return;
      const what = payload.kind === "codings.together" ? "coding" : (payload.kind.split(".")[0] ?? "");
      const isWork = what !== "assignment" && what !== "code";
      if (isWork && finished[each.coder] && !opened.has(each.coder)) this.afterFinishing.push(each);
      if (!isWork) return;
      if (payload.kind !== "codings.together") return this.#acknowledge({ what, ...result.value });
      // The answer names one of them.
      for (const made of payload.steps)
        this.#acknowledge({ what, id: made.coding, version: "version" in made ? made.version + 1 : 1 });
    });
    await Promise.all(sent);
  }

  #acknowledge(made: Acknowledged): void {
    const { id, version } = made;
    this.acknowledged.push(made);
    this.#versions.set(id, Math.max(version, this.#versions.get(id) ?? 0));
  }

  async #isFinished(assignment: AssignmentId): Promise<boolean> {
    return (await statesOf(assignment)).at(-1) === "finished";
  }

  #operation(each: Step): CodingOperation {
    const { kind, from, length, stance } = each;
    const room = this.#room;
    const theme = each.contact ? room.contact : room.safety;
    const code = each.factor && !each.contact ? room.factor : null;
    const content = {
      passage: { from, to: from + length },
      theme,
      code,
      stance: code === null ? stance : null,
    };
    const known = this.#pick(each);
    switch (kind) {
      case "coding.add":
        return adding(room, { ...content, coding: newId<CodingId>() });
      case "coding.change":
        return { ...adding(room, content), kind, coding: known.id as CodingId, version: known.version };
      case "coding.remove":
      case "coding.restore":
        return { kind, coding: known.id as CodingId, version: known.version };
      case "code.propose":
        return { kind, code: newId<CodeId>(), theme, label: `voorstel ${each.which}`, polarity: null };
      case "codings.together":
        return {
          kind,
          steps: [
            adding(room, { ...content, coding: newId<CodingId>() }),
            {
              ...adding(room, content),
              kind: "coding.change",
              coding: known.id as CodingId,
              version: known.version,
            },
          ],
        };
      case "judgement.set":
        return judging(theme, {
          judgement: known.id as JudgementId,
          version: each.which === 0 ? known.version : null,
          grounds: each.context
            ? { kind: "context", reason: each.behind === 0 ? "Uit het gesprek." : null }
            : { kind: "quotes" },
        });
      case "judgement.withdraw":
        return { kind, judgement: known.id as JudgementId, version: known.version };
      case "statement.score":
        return {
          kind,
          statement: room.statement,
          version: each.which === 0 ? null : each.which,
          answer: each.context ? null : 4,
        };
      case "assignment.start":
      case "assignment.finish":
        return { kind, assignment: this.#assignmentOf(each) };
      case "assignment.reopen":
        return { kind, assignment: this.#assignmentOf(each), reason: "Een vergissing." };
    }
  }

  /** One of the things that were made, of whichever coder: another's must be refused. */
  #pick({ which, behind }: Step): { readonly id: string; readonly version: number } {
    const ids = [...this.#versions.keys()];
    const id = ids.at(-1 - which) ?? newId();
    return { id, version: Math.max(1, (this.#versions.get(id) ?? 1) - behind) };
  }

  #assignmentOf({ coder, which }: Step): AssignmentId {
    const own: Coder = this.#room[coder];
    const other: Coder = this.#room[coder === "a" ? "b" : "a"];
    return which === 5 ? other.assignment : own.assignment;
  }
}

/** For tests: how an assignment stood, from the first state to the newest. */
export async function statesOf(assignment: AssignmentId) {
  const rows = await (await database())
    .select({ kind: assignmentState.kind })
    .from(assignmentState)
    .where(eq(assignmentState.assignmentId, assignment))
    .orderBy(asc(assignmentState.id));
  return rows.map(({ kind }) => kind);
}
