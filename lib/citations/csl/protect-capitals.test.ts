import { expect, test } from "vitest";
import { protectCapitals } from "./protect-capitals";

test.each([
  ["Launch of a project in Ashgabat", "Launch of a project in {Ashgabat}"],
  [
    "United Nations launches a UN-wide project, says UNRCCA",
    "United {Nations} launches a {UN-wide} project, says {UNRCCA}",
  ],
  ["“Who came to Almaty, Kazakhstan?”", "“Who came to {Almaty, Kazakhstan?”}"],
  ["GeoNames", "{GeoNames}"],
  ["UNRCCA page", "{UNRCCA} page"],
  ["nothing to keep", "nothing to keep"],
  ["", ""],
])("capitals behind the first word are kept: %s", (title, kept) => {
  expect(protectCapitals(title)).toBe(kept);
});
