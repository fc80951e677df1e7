import { eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import type { DifferenceShown, DifferencesShown } from "@/db/reads/adjudication/differences-shown";
import { readDifferences } from "@/db/reads/adjudication/read-differences";
import { adjudication } from "@/db/schema/adjudication";
import { importReferenceStudy, type PersonViewer } from "@/db/seed/reference-study.setup";
import type { StudyArchive } from "@/lib/interchange/study-archive";
import type { StudyId } from "@/lib/study/ids";
import type { DifferenceSeen } from "./lock-difference";

export type StudyToSettle = Awaited<ReturnType<typeof studyToSettle>>;

/** For tests: the reference study as it was before anything was settled, and a supervisor who coded nothing in it. */
export async function studyToSettle(
  database: Database,
  changed: (archive: StudyArchive) => StudyArchive = (archive) => archive,
) {
  const reference = await importReferenceStudy(database, (archive) =>
    changed({
      ...archive,
      judgements: archive.judgements.filter(({ coder }) => coder !== null),
      interviews: archive.interviews.map((each) => ({ ...each, release: null })),
    }),
  );
  const supervisor = await reference.viewer(["supervisor"]);
  return {
    ...reference,
    supervisor,
    opened: (interview: string, viewer: PersonViewer = supervisor) =>
      opened(viewer, reference.study, interview),
    adjudications: () =>
      database.select().from(adjudication).where(eq(adjudication.studyId, reference.study)),
  };
}

async function opened(viewer: PersonViewer, study: StudyId, interview: string): Promise<DifferencesShown> {
  const shown = await readDifferences(viewer, study, { interview, difference: null });
  if (shown === null) throw new Error(`nothing to settle in ${interview}`);
  return shown;
}

/** The difference of that name, and how a write names it. */
export function differenceIn(
  study: StudyId,
  { interview, differences }: DifferencesShown,
  name: string | RegExp,
): { readonly shown: DifferenceShown; readonly named: DifferenceSeen } {
  const shown = differences.find((each) =>
    typeof name === "string" ? each.name === name : name.test(each.name),
  );
  if (shown === undefined)
    throw new Error(`no ${name} among ${differences.map((each) => each.name).join(", ")}`);
  return { shown, named: { study, interview, difference: shown.name, seen: shown.seen } };
}

/** The side that says this, counted from 0. */
export function sideThatSays(shown: DifferenceShown, stance: string): number {
  const sides = shown.sides.map((side) =>
    "marked" in side && !("grounds" in side) ? side.marked.map((each) => each.stance).join() : side.stance,
  );
  return sides.indexOf(stance);
}
