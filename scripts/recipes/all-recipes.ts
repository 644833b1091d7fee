import { writeApacheRecipe } from "./apache-recipe";
import { writeCaddyRecipe } from "./caddy-recipe";
import { writeContainerRecipe } from "./container-recipe";
import { writeGitHubPagesRecipe } from "./github-pages-recipe";
import { writeNginxRecipe } from "./nginx-recipe";
import { writeObjectStoreRecipe } from "./object-store-recipe";
import type { Recipe, RecipeOptions } from "./recipe-parts";

/** All of `deploy/`, for one publisher. */
export function writeRecipes(options: RecipeOptions): Recipe {
  return {
    ...writeNginxRecipe(options),
    ...writeCaddyRecipe(options),
    ...writeApacheRecipe(options),
    ...writeObjectStoreRecipe(options),
    ...writeGitHubPagesRecipe(),
    ...writeContainerRecipe(),
  };
}

/**
 * The choices of a publisher, from the environment: FRAME_PAGES and FRAME_EMBEDS name the sites that may
 * frame pages and embeds, as `frame-ancestors` of a Content-Security-Policy does. Throws for what would
 * break out of a line of a recipe.
 */
export function readRecipeOptions(
  environment: Readonly<Record<string, string | undefined>>,
): RecipeOptions {
  const read = (name: string, allowed: RegExp) => {
    const value = environment[name]?.trim() ?? "";
    if (allowed.test(value)) return value;
    throw new Error(`${name} is "${value}", which no server could be told`);
  };
  const sources = /^('self'|'none'|[\w.:*/-]+)?( ('self'|[\w.:*/-]+))*$/;
  return {
    basePath: read("BASE_PATH", /^(\/[\w.~-]+)*\/*$/).replace(/\/+$/, ""),
    framing: {
      pages: read("FRAME_PAGES", sources),
      embeds: read("FRAME_EMBEDS", sources),
    },
  };
}
