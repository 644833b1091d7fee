import path from "node:path";
import type { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { fontFolders } from "./fonts";

const compilers = new Map<string, Promise<NodeCompiler>>();

/**
 * The compiler of PDF files, with the fonts of the project alone: they are read once in a build.
 * `workspace` is the folder that it sees.
 */
export function openCompiler(workspace: string): Promise<NodeCompiler> {
  const known = compilers.get(workspace);
  if (known !== undefined) return known;
  const opened = import("@myriaddreamin/typst-ts-node-compiler").then(
    (typst) => {
      leaveOutMachineFonts();
      return typst.NodeCompiler.create({
        workspace,
        fontArgs: [{ fontPaths: [...fontFolders] }],
      });
    },
  );
  compilers.set(workspace, opened);
  return opened;
}

/**
 * The compiler has no switch against the machine's fonts, of which one could have the name of ours. On
 * Linux it finds them by fontconfig's file: ours names a folder without fonts. Elsewhere names decide.
 */
function leaveOutMachineFonts(): void {
  process.env.FONTCONFIG_FILE = path.join(
    process.cwd(),
    "documents/figure/fonts.conf",
  );
}
