import "server-only";
import { and, eq } from "drizzle-orm";
import { listen, type Transaction } from "@/db/client";
import type { Unlisten } from "@/db/engine/engine";
import { read } from "@/db/reads/read";
import { type WorkStates, workInSight, workStatesOf } from "@/db/reads/work/visible-work-of";
import { interview } from "@/db/schema/interview";
import { may } from "@/lib/access/may";
import { membershipOf, type Viewer } from "@/lib/access/viewer";
import {
  type TextNotice,
  textNoticeSchema,
  type WorkNotice,
  workChannel,
  workNoticeSchema,
} from "@/lib/coding/work-notice";
import type { OperationId } from "@/lib/study/ids";

/**
 * That work on an interview changed which the viewer may know of, or that its text has a newer version, which
 * whoever reads texts may know. Only of their own work the operation is named.
 */
export type WorkEvent = {
  readonly kind: "work-changed" | "transcript-changed";
  /** The study's short name and the interview's code, as in addresses. */
  readonly study: string;
  readonly interview: string;
  readonly operation?: OperationId;
};

/**
 * Tells of each committed change to work, where the viewer may know that very work now; of their own always
 * (SAFETY, rule 2). What to show of it is read anew by who is told.
 */
export async function watchWork(viewer: Viewer, tell: (event: WorkEvent) => void): Promise<Unlisten> {
  // One after another, so that what is told keeps the order of the commits.
  let told = Promise.resolve();
  return listen(workChannel, (payload) => {
    told = told
      .then(async () => {
        const event = await eventFor(viewer, payload);
        if (event !== null) tell(event);
      })
      .catch((error: unknown) => console.error("work event", error));
  });
}

async function eventFor(viewer: Viewer, payload: string): Promise<WorkEvent | null> {
  const told: unknown = JSON.parse(payload);
  const newText = textNoticeSchema.safeParse(told).data;
  if (newText !== undefined) return textEventFor(viewer, newText);
  const notice = workNoticeSchema.safeParse(told).data;
  if (notice === undefined) return null;
  const { study, interview: interviewId, theme: themeId, coder: coderId, operation } = notice;
  const membership = membershipOf(viewer, study);
  if (membership === null || !may(viewer, "transcript.see", study)) return null;
  const about = await aboutNotice(payload, notice);
  if (about === null) return null;
  const event = { kind: "work-changed", study: membership.slug, interview: about.code } as const;
  if (coderId === membership.member) return operation === null ? event : { ...event, operation };
  const sight = workInSight(viewer, study, about.states);
  return sight.mayKnow({ interviewId, themeId, coderId }) ? event : null;
}

async function textEventFor(viewer: Viewer, notice: TextNotice): Promise<WorkEvent | null> {
  const membership = membershipOf(viewer, notice.study);
  if (membership === null || !may(viewer, "transcript.see", notice.study)) return null;
  const code = await read((tx) => codeOf(tx, notice));
  return code === null ? null : { kind: notice.kind, study: membership.slug, interview: code };
}

async function codeOf(
  tx: Transaction,
  { study, interview: id }: Pick<TextNotice, "study" | "interview">,
): Promise<string | null> {
  const [row] = await tx
    .select({ code: interview.code })
    .from(interview)
    .where(and(eq(interview.studyId, study), eq(interview.id, id)));
  return row?.code ?? null;
}

type About = { readonly code: string; readonly states: WorkStates };

const asked = new Map<string, Promise<About | null>>();

/**
 * The interview's code and how far its work has come, read once for all streams that hear of one notice: they
 * ask in the same moment, after its commit.
 */
function aboutNotice(payload: string, notice: WorkNotice): Promise<About | null> {
  const known = asked.get(payload);
  if (known !== undefined) return known;
  const about = read(async (tx) => {
    const code = await codeOf(tx, notice);
    return code === null ? null : { code, states: await workStatesOf(tx, notice.study, [notice.interview]) };
  });
  asked.set(payload, about);
  setImmediate(() => asked.delete(payload));
  return about;
}
