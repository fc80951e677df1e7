import { describe, expect, test } from "vitest";
import type { MemberId } from "@/lib/study/ids";
import type { MemberRole } from "./member-role";
import { mayKnow, type VisibleWork, visibleWork } from "./visible-work";

const a = "a" as MemberId;
const b = "b" as MemberId;
const supervisor = "s" as MemberId;

function state(finished: { a: boolean; b: boolean }, options: { blind?: boolean; released?: boolean } = {}) {
  const blind = options.blind ?? true;
  return {
    assignments: [
      { coder: a, blind, finished: finished.a },
      { coder: b, blind, finished: finished.b },
    ],
    blindCoders: blind ? [a, b] : [],
    released: options.released ?? false,
  };
}
const none = { a: false, b: false };
const onlyA = { a: true, b: false };
const both = { a: true, b: true };

describe("whose work a viewer may know", () => {
  const rows: [string, MemberId, MemberRole[], ReturnType<typeof state>, VisibleWork][] = [
    ["a blind coder who works sees their own", a, ["coder"], state(none), "own"],
    ["a blind coder who finished first still sees their own", a, ["coder"], state(onlyA), "own"],
    [
      "a released interview stays blind while a colleague works",
      a,
      ["coder"],
      state(onlyA, { released: true }),
      "own",
    ],
    ["both finished is not enough without a release", a, ["coder"], state(both), "own"],
    ["a release after both finished opens it", a, ["coder"], state(both, { released: true }), "finished"],
    ["a supervisor who codes is blind like any coder", a, ["coder", "supervisor"], state(onlyA), "own"],
    ["coders who are not blind see each other at work", a, ["coder"], state(none, { blind: false }), "all"],
    ["a supervisor sees nothing while one works", supervisor, ["supervisor"], state(onlyA), "none"],
    ["a supervisor sees it when both finished", supervisor, ["supervisor"], state(both), "finished"],
    ["a researcher sees it when both finished", supervisor, ["researcher"], state(both), "finished"],
    ["a reader sees it when both finished", supervisor, ["reader"], state(both), "finished"],
    ["a coder of other interviews waits for the release", supervisor, ["coder"], state(both), "none"],
    [
      "a coder of other interviews sees what is released",
      supervisor,
      ["coder"],
      state(both, { released: true }),
      "finished",
    ],
  ];
  test.each(rows)("%s", (_rule, member, roles, work, expected) => {
    expect(visibleWork({ member, roles }, work)).toBe(expected);
  });

  test("one blind colleague keeps a coder who is not blind from seeing theirs", () => {
    const mixed = {
      assignments: [
        { coder: a, blind: false, finished: true },
        { coder: b, blind: true, finished: false },
      ],
      blindCoders: [b],
      released: false,
    };
    expect(visibleWork({ member: a, roles: ["coder"] }, mixed)).toBe("own");
  });

  test.each<[boolean, VisibleWork]>([
    [false, "none"],
    [true, "finished"],
  ])(
    "who codes another theme of the interview blind waits for the release: released %s -> %s",
    (released, expected) => {
      const onTheOtherTheme = {
        assignments: [{ coder: b, blind: true, finished: true }],
        blindCoders: [a, b],
        released,
      };
      expect(visibleWork({ member: a, roles: ["coder", "supervisor"] }, onTheOtherTheme)).toBe(expected);
    },
  );
});

describe("whether a piece of work may be known", () => {
  test.each<[VisibleWork, MemberId | null, boolean, boolean]>([
    ["own", a, false, true],
    ["own", b, true, false],
    ["own", null, true, false],
    ["finished", b, true, true],
    ["finished", b, false, false],
    ["finished", null, true, true],
    ["all", b, false, true],
    ["none", b, true, false],
  ])("seeing %s: work of %s, finished %s -> %s", (visible, coder, finished, expected) => {
    expect(mayKnow(visible, a, { coder, finished })).toBe(expected);
  });
});
