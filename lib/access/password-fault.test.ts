import { expect, test } from "vitest";
import { passwordFault } from "./password-fault";

test.each([
  "wij fietsen dinsdag langs de Vecht",
  "kruiwagen-lantaarn-9-pinda",
  "zesentwintig blauwe olifanten",
  "Xk7#mQ2p!vR9zLw",
  "Ééndracht maakt schaapjes",
])("takes %j", (password) => {
  expect(passwordFault(password)).toBeNull();
});

test.each([
  ["fourteen chars", "password-too-short"],
  ["", "password-too-short"],
  ["💚💚💚💚💚💚💚💚💚💚", "password-too-short"],
  ["a1b2c3d4e5f6g7h8".repeat(13), "password-too-long"],
])("refuses %j as %s", (password, fault) => {
  expect(passwordFault(password)).toBe(fault);
});

test.each([
  "aaaaaaaaaaaaaaaaaaaa",
  "123456789012345",
  "1234512345123451",
  "abcdefghijklmnopq",
  "qwertyuiopasdfghjkl",
  "qwertyuiop123456",
  "passwordpassword",
  "Password12345678",
  "P@ssw0rd!2026!!!",
  "wachtwoord123456",
  "W3lk0mW3lk0m2026",
  "Welkom2026!Zomer",
  "administrator123",
  "samenspraak-2026!",
  "samen-wegen-en-tellen",
  "correct horse battery staple",
  "ikhouvanjou12345",
])("refuses %j as common", (password) => {
  expect(passwordFault(password)).toBe("password-common");
});

test("refuses a password that is little more than one's own name or e-mail", () => {
  const own = ["Roos Vandenberghe", "r.vandenberghe@voorbeeld.example"];
  expect(passwordFault("vandenberghe1987!", own)).toBe("password-common");
  expect(passwordFault("RoosVandenberghe99", own)).toBe("password-common");
  expect(passwordFault("vandenberghe1987!")).toBeNull();
});
