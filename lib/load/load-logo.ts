import type { Briefing } from "../briefing/model";
import type { Picture } from "../images/picture";
import { readPicture } from "../images/read-picture";
import { readFolderFile } from "./files";

/** A publisher's logo, ready to be written into pages and files. */
export type Logo = Picture & {
  bytes: Uint8Array;
  /** The whole file as an address: what shows it sends no request. */
  uri: string;
};

const known = new WeakMap<Briefing, Logo>();

/** The logo of a briefing's publisher; null if it has none. Throws for one that the check refuses. */
export function loadLogo(briefing: Briefing): Logo | null {
  const { id, publisher } = briefing;
  if (publisher.logo === undefined) return null;
  const logo = known.get(briefing) ?? readLogo(id, publisher.logo);
  known.set(briefing, logo);
  return logo;
}

function readLogo(id: string, file: string): Logo {
  const bytes = readFolderFile(id, file);
  if (bytes === null) throw new Error(`logo: ${id} has no ${file}`);
  const picture = readPicture(file, bytes);
  if ("what" in picture)
    throw new Error(`logo: ${file} of ${id} ${picture.what}`);
  return { ...picture, bytes, uri: formatUri(picture.type, bytes) };
}

/** An SVG stays text, which servers pack; of its signs those stay that no program takes otherwise. */
function formatUri(type: Picture["type"], bytes: Uint8Array): string {
  if (type === "png")
    return `data:image/png;base64,${Buffer.from(bytes).toString("base64")}`;
  const text = encodeURIComponent(new TextDecoder().decode(bytes));
  const kept = text.replaceAll(/%(20|2C|2F|3A|3B|3D)/g, decodeURIComponent);
  return `data:image/svg+xml;charset=utf-8,${kept}`;
}
