"""Saves the bench's map as folium writes it: make_page.py CONTENT_FOLDER PAGE."""

import json
import sys
from pathlib import Path

import folium

content, page = Path(sys.argv[1]), sys.argv[2]
places = json.loads((content / "places.json").read_text())
countries = json.loads((content / "countries.geo.json").read_text())

texts = {place["id"]: place["text"] for place in places}
for country in countries["features"]:
    country["properties"]["text"] = texts[country["id"]]

region = folium.Map(tiles=None, width=920, height=600)
folium.GeoJson(
    countries,
    style_function=lambda _: {"fillColor": "#b9cfc4", "color": "#40574c", "weight": 1, "fillOpacity": 1},
    popup=folium.GeoJsonPopup(fields=["name", "text"], labels=False),
).add_to(region)
for place in places:
    folium.CircleMarker(
        [place["lat"], place["lng"]],
        radius=6,
        color="#8a3b12",
        fill=True,
        popup=f"<h2>{place['name']}</h2><p>{place['text']}</p>",
    ).add_to(region)
region.fit_bounds([[35.1, 46.4], [55.5, 87.4]])

# Tells the bench where the map's points are; folium itself has no need of it.
probe = """
window.benchPoints = () => {
  const corner = MAP.getContainer().getBoundingClientRect();
  return [[48.3, 72], [39.5, 60]].map((at) => {
    const point = MAP.latLngToContainerPoint(at);
    return { x: corner.left + point.x, y: corner.top + point.y };
  });
};
"""
region.get_root().script.add_child(folium.Element(probe.replace("MAP", region.get_name())), index=999)
region.save(page)
