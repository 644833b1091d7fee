import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { findHandlers, watchForAttacks } from "./attacks";
import { drawDocuments, openDrawn } from "./drawn-documents";
import { expect, test } from "./fixtures";
import { writeHostileData } from "./hostile-data";

/*
 * A briefing whose every text would be a script, a tag or a style, were it ever taken for one, as pages,
 * embeds and files, in a browser: nothing of it runs. HOSTILE_SEED=7 tries another one.
 */

// They share what is drawn once.
test.describe.configure({ mode: "default" });

let folder = "";
let title = "";

test.beforeAll(async () => {
  test.setTimeout(180_000);
  const data = writeHostileData();
  title = data.title;
  folder = await drawDocuments(data.folder, "hostile");
});

/** Without the policy that would stop a script anyhow: what is written must do. */
const withoutPolicy = (text: string) =>
  text.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/i, "");

test("no text of a briefing runs or becomes markup: not on pages, in embeds, or in files", async ({
  page,
  watch,
}) => {
  test.slow();
  const { seen } = await watchForAttacks(page);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => file.split(path.sep).join("/"))
    .filter((file) => /\.(html|svg|xml)$/.test(file))
    .sort();
  expect(files.length).toBeGreaterThan(15);
  for (const file of files) {
    await openDrawn(page, folder, file, { change: withoutPolicy });
    expect(await page.evaluate(findHandlers), file).toEqual([]);
    // Nothing is folded away from the pointer and the focus.
    const touched = await page.evaluate(() => {
      const all = [...document.querySelectorAll<HTMLElement>("*")];
      for (const one of all) {
        if (one instanceof HTMLDetailsElement) one.open = true;
        one.dispatchEvent(new MouseEvent("mouseover", { bubbles: true }));
        if (typeof one.focus === "function") one.focus();
      }
      return all.length;
    });
    expect(touched, file).toBeGreaterThan(1);
  }
  await openDrawn(page, folder, "start.html", { change: withoutPolicy });
  await expect(page.locator("h1").first()).toHaveText(title);
  expect(seen).toEqual([]);
  // Nor does a text ask anyone for anything; files of the kit are not drawn here.
  const asked = watch.faults.filter(
    (fault) =>
      !/\b404\b.*\/figure\/en\/hostile\/hostile-[\w-]+\.svg$/.test(fault),
  );
  expect(asked).toEqual([]);
  watch.faults.splice(0);
});

test("what oEmbed hands to another page is one frame, whatever the title", async ({
  page,
}) => {
  const { seen } = await watchForAttacks(page);
  await openDrawn(page, folder, "about.html");
  for (const view of readdirSync(path.join(folder, "oembed"))) {
    const { html } = JSON.parse(
      readFileSync(path.join(folder, "oembed", view), "utf8"),
    ) as { html: string };
    const names = await page.evaluate((markup) => {
      const holder = document.createElement("template");
      holder.innerHTML = markup;
      return [...holder.content.querySelectorAll("*")].flatMap((one) => [
        one.tagName,
        ...[...one.attributes].map(({ name }) => name),
      ]);
    }, html);
    expect(names.filter((name) => /^[A-Z]/.test(name))).toEqual(["IFRAME"]);
    expect(names.filter((name) => name.startsWith("on"))).toEqual([]);
  }
  expect(seen).toEqual([]);
});
