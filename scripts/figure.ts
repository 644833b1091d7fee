// npm run figure -- --view PLACE --size column --kind titled: a figure in any form, also in one that
// the kit of the site has not (docs/data.md, Figures).
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { writeForm } from "../documents/figure/write-figure";
import { listBriefings } from "../lib/load/load";
import {
  blackKinds,
  figureKinds,
  figureSizes,
  formatFigurePart,
} from "../lib/sheet/figure-form";
import { nameFile } from "../lib/url/file-name";
import { usualLens } from "../lib/url/lens";
import { openPage } from "../wording/page/open-page";
import { nameView } from "../wording/page/view-address";
import { listLenses, listViews } from "../wording/page/view-files";
import { runCommand, Stop } from "./setup/stop.mjs";

const kinds = [...figureKinds, ...blackKinds];
const types = [".svg", ".png", ".pdf"] as const;

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      briefing: { type: "string", default: listBriefings()[0] ?? "" },
      lang: { type: "string", default: "en" },
      view: { type: "string", default: "overview" },
      lens: { type: "string", default: usualLens },
      size: { type: "string", default: "text" },
      kind: { type: "string", default: "plain" },
      type: { type: "string", multiple: true, default: ["svg", "png", "pdf"] },
      editable: { type: "boolean", default: false },
      to: { type: "string", default: "figures" },
    },
  });
  const id = choose("briefing", values.briefing, listBriefings());
  const { languages } = openPage({ lang: "en", briefing: id });
  const lang = choose("lang", values.lang, languages);
  const open = openPage({ lang, briefing: id });
  const { briefing } = open;
  const view = choose("view", values.view, listViews(briefing));
  const page = {
    ...open,
    view,
    place: briefing.places.find((one) => one.id === view) ?? null,
    lens: choose("lens", values.lens, listLenses(briefing)),
  };
  const size = choose("size", values.size, figureSizes);
  const kind = choose("kind", values.kind, kinds);
  mkdirSync(values.to, { recursive: true });
  for (const one of values.type) {
    const type = choose("type", `.${one}`, types);
    const isEditable = values.editable && type === ".svg";
    const part = formatFigurePart(size, kind) + (isEditable ? "-editable" : "");
    const file = path.join(values.to, nameFile(nameView(page), part, type));
    const form = { size, kind, type, isEditable };
    writeFileSync(file, await writeForm(page, form));
    console.log(file);
  }
});

/** One of the choices. Stops with all of them for anything else. */
function choose<Choice extends string>(
  option: string,
  asked: string,
  choices: readonly Choice[],
): Choice {
  const found = choices.find((one) => one === asked);
  if (found === undefined)
    throw new Stop(`--${option} ${asked}: choose one of ${choices.join(", ")}`);
  return found;
}
