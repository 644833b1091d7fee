import { entryKinds, pathOfEntry, type Entry } from "@/lib/search/entry";
import { withBase } from "@/lib/url/site";
import type { OpenPage } from "@/wording/page/open-page";
import { openEntries } from "@/wording/search/open-entries";
import { Phrase } from "../page/phrase";

/** Everything that can be found, kind by kind and in the order of the alphabet. */
export function EntryList(page: OpenPage) {
  const { briefing, lang, words } = page;
  const entries = openEntries(page).toSorted((a, b) =>
    a.title.localeCompare(b.title, lang, { numeric: true }),
  );
  const groups = entryKinds
    .map((kind) => ({
      kind,
      entries: entries.filter((entry) => entry.kind === kind),
    }))
    .filter((group) => group.entries.length > 0);
  const item = (entry: Entry) => (
    <li key={entry.id}>
      <a href={withBase(pathOfEntry(entry, lang, briefing.id))}>
        {entry.title}
      </a>{" "}
      <span className="search-detail">{entry.detail}</span>
    </li>
  );
  return (
    <>
      <nav aria-label={words("Search.groups")}>
        <ul className="entry-groups" role="list">
          {groups.map(({ kind }) => (
            <li key={kind}>
              <a href={`#${kind}-list`}>
                <Phrase {...words.marked(`Search.lists.${kind}`)} />
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {groups.map((group) => (
        <section key={group.kind} aria-labelledby={`${group.kind}-list`}>
          <h2 id={`${group.kind}-list`}>
            <Phrase {...words.marked(`Search.lists.${group.kind}`)} />
          </h2>
          <ul className="entry-list" role="list">
            {group.entries.map(item)}
          </ul>
        </section>
      ))}
    </>
  );
}
