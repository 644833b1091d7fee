import { execFileSync } from "node:child_process";
import { existsSync, lstatSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { listFiles } from "../publish/own-files";
import { publish } from "../versions/publish-site";
import { differs } from "./expectations";
import type { SiteUnderTest } from "./site-under-test";

/** As of servers, but of a folder. */
type BranchExpectation = { what: string; findFaults: () => Promise<string[]> };

const megabyte = 1024 * 1024;

/** What stands in the folder of a branch, and is not the site's. */
const others = {
  ".nojekyll": "",
  CNAME: "maps.example.org\n",
  ".gitattributes": "* -text\n",
};

/**
 * GitHub Pages has no server to be started here: what can be tried is what its branch is given, as
 * deploy/github-pages/pages.yml does it.
 */
export function pagesExpectations(site: SiteUnderTest): BranchExpectation[] {
  const branch = path.join(site.scratch, "pages");
  const git = (...args: string[]) =>
    execFileSync("git", ["-C", branch, ...args], { encoding: "utf8" });
  return [
    {
      what: "The branch keeps its own files, and has the site’s page for what is not there",
      findFaults: async () => {
        execFileSync("git", ["init", "--quiet", branch]);
        for (const [name, text] of Object.entries(others))
          writeFileSync(path.join(branch, name), text);
        await publish({
          to: branch,
          version: "1.0.0",
          basePath: "",
          build: async () => path.join(site.scratch, "built"),
          adopt: true,
          records: path.join(site.scratch, "records"),
          say: () => undefined,
        });
        return [
          ...Object.entries(others).flatMap(([name, text]) =>
            differs(
              name,
              "the text",
              readFileSync(path.join(branch, name), "utf8"),
              text,
            ),
          ),
          ...differs(
            "404.html",
            "there",
            existsSync(path.join(branch, "404.html")),
            true,
          ),
        ];
      },
    },
    {
      what: "Git takes every file: none ignored, no link, none over 100 MB",
      findFaults: async () => {
        git("add", "--all");
        const added = git("-c", "core.quotePath=off", "ls-files", "-z");
        const names = new Set(added.split("\0"));
        return listFiles(branch)
          .filter((name) => !name.startsWith(".git/"))
          .flatMap((name) => {
            const stats = lstatSync(path.join(branch, name));
            return [
              ...differs(name, "in the branch", names.has(name), true),
              ...differs(name, "a link", stats.isSymbolicLink(), false),
              ...differs(name, "too large", stats.size > 100 * megabyte, false),
            ];
          });
      },
    },
  ];
}
