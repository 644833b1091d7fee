"use client";

import { useState } from "react";
import { isSearchKeyOn, setSearchKey } from "./search-key";
import { useIsLive } from "./use-in-browser";

/** Turns the key that leads to the search box on and off, for this browser. */
export function SearchKeySwitch({ label }: { label: string }) {
  const isLive = useIsLive();
  const [wish, setWish] = useState<boolean | null>(null);
  if (!isLive) return null;
  return (
    <label className="search-key">
      <input
        type="checkbox"
        checked={wish ?? isSearchKeyOn()}
        onChange={({ target }) => {
          if (setSearchKey(target.checked)) setWish(target.checked);
        }}
      />
      {label}
    </label>
  );
}
