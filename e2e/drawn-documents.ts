import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import type { Page } from "@playwright/test";

const program = path.resolve("e2e/setup/write-documents.tsx");
const tsx = createRequire(import.meta.url).resolve("tsx/cli");

/**
 * Pages, embeds and files of a briefing in some data folder, drawn as the server draws them: for what
 * must not hang on the live briefing. Returns the folder that they are in.
 */
export async function drawDocuments(
  dataFolder: string,
  briefing: string,
): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), "drawn-"));
  await promisify(execFile)(
    process.execPath,
    [tsx, program, folder, briefing],
    {
      env: {
        ...process.env,
        DATA_DIR: dataFolder,
        SITE_URL: "https://maps.example",
        BASE_PATH: "",
      },
    },
  );
  return folder;
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".svg": "image/svg+xml",
  ".xml": "application/xml",
  ".json": "application/json",
};

/** Opens one of them at an address of the site, so that it finds the scripts for which it asks. */
export async function openDrawn(
  page: Page,
  folder: string,
  file: string,
  { hash = "", change = (text: string) => text } = {},
): Promise<void> {
  const address = `/embed/en/drawn/${path.basename(file)}`;
  await page.unrouteAll();
  await page.route(`**${address}`, (route) =>
    route.fulfill({
      body: change(readFileSync(path.join(folder, file), "utf8")),
      contentType: types[path.extname(file)] ?? "text/plain",
    }),
  );
  await page.goto(address + hash);
}
