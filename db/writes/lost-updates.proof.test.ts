import { afterAll, expect, test } from "vitest";
import { testDatabase } from "@/db/engine/test-database";
import { proofSize, sayFigure } from "@/db/proof.setup";
import { twoCodersOnAnInterview } from "./coding/two-coders-on-an-interview.setup";
import { races } from "./races.setup";
import { resultRaces } from "./result-races.setup";

const database = await testDatabase();

const kinds = Object.entries({ ...races, ...resultRaces });
/** Source: SAFETY, P6: a thousand in all. */
const each = proofSize({ suite: 2, full: Math.ceil(1000 / kinds.length) });

const toldOff = [
  "changed-meanwhile",
  "changed-by-another",
  "text-changed-meanwhile",
  "weighting-chosen-meanwhile",
  "report-changed-meanwhile",
  "settled-already",
];

let raced = 0;
afterAll(() => sayFigure("P6", `${raced} races on stale versions, 0 silent overwrites`));

test.each(kinds)(
  "where %s from one version, one wins and who lost is told",
  async (_what, begin) => {
    const room = await twoCodersOnAnInterview(database);
    for (let count = 0; count < each; count += 1) {
      const { tries, standing } = await begin(room);
      const results = await Promise.all(tries.map(({ write }) => write()));
      const won = tries.filter((_, at) => results[at]?.ok);
      expect(won.map(({ leaves }) => leaves)).toEqual([await standing()]);
      const lost = results.flatMap((result) => (result.ok ? [] : [result.refusal.kind]));
      expect(lost.filter((kind) => !toldOff.includes(kind))).toEqual([]);
      raced += 1;
    }
  },
  600_000,
);
