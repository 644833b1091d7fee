import { expect, test } from "vitest";
import { checkData } from "../check/check-folders";
import { dataFolder, readFolder, readKeptFiles } from "../load/files";
import { listBriefings } from "../load/load";

test.each(listBriefings())("%s agrees with what was published", (id) => {
  expect(
    checkData(dataFolder, [readFolder(id)], ({ name }) => readKeptFiles(name))
      .problems,
  ).toEqual([]);
});
