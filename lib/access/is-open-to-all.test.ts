import { expect, test } from "vitest";
import type { MemberId } from "@/lib/study/ids";
import { isOpenToAll } from "./is-open-to-all";

const work = (finished: readonly boolean[], released: boolean) => ({
  assignments: finished.map((each, at) => ({ coder: `${at}` as MemberId, blind: true, finished: each })),
  blindCoders: [],
  released,
});

test.each([
  { finished: [true, true], released: true, open: true },
  { finished: [true, true], released: false, open: false },
  { finished: [true, false], released: true, open: false },
])("finished $finished and released $released is open to all: $open", ({ finished, released, open }) => {
  expect(isOpenToAll(work(finished, released))).toBe(open);
});
