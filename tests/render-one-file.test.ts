import { brotliCompressSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { describeReport } from "@/documents/report/describe-report";
import { listViews, openReport } from "@/documents/report/report-page.sample";
import { renderOneFile } from "@/components/one-file/render-one-file";

/** Bytes of the file as a server or an archive packs it. */
const most = 120_000;

describe.each(["en", "ru"])("the one-file map in %s", async (lang) => {
  const page = openReport(lang, "overview", ".html");
  const html = await renderOneFile(page);

  test("loads nothing and forbids all requests", () => {
    expect(html).not.toMatch(/<script[^>]* src=/);
    expect(html).not.toMatch(/<link(?![^>]*href="data:,")/);
    expect(html).not.toMatch(/<(img|iframe|object|embed|video|source)[\s>]/);
    expect(html).not.toContain("@import");
    const policies = html.match(
      /<meta http-equiv="Content-Security-Policy"[^>]*>/gi,
    );
    expect(policies).toEqual([expect.stringContaining("default-src 'none';")]);
  });

  test("leads to other pages by full addresses only", () => {
    for (const [, href = ""] of html.matchAll(/<a [^>]*href="([^"]*)"/g)) {
      expect(href).toMatch(/^(#|https?:\/\/)/);
    }
  });

  test("has all records and all their evidence", () => {
    for (const place of page.briefing.places) {
      expect(html).toContain(`<section id="${place.id}"`);
      const report = describeReport(
        { ...page, place, view: place.id },
        "brief",
      );
      for (const { text } of report.sections.flatMap(({ lines }) => lines)) {
        // Documents have spaces that do not break where pages have plain ones.
        const start = text.replaceAll("\u00a0", " ").split(/["'&<>;]/)[0] ?? "";
        // A level that its sentence says is not said twice.
        expect(html.toLowerCase()).toContain(start.toLowerCase());
      }
    }
  });

  test("is small, and closes each script once", () => {
    expect(brotliCompressSync(html).length).toBeLessThan(most);
    expect(html.match(/<script>/g)).toHaveLength(2);
    expect(html.match(/<\/script>/g)).toHaveLength(2);
  });
});

test("the file of a place opens with its record", async () => {
  const [, place = ""] = listViews("en");
  const html = await renderOneFile(openReport("en", place, ".html"));
  expect(html).toContain(`data-view="${place}"`);
  // Without scripts a rule of its own does it.
  expect(html).toMatch(
    new RegExp(`body:not\\(:has\\([^{]*\\)\\) #${place}\\{display:block\\}`),
  );
});
