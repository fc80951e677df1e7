import "server-only";
import { asc } from "drizzle-orm";
import { case_ } from "@/db/schema/case";
import { interview } from "@/db/schema/interview";

/** The order in which a study's interviews are listed: by case, as the study lays them out. */
export const inStudyOrder = [
  asc(case_.position),
  asc(case_.code),
  asc(interview.position),
  asc(interview.code),
];
