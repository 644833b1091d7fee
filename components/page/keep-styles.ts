import { createHash } from "node:crypto";
import { keepMarkup } from "./kept-markup";

/** Keeps finished styles for the page; returns the name under which they are. */
export function keepStyles(styles: string): string {
  const name = createHash("sha256")
    .update(styles)
    .digest("base64url")
    .slice(0, 16);
  keepMarkup(name, () => styles);
  return name;
}
