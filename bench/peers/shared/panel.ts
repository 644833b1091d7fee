import { places } from "../../content/peer-places.ts";

/** Shows the text of a place beside the map. */
export function showText(id: unknown): void {
  const place = places.find((one) => one.id === id);
  const panel = document.getElementById("panel");
  if (place === undefined || panel === null) return;
  const title = document.createElement("h2");
  title.textContent = place.name;
  const text = document.createElement("p");
  text.textContent = place.text;
  panel.replaceChildren(title, text);
}
