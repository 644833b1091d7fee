// @ts-check
import { geoIdentity, geoPath } from "d3-geo";
import { feature, mesh } from "topojson-client";

/**
 * A picture of what was built, as SVG, to look at: places with their codes, neighbours, borders,
 * lakes. North is up.
 * @param {string} topology TopoJSON as it was written.
 */
export function drawPicture(topology) {
  /** @type {any} */
  const read = JSON.parse(topology);
  const [west, south, east, north] = read.bbox;
  const scale = 1200 / (east - west);
  const height = (north - south) * scale;
  const { countries, lakes } = read.objects;
  /** @type {import("geojson").Feature[]} */
  const shapes = /** @type {any} */ (feature(read, countries)).features;
  const sheet = geoIdentity()
    .reflectY(true)
    .scale(scale)
    .translate([-west * scale, north * scale]);
  const path = geoPath(sheet).digits(1);
  const isPlace = (/** @type {any} */ one) => one.properties.role === "place";
  const fills = shapes.map(
    (one) =>
      `<path fill="${isPlace(one) ? "#dcb97e" : "#f2efe6"}" d="${path(one)}"/>`,
  );
  const names = shapes.filter(isPlace).map((one) => {
    const [x = 0, y = 0] = path.centroid(one);
    return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}">${one.properties?.iso3}</text>`;
  });
  const borders = path(mesh(read, countries, (one, other) => one !== other));
  const coast = path(mesh(read, countries, (one, other) => one === other));
  const water = path(/** @type {any} */ (feature(read, lakes)));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 ${height.toFixed(0)}" font-family="sans-serif" font-size="13" text-anchor="middle">
<rect width="1200" height="${height.toFixed(0)}" fill="#d5e5ec"/>
<g stroke-width="0.6" fill="none">
${fills.join("\n")}
<path stroke="#8a7a5c" d="${borders ?? ""}"/>
<path stroke="#7fa3b5" d="${coast ?? ""}"/>
<path fill="#d5e5ec" stroke="#7fa3b5" d="${water ?? ""}"/>
</g>
${names.join("\n")}
</svg>
`;
}
