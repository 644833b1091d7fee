/** Set by the build: the peer's geometry, beside its page. */
declare const GEOMETRY_FILE: string;

declare module "*.css";

declare module "*.mjs?text" {
  const text: string;
  export default text;
}

interface Window {
  /** Where two fixed points of the map are on the screen; `null` while there is no map. */
  benchPoints?: () => [{ x: number; y: number }, { x: number; y: number }];
}
