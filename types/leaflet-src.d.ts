/** Leaflet's own modules have no types; leaflet-core.ts gives what it takes of them Leaflet's. */
declare module "leaflet/src/*";
