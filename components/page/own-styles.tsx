import { bundleStyles } from "@/browser/bundle/bundle";
import { keepStyles } from "./keep-styles";
import { StaticStyles } from "./static-styles";

/** Style sheets of one kind of page, which no other has to carry. They are heard above those of all. */
export async function OwnStyles({ sheets }: { sheets: readonly string[] }) {
  return <StaticStyles name={keepStyles(await bundleStyles(sheets))} />;
}
