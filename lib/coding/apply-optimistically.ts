import { firstWhere } from "../first-where";
import type {
  AssignmentStanding,
  CodingInSight,
  CodingOperation,
  JudgementInSight,
} from "./coding-operation";
import type { CodingWork } from "./coding-work";

/** Who acts, and when (ISO 8601), for what the screen shows of it. */
export type ActedBy = { readonly coder: string; readonly at: string };

/**
 * Gives the work as it will be once the server has done the operation, before it has: versions go up by one
 * as they do there, and a first coding or judgement starts an assignment. Applied twice it gives the same, so
 * that work read while an operation was on its way stays right. What can't apply (a coding to remove that is
 * not there) changes nothing; the server's answer says so.
 */
export function applyOptimistically(work: CodingWork, operation: CodingOperation, by: ActedBy): CodingWork {
  switch (operation.kind) {
    case "coding.add":
    case "coding.change":
      return started(
        putCoding(work, codingAfter(operation, by)),
        work.codings.find(({ id }) => id === operation.coding)?.theme ?? operation.theme,
        operation.theme,
      );
    case "coding.remove": {
      const coding = work.codings.find(({ id }) => id === operation.coding);
      if (coding === undefined) return work;
      const removed = { ...coding, version: operation.version + 1, changedAt: by.at };
      return {
        ...work,
        codings: without(work.codings, coding.id),
        removed: [...without(work.removed, coding.id), removed],
      };
    }
    case "coding.restore": {
      const coding = work.removed.find(({ id }) => id === operation.coding);
      if (coding === undefined) return work;
      return putCoding(work, { ...coding, version: operation.version + 1, changedAt: by.at });
    }
    case "codings.together":
      return operation.steps.reduce((so, step) => applyOptimistically(so, step, by), work);
    case "code.propose":
      return withProposed(work, operation);
    case "judgement.set":
      return started(putJudgement(work, judgementAfter(operation, by)), operation.theme);
    case "judgement.withdraw": {
      const judgement = work.judgements.find(({ id }) => id === operation.judgement);
      if (judgement === undefined) return work;
      const withdrawn = { ...judgement, version: operation.version + 1 };
      return {
        ...work,
        judgements: without(work.judgements, judgement.id),
        withdrawn: [...without(work.withdrawn, judgement.id), withdrawn],
      };
    }
    case "statement.score":
      return putScore(work, operation, by);
    case "assignment.start":
      return standing(work, operation.assignment, "started");
    case "assignment.finish":
      return standing(work, operation.assignment, "finished");
    case "assignment.reopen":
      return standing(work, operation.assignment, "reopened");
  }
}

function withProposed(
  work: CodingWork,
  { code, theme, label, polarity }: Extract<CodingOperation, { kind: "code.propose" }>,
): CodingWork {
  if (work.proposed.some((held) => held.code === code)) return work;
  return { ...work, proposed: [...work.proposed, { code, theme, label, polarity }] };
}

function codingAfter(
  operation: Extract<CodingOperation, { kind: "coding.add" | "coding.change" }>,
  by: ActedBy,
): CodingInSight {
  return {
    id: operation.coding,
    from: operation.passage.from,
    to: operation.passage.to,
    theme: operation.theme,
    code: operation.code,
    stance: operation.stance,
    starred: operation.starred,
    memo: operation.memo,
    version: operation.kind === "coding.add" ? 1 : operation.version + 1,
    changedAt: by.at,
    mine: true,
    coder: by.coder,
  };
}

function judgementAfter(
  operation: Extract<CodingOperation, { kind: "judgement.set" }>,
  by: ActedBy,
): JudgementInSight {
  return {
    id: operation.judgement,
    theme: operation.theme,
    stance: operation.stance,
    grounds: operation.grounds,
    version: (operation.version ?? 0) + 1,
    mine: true,
    coder: by.coder,
  };
}

/** In the order of the text, as the server gives them. */
function putCoding(work: CodingWork, coding: CodingInSight): CodingWork {
  const others = without(work.codings, coding.id);
  const place = firstWhere(others.length, (at) => {
    const other = others[at];
    return other !== undefined && comesBefore(coding, other);
  });
  return { ...work, codings: others.toSpliced(place, 0, coding), removed: without(work.removed, coding.id) };
}

function comesBefore(a: CodingInSight, b: CodingInSight): boolean {
  return (a.from - b.from || a.to - b.to || (a.id < b.id ? -1 : 1)) < 0;
}

/** A coder has one judgement on a theme. */
function putJudgement(work: CodingWork, judgement: JudgementInSight): CodingWork {
  const others = work.judgements.filter((held) => !(held.mine && held.theme === judgement.theme));
  const withdrawn = work.withdrawn.filter((held) => held.theme !== judgement.theme);
  return { ...work, judgements: [...others, judgement], withdrawn };
}

/** A coder has one answer of a statement; one that was taken back keeps its version. */
function putScore(
  work: CodingWork,
  { statement, answer, version }: Extract<CodingOperation, { kind: "statement.score" }>,
  by: ActedBy,
): CodingWork {
  const others = work.scores.filter(({ id, mine }) => !(mine && id === statement));
  const score = { id: statement, answer, version: (version ?? 0) + 1, mine: true, coder: by.coder };
  return { ...work, scores: [...others, score] };
}

function started(work: CodingWork, ...themes: readonly CodingInSight["theme"][]): CodingWork {
  const starts = ({ standing, themes: asked }: CodingWork["assignments"][number]) =>
    standing === "not-started" && themes.some((theme) => asked.includes(theme));
  // The same list where nothing starts, so that what shows it has nothing to do.
  if (!work.assignments.some(starts)) return work;
  return {
    ...work,
    assignments: work.assignments.map((assignment) =>
      starts(assignment) ? { ...assignment, standing: "started" } : assignment,
    ),
  };
}

function standing(
  work: CodingWork,
  id: CodingWork["assignments"][number]["id"],
  next: AssignmentStanding,
): CodingWork {
  return {
    ...work,
    assignments: work.assignments.map((assignment) =>
      assignment.id === id ? { ...assignment, standing: next } : assignment,
    ),
  };
}

/** The same list where it is not in it. */
function without<T extends { readonly id: string }>(things: readonly T[], id: string): readonly T[] {
  return things.some((thing) => thing.id === id) ? things.filter((thing) => thing.id !== id) : things;
}
