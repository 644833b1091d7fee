import { mkdirSync, symlinkSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { root } from "../setup/run.mjs";
import { makeFolder } from "../setup/temporary-folder.sample";
import { examineFolder } from "./folder";
import { refuseProtected } from "./protected";

const base = makeFolder({
  "work/project/package.json": "",
  "work/project/out/index.html": "",
  "people/ann/notes.txt": "",
});
const at = (name: string) => path.join(base, name);
const places = { project: at("work/project"), homes: [at("people/ann"), ""] };

const refusal = (folder: string) => () => refuseProtected(folder, places);

test("the root, homes, the project and what holds or lies in them are refused", () => {
  expect(refusal("/")).toThrow("root of the disk");
  for (const home of ["people/ann", "people"])
    expect(refusal(at(home)), home).toThrow("home folder");
  for (const home of ["/home", "/home/somebody", "/root", "/Users/somebody"])
    expect(refusal(home), home).toThrow("home folder");
  for (const folder of ["work/project", "work"])
    expect(refusal(at(folder)), folder).toThrow("project's own folder");
  for (const folder of ["out", "data", "out/deep/er", ".git"])
    expect(refusal(at(`work/project/${folder}`)), folder).toThrow(
      "lies in the project's own folder",
    );
});

test("folders beside them, and inside a home, are not", () => {
  for (const folder of [
    "work/project-site",
    "work/other/project",
    "people/ann/site",
    "people/anna",
  ])
    expect(refusal(at(folder)), folder).not.toThrow();
  for (const folder of ["/srv/maps", "/home/somebody/public_html"])
    expect(refusal(folder), folder).not.toThrow();
});

test("no link and no spelling leads around it, and the remedy is named", () => {
  const links = makeFolder({});
  mkdirSync(path.join(links, "a"));
  symlinkSync(root, path.join(links, "project"));
  symlinkSync(path.dirname(root), path.join(links, "above"));
  symlinkSync(homedir(), path.join(links, "home"));
  symlinkSync("/", path.join(links, "disk"));
  for (const folder of [
    root,
    `${root}//`,
    `${root}/scripts/..`,
    `${root}/new/folder`,
    `${root}/package.json`,
    `${links}/a/../project`,
    `${links}/project/`,
    `${links}/project/site`,
    `${links}/above/${path.basename(root)}`,
    `${links}/home`,
    `${links}/disk`,
    homedir(),
    "/",
    "//",
    "/..",
    path.relative(process.cwd(), "/"),
    ".",
    "",
  ])
    expect(() => examineFolder(folder), folder).toThrow("--to /srv/maps");
});
