import { createRequire } from "node:module";
import path from "node:path";
import type PptxGenJS from "pptxgenjs";

/**
 * A new presentation. The package calls its ES module a CommonJS one, so Node cannot import it; its
 * CommonJS build loads everywhere.
 */
export function createPresentation(): PptxGenJS {
  const load = createRequire(path.join(process.cwd(), "package.json"));
  const Presentation = load("pptxgenjs") as new () => PptxGenJS;
  return new Presentation();
}
