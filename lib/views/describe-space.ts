import type { Briefing, City, Location, State } from "../briefing/model";
import { createAlbers } from "../geometry/albers";
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

/** A state beside another, and the wind from the middle of the one to the middle of the other. */
type Bordering = { state: State; toward: Direction };

/** A town with a documented event, as seen from a city. */
type Distant = {
  location: Location;
  /** Rounded, along the great circle. */
  kilometres: number;
  toward: Direction;
};

/** Where things are, as the map shows it, in no language. */
type SpaceFacts = {
  states: { state: State; borders: Bordering[] }[];
  cities: {
    city: City;
    /** The wind from the middle of its state to the city. */
    side: Direction;
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
  const states = briefing.places.filter((place) => place.kind === "state");
  const cities = briefing.places.filter((place) => place.kind === "city");
  const middles = new Map(
    readBoundaries(topology).countries.map(({ iso3, geometry }) => [
      iso3,
      centroidOf(geometry),
    ]),
  );
  const pairs = neighboursOf(topology);
  const toward = (from: State, to: { x: number; y: number }): Direction => {
    const start = middles.get(from.iso3) ?? to;
    return windOf(to.x - start.x, to.y - start.y);
  };
  const { project } = createAlbers(briefing.projection);
  return {
    states: states.map((state) => ({
      state,
      borders: states.flatMap((other) => {
        const middle = middles.get(other.iso3);
        const isBeside = pairs.some(
          (pair) => pair.includes(state.iso3) && pair.includes(other.iso3),
        );
        return state === other || !isBeside || middle === undefined
          ? []
          : [{ state: other, toward: toward(state, middle) }];
      }),
    })),
    cities: cities.map((city) => ({
      city,
      side: toward(city.state, project(city.point)),
      towns: listTowns(briefing, city),
    })),
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
