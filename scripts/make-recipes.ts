// npm run make:recipes [-- --to DIR]: writes the recipes for servers, for BASE_PATH, FRAME_PAGES and FRAME_EMBEDS.
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { readRecipeOptions, writeRecipes } from "./recipes/all-recipes";
import { root } from "./setup/run.mjs";
import { runCommand, Stop } from "./setup/stop.mjs";

await runCommand(async () => {
  const to = readFolder();
  for (const [name, text] of Object.entries(writeRecipes(readOptions()))) {
    const file = path.join(to, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  console.log(`${to}: written`);
});

function readFolder(): string {
  try {
    const { values } = parseArgs({ options: { to: { type: "string" } } });
    return values.to ? path.resolve(values.to) : path.join(root, "deploy");
  } catch (error) {
    throw new Stop(
      `${(error as Error).message}\nnpm run make:recipes [-- --to DIR]`,
    );
  }
}

function readOptions() {
  try {
    return readRecipeOptions(process.env);
  } catch (error) {
    throw new Stop((error as Error).message);
  }
}
