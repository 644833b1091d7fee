import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { createWords } from "@/i18n/translator";
import { sampleFolder, sampleTexts } from "@/lib/briefing/briefing.sample";
import { buildBriefing } from "@/lib/load/build-briefing";
import { listStatements } from "@/lib/briefing/statements";
import { absoluteUrl, withBase } from "@/lib/url/site";
import type { OpenPage } from "@/wording/page/open-page";
import { CiteSection } from "./cite-section";
import { formatStatementCitation } from "@/wording/cite/format-statement-citation";

const phases = sampleTexts["phases.yaml"] ?? "";
const briefing = buildBriefing(
  sampleFolder({
    "phases.yaml": phases.replace(
      "began in January 2018 }]",
      "began in January 2018 }, { source: s1, fragment: in 2017, stance: contradicts }]",
    ),
  }),
);
const page: OpenPage = {
  lang: "en",
  languages: ["en"],
  briefing,
  words: createWords("en"),
};

test("the section has the citation in each style, and leads to the files", () => {
  const html = renderToStaticMarkup(<CiteSection {...page} place={null} />);
  expect(html).toMatch(
    /^<details class="cite-section"><summary class="map-button">Cite this map/,
  );
  expect(html).toContain(
    "<dt>APA</dt><dd>Nobody. (2020, January 1). <i>Sample</i> (Version 1.0.0, draft) [Map]. ",
  );
  expect(html.match(/<dt>/g)).toHaveLength(5);
  for (const file of ["sample-en.bib", "sample-en-statements.csl.json"]) {
    const href = withBase(`/cite/en/${file}`);
    expect(html).toContain(`href="${href}" download="${file}"`);
  }
});

test("the page of a place is cited as a part of the map", () => {
  const [place = null] = briefing.places;
  const html = renderToStaticMarkup(<CiteSection {...page} place={place} />);
  expect(html).toContain('<summary class="map-button">Cite this page');
  expect(html).toContain("“North.” In <i>Sample</i>, version 1.0.0, draft.");
  expect(html).toContain("/en/sample/north/");
});

test("a statement is cited with what it rests on and what contradicts it", () => {
  const one = listStatements(briefing).find(({ id }) => id === "phase:phase-1");
  if (one === undefined) throw new Error("no phase");
  expect(formatStatementCitation(page, one, "chicago")).toBe(
    "Nobody. 2020. “It began in 2018.” In Sample, version 1.0.0, draft. January 1, 2020. " +
      `${absoluteUrl("/en/sample/events/#phase-1")}. ` +
      "Based on: Nobody. 2018. [Release]. May 2018. " +
      "Contradicted by: Nobody. n.d. Gazetteer. Accessed January 1, 2020. https://example.org/gazetteer.",
  );
});
