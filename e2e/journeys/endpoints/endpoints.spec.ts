import { expect, test } from "../../fixtures/journey";
import { actions, handlers, pages } from "./expectations";
import { foundActions, foundRoutes } from "./found-endpoints";
import { peopleOfEveryKind } from "./people-of-every-kind";
import { walkEndpoints } from "./walk";

test("every page, handler and action has an expectation, and no expectation is of nothing", () => {
  const routes = foundRoutes();
  expect(Object.keys(pages).toSorted()).toEqual(routes.pages.toSorted());
  expect(Object.keys(handlers).toSorted()).toEqual(routes.handlers.toSorted());
  expect(Object.keys(actions).toSorted()).toEqual([...foundActions().keys()].toSorted());
});

test("who may not reach a page, handler or action gets no word of the study, in any form", async ({
  playwright,
  baseURL,
}) => {
  test.setTimeout(400_000);
  if (baseURL === undefined) throw new RangeError("The configuration names no address.");
  const ids = foundActions();
  const idOf = (action: string) => ids.get(action) ?? action;
  const everyone = await peopleOfEveryKind(playwright.request, baseURL, idOf);
  const walked = await walkEndpoints(everyone, { everyWay: false, baseURL, idOf });
  await everyone.close();
  console.log(`${walked.requests} requests, ${walked.faults.length} faults`);
  expect(walked.faults).toEqual([]);
  expect(walked.neverMet).toEqual([]);
});
