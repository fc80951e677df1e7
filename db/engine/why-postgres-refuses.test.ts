import { expect, test } from "vitest";
import { CannotStart } from "./cannot-start";
import { whyPostgresRefuses } from "./why-postgres-refuses";

const url = "postgres://jan:geheim%40zin@db.example:6543/zorg";
const said = (code: string, databaseUrl = url) => {
  const why = whyPostgresRefuses(Object.assign(new Error("query failed"), { code }), databaseUrl);
  if (!(why instanceof CannotStart)) throw why;
  return why;
};

test.each([
  [
    "ECONNREFUSED",
    /Op db\.example:6543 antwoordt geen PostgreSQL/,
    /No PostgreSQL answers at db\.example:6543/,
  ],
  ["CONNECT_TIMEOUT", /antwoordt geen PostgreSQL/, /does it run/i],
  ["28P01", /gebruiker “jan” niet binnen/, /let user “jan” in/],
  ["3D000", /createdb zorg/, /createdb zorg/],
  ["42501", /ALTER DATABASE "zorg" OWNER TO "jan"/, /its owner/],
  ["53100", /schijf van PostgreSQL is vol/, /disk is full/],
])("%s is told with what to do, in Dutch and in English", (code, nl, en) => {
  const why = said(code);
  expect(why.nl).toMatch(nl);
  expect(why.en).toMatch(en);
  expect(why.message).not.toContain("geheim");
});

test("a url that can't be read is told without repeating it", () => {
  const why = said("ERR_INVALID_URL", "postgres://jan:ge/heim@db/zorg");
  expect(why.nl).toContain("DATABASE_URL is niet te lezen");
  expect(why.message).not.toContain("heim@");
});

test("what PostgreSQL said is found behind a failed migration", () => {
  const cause = Object.assign(new Error("permission denied for schema public"), { code: "42501" });
  expect(whyPostgresRefuses(new Error("Failed query", { cause }), url)).toBeInstanceOf(CannotStart);
});

test("any other error stays as it is, so that a bug is loud", () => {
  const bug = new TypeError("x is not a function");
  expect(whyPostgresRefuses(bug, url)).toBe(bug);
});
