import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { createNoteList } from "@/lib/citations/note-list";
import { drawMap } from "@/lib/map/drawing/draw-map";
import { loadBoundaries } from "@/lib/load/load";
import { listStatements } from "@/lib/briefing/statements";
import { makePlaceSheet } from "@/lib/export/sheets/actor-sheets";
import { makeParticipationSheet } from "@/lib/export/sheets/history-sheets";
import { writeCsv } from "@/lib/export/csv/write-csv";
import { writeGeoJson } from "@/lib/export/geojson/write-geojson";
import { sampleTerms } from "@/lib/export/terms/data-terms.sample";
import { writeJsonLd } from "@/lib/export/jsonld/write-jsonld";
import { summariseLenses } from "@/lib/views/lens-summary";
import { viewEvent } from "@/lib/views/event-view";
import { EmbedMap } from "@/components/embed/embed-map";
import { SpatialDescription } from "@/components/spatial/spatial-description";
import { EmbedRecords } from "@/components/embed/embed-records";
import { describeSnippets } from "@/wording/embed/describe-snippets";
import { describeFigure as describeSheet } from "@/documents/figure/describe-figure";
import { describePlaces } from "@/wording/map/describe-places";
import { FactTable } from "@/components/table/fact-table";
import { describeReport } from "@/documents/report/describe-report";
import { describeShapes } from "@/documents/pptx/describe-shapes";
import { describeSlides } from "@/documents/pptx/describe-slides";
import { writeNotes } from "@/documents/pptx/write-notes";
import { renderOneFile } from "@/components/one-file/render-one-file";
import { makeCard } from "@/documents/figure/make-figure";
import { answerOEmbed } from "@/documents/oembed/answer-oembed";
import { stem } from "@/lib/search/stem";
import { openEntries } from "@/wording/search/open-entries";
import { viewSeveralRoles } from "./several-roles.sample";

const page = viewSeveralRoles("overview");
const { briefing, words } = page;
const south = "South: Host · Delegation";
const north = "North: No role found";

const textOf = (element: React.ReactElement): string =>
  renderToStaticMarkup(element)
    .replace(/<(style|svg)[^>]*>.*?<\/\1>/gs, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ");

describe("a second role is told beside the main one, and no role is made up", () => {
  test("on the map: the main one by symbol, both in words", () => {
    const places = describePlaces(briefing, "en", words);
    const marks = new Map(places.map(({ id, marks }) => [id, marks]));
    expect(marks.get("south")?.participation).toEqual({
      role: "host",
      label: [{ text: "Host" }, { text: "Delegation" }],
      shape: "diamond",
    });
    expect(marks.get("north")?.participation).toMatchObject({
      role: "unknown",
      label: [{ text: "No role found" }],
      shape: "dash",
    });
    expect(marks.get("north")?.involvement).toMatchObject({
      role: "unknown",
      label: [{ text: "no part found" }],
    });
    expect(places.map(({ step }) => step)).toEqual([
      "unknown",
      "unknown",
      "unknown",
    ]);
  });

  test("by a line from each delegation", () => {
    const topology = loadBoundaries(briefing.boundaries);
    const { links } = drawMap(briefing, topology, "en");
    expect(links.map(({ place, venue }) => `${place} ${venue}`)).toEqual([
      "south town",
    ]);
  });

  test("in the legend and in the list, the records and the map in words", () => {
    const legend = textOf(
      <>
        <EmbedMap {...page} />
        <SpatialDescription {...page} isBrief={false} />
      </>,
    );
    expect(legend).toContain("Sent a delegation (South)");
    expect(legend).toContain(words("Occasion.roleNotFound"));
    expect(legend).toContain(words("Lens.partNotFound"));
    expect(legend).toContain(south);
    expect(legend).toContain(north);
    const records = textOf(<EmbedRecords {...page} hrefOf={() => null} />);
    expect(records).toContain("South Host");
    expect(records).toContain("Delegation · Deputy, name not stated");
    expect(records).toContain(`North ${words("Occasion.roleNotFound")}`);
    expect(records).toContain("South sent a deputy.");
    expect(records).toContain(words("Occasion.noRole"));
  });

  test("in the table, one under the other", () => {
    const table = textOf(<FactTable {...page} />);
    expect(table).toMatch(/Host\s+Delegation/);
    expect(table).toContain("Deputy");
  });

  test("in the table, who came in both stands once", () => {
    const places = briefing.places.map((place) => ({
      ...place,
      participations: place.participations.map((one) => ({
        ...one,
        persons: briefing.persons.slice(0, 1),
      })),
    }));
    const html = renderToStaticMarkup(
      <FactTable
        {...page}
        briefing={{
          ...briefing,
          places: places.filter(({ id }) => id === "south"),
        }}
      />,
    );
    expect(html.match(/<a href="[^"]*\/people\/ada\/"/g)).toHaveLength(1);
  });

  test("in figures", () => {
    const figure = describeSheet(viewSeveralRoles("south"));
    expect(figure.tag?.label).toBe("Host · Delegation");
    expect(figure.description).toContain(south);
    expect(figure.description).toContain(north);
    expect(figure.statement.text).toContain("South sent a deputy.");
    expect(figure.legend.roles.map(({ text }) => text)).toContain(
      "Sent a delegation (South)",
    );
    expect(figure.legend.links).toContain("Town");
  });

  test("in documents", () => {
    for (const view of ["overview", "south"]) {
      const report = describeReport(viewSeveralRoles(view), "full");
      expect(report.figure.alternative).toContain(south);
      const said = writeNotes(report);
      expect(said).toContain("South was the host.");
      expect(said).toContain("South sent a deputy.");
    }
    const all = writeNotes(describeReport(page, "full"));
    expect(all).toContain(`North | – | ${words("Occasion.noRole")}`);
    const own = writeNotes(describeReport(viewSeveralRoles("north"), "full"));
    expect(own).toContain(words("Occasion.noRole"));
  });

  test("on slides: a line for each place", () => {
    const [slide] = describeSlides(page).slides;
    const lines = slide?.panel.map(({ label, text }) => `${label}: ${text}`);
    expect(lines?.slice(1)).toEqual([north, south, "Town: Venue"]);
    if (slide === undefined) throw new Error("no slide");
    expect(describeShapes(slide).get("shape-south")).toBe(south);
  });

  test("in snippets", () => {
    expect(describeSnippets(page).alternatives.participation).toContain(south);
  });

  test("in the search: who looks for a role finds whoever had it beside another", () => {
    const entry = openEntries(page).find(
      ({ kind, id }) => kind === "place" && id === "south",
    );
    expect(entry?.stems).toEqual(
      expect.arrayContaining(["host", "delegation", "deputy"].map(stem)),
    );
  });

  test("on the card to share", () => {
    const { content, svg } = makeCard(viewSeveralRoles("south"));
    expect(content.tag?.label).toBe("Host · Delegation");
    expect(svg).toContain("Host · Delegation");
    expect(makeCard(page).svg).toContain("Delegation");
  });

  test("in what oEmbed hands out, by the map in it", async () => {
    const view = viewSeveralRoles("south");
    const answer = answerOEmbed({ ...view, ending: ".json" });
    const { html } = (await answer.json()) as { html: string };
    // What oEmbed frames is the embed, which tells both roles (see above), and none by itself.
    expect(html).toContain("/embed/en/sample/south.html");
    expect(html).not.toContain("Host");
  });

  test("in the one-file document", async () => {
    const html = await renderOneFile(page);
    for (const said of ["South was the host.", "South sent a deputy."])
      expect(html.replace(/<[^>]+>/g, " ")).toContain(said);
    expect(html).toContain("Host · Delegation");
  });

  test("among the participants of the event, who stand there once", () => {
    const { occasion } = briefing;
    const { participants } = viewEvent(
      briefing,
      occasion,
      "en",
      createNoteList("en"),
    );
    expect(participants.filter(({ id }) => id === "south")).toMatchObject([
      { roles: [{ label: "Host" }, { label: "Delegation" }] },
    ]);
  });

  test("in every data file", () => {
    expect(writeCsv(briefing, sampleTerms)).toContain(
      "participation:south-launch-delegation",
    );
    const topology = loadBoundaries(briefing.boundaries);
    const { features } = writeGeoJson(briefing, topology, sampleTerms);
    const properties = (id: string) =>
      features.find((one) => one.id === `place:${id}`)?.properties;
    expect(properties("south")).toMatchObject({
      occasion_role: "host",
      occasion_roles: ["host", "delegation"],
    });
    expect(properties("north")).toMatchObject({
      occasion_role: null,
      occasion_roles: [],
      main_involvement: null,
    });
    const cells = JSON.stringify(makePlaceSheet(briefing));
    expect(cells).toContain("host; delegation");
    expect(JSON.stringify(makeParticipationSheet(briefing))).toContain(
      "south-launch-delegation",
    );
    const absolute = (path: string) => `https://example.org${path}`;
    const graph = writeJsonLd(briefing, {
      map: "",
      terms: sampleTerms,
      absolute,
    });
    expect(JSON.stringify(graph)).toContain(
      "participation:south-launch-delegation",
    );
    const ids = listStatements(briefing).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("the summary of the launch", () => {
  test("counts every place that had a role, and names those with another main role", () => {
    const { roles, venue } = summariseLenses(briefing, "en");
    expect(
      roles.map(({ role, count, besides, isOfCities }) => [
        role?.id ?? null,
        count,
        besides,
        isOfCities,
      ]),
    ).toEqual([
      ["host", 1, [], false],
      ["venue", 1, [], true],
      ["delegation", 1, ["South"], false],
      [null, 1, [], false],
    ]);
    expect(venue).toBe("Town");
  });

  test("names no venue where there is none, or more than one", () => {
    const without = {
      ...briefing,
      places: briefing.places.filter(({ id }) => id !== "town"),
    };
    expect(summariseLenses(without, "en").venue).toBeNull();
    const towns = briefing.places.filter(({ id }) => id === "town");
    const twice = {
      ...briefing,
      places: [
        ...briefing.places,
        ...towns.map((town) => ({ ...town, id: "b" })),
      ],
    };
    expect(summariseLenses(twice, "en").venue).toBeNull();
  });
});
