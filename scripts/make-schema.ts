// Writes data/schema/*.schema.json from the Zod schemas; --check only says whether they are current.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import { listJsonSchemas } from "../lib/briefing/json-schema";

const folder = join("data", "schema");
const isCheck = process.argv.includes("--check");
const stale: string[] = [];

if (!isCheck) mkdirSync(folder, { recursive: true });
for (const { name, schema } of listJsonSchemas()) {
  const path = join(folder, name);
  const text = await format(JSON.stringify(schema), { parser: "json" });
  if (existsSync(path) && readFileSync(path, "utf8") === text) continue;
  stale.push(path);
  if (!isCheck) writeFileSync(path, text);
}

if (isCheck && stale.length > 0) {
  console.error(
    `out of date: ${stale.join(", ")}  →  run npx tsx scripts/make-schema.ts`,
  );
  process.exitCode = 1;
} else {
  console.log(
    stale.length === 0
      ? `${folder} is up to date`
      : `written: ${stale.join(", ")}`,
  );
}
