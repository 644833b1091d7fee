"use client";

import { useAskedQuery } from "./use-in-browser";

type OtherSearchesProps = {
  title: string;
  others: readonly { title: string; href: string; lang: string }[];
};

/** The way to the other briefings of the site, in which the same can be looked for. */
export function OtherSearches({ title, others }: OtherSearchesProps) {
  const query = useAskedQuery();
  const asked = query.trim() === "" ? "" : `?q=${encodeURIComponent(query)}`;
  return (
    <section aria-labelledby="other-maps">
      <h2 id="other-maps">{title}</h2>
      <ul>
        {others.map((other) => (
          <li key={other.href}>
            <a
              href={other.href + asked}
              lang={other.lang}
              hrefLang={other.lang}
            >
              {other.title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
