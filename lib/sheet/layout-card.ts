import type { MapDrawing } from "../map/drawing/map-drawing";
import type { Rectangle } from "../geometry/rectangle";
import { keepSentences } from "./break-lines";
import type { FigureContent } from "./figure-content";
import type { FigureLayout } from "./figure-layout";
import { bindDays } from "./layout-head";
import type { MapSizes } from "./layout-labels";
import { layoutMap } from "./layout-map";
import { placeLogo } from "./place-logo";
import {
  joinSections,
  setText,
  squareAround,
  type Measure,
  type PlacedMark,
  type Section,
} from "./placed";
import { setLines } from "./set-lines";

/** Pixels: the size that social sites ask for. */
const cardPixels = { width: 1200, height: 630 } as const;

/** What a card says beyond what it shares with the figure. */
type CardContent = { site: string; note: string };

/** Where the words of a card are. */
export const cardPanel = { x: 44, width: 318 } as const;
const mapBox = { x: 400, y: 0, width: 800, height: 630 } as const;

/**
 * Large, for a card is mostly seen at half its size. Where many places are close to each other it
 * has their names alone: what they are called comes before what they did, which symbols show.
 */
const sizes: readonly [MapSizes, ...MapSizes[]] = [
  { name: 31, role: 25, landmark: 18, symbol: 12 },
  { name: 28, role: 23, landmark: 18, symbol: 11 },
  { name: 25, role: 21, landmark: 17, symbol: 10 },
  { name: 22, role: 19, landmark: 16, symbol: 9 },
  { name: 18, role: 16, landmark: 16, symbol: 8 },
  { name: 20, role: null, landmark: 16, symbol: 8 },
  { name: 18, role: null, landmark: 16, symbol: 8 },
  { name: 16, role: null, landmark: 16, symbol: 7 },
];

const siteStyle = { size: 22, weight: 700 } as const;
const kickerStyle = { size: 20, weight: 600 } as const;
const titleStyles = [44, 38, 33, 29, 26].map(
  (size) => ({ size, weight: 700 }) as const,
);
const tagStyle = { size: 27, weight: 400 } as const;
const textStyle = { size: 21, weight: 400 } as const;
const noteStyle = { size: 16, weight: 400 } as const;

/** Lays out the card to share of a view: words at the left, the map over the rest. */
export function layoutCard(
  content: FigureContent,
  card: CardContent,
  drawing: MapDrawing,
  measure: Measure,
): FigureLayout {
  const map = layoutMap(
    {
      drawing: { ...drawing, landmarks: [] },
      box: mapBox,
      extent: fillBox(drawing.extent),
      places: content.places,
      selected: content.selected,
      sizes,
    },
    measure,
  );
  const note = layoutNote(card.note, measure);
  const head = layoutPanel(content, card.site, measure);
  const available =
    (note.texts[0]?.box.y ?? cardPixels.height) - head.bottom - 24;
  const text = layoutText(
    content.statement.text,
    head.bottom + 8,
    available,
    measure,
  );
  const all = joinSections(head, text, note);
  return { ...cardPixels, map, texts: all.texts, marks: all.marks };
}

/** The extent, made as tall as the card. */
function fillBox(extent: Rectangle): Rectangle {
  const height = (extent.width * mapBox.height) / mapBox.width;
  return { ...extent, y: extent.y - (height - extent.height) / 2, height };
}

function layoutPanel(
  content: FigureContent,
  site: string,
  measure: Measure,
): Section {
  const line = { x: cardPanel.x, width: cardPanel.width };
  const top = layoutTop(content.logo, site, measure);
  const kicker =
    content.tag === null
      ? top
      : setLines(
          {
            ...line,
            name: "kicker",
            text: content.kicker,
            top: top.bottom + 18,
            style: kickerStyle,
            fill: "ink-soft",
          },
          measure,
        );
  const text = bindDays(content.title);
  // The name of a place is short; the title of a briefing is not.
  const styles = content.tag === null ? titleStyles.slice(2) : titleStyles;
  const style =
    styles.find((one) =>
      text.split(" ").every((word) => measure(word, one) <= cardPanel.width),
    ) ?? styles.at(-1);
  if (style === undefined) throw new Error("title: no sizes to try");
  const title = setLines(
    { ...line, name: "title", text, top: kicker.bottom + 14, style },
    measure,
  );
  const parts = [top, kicker, title];
  if (content.tag !== null) {
    parts.push(layoutTag(content.tag, title.bottom + 2, measure));
  }
  return joinSections(...new Set(parts));
}

/** The site's name, and in what is left of its line the publisher's logo. */
function layoutTop(
  logo: FigureContent["logo"],
  site: string,
  measure: Measure,
): Section {
  const name = setLines(
    {
      ...cardPanel,
      name: "site",
      text: site,
      top: 38,
      style: siteStyle,
      fill: "accent",
    },
    measure,
  );
  const taken = Math.max(...name.texts.map(({ width }) => width)) + 24;
  const mark = placeLogo(logo, {
    x: cardPanel.x + taken,
    y: 31,
    width: cardPanel.width - taken,
    height: 42,
  });
  if (mark === null) return name;
  const bottom = Math.max(name.bottom, mark.box.y + mark.box.height);
  return { texts: name.texts, marks: [mark], bottom };
}

function layoutTag(
  { label, shape, isCity }: NonNullable<FigureContent["tag"]>,
  top: number,
  measure: Measure,
): Section {
  const half = 11;
  const symbol: PlacedMark = {
    kind: "symbol",
    name: "tag symbol",
    shape,
    isCity,
    halo: false,
    box: squareAround({ x: cardPanel.x + half, y: top + 18 }, half),
  };
  const text = setText(
    {
      name: "tag",
      text: label,
      x: cardPanel.x + 2 * half + 9,
      y: top + 27,
      style: tagStyle,
    },
    measure,
  );
  return { texts: [text], marks: [symbol], bottom: top + 42 };
}

/** As many sentences as there is room for; none if not even the first fits. */
function layoutText(
  text: string,
  top: number,
  available: number,
  measure: Measure,
): Section {
  const set = (part: string) =>
    setLines(
      {
        x: cardPanel.x,
        width: cardPanel.width,
        name: "statement",
        text: part,
        top,
        style: textStyle,
        fill: "ink-soft",
      },
      measure,
    );
  const fits = (part: string) => set(part).bottom <= top + available;
  const kept = set(keepSentences(text, fits));
  return kept.bottom <= top + available
    ? kept
    : { texts: [], marks: [], bottom: top };
}

function layoutNote(note: string, measure: Measure): Section {
  const set = (top: number) =>
    setLines(
      {
        x: cardPanel.x,
        width: cardPanel.width,
        name: "note",
        text: note,
        top,
        style: noteStyle,
        fill: "ink-soft",
      },
      measure,
    );
  const height = set(0).bottom;
  return set(cardPixels.height - 34 - height);
}
