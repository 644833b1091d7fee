import { describe, expect, test } from "vitest";
import { sampleFolder, sampleTexts } from "../briefing/briefing.sample";
import { buildBriefing } from "../load/build-briefing";
import { lightPalette } from "../theme/tokens";
import {
  formatBriefingLook,
  formatBriefingTheme,
  paperAccent,
} from "./briefing-look";

const plain = buildBriefing(sampleFolder());
const accented = buildBriefing(
  sampleFolder({
    "briefing.yaml": (sampleTexts["briefing.yaml"] ?? "").replace(
      "publisher: { name: { en: Nobody } }",
      'publisher: { name: { en: Nobody }, accent: "#7a1f1f" }',
    ),
  }),
);

describe("the look of a briefing", () => {
  test("fills what has a role with the role's colour, and no other role", () => {
    const look = formatBriefingLook(plain);
    expect(look).toContain("[data-role=host]{--fill:var(--fill-amber)}");
    expect(look).toContain("[data-role=delegation]{--fill:var(--fill-green)}");
    expect(look).not.toContain("data-role=venue");
  });

  test("brings no colour into a document that its roles do not have", () => {
    const theme = formatBriefingTheme(plain);
    expect(theme).toContain("--fill-amber:#");
    expect(theme).not.toContain("--fill-teal");
  });

  test("has the publisher's colour for links, on the screen and on paper", () => {
    expect(formatBriefingLook(accented)).toContain("--accent:#7a1f1f");
    expect(formatBriefingLook(plain)).not.toContain("--accent");
    expect(paperAccent(accented)).toBe("#7a1f1f");
    expect(paperAccent(plain)).toBe(lightPalette.accent);
  });
});
