import { mkdirSync, rmSync } from "node:fs";
import { peers, type Peer } from "../peers/list.ts";
import { makeWithEsbuild } from "./esbuild-page.ts";
import { benchFolder, builtFolder } from "./folders.ts";
import { findFolium, makeWithFolium, type Folium } from "./folium-page.ts";
import { hashSources, isFresh, markFresh } from "./freshness.ts";
import { makeWithNext } from "./next-page.ts";

/** Why a peer can't be had on this machine, by its name. */
export type MissingPeers = Map<string, string>;

/** Builds the pages of all wanted peers that are not up to date. */
export async function makePeers(
  isWanted: (name: string) => boolean,
  say: (line: string) => void,
): Promise<{ made: Peer[]; missing: MissingPeers }> {
  const made: Peer[] = [];
  const missing: MissingPeers = new Map();
  mkdirSync(`${benchFolder}build`, { recursive: true });
  const folium = isWanted("folium") ? findFolium() : null;
  for (const peer of peers.filter(({ name }) => isWanted(name))) {
    const isFolium = peer.make.by === "folium";
    if (isFolium && folium === null) {
      missing.set(
        peer.name,
        "not on this machine: no python3 has folium (on Debian: apt-get install python3-folium)",
      );
      continue;
    }
    const hash = hashSources(sourcesOf(peer), [
      peer.make,
      isFolium ? folium : null,
    ]);
    if (!isFresh(peer.name, hash)) {
      say(`building ${peer.name}`);
      rmSync(builtFolder(peer.name), { recursive: true, force: true });
      await makePage(peer, folium);
      markFresh(peer.name, hash);
    }
    made.push(peer);
  }
  return { made, missing };
}

async function makePage(
  { name, make }: Peer,
  folium: Folium | null,
): Promise<void> {
  switch (make.by) {
    case "esbuild":
      return makeWithEsbuild(name, make);
    case "next":
      return makeWithNext(name, make.tuned);
    case "folium":
      return folium === null ? undefined : makeWithFolium(name, folium);
  }
}

function sourcesOf({ make }: Peer): string[] {
  const folder = { esbuild: "", next: "react-leaflet-next", folium: "folium" }[
    make.by
  ];
  return [
    "content",
    "make",
    "peers/shared",
    "tsconfig.json",
    `peers/${make.by === "esbuild" ? make.folder : folder}`,
  ];
}
