import { expect, test } from "vitest";
import { testDatabase } from "@/db/engine/test-database";
import { ownSettings } from "@/db/reads/account/own-settings";
import { ownSetting } from "@/db/schema/own-setting";
import { asItCame } from "@/lib/keymap/key-choice";
import { people } from "./account.setup";
import { changeOwnKeys } from "./change-own-keys";
import { chooseReading } from "./choose-reading";
import { setHints } from "./set-hints";

const database = await testDatabase();
const lay = people(database);

async function someone() {
  return (await lay.person()).viewer();
}

test("a key that someone chose is theirs at every sign-in, and nobody else's", async () => {
  const [viewer, other] = [await someone(), await someone()];
  await changeOwnKeys(viewer, { kind: "choose", action: "memo", keys: "Q" });
  expect((await ownSettings(viewer)).keys).toEqual({ single: true, changed: { memo: "Q" } });
  expect((await ownSettings(other)).keys).toEqual(asItCame);
});

test("a key that another action has is refused, and nothing changes", async () => {
  const viewer = await someone();
  await changeOwnKeys(viewer, { kind: "choose", action: "memo", keys: "Q" });
  const refused = await changeOwnKeys(viewer, { kind: "choose", action: "star", keys: "Q" });
  expect(refused).toEqual({ ok: false, refusal: { kind: "key-taken", by: "memo" } });
  expect((await ownSettings(viewer)).keys.changed).toEqual({ memo: "Q" });
});

test("two tabs that give two actions the same key at once do not both succeed", async () => {
  const viewer = await someone();
  const results = await Promise.all([
    changeOwnKeys(viewer, { kind: "choose", action: "memo", keys: "Q" }),
    changeOwnKeys(viewer, { kind: "choose", action: "star", keys: "Q" }),
  ]);
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
});

test("single keys go off and keys come back without touching each other", async () => {
  const viewer = await someone();
  await changeOwnKeys(viewer, { kind: "choose", action: "memo", keys: null });
  await changeOwnKeys(viewer, { kind: "single", on: false });
  expect((await ownSettings(viewer)).keys).toEqual({ single: false, changed: { memo: null } });
  await changeOwnKeys(viewer, { kind: "put-all-back" });
  expect((await ownSettings(viewer)).keys).toEqual({ single: false, changed: {} });
});

test("how someone reads and whether they get hints are kept, each for itself", async () => {
  const viewer = await someone();
  await chooseReading(viewer, { interviewer: "folded" });
  await setHints(viewer, { coding: "done" });
  expect(await ownSettings(viewer)).toMatchObject({
    reading: { interviewer: "folded" },
    hints: { coding: "done" },
  });
});

test("a setting that can't be read is as it came", async () => {
  const viewer = await someone();
  await database.insert(ownSetting).values({ userId: viewer.user, name: "keys", value: { single: 3 } });
  expect((await ownSettings(viewer)).keys).toEqual(asItCame);
});
