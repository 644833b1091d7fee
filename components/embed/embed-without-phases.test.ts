import { expect, test } from "vitest";
import { openPublishedPage } from "@/wording/page/published-page.sample";
import { usualLens } from "@/lib/url/lens";
import { renderEmbed } from "./render-embed";

const page = openPublishedPage("en");
const view = {
  place: null,
  view: "overview",
  lens: usualLens,
  ending: ".html",
};
const lens = "type=radio";
const heading = page.words("Occasion.part");
const hidden = "class=place-role data-lens=involvement";

test("an embed of a briefing without phases has no lens and no section for them", async () => {
  const { briefing } = page;
  const html = await renderEmbed({ ...page, ...view });
  expect(html).toContain(lens);
  expect(html).toContain(heading);
  expect(html).toContain(hidden);
  const without = await renderEmbed({
    ...page,
    ...view,
    briefing: { ...briefing, phase: undefined, phases: [] },
  });
  expect(without).toContain("</html>");
  expect(without).not.toContain(lens);
  expect(without).not.toContain(heading);
  expect(without).not.toContain(hidden);
});
