import { expect, test } from "vitest";
import { formatXml } from "../text/xml";
import { asText } from "./letters";
import { inColour } from "./paint";
import type { PlacedText } from "./placed";
import { renderTexts } from "./render-texts";

/** The attributes of a line of text in the figure. */
function render(text: string): string {
  const placed: PlacedText = {
    kind: "text",
    name: "line",
    box: { x: 0, y: 0, width: 100, height: 10 },
    x: 0,
    y: 0,
    text,
    width: 100,
    anchor: "start",
    style: { size: 10, weight: 400 },
    fill: "ink",
    halo: null,
    href: null,
  };
  return renderTexts([placed], inColour("figure", false), asText)
    .map(formatXml)
    .join("");
}

test("a line keeps the width that was measured, where no typeface is like ours", () => {
  expect(render("Delegation")).toContain('textLength="100"');
  expect(render("Делегация")).toContain('textLength="100"');
});

test("letters that join take their own width: measured one by one they would be drawn apart", () => {
  expect(render("أوزبكستان")).not.toContain("textLength");
  expect(render("उज़्बेकिस्तान")).not.toContain("lengthAdjust");
});
