import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { openPublishedPage } from "@/wording/page/published-page.sample";
import { EventList } from "./event-list";

test.each(["en", "ru"])(
  "in %s each phase stands under its name and its dates, set apart from each other",
  (lang) => {
    const page = openPublishedPage(lang);
    const html = renderToStaticMarkup(<EventList {...page} />);
    const headings = [...html.matchAll(/<h2>(.*?)<\/h2>/g)].map(
      ([, text = ""]) => text.replace(/<[^>]+>/g, ""),
    );
    const { phases } = page.briefing;
    for (const [at, { name }] of phases.entries())
      expect(headings[at]).toMatch(new RegExp(`^${name[lang]}, .*\\d{4}`));
    expect(headings[phases.length]).toBe(page.words("Events.noPhase"));
  },
);

test("the index leads to every phase and to the first event of each year in it", () => {
  const page = openPublishedPage("en");
  const html = renderToStaticMarkup(<EventList {...page} />);
  const index = html.slice(0, html.indexOf("</nav>"));
  for (const phase of page.briefing.phases) {
    expect(index).toContain(`href="#${phase.id}"`);
    const [first] = page.briefing.events.filter((one) => one.phase === phase);
    expect(index).toContain(`href="#${first?.id}">${first?.date.slice(0, 4)}<`);
  }
});

test("events of a briefing without phases are not said to stand between any", () => {
  const page = openPublishedPage("en");
  const briefing = {
    ...page.briefing,
    phases: [],
    events: page.briefing.events.map((event) => ({
      ...event,
      phase: undefined,
    })),
  };
  const html = renderToStaticMarkup(
    <EventList {...page} briefing={briefing} />,
  );
  expect(html).not.toContain(page.words("Events.noPhase"));
  expect(html).toContain(`<h2>${page.words("Site.events")}</h2>`);
});
