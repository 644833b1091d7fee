import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { publishedBriefing } from "../../lib/load/published.sample";

const rooms = [
  "app",
  "browser",
  "components",
  "documents",
  "i18n",
  "lib",
  "messages",
  "scripts",
  "wording",
];

/** Tests have samples of their own; the programs of `boundaries` and `new` know every state by name. */
const isLeftOut = (path: string) =>
  /node_modules|__snapshots__|\.(test|sample)\.|^scripts.(boundaries|new|office|pdf)\b/.test(
    path,
  );

test("the engine names neither the briefing that came first nor its places", () => {
  const paths = rooms
    .flatMap((room) =>
      readdirSync(room, { recursive: true, encoding: "utf8" }).map((name) =>
        join(room, name),
      ),
    )
    .filter((path) => !isLeftOut(path) && /\.(tsx?|mjs|json|css)$/.test(path))
    .filter((path) => statSync(path).isFile());
  expect(paths.length).toBeGreaterThan(100);
  const { id, places } = publishedBriefing();
  const ids = [id, ...places.map((place) => place.id)];
  const named = paths.flatMap((path) => {
    const text = readFileSync(path, "utf8");
    return ids
      .filter((one) => new RegExp(`(?<![\\w-])${one}(?![\\w-])`).test(text))
      .map((one) => `${path}: ${one}`);
  });
  expect(named).toEqual([]);
});
