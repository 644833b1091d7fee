import { findNearest } from "./records/nearest";
import type { Problem } from "./records/problem";
import type { Folder } from "./read-records";
import { kinds, optionalKinds } from "./records/records";

/** A folder holds one file of each kind, and no other YAML. */
export function findWrongFiles(folder: Folder): Problem[] {
  const nameOf = (kind: string) => `${kind}.yaml`;
  const wanted = kinds.map(nameOf);
  const optional = optionalKinds.map(nameOf);
  const given = folder.files.map((file) => file.name);
  const missing = wanted.filter((name) => !given.includes(name));
  const extra = given.filter((name) => !wanted.includes(name));
  const meant = extra.map((name) => findNearest(name, missing));
  const position = (name: string) => ({
    file: `${folder.path}/${name}`,
    line: 1,
    column: 1,
  });
  return [
    ...extra.map((name, index) => ({
      ...position(name),
      what: "a briefing has no file of this name",
      remedy: meant[index] ? `did you mean ${meant[index]}?` : "remove it",
    })),
    ...missing
      .filter((name) => !meant.includes(name) && !optional.includes(name))
      .map((name) => ({
        ...position(name),
        what: "the file is missing",
        remedy:
          name === "briefing.yaml"
            ? "add it, or move the folder out of the data"
            : "add it; a file with no records holds []",
      })),
  ];
}
