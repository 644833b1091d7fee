// @ts-check
import { availableParallelism } from "node:os";
import { listKit } from "../built-kit.mjs";
import { findInAll, runProgram } from "../run-program.mjs";

/** @type {import("../check-kit.mjs").KitProgram} */
export const program = {
  name: "every PDF drawn by Ghostscript without a word of complaint",
  needs: { gs: "ghostscript" },
  check: async () => {
    const files = [...listKit("figure", ".pdf"), ...listKit("report", ".pdf")];
    const shares = availableParallelism();
    const faults = await findInAll(
      Array.from({ length: shares }, (_, share) =>
        files.filter((_file, index) => index % shares === share),
      ),
      // Many in one process are quick; who complains is asked for only where one does.
      async (share) =>
        (await draw(share.map(({ path }) => path))) === ""
          ? []
          : findInAll(share, async ({ file, path }) => {
              const said = await draw([path]);
              return said === "" ? [] : [`${file}: ${said}`];
            }),
    );
    return { seen: { ".pdf": files.length }, faults };
  },
};

/** What Ghostscript says of files that it draws. @param {readonly string[]} paths */
async function draw(paths) {
  const { out, err, isGood } = await runProgram("gs", [
    ..."-q -dBATCH -dNOPAUSE -dSAFER -sDEVICE=bit -r72 -sOutputFile=/dev/null".split(
      " ",
    ),
    ...paths,
  ]);
  const said = `${out}${err}`.trim();
  return isGood ? said : said || "is not drawn";
}
