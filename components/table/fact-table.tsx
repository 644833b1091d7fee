import { paths } from "@/lib/url/paths";
import { withBase } from "@/lib/url/site";
import type { TextIn } from "@/lib/text/text-in";
import { viewPlaceFacts, type PlaceFacts } from "@/lib/views/place-facts";
import type { OpenPage } from "@/wording/page/open-page";
import { PageFilesMenu } from "../download/page-files-menu";
import { InLanguage } from "../page/in-language";
import { PersonTitles } from "../record/person-titles";
import { Phrase } from "../page/phrase";
import { Symbol } from "../record/symbol";

type Column = { id: string; label: TextIn; isCount: boolean };

/**
 * A row a place, in columns that each sort to something: who came as what, and in how many events the
 * place had a part. Each leads to the record that says it in full.
 */
export function FactTable(page: OpenPage) {
  const { briefing, lang, words } = page;
  const rows = briefing.places.map((place) =>
    viewPlaceFacts(briefing, place, lang),
  );
  const column = (id: string, label: TextIn, isCount = false): Column => ({
    id,
    label,
    isCount,
  });
  const counts = rows[0]?.counts ?? [];
  const columns = [
    column("place", words.marked("Table.place")),
    column("role", words.marked("Occasion.role")),
    column("person", words.marked("Table.person")),
    column("level", words.marked("Table.level")),
    ...counts.map(({ phase }) =>
      phase === null
        ? column("events", words.marked("Site.events"), true)
        : column(phase.id, phase.name, true),
    ),
  ];
  const caption = words(
    counts[0]?.phase ? "Table.counts" : "Table.countsOfAll",
  );
  return (
    <>
      <PageFilesMenu page={page} view="table" />
      <div
        className="table-scroll"
        role="region"
        aria-label={words("Table.title")}
        tabIndex={0}
      >
        {/* On phones its rows are cards, and a style that is not a table's would take the roles away. */}
        <table
          className="as-cards fact-table"
          role="table"
          data-sortable={lang}
        >
          <caption>{caption}</caption>
          <thead role="rowgroup">
            <tr role="row">
              {columns.map(({ id, label, isCount }) => (
                <th
                  key={id}
                  scope="col"
                  role="columnheader"
                  aria-sort="none"
                  className={isCount ? "count" : undefined}
                >
                  <button
                    type="button"
                    className="sort"
                    lang={label.lang}
                    title={words("Table.sort", { column: label.text })}
                  >
                    {label.text}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {rows.map((row) => (
              <Row key={row.id} row={row} columns={columns} page={page} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

type RowProps = {
  row: PlaceFacts;
  columns: readonly Column[];
  page: Pick<OpenPage, "briefing" | "lang" | "words">;
};

function Row({ row, columns, page: { briefing, lang, words } }: RowProps) {
  const record = withBase(paths.place(lang, briefing.id, row.id));
  const nothing = (
    <span className="unknown">
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{words("Table.none")}</span>
    </span>
  );
  const label = (index: number) => (
    <span className="cell-label">
      <Phrase
        text={columns[index]?.label.text ?? ""}
        lang={columns[index]?.label.lang}
      />
      :{" "}
    </span>
  );
  // What is not known comes after what is.
  const last = "\uffff";
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        <a href={record}>
          <InLanguage {...row.name} />
        </a>
      </th>
      <td
        role="cell"
        data-sort={row.roles.map((role) => role.label).join() || last}
      >
        {label(1)}
        {row.roles.length === 0 && nothing}
        {row.roles.map((role) => (
          <div key={role.id}>
            <Symbol shape={role.shape} />{" "}
            <InLanguage text={role.label} lang={role.lang} />
          </div>
        ))}
      </td>
      <td
        role="cell"
        data-sort={row.persons.map(({ name }) => name.text).join() || last}
      >
        {label(2)}
        {row.persons.length === 0 &&
          (row.roles.length === 0 || row.levels.length === 0 ? (
            nothing
          ) : (
            <span className="unknown">
              <Phrase {...words.marked("Table.notNamed")} />
            </span>
          ))}
        {row.persons.map((person) => (
          <div key={person.id}>
            <a href={withBase(paths.person(lang, briefing.id, person.id))}>
              <InLanguage {...person.name} />
            </a>
            <span className="cell-more">
              <PersonTitles titles={person.titles} />
            </span>
          </div>
        ))}
      </td>
      <td
        role="cell"
        data-sort={row.levels.map(({ text }) => text).join() || last}
      >
        {label(3)}
        {row.levels.length === 0 && nothing}
        {row.levels.map((level) => (
          <div key={level.text}>
            <InLanguage {...level} />
          </div>
        ))}
      </td>
      {row.counts.map(({ phase, count }, index) => (
        <td key={phase?.id ?? ""} role="cell" className="count">
          {label(index + 4)}
          {count === 0 ? (
            <span className="unknown">0</span>
          ) : (
            <a href={phase === null ? record : `${record}#${phase.id}`}>
              {count}
            </a>
          )}
        </td>
      ))}
    </tr>
  );
}
