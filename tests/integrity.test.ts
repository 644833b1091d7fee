import { describe, expect, test } from "vitest";
import { listStatements } from "@/lib/briefing/statements";
import { listBriefings, loadBriefing } from "@/lib/load/load";
import { loadVersions } from "@/lib/load/load-versions";
import { compareVersions } from "@/lib/url/version-number";
import { isCorrected } from "@/lib/versions/corrections";
import { listKnownIds } from "@/lib/versions/known-ids";
import { titlesAt } from "@/lib/views/titles-at";

describe.each(listBriefings())("the statements of %s hold together", (id) => {
  const briefing = loadBriefing(id);

  test("a disagreement is between answers that rest on different sources", () => {
    for (const { id: question, positions } of briefing.disagreements) {
      const sources = positions.map(({ evidence }) =>
        [...new Set(evidence.map(({ source }) => source.id))].sort().join(" "),
      );
      expect(sources.length, question).toBeGreaterThanOrEqual(2);
      expect(new Set(sources).size, question).toBe(sources.length);
    }
  });

  test("whoever a source names in a role has a title that is known for the time of it", () => {
    for (const { id: role, event, persons } of briefing.participations)
      for (const person of persons)
        expect(
          titlesAt(person, event.date).length,
          `${person.id} in ${role}`,
        ).toBeGreaterThan(0);
  });

  test("no fragment has more than 12 words, and none is empty", () => {
    for (const { id: statement, evidence } of listStatements(briefing))
      for (const { fragment } of evidence) {
        const words = fragment
          .split(/\s+/)
          .filter((one) => /[\p{L}\d]/u.test(one));
        expect(words.length, `${statement}: ${fragment}`).toBeGreaterThan(0);
        expect(words.length, `${statement}: ${fragment}`).toBeLessThanOrEqual(
          12,
        );
      }
  });

  test("a correction names a version that was published and records that were in it or are here", () => {
    const published = loadVersions(id);
    for (const correction of briefing.corrections) {
      const { since, corrected_in, touches } = correction;
      const wrong = published.find(({ version }) => version === since);
      const right = published.find(({ version }) => version === corrected_in);
      expect(wrong, `${correction.id} since ${since}`).toBeDefined();
      expect(right, `${correction.id} in ${corrected_in}`).toBeDefined();
      expect(compareVersions(since, corrected_in)).toBeLessThan(0);
      const known = new Set(published.flatMap((one) => [...listKnownIds(one)]));
      for (const touched of touches) expect(known).toContain(touched);
      // Something that was said in a version that was wrong.
      const said = published
        .filter(
          ({ version }) =>
            compareVersions(version, since) >= 0 &&
            compareVersions(version, corrected_in) < 0,
        )
        .flatMap(({ statements }) => statements)
        .some((statement) => isCorrected(correction, statement));
      expect(said, `${correction.id}: no statement`).toBe(true);
    }
  });
});
