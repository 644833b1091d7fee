import type { RecipeOptions } from "../recipes/recipe-parts";
import type { Ability } from "./expectations";
import type { Running } from "./server-process";
import type { SiteUnderTest } from "./site-under-test";

/** A server, with how a recipe is started on it, or what is not here. */
export type Server =
  | {
      name: string;
      version: string;
      cannot?: readonly Ability[];
      start: (site: SiteUnderTest, options: RecipeOptions) => Promise<Running>;
    }
  | { name: string; missing: string };
