import { expect, test } from "vitest";
import { environment } from "./environment";

test("nothing set gives the try-out database in .data on port 3000", () => {
  expect(environment({})).toEqual({
    DATA_DIR: ".data",
    PORT: 3000,
    OIDC_NAME: "SURFconext",
    DEMO: false,
    OFFLINE_PAGE: true,
    TRUSTED_PROXIES: 0,
  });
});

test("an empty value counts as not set", () => {
  expect(environment({ DATABASE_URL: "", PORT: " " })).toMatchObject({ PORT: 3000 });
  expect(environment({ DATABASE_URL: "" }).DATABASE_URL).toBeUndefined();
});

test.each([
  { wrong: { PORT: "http" }, names: "PORT" },
  { wrong: { PORT: "70000" }, names: "PORT" },
  { wrong: { DATABASE_URL: "mysql://localhost" }, names: "DATABASE_URL" },
  { wrong: { NEXTAUTH_URL: "samenspraak.example" }, names: "NEXTAUTH_URL" },
  { wrong: { AUDIT_KEY: "short" }, names: "AUDIT_KEY" },
  { wrong: { OIDC_ISSUER: "https://idp.example" }, names: "OIDC_CLIENT_ID" },
])("$wrong is refused and named", ({ wrong, names }) => {
  expect(() => environment(wrong)).toThrow(names);
});
