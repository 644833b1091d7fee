import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { createWords } from "@/i18n/translator";
import { CorrectionList } from "./correction-list";
import { correctedSample } from "./corrected.sample";

const { page } = correctedSample();
const { corrections } = page.briefing;

test.each(["en", "ru"])(
  "in %s a correction is called one, and leads to itself",
  (lang) => {
    const words = createWords(lang);
    const show = (hrefOf?: () => string) =>
      renderToStaticMarkup(
        <CorrectionList
          page={{ lang, words }}
          corrections={corrections}
          {...(hrefOf && { hrefOf })}
        />,
      );
    const label = words("Versions.correction");
    expect(label).not.toBe("");
    expect(show()).toContain(`href="#correction-wrong-host">${label}</a>`);
    expect(show()).toContain('id="correction-wrong-host"');
    const elsewhere = show(() => "/versions/#there");
    expect(elsewhere).toContain(`href="/versions/#there">${label}</a>`);
    expect(elsewhere).not.toContain('id="correction-wrong-host"');
    expect(show()).toContain(words("Versions.wrong"));
    expect(show()).toContain(words("Versions.why"));
  },
);
