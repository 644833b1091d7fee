import type { Area, Briefing, City, Location, State } from "../briefing/model";
import { shapeCodeOf } from "../briefing/place-shape";
import { createProjection } from "../geometry/projection";
import { readBoundaries, type BoundaryTopology } from "../geometry/boundaries";
import { neighboursOf } from "../geometry/neighbours";
import {
  directionTo,
  distanceBetween,
  roundDistance,
  windOf,
  type Direction,
} from "../geometry/direction";
import { centroidOf } from "../geometry/centroid";

type Point = { x: number; y: number };
type Land = State | Area;

/** A state or area beside another, and the wind from the middle of the one to that of the other. */
type Bordering = { state: Land; toward: Direction };

/** A town with a documented event, as seen from a city. */
type Distant = {
  location: Location;
  /** Rounded, along the great circle. */
  kilometres: number;
  toward: Direction;
};

/** Where things are, as the map shows it, in no language. */
type SpaceFacts = {
  /** Those that have a shape: of a point no borders are known. */
  states: { state: Land; borders: Bordering[] }[];
  cities: {
    city: City;
    /** Where it lies, and the wind from the middle of that to the city; null for no shape. */
    within: { state: Land; side: Direction } | null;
    /** Towns in the states of the map, the nearest first. */
    towns: Distant[];
  }[];
};

/**
 * Reads from the geometry what a reader sees on the map: which states border which and on which
 * side, where cities lie in their state, and how far it is from them to other towns of the briefing.
 */
export function describeSpace(
  briefing: Briefing,
  topology: BoundaryTopology,
): SpaceFacts {
  const middles = new Map(
    readBoundaries(topology).countries.map(({ iso3, geometry }) => [
      iso3,
      centroidOf(geometry),
    ]),
  );
  const states = briefing.places
    .filter((place) => place.kind !== "city")
    .flatMap((state) => {
      const code = shapeCodeOf(state);
      const middle = code === null ? undefined : middles.get(code);
      return code === null || middle === undefined
        ? []
        : [{ state, code, middle }];
    });
  const cities = briefing.places.filter((place) => place.kind === "city");
  const pairs = neighboursOf(topology);
  const toward = (from: Point, to: Point): Direction =>
    windOf(to.x - from.x, to.y - from.y);
  const { project } = createProjection(briefing.projection);
  return {
    states: states.map(({ state, code, middle }) => ({
      state,
      borders: states
        .filter((other) => other.state !== state)
        .filter((other) =>
          pairs.some(
            (pair) => pair.includes(code) && pair.includes(other.code),
          ),
        )
        .map((other) => ({
          state: other.state,
          toward: toward(middle, other.middle),
        })),
    })),
    cities: cities.map((city) => {
      const land = states.find(({ state }) => state === city.state);
      const side = land && toward(land.middle, project(city.point));
      return {
        city,
        within: land && side ? { state: land.state, side } : null,
        towns: listTowns(briefing, city),
      };
    }),
  };
}

function listTowns({ locations }: Briefing, { id, point }: City): Distant[] {
  return locations
    .filter((one) => one.precision === "city" && one.place !== undefined)
    .filter((one) => one.place?.id !== id)
    .map((location) => ({
      location,
      exact: distanceBetween(point, location.point),
      toward: directionTo(point, location.point),
    }))
    .sort((one, other) => one.exact - other.exact)
    .map(({ exact, ...rest }) => ({
      ...rest,
      kilometres: roundDistance(exact),
    }));
}
