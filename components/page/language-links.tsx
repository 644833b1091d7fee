"use client";

import { usePathname } from "next/navigation";

type LanguageLinksProps = {
  current: string;
  languages: readonly { tag: string; name: string }[];
};

/** Takes along what the address of the page says at that moment: lens, filter, opened section. */
function keepState({
  currentTarget: link,
}: React.MouseEvent<HTMLAnchorElement>) {
  link.search = window.location.search;
  link.hash = window.location.hash;
}

export function LanguageLinks({ current, languages }: LanguageLinksProps) {
  const path = usePathname();
  const base = process.env.BASE_PATH ?? "";
  return (
    <ul>
      {languages.map(({ tag, name }) => (
        <li key={tag}>
          <a
            href={base + path.replace(/^\/[^/]+/, `/${tag}`)}
            lang={tag}
            hrefLang={tag}
            aria-current={tag === current ? "true" : undefined}
            onClick={keepState}
          >
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
