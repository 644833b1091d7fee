import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { createWords } from "@/i18n/translator";
import { sampleFolder, sampleTexts } from "@/lib/briefing/briefing.sample";
import { buildBriefing } from "@/lib/load/build-briefing";
import { About } from "./about";
import type { OpenPage } from "@/wording/page/open-page";

const words = createWords("en");

function show(more: string, status = "draft"): string {
  const text = (sampleTexts["briefing.yaml"] ?? "").replace(
    "status: draft",
    `status: ${status}`,
  );
  const briefing = buildBriefing(
    sampleFolder({ "briefing.yaml": text + more }),
  );
  return renderToStaticMarkup(
    <About
      {...({ briefing, lang: "en", words } as OpenPage)}
      sources={[
        {
          title: "Atlas",
          licence: "CC BY 4.0",
          url: "https://example.org/atlas",
        },
        { title: "My office", credit: "My office", licence: "CC0" },
      ]}
      disputes={[
        {
          id: "hill",
          name: { en: "The hill", ru: "Холм" },
          where: ["AAA"],
          text: { en: "Nobody agrees." },
          source: { title: "Resolution 1", url: "https://example.org/1" },
        },
      ]}
    />,
  );
}

test("says what a draft is while the briefing is one", () => {
  expect(show("")).toContain(words("Site.draftMeans"));
  expect(show("", "cleared")).not.toContain(words("Site.draftMeans"));
});

test("credits the base map, and explains what on it is not agreed", () => {
  const html = show("");
  expect(html).toContain(
    '<a href="https://example.org/atlas">Atlas</a> · CC BY 4.0',
  );
  expect(html).toContain("My office · CC0");
  expect(html).toContain("The hill");
  expect(html).toContain("Nobody agrees.");
  expect(html).toContain(
    '<a href="https://example.org/1" lang="en">Resolution 1',
  );
});

test("leads to the publisher where the briefing gives a contact, and is silent where not", () => {
  const html = show(`contact:
  name: { en: Map desk }
  url: https://example.org/contact
  email: maps@example.org
`);
  expect(html).toContain("Nobody, Map desk");
  expect(html).toContain('href="https://example.org/contact"');
  expect(html).toContain('href="mailto:maps@example.org"');
  expect(show("")).not.toContain(words("About.contact"));
});

test("a contact without an address is refused", () => {
  expect(() => show("contact: { name: { en: Map desk } }\n")).toThrow(
    "bad data",
  );
});
