import { expect, test } from "vitest";
import { z } from "zod";
import { guessKind } from "./guess-kind";

const schema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("state"), iso3: z.string() }),
  z.strictObject({ kind: z.literal("city"), point: z.number() }),
]);

test("a record with a right kind stays as it is, whatever else is wrong", () => {
  const value = { kind: "city", pont: 3 };
  expect(guessKind(schema, value)).toEqual({ value, issues: [] });
});

test("a record with a wrong or no kind is taken for what it fits best", () => {
  const guess = guessKind(schema, { kind: "twon", point: 3 });
  expect(guess.value).toEqual({ kind: "city", point: 3 });
  expect(guess.issues).toMatchObject([{ path: ["kind"] }]);
  expect(guessKind(schema, { point: 3 }).value).toEqual(guess.value);
});

test("what is no record stays what it is", () => {
  expect(guessKind(schema, ["city"]).value).toEqual(["city"]);
  expect(guessKind(z.string(), "city").value).toBe("city");
});
