import { describe, expect, test } from "vitest";
import { defaultEmbedOptions } from "../url/embed-options";
import { embedHeight } from "./embed-height";
import { describeOEmbed, formatOEmbedXml } from "./oembed";
import {
  carriesOptions,
  isOnlyLocal,
  pinParts,
  serveParts,
  snippetKinds,
  writeSnippet,
  type SnippetParts,
} from "./snippets";

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
  alternatives: {
    participation: "Five [states] and a city",
    involvement: "Events of [five] states",
  },
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
      /<p id="[^"]+-caption" dir="auto">.*href="https:\/\/maps\.example\/en\/sample\/table\/"/,
    );
  });

  test("nothing in a snippet needs an inline style, which a strict policy would refuse", () => {
    for (const kind of snippetKinds)
      expect(writeSnippet(kind, parts), kind).not.toMatch(/ style=|<style/);
    expect(writeSnippet("iframe", parts)).toContain('frameborder="0"');
    // A figure has margins of 40 pixels unless a style takes them away.
    expect(writeSnippet("iframe", parts)).not.toContain("<figure");
  });

  test("the first way is the iframe that is left as a plain one where its script is dropped", () => {
    expect(snippetKinds[0]).toBe("auto-height");
    const snippet = writeSnippet("auto-height", parts);
    expect(snippet.replace(/\n<script.*$/, "")).toBe(
      writeSnippet("iframe", parts),
    );
  });

  test("an element says whose tree it belongs to, also a pinned one", () => {
    expect(writeSnippet("element", parts)).toContain(
      'site="https://maps.example/"',
    );
    expect(writeSnippet("element", pinParts(parts, "1.0.0"))).toContain(
      'site="https://maps.example/v/1.0.0/"',
    );
  });

  test("Quarto keeps the frame for HTML that can run it, and e-books get the picture", () => {
    const snippet = writeSnippet("quarto", parts);
    expect(snippet).toContain('when-format="html:js"');
    expect(snippet).toContain('unless-format="html:js"');
  });

  test("options go along wherever it is said that they do, and nowhere else", () => {
    for (const kind of snippetKinds) {
      const hasOptions = /theme=dark(&amp;|&)accent=aa0000/.test(
        writeSnippet(kind, parts),
      );
      expect(hasOptions, kind).toBe(carriesOptions(kind));
    }
    expect(snippetKinds.filter((kind) => !carriesOptions(kind))).toEqual([
      "wordpress",
      "markdown",
    ]);
  });

  test("each leads to the map in the lens of its options, with the picture of that lens", () => {
    const options = { ...parts.options, lens: "involvement" as const };
    for (const kind of snippetKinds) {
      const snippet = writeSnippet(kind, { ...parts, options });
      expect(snippet, kind).toContain("involvement");
      expect(snippet, kind).not.toContain("Five");
      if (/png/.test(snippet))
        expect(snippet, kind).toContain(
          "https://maps.example/figure/en/sample/sample-overview-involvement-text-en.png",
        );
      if (snippet.includes(`${parts.pageUrl}?`))
        expect(snippet, kind).toContain(`${parts.pageUrl}?lens=involvement`);
    }
    const wordpress = writeSnippet("wordpress", { ...parts, options });
    // It would find the map of the usual lens at the address of the page.
    expect(wordpress).not.toContain("wp:embed");
    expect(wordpress).toContain(`<a href="${parts.pageUrl}?lens=involvement">`);
    expect(wordpress).toContain('alt="Events of [five] states"');
    const pinned = writeSnippet("markdown", {
      ...pinParts(parts, "1.0.0"),
      options,
    });
    expect(pinned).toContain("/v/1.0.0/figure/en/sample/");
  });

  test("a briefing without a second lens has the picture of its one", () => {
    const alternatives = { participation: "Five states" };
    const options = { ...parts.options, lens: "involvement" as const };
    expect(
      writeSnippet("markdown", { ...parts, alternatives, options }),
    ).toContain(parts.pictureUrl);
  });

  test("a frame without records is higher: its map takes the whole width", () => {
    const { options } = parts;
    const bare = { ...options, parts: [] };
    expect(embedHeight({ ...options, parts: ["record"] })).toBeLessThan(
      embedHeight(bare),
    );
    expect(embedHeight({ ...bare, parts: ["legend"] })).toBeGreaterThan(
      embedHeight(bare),
    );
    expect(embedHeight({ ...bare, isStatic: true })).toBeLessThan(
      embedHeight(bare),
    );
    expect(writeSnippet("iframe", { ...parts, options: bare })).toContain(
      `height="${embedHeight(bare)}"`,
    );
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
      height: embedHeight(parts.options),
    });
    expect(oembed.html).toMatch(/^<iframe .*<\/iframe>$/);
  });

  test("says the same in XML, with markup escaped", () => {
    const xml = formatOEmbedXml(oembed);
    expect(xml).toContain("<html>&lt;iframe id=");
    expect(xml.match(/<(\w+)>/g)).toHaveLength(Object.keys(oembed).length + 1);
  });
});

describe("a site that was built without its address", () => {
  const local = lead("http://localhost:3000/");

  test("has snippets with the one at which it is served", () => {
    const served = serveParts(local, "https://other.example");
    for (const kind of snippetKinds) {
      const snippet = writeSnippet(kind, served);
      expect(snippet, kind).toContain("https://other.example/");
      expect(snippet, kind).not.toContain("localhost");
    }
    expect(serveParts(parts, "https://other.example")).toEqual(parts);
  });

  test("warns where nobody else can follow them, and for WordPress wherever it is served", () => {
    const served = serveParts(local, "https://other.example");
    expect(
      isOnlyLocal("iframe", local, serveParts(local, "http://127.0.0.1:4250")),
    ).toBe(true);
    expect(isOnlyLocal("iframe", local, served)).toBe(false);
    expect(isOnlyLocal("wordpress", local, served)).toBe(true);
    expect(isOnlyLocal("wordpress", parts, parts)).toBe(false);
  });
});

function lead(site: string): SnippetParts {
  const text = JSON.stringify(parts).replaceAll("https://maps.example/", site);
  return JSON.parse(text) as SnippetParts;
}
