// npm run new -- ID [options]: a briefing that builds at once, with its region, to write on.
import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline/promises";
import { z } from "zod";
import { briefingSchema } from "../lib/briefing/schema/briefing";
import { checkData, formatReport } from "../lib/check/check-folders";
import {
  dataFolder,
  listRoleSets,
  readCheckContext,
  readFolder,
} from "../lib/load/files";
import { nameDisputes } from "../lib/load/region-disputes";
import { readRoleSet } from "../lib/load/role-set";
import { readOrders, usage, type Orders } from "./new/orders";
import { askAll, listQuestions } from "./new/questions";
import { writeFolder, type NewPlace } from "./new/write-folder";
import { requireSuccess } from "./setup/build-site.mjs";
import { runNpm } from "./setup/run.mjs";
import { runCommand, Stop } from "./setup/stop.mjs";

/** What scripts/boundaries/describe-places.mjs says. */
const describedSchema = z.object({
  places: z.array(
    z.object({
      code: z.string(),
      /** Null for what is no state. */
      alpha2: z.string().nullable(),
      m49: z.string().nullable(),
      name: z.string(),
      /** The short name at the United Nations, where it is not what others write. */
      unName: z.string().nullable(),
      marker: z.object({ lat: z.number(), lon: z.number() }),
      hasShape: z.boolean(),
    }),
  ),
  region: briefingSchema.shape.region,
});

type Described = z.infer<typeof describedSchema>;

const builder = join("scripts", "boundaries");

await runCommand(async () => {
  const orders = await completeOrders();
  if (orders === null) return;
  const folder = join(dataFolder, orders.id);
  if (existsSync(folder))
    throw new Stop(
      `${folder}: is there already  →  choose another id; an existing folder is never touched`,
    );
  if (readCheckContext().boundaries.includes(orders.id))
    throw new Stop(
      `data/boundaries/${orders.id}.json: is there already  →  choose another id for the briefing`,
    );
  const described = await describePlaces(orders);
  const { texts, problems } = tryRegion(orders, described);
  if (problems !== null) throw new Stop(problems);
  // Written aside and then named, so that a folder of this name is always whole.
  const aside = join(dataFolder, `.new-${orders.id}`);
  rmSync(aside, { recursive: true, force: true });
  mkdirSync(aside, { recursive: true });
  for (const [name, text] of Object.entries(texts))
    writeFileSync(join(aside, name), text);
  renameSync(aside, folder);
  console.log(formatReport(checkData(dataFolder, [readFolder(orders.id)])));
  console.log(
    `${folder}: made. Replace the examples (npm run check:data lists them), and see the map with npm run dev`,
  );
});

/** Asks for what the command does not say, where somebody is there to answer; null for help. */
async function completeOrders(): Promise<Orders | null> {
  const sets = listRoleSets().filter((name) => name !== "format-1");
  const read = readOrders(process.argv.slice(2), sets);
  if ("help" in read) {
    console.log(usage(sets));
    return null;
  }
  if ("fault" in read) throw new Stop(`${read.fault}\n${usage(sets)}`);
  if (read.missing.length === 0) return read.orders;
  if (!process.stdin.isTTY)
    throw new Stop(`give ${read.missing.join(", ")}\n${usage(sets)}`);
  const terminal = createInterface(process.stdin, process.stdout);
  const answers = await askAll(
    listQuestions(process.argv.slice(2), read.orders, read.missing, sets),
    (text) => terminal.question(text),
  );
  terminal.close();
  const again = readOrders([...process.argv.slice(2), ...answers], sets);
  if ("help" in again) return null;
  if ("fault" in again) throw new Stop(again.fault);
  if (again.missing.length > 0)
    throw new Stop(`give ${again.missing.join(", ")}`);
  return again.orders;
}

async function describePlaces({ states, geojson }: Orders): Promise<Described> {
  if (!existsSync(join(builder, "node_modules")))
    await requireSuccess(
      runNpm([
        "ci",
        "--prefix",
        builder,
        "--no-audit",
        "--no-fund",
        "--silent",
      ]),
      "The builder of base maps could not be installed",
    );
  return describedSchema.parse(
    JSON.parse(
      run(
        [
          join(builder, "describe-places.mjs"),
          ...(geojson === null
            ? []
            : ["--geojson", geojson.file, "--id", geojson.id]),
          "--",
          ...states,
        ],
        "pipe",
      ) ?? "",
    ),
  );
}

/** The texts over a region that is made for them; it goes again if nothing comes of it. */
function tryRegion(orders: Orders, described: Described) {
  const made = [
    join(dataFolder, "boundaries", `${orders.id}.json`),
    join(dataFolder, "boundaries", `${orders.id}.source.json`),
    join(builder, `${orders.id}.config.json`),
    join(builder, "source", `${orders.id}.own.geojson`),
  ];
  const drop = () => made.forEach((file) => rmSync(file, { force: true }));
  try {
    makeRegion(orders, described);
    const folder = describeFolder(orders, described);
    if (folder.problems !== null) drop();
    return folder;
  } catch (error) {
    drop();
    throw error;
  }
}

/** Builds the boundaries of the region, which have the name of the briefing. */
function makeRegion({ id, geojson }: Orders, { places }: Described): void {
  const codes = places.map(({ code }) => code).join(",");
  const own = Object.entries(geojson ?? {}).flatMap(([name, value]) => [
    name === "file" ? "--geojson" : `--${name}`,
    value,
  ]);
  run(
    [
      join(builder, "build-boundaries.mjs"),
      id,
      "--places",
      codes,
      ...own,
      "--force",
    ],
    "inherit",
  );
}

/** Runs a script of the builder; what it says of a fault is what the command says. */
function run(args: string[], stdout: "pipe" | "inherit"): string | null {
  try {
    return execFileSync(process.execPath, args, {
      encoding: "utf8",
      stdio: ["ignore", stdout, stdout === "pipe" ? "pipe" : "inherit"],
    });
  } catch (error) {
    const said = (error as { stderr?: string | null }).stderr;
    throw new Stop(said?.trim() || `${args[0] ?? ""} failed; see above`);
  }
}

function describeFolder(orders: Orders, { places, region }: Described) {
  const context = readCheckContext();
  const boundaries = context.readBoundaries(orders.id);
  if (boundaries === null)
    throw new Stop(`data/boundaries/${orders.id}.json was not made; see above`);
  const texts = writeFolder({
    ...orders,
    set: readRoleSet(orders.roles),
    boundaries: orders.id,
    disputes: nameDisputes(orders.id),
    projection: briefingSchema.shape.projection.parse(boundaries.projection),
    region,
    today: new Date().toISOString().slice(0, 10),
    places: places.map((place) => ({
      ...place,
      ...nameIn(place, orders.languages),
      // A state may be in the sources and too small for the map.
      hasShape: boundaries.codes.includes(place.code),
    })),
  });
  const { problems, ...rest } = checkData(dataFolder, [
    {
      name: orders.id,
      path: join(dataFolder, orders.id),
      context,
      files: Object.entries(texts).map(([name, text]) => ({
        name,
        bytes: new TextEncoder().encode(text),
      })),
    },
  ]);
  return {
    texts,
    problems:
      problems.length === 0 ? null : formatReport({ problems, ...rest }),
  };
}

/**
 * The name of a state in each language: in English that of the United Nations where the builder has
 * it, else as the platform knows it. An area is called as its shape is, which is said of English.
 */
function nameIn(
  { alpha2, name, unName }: Described["places"][number],
  languages: readonly string[],
): Pick<NewPlace, "name" | "platformNames"> {
  if (alpha2 === null) return { name: { en: name }, platformNames: [] };
  const platformNames = languages.filter(
    (lang) => lang !== "en" || unName === null,
  );
  const platformName = (lang: string) =>
    new Intl.DisplayNames(lang, { type: "region" }).of(alpha2) ?? name;
  return {
    name: Object.fromEntries(
      languages.map((lang) => [
        lang,
        platformNames.includes(lang) ? platformName(lang) : (unName ?? name),
      ]),
    ),
    platformNames,
  };
}
