import type { PageMap } from "@/lib/map/page-map";
import { joinLabel, type MapPlace } from "@/wording/map/map-place";

type MapShapesProps = {
  drawing: PageMap;
  places: readonly MapPlace[];
  selected: string | null;
  /** Draws the outline of a chosen place for all of them; the style sheet shows the right one. */
  markable?: boolean;
  /** Draws the hatch over all states; the style sheet shows it where it is meant. */
  hatchable?: boolean;
};

/**
 * The shapes of the map as SVG. The server draws them, and Leaflet shows the same ones as its
 * overlay (browser/leaflet/copy-shapes.ts). Shapes are links for the pointer; the keyboard and the
 * screen reader use the labels, which lead to the same address, so the shapes are hidden from them.
 */
export function MapShapes({
  drawing,
  places,
  selected,
  markable,
  hatchable,
}: MapShapesProps) {
  const { borders, extent } = drawing;
  const states = drawing.places.filter((place) => place.path !== null);
  return (
    <>
      <rect className="map-neighbours" {...extent} />
      <path className="map-sea" fillRule="evenodd" d={drawing.sea} />
      <path className="map-border-neighbours" d={borders.neighbours} />
      {borders.undetermined !== "" && (
        <path className="map-border-undetermined" d={borders.undetermined} />
      )}
      {states.map((state) => {
        const place = places.find((one) => one.id === state.id);
        if (place === undefined) return null;
        return (
          <a
            key={state.id}
            href={place.href}
            tabIndex={-1}
            aria-hidden="true"
            className="map-place"
            data-place={state.id}
            data-role={place.marks.participation.role}
            data-step={place.step}
          >
            {/* In an embed each byte counts, and the label says the same. */}
            {!markable && (
              <title>{`${place.name}: ${joinLabel(place.marks.participation.label)}`}</title>
            )}
            <path d={state.path ?? ""} />
          </a>
        );
      })}
      {borders.placesUndetermined !== "" &&
        undetermined.map((style) => (
          <path
            key={style.stroke}
            d={borders.placesUndetermined}
            style={style}
          />
        ))}
      <Hatched
        id="hatch"
        step={drawing.hatch}
        states={states}
        places={places.filter(
          ({ disagreed }) => hatchable || disagreed.length > 0,
        )}
      />
      <path className="map-lakes" d={drawing.lakes} />
      {drawing.rivers !== "" && (
        <path className="map-rivers" d={drawing.rivers} />
      )}
      {states
        .filter((state) => markable || state.id === selected)
        .map((state) => (
          <g key={state.id} className="map-selection" data-place={state.id}>
            <path d={state.path ?? ""} />
            <path d={state.path ?? ""} />
          </g>
        ))}
      {drawing.links.map((link) => (
        <path key={link.place} className="map-link" d={link.path} />
      ))}
    </>
  );
}

/**
 * A border of a place that is not agreed: the outline is covered, and dashes are left of it. Not in
 * the style sheet, as few maps have one, and an embed has no byte to spare.
 */
const undetermined = [
  { stroke: "var(--map-neighbour)", strokeWidth: 1.8 },
  { stroke: "var(--map-border)", strokeWidth: 1.2, strokeDasharray: "3 3" },
].map((one) => ({ ...one, fill: "none", pointerEvents: "none" as const }));

/** Hatches states where sources disagree on what is shown. Lines lie on the fill, which is still seen. */
function Hatched({
  id,
  step,
  states,
  places,
}: {
  id: string;
  /** Units from line to line. */
  step: number;
  states: PageMap["places"];
  places: readonly MapPlace[];
}) {
  const hatched = states.flatMap(({ id: state, path }) => {
    const place = places.find((one) => one.id === state);
    return place === undefined ? [] : [{ place, path: path ?? "" }];
  });
  if (hatched.length === 0) return null;
  return (
    <>
      <pattern
        id={id}
        width={step}
        height={step}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <path className="hatch-line" d={`M0 0V${step}`} />
      </pattern>
      {hatched.map(({ place, path }) => (
        <path
          key={place.id}
          className="map-hatch"
          data-place={place.id}
          data-lenses={place.disagreed.join(" ") || undefined}
          fill={`url(#${id})`}
          d={path}
        />
      ))}
    </>
  );
}
