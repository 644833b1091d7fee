import { describe, expect, test } from "vitest";
import { loadBoundaries, loadBriefing } from "../briefing/load";
import { drawMap } from "../drawing/draw-map";
import { symbolOf } from "../drawing/symbols";
import { simplifyBoundaries } from "../geometry/simplify";
import { launchRole } from "../views/place-marks";
import { renderCard } from "./card";

const briefing = loadBriefing("ashgabat-2018");
const coarse = simplifyBoundaries(loadBoundaries(briefing.boundaries), 8000);

function render(lang: string, selected: string | null): string {
  const places = briefing.places.map((place) => {
    const role = launchRole(briefing, place);
    const name = place.name[lang] ?? place.id;
    return { id: place.id, name, role, label: role, shape: symbolOf(role) };
  });
  const drawing = drawMap(
    briefing,
    coarse,
    lang,
    places.map(({ id, name, label }) => ({ id, name, roles: [label] })),
    { unit: 4000, reach: 100_000, isSpare: true },
  );
  const words = {
    site: "Site",
    title: "A title & more",
    summary: "A summary that runs over more than a single line of the card.",
    note: "A note.",
    places,
  };
  return `${renderCard(drawing, words, selected)}\n`;
}

describe("the card to share", () => {
  test("looks as it was reviewed, in both languages", async () => {
    await expect(render("en", null)).toMatchFileSnapshot(
      "goldens/overview.en.svg",
    );
    await expect(render("ru", "tajikistan")).toMatchFileSnapshot(
      "goldens/tajikistan.ru.svg",
    );
  });

  test("has the names as text, and markup can't get into it", () => {
    const card = render("en", null);
    for (const { name } of briefing.places) expect(card).toContain(name.en);
    expect(card).toContain("A title &amp; more");
  });
});
