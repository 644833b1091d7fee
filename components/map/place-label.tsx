import { Fragment, type CSSProperties } from "react";
import type { PagePlace } from "@/lib/map/page-map";
import { formatRectangle } from "@/lib/geometry/rectangle";
import { lenses } from "@/lib/url/lens";
import { Symbol } from "../record/symbol";
import { labelBetween, type MapPlace } from "@/wording/map/map-place";

type PlaceLabelProps = {
  place: MapPlace;
  drawn: PagePlace;
  selected: boolean;
};

/**
 * Symbol, name and role of a place, as one link. It keeps its size whatever the scale of the map;
 * which side of the symbol the words are on is decided for each band of widths.
 */
export function PlaceLabel({ place, drawn, selected }: PlaceLabelProps) {
  const marks = lenses.flatMap((lens) => {
    const mark = place.marks[lens];
    return mark === undefined ? [] : [{ lens, ...mark }];
  });
  return (
    <a
      className="place-label"
      href={place.href}
      data-place={place.id}
      data-kind={drawn.kind}
      style={labelStyle(drawn)}
      data-extent={formatRectangle(drawn.extent)}
      data-xs={drawn.sides.xs}
      data-s={drawn.sides.s}
      data-m={drawn.sides.m}
      data-l={drawn.sides.l}
      aria-current={selected ? "true" : undefined}
    >
      {marks.map(({ lens, shape }) => (
        <Symbol key={lens} shape={shape} lens={lens} />
      ))}
      <span className="place-words">
        <span className="place-name" lang={place.lang}>
          {place.name}
          {marks.map(
            ({ lens, count }) =>
              count !== undefined && (
                <span
                  key={lens}
                  // Gone where the words under the name say it: lib/map/label-styles.ts.
                  className={drawn.isNamedAlone ? undefined : "place-count"}
                  data-lens={lens}
                  aria-hidden="true"
                >
                  {` ${count}`}
                </span>
              ),
          )}
        </span>
        {marks.map(({ lens, label }) => (
          <span key={lens} className="place-role" data-lens={lens}>
            <span className="visually-hidden">{": "}</span>
            {label.map(({ text, lang }, index) => (
              <Fragment key={index}>
                {index > 0 && labelBetween}
                {lang === undefined ? text : <span lang={lang}>{text}</span>}
              </Fragment>
            ))}
          </span>
        ))}
      </span>
    </a>
  );
}

/**
 * Half the way to the next symbol, where that can be less than a target needs: a share of the map's
 * width; and no role under a name that has room for itself alone, until it is pointed at.
 */
function labelStyle({
  room,
  isNamedAlone,
}: PagePlace): CSSProperties | undefined {
  if (room === null && !isNamedAlone) return undefined;
  return {
    ...(room === null ? {} : { "--room": `${room}cqi` }),
    ...(isNamedAlone ? { "--role-display": "none" } : {}),
  } as CSSProperties;
}
