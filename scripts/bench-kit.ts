import { performance } from "node:perf_hooks";
import { figureEndings, writeFigure } from "../documents/figure/write-figure";
import { readViewFile, type ViewFile } from "../wording/page/view-files";
import { copyPlaces } from "../lib/briefing/many-places.sample";
import { renderReport, reportEndings } from "../documents/render-report";
import { renderOneFile } from "../components/one-file/render-one-file";
import { listBriefings } from "../lib/load/load";

/**
 * npm run bench:kit: time and bytes of each file of the report kit, for the first briefing and for
 * copies of it with ten and a hundred times as many places, or with as many as are asked for:
 * `npm run bench:kit -- 120`. It checks nothing by itself.
 */
const asked = process.argv.slice(2).map(Number);
if (!asked.every((count) => Number.isInteger(count) && count > 0))
  throw new Error("bench:kit takes numbers of places, as in: -- 60 600");
const counts = asked.length > 0 ? asked : [6, 60, 600];
const [briefing = ""] = listBriefings();

/** The view of the region, with its places copied until there are so many. */
function openCopies(count: number, ending: string): ViewFile {
  const file = `overview${ending}`;
  const page = readViewFile({ lang: "en", briefing, file });
  return { ...page, briefing: copyPlaces(page.briefing, count) };
}

const oneFile = ".html";

/** The bytes of one file of a view. */
async function make(page: ViewFile, isReport: boolean) {
  if (page.ending === oneFile)
    return new TextEncoder().encode(await renderOneFile(page));
  const { body } = await (isReport ? renderReport(page) : writeFigure(page));
  return body;
}

async function measure(count: number, ending: string, isReport: boolean) {
  const page = openCopies(count, ending);
  const began = performance.now();
  const body = await make(page, isReport);
  const time = performance.now() - began;
  return {
    file: ending,
    places: count,
    ms: Math.round(time),
    kB: Math.round(body.length / 1000),
    "ms a place": Number((time / count).toFixed(1)),
  };
}

async function run(): Promise<void> {
  // Fonts and compilers are opened once in a build: they are not part of any one file.
  for (const ending of figureEndings) await measure(6, ending, false);
  for (const ending of [...reportEndings, oneFile])
    await measure(6, ending, true);
  for (const count of counts) {
    for (const ending of figureEndings)
      say(await measure(count, ending, false));
    for (const ending of [...reportEndings, oneFile])
      say(await measure(count, ending, true));
  }
}

function say(row: Readonly<Record<string, string | number>>): void {
  console.log(
    Object.entries(row)
      .map(([name, value]) => `${name} ${value}`)
      .join("  "),
  );
}

run().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
