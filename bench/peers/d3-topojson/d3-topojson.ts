import { geoMercator, geoPath } from "d3-geo";
import { select } from "d3-selection";
import { zoom, zoomIdentity, type D3ZoomEvent } from "d3-zoom";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { loadGeometry } from "#geometry";
import { places } from "../../content/peer-places.ts";
import { colours } from "../shared/colours.ts";
import { showText } from "../shared/panel.ts";
import { exposePoints } from "../shared/probe.ts";

type World = Topology<{ countries: GeometryCollection }>;

const element = document.getElementById("map") as HTMLElement;
const { width, height } = element.getBoundingClientRect();
const topology = await loadGeometry<World>();
const countries = feature(topology, topology.objects.countries);
const projection = geoMercator().fitSize([width, height], countries);
const path = geoPath(projection);

const svg = select(element)
  .append("svg")
  .attr("width", width)
  .attr("height", height);
const group = svg.append("g");
group
  .selectAll("path")
  .data(countries.features)
  .join("path")
  .attr("d", path)
  .attr("fill", colours.state)
  .attr("stroke", colours.border)
  .attr("vector-effect", "non-scaling-stroke")
  .on("click", (_event, country) => showText(country.id));
group
  .selectAll("circle")
  .data(places)
  .join("circle")
  .attr("transform", ({ lng, lat }) => `translate(${projection([lng, lat])})`)
  .attr("r", 6)
  .attr("fill", colours.marker)
  .on("click", (_event, place) => showText(place.id));

let transform = zoomIdentity;
svg.call(
  zoom<SVGSVGElement, unknown>()
    .scaleExtent([1, 8])
    .on("zoom", (event: D3ZoomEvent<SVGSVGElement, unknown>) => {
      transform = event.transform;
      group.attr("transform", transform.toString());
      group.selectAll("circle").attr("r", 6 / transform.k);
    }),
);

exposePoints(element, (lng, lat) => {
  const [x, y] = transform.apply(projection([lng, lat]) ?? [NaN, NaN]);
  return { x, y };
});
