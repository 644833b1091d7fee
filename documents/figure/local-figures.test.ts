import { describe, expect, test, vi } from "vitest";

vi.hoisted(() => {
  process.env["SITE_URL"] = "";
  process.env["PORT"] = "4250";
});

import { figureSizes } from "@/lib/sheet/figure-form";
import { openPublishedView } from "@/wording/page/published-page.sample";
import { findFaults } from "./figure-faults.sample";
import { makeFigure } from "./make-figure";

describe.each(["en", "ru"])(
  "a figure of a site without an address, in %s",
  (lang) => {
    const page = openPublishedView(lang, "overview.svg");

    test.each(figureSizes)(
      "%s: has that of npm start, and says that nobody else can follow it",
      (size) => {
        const { layout } = makeFigure(page, size);
        const said = layout.texts.map(({ text }) => text).join(" ");
        expect(said).toContain(`http://localhost:4250/${lang}/`);
        expect(said).toMatch(/local address|локальный адрес/i);
        expect(findFaults(layout)).toEqual([]);
      },
    );
  },
);
