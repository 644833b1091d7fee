import type { Briefing } from "../briefing/model";
import {
  readWordTemplate,
  templateFile,
  type WordTemplate,
} from "../office/word-template";
import { readFolderFile } from "./files";

const known = new WeakMap<Briefing, WordTemplate | null>();

/** A briefing's own Word template; null if it has none. Throws for one that the check refuses. */
export function loadTemplate(briefing: Briefing): WordTemplate | null {
  const template = known.get(briefing) ?? readTemplate(briefing.id);
  known.set(briefing, template);
  return template;
}

function readTemplate(id: string): WordTemplate | null {
  const bytes = readFolderFile(id, templateFile);
  if (bytes === null) return null;
  const template = readWordTemplate(bytes);
  if ("what" in template)
    throw new Error(`${templateFile} of ${id} ${template.what}`);
  return template;
}
