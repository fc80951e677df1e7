import { expect, test } from "vitest";
import type { CaseId, InterviewId, OpinionId, RespondentId } from "@/lib/study/ids";
import { namedId } from "@/lib/study/named-id";
import { countedOpinions } from "./counted-opinions";

const opinion = (holders: string) => ({
  id: namedId<OpinionId>(holders),
  case: namedId<CaseId>("c"),
  role: "ouder" as const,
  holders: holders.split("+").map((holder) => namedId<RespondentId>(holder)),
});
const interview = (respondents: string) => ({
  id: namedId<InterviewId>(respondents),
  respondents: respondents.split("&").map((respondent) => namedId<RespondentId>(respondent)),
});

test.each([
  ["one that nobody was interviewed about counts not", ["o1"], [], ""],
  ["one holder interviewed is enough", ["o1+o2"], ["o2"], "o1+o2: o2"],
  ["two holders interviewed are one opinion", ["o1+o2"], ["o2", "o1"], "o1+o2: o1 o2"],
  ["two in one interview are two opinions", ["o1", "o2"], ["o1&o2"], "o1: o1&o2 | o2: o1&o2"],
  ["unless they share one, whose interview is listed once", ["o1+o2"], ["o1&o2"], "o1+o2: o1&o2"],
  ["two interviews of one respondent are one opinion", ["o1"], ["o1", "o1&o3"], "o1: o1 o1&o3"],
])("counted opinions: %s", (_, opinions, interviews, expected) => {
  const counted = countedOpinions(opinions.map(opinion), interviews.map(interview));
  expect(
    counted.map(({ id, interviews: held }) => `${id}: ${held.map((each) => each.id).join(" ")}`).join(" | "),
  ).toBe(expected);
});
