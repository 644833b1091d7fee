// @ts-check
// npm run check:new: what an author does first, in a copy of the project. It needs the packages of the builder of
// base maps, which are too large for each clone.
import assert from "node:assert/strict";
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { spawnSync } from "node:child_process";
import { root, runNpm } from "../setup/run.mjs";

/** Of no use for it, or linked. */
const left =
  /^(\.git|\.next|\.cache|out|look|test-results|versions)$|(^|\/)node_modules$/;

const copy = mkdtempSync(join(tmpdir(), "briefing-map-new-"));

/**
 * Runs a program of the copy: what it ends with, and all that it says.
 * @param {...string} args
 */
function runInCopy(...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: copy,
    encoding: "utf8",
    env: { ...process.env, DATA_DIR: "" },
  });
  return { code: status, said: stdout + stderr };
}

/** @param {...string} args */
const runScript = (...args) => runInCopy("--import", "tsx", ...args);

const titles = [
  ...["--title", "Trial of the check"],
  ...["--occasion", "Meeting in Suva"],
  ...["--date", "2030-05"],
];

/** @param {...string} args */
const makeNew = (...args) => runScript("scripts/new.ts", ...args, ...titles);

/**
 * The briefing is accepted, has its examples listed, and has a picture.
 * @param {string} id
 */
function prove(id) {
  const { code, said } = runScript("scripts/check-data.ts");
  assert.equal(code, 0, said);
  assert.match(
    said,
    new RegExp(`data/${id}/\\w+\\.yaml: \\d+ examples? to replace`),
  );
  const drawn = runScript(
    ...["scripts/figure.ts", "--briefing", id, "--type", "svg", "--to", id],
  );
  assert.equal(drawn.code, 0, drawn.said);
  const [file = ""] = readdirSync(join(copy, id));
  assert.match(
    readFileSync(join(copy, id, file), "utf8"),
    /Trial of the check/,
  );
}

/** @param {string} folder */
const readAll = (folder) =>
  readdirSync(join(copy, folder)).map((name) => [
    name,
    readFileSync(join(copy, folder, name), "utf8"),
  ]);

/** A square of a degree, as an author's own shape. @param {string} code @param {number} west */
const square = (code, west) => ({
  type: "Feature",
  properties: { code, name: `Part ${code}` },
  geometry: {
    type: "Polygon",
    coordinates: [
      [
        [west, 10],
        [west, 11],
        [west + 1, 11],
        [west + 1, 10],
        [west, 10],
      ],
    ],
  },
});

const trials = {
  "states by name and by code, over the 180th meridian": () => {
    const { code, said } = makeNew(
      "trial-sea",
      "--states",
      "Fiji,TUV,Kiribati",
    );
    assert.equal(code, 0, said);
    prove("trial-sea");
  },
  "a region with a boundary that is not agreed, which the disclaimer names":
    () => {
      const { code, said } = makeNew("trial-line", "--states", "Sudan,SSD");
      assert.equal(code, 0, said);
      prove("trial-line");
      const file = join(copy, "data/trial-line/briefing.yaml");
      assert.match(readFileSync(file, "utf8"), /status of:\s+[^.]*Abyei/);
    },
  "a second of the same name is refused, and nothing of the first is touched":
    () => {
      const before = readAll("data/trial-sea");
      const { code, said } = makeNew("trial-sea", "--states", "Mali");
      assert.equal(code, 1);
      assert.match(said, /data\/trial-sea: is there already {2}→/);
      assert.deepEqual(readAll("data/trial-sea"), before);
    },
  "a state that nobody knows is named, and leaves nothing": () => {
    const { code, said } = makeNew("trial-none", "--states", "Atlantis");
    assert.equal(code, 1);
    assert.match(said, /Atlantis/);
    const names = readdirSync(copy, { recursive: true, encoding: "utf8" });
    assert.deepEqual(
      names.filter((name) => name.includes("trial-none")),
      [],
    );
  },
  "an author's own shapes": () => {
    const features = [square("AAA", 20), square("BBB", 21)];
    const text = JSON.stringify({ type: "FeatureCollection", features });
    writeFileSync(join(copy, "own.geojson"), text);
    const { code, said } = makeNew(
      ...["trial-own", "--geojson", "own.geojson", "--id", "code"],
      ...["--licence", "CC0", "--credit", "Trial office"],
    );
    assert.equal(code, 0, said);
    prove("trial-own");
    const record = readFileSync(
      join(copy, "data/boundaries/trial-own.source.json"),
      "utf8",
    );
    assert.match(record, /Trial office/);
  },
  "the boundaries that are kept are what their configurations make": () => {
    const { code, said } = runInCopy(
      "scripts/boundaries/build-boundaries.mjs",
      ...["--check", "central-asia", "pacific", "colorado-basin"],
    );
    assert.equal(code, 0, said);
  },
};

if (!existsSync(join(root, "scripts/boundaries/node_modules"))) {
  const quiet = ["--no-audit", "--no-fund", "--silent"];
  await runNpm(["ci", "--prefix", "scripts/boundaries", ...quiet]);
}
try {
  cpSync(root, copy, {
    recursive: true,
    filter: (file) => !left.test(relative(root, file)),
  });
  for (const packages of ["node_modules", "scripts/boundaries/node_modules"])
    symlinkSync(join(root, packages), join(copy, packages));
  for (const [name, run] of Object.entries(trials)) {
    try {
      run();
      console.log(`held    ${name}`);
    } catch (error) {
      console.log(`FAILED  ${name}: ${String(error)}`);
      process.exitCode = 1;
    }
  }
} finally {
  rmSync(copy, { recursive: true, force: true });
}
