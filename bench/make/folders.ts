import { fileURLToPath } from "node:url";

/** The bench's folder, with a slash at the end. */
export const benchFolder = fileURLToPath(new URL("..", import.meta.url));

/** Where the pages of a peer are written. */
export const builtFolder = (name: string): string =>
  `${benchFolder}build/${name}`;

/** Under what path the pages of a peer are served. */
export const peerPath = (name: string): string => `/peers/${name}`;
