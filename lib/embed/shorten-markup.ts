/** Ends that a browser knows by what follows: another element of the kind, or the end of the parent. */
const ends =
  /<\/li>|<\/p>(?=<(?:p|ul|ol|div|section|details|h2|article)\b|<\/(?:section|details|div|article|footer|li)>)/g;

/**
 * Markup of React's, without what HTML lets one leave out: quotation marks, empty values, slashes,
 * ends. In React's markup `<`, `>` and `"` are tags and quotation marks wherever they stand; so style
 * sheets and scripts have to be put in afterwards.
 */
export function shortenMarkup(html: string): string {
  return (
    html
      .replace(/<[a-z][^<>]*>/g, (tag) =>
        tag
          .replace(/\/>$/, ">")
          .replace(/=""(?=[ >])/g, "")
          .replace(/="([^\s"'=<>`]+)"/g, "=$1"),
      )
      // Not right after a value without quotation marks: the slash would be a part of it.
      .replace(/><\/(?:path|rect)>/g, " />")
      .replace(ends, "")
  );
}
