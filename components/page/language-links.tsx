"use client";

import { usePathname } from "next/navigation";

type LanguageLinksProps = {
  current: string;
  languages: readonly { tag: string; name: string }[];
};

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
          >
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
