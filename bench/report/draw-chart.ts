import type { MeasureKey } from "../measure/measures.ts";
import type { ProfileResult, Results, Row } from "./summary.ts";

/** Pixels of the drawing. */
const size = { width: 960, top: 96, row: 28, bar: 16, foot: 44 };
const ink = {
  text: "#1f2a30",
  quiet: "#5b6870",
  rule: "#d5dbde",
  paper: "#ffffff",
};
const ours = { strong: "#0b6e5f", light: "#a9d3cb" };
const theirs = { strong: "#8894a0", light: "#d0d7dc" };

type Panel = {
  title: string;
  left: number;
  width: number;
  whole: MeasureKey;
  /** A measure that is a part of the whole, drawn darker. */
  part: MeasureKey | null;
  write: (value: number) => string;
};

const panels: readonly Panel[] = [
  {
    title: "First working click, seconds",
    left: 250,
    width: 250,
    whole: "click",
    part: null,
    write: (value) => (value / 1000).toFixed(2),
  },
  {
    title: "Transferred in all, kB (dark: until that click)",
    left: 610,
    width: 270,
    whole: "kilobytes",
    part: "clickKilobytes",
    write: (value) => value.toFixed(0),
  },
];

/** A bar chart of the slow profile (or the only one) for the README: a calm SVG with no font of its own. */
export function drawChart({ profiles, facts }: Results): string {
  const result =
    profiles.find(({ profile }) => profile === "slow") ?? profiles[0];
  if (result === undefined) throw new Error("chart: nothing was measured");
  const height = size.top + result.rows.length * size.row + size.foot;
  const said = `Medians of ${facts.rounds} round(s), ${facts.finished.slice(0, 10)}. ${result.label}.`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${height}" ` +
      `width="${size.width}" height="${height}" role="img" aria-labelledby="title said" ` +
      `font-family="system-ui, sans-serif" font-size="14" fill="${ink.text}">`,
    `<title id="title">The same small map in several libraries: time and bytes</title>`,
    `<desc id="said">${escape(`${said} ${tell(result)}`)}</desc>`,
    `<rect width="${size.width}" height="${height}" fill="${ink.paper}"/>`,
    `<text x="24" y="36" font-size="19" font-weight="600">Five countries, six markers, a click shows a text</text>`,
    `<text x="24" y="${height - 18}" font-size="12" fill="${ink.quiet}">${escape(said)}</text>`,
    ...result.rows.map(drawLabel),
    ...panels.map((panel) => drawPanel(panel, result.rows)),
    "</svg>",
    "",
  ].join("\n");
}

const topOf = (index: number): number => size.top + index * size.row;

function drawLabel({ label, isOurs }: Row, index: number): string {
  const look = isOurs ? `font-weight="700" fill="${ours.strong}"` : "";
  return `<text x="236" y="${topOf(index) + 13}" text-anchor="end" ${look}>${escape(label)}</text>`;
}

function drawPanel(panel: Panel, rows: readonly Row[]): string {
  const longest = Math.max(
    1,
    ...rows.map((row) => row.values[panel.whole]?.max ?? 0),
  );
  const scale = panel.width / longest;
  const bottom = topOf(rows.length);
  return [
    `<text x="${panel.left}" y="72" fill="${ink.quiet}">${panel.title}</text>`,
    `<path d="M${panel.left} ${size.top - 8}V${bottom}" stroke="${ink.rule}"/>`,
    ...rows.map((row, index) => drawBar(panel, row, topOf(index), scale)),
  ].join("\n");
}

function drawBar(
  { left, whole, part, write }: Panel,
  row: Row,
  top: number,
  scale: number,
): string {
  const value = row.values[whole];
  const colours = row.isOurs ? ours : theirs;
  if (value === null)
    return `<text x="${left + 8}" y="${top + 13}">never</text>`;
  const bar = (length: number, colour: string) =>
    `<rect x="${left}" y="${top}" width="${round(length * scale)}" height="${size.bar}" fill="${colour}"/>`;
  const inner = part === null ? value.median : (row.values[part]?.median ?? 0);
  const middle = top + size.bar / 2;
  // The thin line spans all rounds, from the quickest to the slowest.
  const [from, to] = [value.min, value.max].map((end) =>
    round(left + end * scale),
  );
  const weight = row.isOurs ? ` font-weight="700"` : "";
  return [
    bar(value.median, colours.light),
    bar(inner, colours.strong),
    `<path d="M${from} ${middle}H${to}" stroke="${ink.text}"/>`,
    `<text x="${(to ?? left) + 8}" y="${top + 13}"${weight}>${write(value.median)}</text>`,
  ].join("");
}

/** The chart in words, for those who don't see it. */
function tell({ rows }: ProfileResult): string {
  return rows
    .map(({ label, values }) => {
      const click =
        values.click === null
          ? "never"
          : `${(values.click.median / 1000).toFixed(2)} s`;
      return `${label}: ${click}, ${values.kilobytes?.median.toFixed(0) ?? "?"} kB.`;
    })
    .join(" ");
}

const round = (value: number): number => Math.round(value * 10) / 10;

const escape = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
