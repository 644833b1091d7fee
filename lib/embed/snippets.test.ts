import { describe, expect, test } from "vitest";
import { defaultEmbedOptions } from "../url/embed-options";
import { describeOEmbed, formatOEmbedXml } from "./oembed";
import { snippetKinds, writeSnippet, type SnippetParts } from "./snippets";

const parts: SnippetParts = {
  lang: "en",
  briefing: "sample",
  view: "overview",
  options: { ...defaultEmbedOptions, theme: "dark", accent: "#aa0000" },
  site: "https://maps.example/",
  embedUrl: "https://maps.example/embed/en/sample/overview.html",
  pageUrl: "https://maps.example/en/sample/",
  textUrl: "https://maps.example/en/sample/table/",
  pictureUrl: "https://maps.example/figure/en/sample/overview.png",
  title: 'A "quoted" <title> & more',
  alternative: "Five [states] and a city",
  textLabel: "Read as text",
};

describe("snippets", () => {
  test("the iframe has all that editors of strict sites ask for", () => {
    for (const kind of ["iframe", "auto-height", "drupal"] as const) {
      const snippet = writeSnippet(kind, parts);
      for (const name of [
        "id",
        "src",
        "title",
        "width",
        "height",
        "loading",
        "sandbox",
      ]) {
        expect(snippet, `${kind}: ${name}`).toMatch(
          new RegExp(`<iframe[^>]* ${name}="[^"]+`),
        );
      }
      expect(snippet).toContain(
        'referrerpolicy="strict-origin-when-cross-origin"',
      );
    }
  });

  test("text can't break out of the markup around it", () => {
    const snippet = writeSnippet("iframe", parts);
    expect(snippet).toContain(
      'title="A &quot;quoted&quot; &lt;title&gt; &amp; more"',
    );
    expect(snippet).not.toContain("<title>");
    expect(writeSnippet("markdown", parts)).toContain(
      "Five \\[states\\] and a city",
    );
  });

  test("the plain iframe comes without any script, and its caption leads to the text", () => {
    const snippet = writeSnippet("iframe", parts);
    expect(snippet).not.toContain("<script");
    expect(snippet).toMatch(
      /<figcaption>.*href="https:\/\/maps\.example\/en\/sample\/table\/"/,
    );
  });

  test("options go along wherever there is an embed", () => {
    for (const kind of [
      "iframe",
      "element",
      "drupal",
      "url",
      "quarto",
      "jupyter",
    ] as const) {
      expect(writeSnippet(kind, parts), kind).toMatch(
        /theme=dark(&amp;|&)accent=aa0000/,
      );
    }
  });

  test("every snippet has a title or is an address alone", () => {
    for (const kind of snippetKinds) {
      const snippet = writeSnippet(kind, parts);
      expect(snippet, kind).toMatch(/^https:\/\/\S+$|title|\[!\[|wp:embed/);
    }
  });

  test("each can be read and reviewed", () => {
    for (const kind of snippetKinds) {
      expect(writeSnippet(kind, parts)).toMatchSnapshot(kind);
    }
  });
});

describe("oEmbed", () => {
  const oembed = describeOEmbed(
    parts,
    "Briefing Map",
    "https://maps.example/card.png",
  );

  test("has everything that the type `rich` must have", () => {
    expect(oembed).toMatchObject({
      version: "1.0",
      type: "rich",
      width: 960,
      height: 640,
    });
    expect(oembed.html).toMatch(/^<iframe .*<\/iframe>$/);
  });

  test("says the same in XML, with markup escaped", () => {
    const xml = formatOEmbedXml(oembed);
    expect(xml).toContain("<html>&lt;iframe id=");
    expect(xml.match(/<(\w+)>/g)).toHaveLength(Object.keys(oembed).length + 1);
  });
});
