import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import type { Snapshot } from "@/lib/versions/snapshot";
import { correctedSample } from "./corrected.sample";
import { VersionDiff } from "./version-diff";

const { page, versions } = correctedSample();
const [before, after] = versions as [Snapshot, Snapshot];
const show = (later: Snapshot): string =>
  renderToStaticMarkup(
    <VersionDiff page={page} pair={{ before, after: later }} />,
  );

/** The first version with other evidence of one of its statements. */
const withNote = (shows: string): Snapshot => ({
  ...before,
  version: "1.0.1",
  statements: before.statements.map((statement, index) =>
    index === 0
      ? {
          ...statement,
          evidence: statement.evidence.map((one) => ({ ...one, shows })),
        }
      : statement,
  ) as Snapshot["statements"],
});

describe("the page of differences", () => {
  test("begins with how much differs, and marks the words", () => {
    const html = show(after);
    const text = html.replace(/<[^>]+>/g, "");
    expect(text.indexOf("1 statement changed in substance")).toBe(0);
    const marked = html.replace(
      /<span class="visually-hidden">.*?<\/span>/g,
      "",
    );
    expect(marked).toContain("South <ins>alone </ins>was the host.");
    expect(marked).toContain("<del>001</del><ins>009</ins>");
    expect(text).toContain("South [new] alone was the host.");
  });

  test("folds a statement that differs only in a note, and counts it apart", () => {
    const html = show(withNote("read"));
    expect(html).toContain("1 only in a note");
    const fold = html.slice(
      html.indexOf("<details"),
      html.indexOf("</details"),
    );
    expect(fold).toContain('class="change"');
    expect(html.replace(fold, "")).not.toContain('class="change"');
  });

  test("says a name once", () => {
    const html = show(withNote("read"));
    const name = page.briefing.places[0]?.name["en"] ?? "?";
    const change = html.slice(
      html.indexOf('<section class="change"'),
      html.indexOf("<dl"),
    );
    expect(change.split(`>${name}<`)).toHaveLength(2);
  });
});
