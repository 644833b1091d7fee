import { Bullet, Circle, color, Root } from "@amcharts/amcharts5";
import {
  geoMercator,
  MapChart,
  MapPointSeries,
  MapPolygonSeries,
} from "@amcharts/amcharts5/map";
import type { FeatureCollection } from "geojson";
import { loadGeometry } from "#geometry";
import { places } from "../../content/peer-places.ts";
import { colours } from "../shared/colours.ts";
import { showText } from "../shared/panel.ts";
import { exposePoints } from "../shared/probe.ts";

const loading = loadGeometry<FeatureCollection>();
const root = Root.new("map");
const chart = root.container.children.push(
  MapChart.new(root, {
    projection: geoMercator(),
    panX: "translateX",
    panY: "translateY",
    wheelY: "zoom",
  }),
);
const states = chart.series.push(
  MapPolygonSeries.new(root, { geoJSON: await loading }),
);
states.mapPolygons.template.setAll({
  fill: color(colours.state),
  stroke: color(colours.border),
  interactive: true,
});
states.mapPolygons.template.events.on("click", ({ target }) =>
  showText(readId(target)),
);

const markers = chart.series.push(
  MapPointSeries.new(root, { latitudeField: "lat", longitudeField: "lng" }),
);
markers.bullets.push(() => {
  const circle = Circle.new(root, {
    radius: 6,
    fill: color(colours.marker),
    interactive: true,
  });
  circle.events.on("click", ({ target }) => showText(readId(target)));
  return Bullet.new(root, { sprite: circle });
});
markers.data.setAll([...places]);

states.events.once("datavalidated", () => {
  root.events.once("frameended", () => {
    exposePoints(root.dom, (longitude, latitude) =>
      chart.convert({ longitude, latitude }),
    );
  });
});

function readId(target: { dataItem?: unknown }): unknown {
  const item = target.dataItem as {
    get?: (key: string) => unknown;
    dataContext?: { id?: unknown };
  };
  return item.dataContext?.id ?? item.get?.("id");
}
