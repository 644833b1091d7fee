import { placeIn } from "@/lib/geometry/place-in";
import type { Rectangle } from "@/lib/geometry/rectangle";
import { bandNames } from "@/lib/map/bands";
import { bandsWithin } from "@/lib/map/bands-within";
import {
  extentOf,
  readPicture,
  readPoint,
  type Picture,
} from "./picture-parts";

/**
 * Marks a place as the chosen one, or none: on the picture, which is what is printed, and on the
 * live map where there is one. The picture also comes closer; Leaflet does so itself. The
 * server has done the same to the page of a place.
 */
export function markPlace(root: HTMLElement, place: string | null): void {
  const picture = readPicture(root);
  const { element } = picture;
  if ((element.dataset.framed ?? null) === place) return;
  if (place === null) delete element.dataset.framed;
  else element.dataset.framed = place;
  const frame = extentOf(element, place) ?? picture.extent;
  Object.assign(picture.region.style, placeIn(picture.extent, frame));
  for (const label of root.querySelectorAll<HTMLElement>(".place-label")) {
    if (label.dataset.place === place)
      label.setAttribute("aria-current", "true");
    else label.removeAttribute("aria-current");
  }
  for (const svg of root.querySelectorAll<SVGSVGElement>(".map-frame svg"))
    outline(svg, place);
  fitLandmarks(root, picture, frame);
}

/** Draws the outline of a place, in two lines, over all shapes and under the lines to the venue. */
function outline(svg: SVGSVGElement, place: string | null): void {
  svg.querySelector(".map-selection")?.remove();
  const shape = svg.querySelector(`.map-place[data-place="${place}"] path`);
  if (shape === null || place === null) return;
  const group = document.createElementNS(svg.namespaceURI, "g") as SVGGElement;
  group.classList.add("map-selection");
  group.dataset.place = place;
  group.append(shape.cloneNode(), shape.cloneNode());
  svg.insertBefore(group, svg.querySelector(".map-link"));
}

/** Leaves out the names of seas and neighbours that the edge of the frame would cut. */
function fitLandmarks(
  root: HTMLElement,
  { element, extent }: Picture,
  frame: Rectangle,
): void {
  const inPicture = element.querySelectorAll<HTMLElement>(".landmark");
  const live = root.querySelectorAll<HTMLElement>(".map-live .landmark");
  inPicture.forEach((landmark, index) => {
    const { dataset, parentElement, textContent } = landmark;
    if (parentElement === null) return;
    dataset.all ??= dataset.bands ?? "";
    const all = dataset.all.split(" ");
    const bands = bandsWithin(
      {
        name: textContent ?? "",
        kind: dataset.kind === "water" ? "water" : "neighbour",
        spot: readPoint(parentElement, extent),
        bands: bandNames.filter((band) => all.includes(band)),
      },
      frame,
    ).join(" ");
    dataset.bands = bands;
    live[index]?.setAttribute("data-bands", bands);
  });
}
