import { testDatabase } from "@/db/engine/test-database";
import { twoCodersOnAnInterview } from "@/db/writes/coding/two-coders-on-an-interview.setup";
import { people } from "./account.setup";

/** For tests of app, which see no table: people in an empty database of this test file's own. */
export async function peopleOfTest() {
  const database = await testDatabase();
  return { ...people(database), twoCoders: () => twoCodersOnAnInterview(database) };
}
