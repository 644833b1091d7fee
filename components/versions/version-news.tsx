"use client";

import { usePathname } from "next/navigation";
import { useEffect, useState } from "react";
import { readVersionNews } from "@/lib/versions/version-news";

type PinnedNewsProps = {
  /** Address of the file of versions on the site that follows the data. */
  versions: string;
  version: string;
  lang: string;
  /** Ids of the places: on the page of one, what concerns it is said. */
  places: readonly string[];
};

/** On a page of a pinned version: what has since been corrected, where that can be read. */
export function PinnedNews({
  versions,
  version,
  lang,
  places,
}: PinnedNewsProps) {
  const [answer, setAnswer] = useState<unknown>(null);
  const place = usePathname().split("/")[3] ?? "";
  useEffect(() => {
    // Without the network, or with no such file, the note beside this says which version it is.
    fetch(versions)
      .then((response) => response.json())
      .then(setAnswer, () => setAnswer(null));
  }, [versions]);
  const view = places.includes(place) ? place : "overview";
  return readVersionNews(answer, { version, view, lang }).map(
    ({ text, href, kind }) => (
      <a key={kind} className={`version-${kind}`} href={href}>
        {text}
      </a>
    ),
  );
}
