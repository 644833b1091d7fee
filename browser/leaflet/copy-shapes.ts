import type { Picture } from "./picture-parts";

/** What tells the ids of a copy from those of the picture, which stays for paper. */
const suffix = "-live";

/** Fills Leaflet's overlay with the shapes of the picture. */
export function copyShapes({ svg }: Picture, overlay: SVGElement): void {
  const copies = [...svg.childNodes].map((node) => node.cloneNode(true));
  overlay.replaceChildren(...copies);
  for (const { id } of svg.querySelectorAll("[id]")) {
    overlay.querySelector(`#${id}`)?.setAttribute("id", id + suffix);
    for (const user of overlay.querySelectorAll(`[fill="url(#${id})"]`))
      user.setAttribute("fill", `url(#${id}${suffix})`);
  }
}
