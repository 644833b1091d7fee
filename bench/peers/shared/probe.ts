import { clickedPoint, secondPoint } from "../../content/peer-places.ts";

type Project = (lng: number, lat: number) => { x: number; y: number };

/**
 * Tells the bench where the map's points are now. Peers call it once their shapes are on the map.
 * `project` gives pixels from the corner of the map's element.
 */
export function exposePoints(element: HTMLElement, project: Project): void {
  window.benchPoints = () => {
    const { left, top } = element.getBoundingClientRect();
    const locate = ([lng, lat]: readonly [number, number]) => {
      const { x, y } = project(lng, lat);
      return { x: left + x, y: top + y };
    };
    return [locate(clickedPoint), locate(secondPoint)];
  };
}
