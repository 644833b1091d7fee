"use client";

import dynamic from "next/dynamic";
import { useState } from "react";
import { places } from "../../../content/peer-places.ts";

const RegionMap = dynamic(
  () => import("./region-map").then((module) => module.RegionMap),
  {
    ssr: false,
  },
);

export function Explorer() {
  const [chosen, setChosen] = useState<string | null>(null);
  const place = places.find((one) => one.id === chosen);
  return (
    <main>
      <div id="map">
        <RegionMap onChoose={setChosen} />
      </div>
      <aside id="panel" aria-live="polite">
        {place === undefined ? (
          "Choose a place."
        ) : (
          <>
            <h2>{place.name}</h2>
            <p>{place.text}</p>
          </>
        )}
      </aside>
    </main>
  );
}
