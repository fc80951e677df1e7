import { expect, test } from "../fixtures/journey";
import { foundActions } from "../journeys/endpoints/found-endpoints";
import { peopleOfEveryKind } from "../journeys/endpoints/people-of-every-kind";
import { walkEndpoints } from "../journeys/endpoints/walk";

test("everyone at every endpoint in every way: nothing leaks (promises P1 and P16)", async ({
  playwright,
  baseURL,
}) => {
  if (baseURL === undefined) throw new RangeError("The configuration names no address.");
  const ids = foundActions();
  const idOf = (action: string) => ids.get(action) ?? action;
  const everyone = await peopleOfEveryKind(playwright.request, baseURL, idOf);
  const walked = await walkEndpoints(everyone, { everyWay: true, baseURL, idOf });
  await everyone.close();
  console.log(`${walked.requests} requests, ${walked.faults.length} faults`);
  expect(walked.faults).toEqual([]);
  expect(walked.neverMet).toEqual([]);
  expect(walked.requests).toBeGreaterThan(2000);
});
