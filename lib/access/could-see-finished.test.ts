import { expect, test } from "vitest";
import type { MemberId } from "@/lib/study/ids";
import { namedId } from "@/lib/study/named-id";
import { couldSeeFinished } from "./could-see-finished";
import type { MemberRole } from "./member-role";

const [me, other] = ["me", "other"].map((name) => namedId<MemberId>(name));
if (me === undefined || other === undefined) throw new Error("two members");

const by = (coder: MemberId, finished: boolean, blind = true) => ({ coder, blind, finished });

test.each<{
  who: string;
  roles: readonly MemberRole[];
  assignments: readonly ReturnType<typeof by>[];
  released?: boolean;
  could: boolean;
}>([
  { who: "a coder who was not asked", roles: ["coder"], assignments: [by(other, true)], could: false },
  {
    who: "a coder, once it was released",
    roles: ["coder"],
    assignments: [by(other, true)],
    released: true,
    could: true,
  },
  {
    who: "a coder who supervises too",
    roles: ["coder", "supervisor"],
    assignments: [by(other, true)],
    could: true,
  },
  {
    who: "a supervisor, while it goes on",
    roles: ["coder", "supervisor"],
    assignments: [by(other, false)],
    could: false,
  },
  { who: "a supervisor, of nobody's work", roles: ["supervisor"], assignments: [], could: false },
  {
    who: "a supervisor, of their own work alone",
    roles: ["coder", "supervisor"],
    assignments: [by(me, true)],
    could: false,
  },
])("$who could see finished work of others: $could", ({ roles, assignments, released = false, could }) => {
  expect(couldSeeFinished({ member: me, roles }, { assignments, blindCoders: [], released })).toBe(could);
});
