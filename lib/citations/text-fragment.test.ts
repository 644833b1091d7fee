import { expect, test } from "vitest";
import { linkToFragment } from "./text-fragment";

test("points at the words of the fragment", () => {
  expect(linkToFragment("https://un.example/page", "the first words")).toBe(
    "https://un.example/page#:~:text=the%20first%20words",
  );
});

test("escapes what has a meaning in a text fragment", () => {
  expect(linkToFragment("https://un.example/", "21-22 May, A&B")).toBe(
    "https://un.example/#:~:text=21%2D22%20May%2C%20A%26B",
  );
});

test("keeps a fragment that the address has already", () => {
  expect(linkToFragment("https://un.example/#top", "words")).toBe(
    "https://un.example/#top:~:text=words",
  );
});
