import { ScatterChart } from "echarts/charts";
import { GeoComponent } from "echarts/components";
import { init, registerMap, use } from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";
import type { FeatureCollection } from "geojson";
import { loadGeometry } from "#geometry";
import { places } from "../../content/peer-places.ts";
import { colours } from "../shared/colours.ts";
import { showText } from "../shared/panel.ts";
import { exposePoints } from "../shared/probe.ts";

use([GeoComponent, ScatterChart, CanvasRenderer]);

const element = document.getElementById("map") as HTMLElement;
const loading = loadGeometry<FeatureCollection>();
const chart = init(element);
// The library's own type of GeoJSON is narrower than the standard one.
registerMap(
  "region",
  (await loading) as unknown as Parameters<typeof registerMap>[1],
);
chart.setOption({
  geo: {
    map: "region",
    roam: true,
    itemStyle: { areaColor: colours.state, borderColor: colours.border },
  },
  series: [
    {
      type: "scatter",
      coordinateSystem: "geo",
      symbolSize: 12,
      itemStyle: { color: colours.marker },
      data: places.map(({ name, lng, lat }) => ({ name, value: [lng, lat] })),
    },
  ],
});
chart.on("click", ({ name }) =>
  showText(places.find((place) => place.name === name)?.id),
);

exposePoints(element, (lng, lat) => {
  const [x = NaN, y = NaN] = chart.convertToPixel("geo", [lng, lat]);
  return { x, y };
});
