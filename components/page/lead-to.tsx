/**
 * A script that goes to the first of the reader's languages that there is, else to the first.
 * `targets`: addresses by language.
 */
export function LeadTo({ targets }: { targets: Record<string, string> }) {
  const json = JSON.stringify(targets).replace(/</g, "\\u003c");
  const script =
    `(function(t){var k=Object.keys(t),p=function(l){return l.split("-")[0]},` +
    `f=(navigator.languages||[navigator.language]).map(function(l){` +
    `return t[l]?l:k.filter(function(o){return p(o)===p(l)})[0]}).filter(Boolean)[0]||k[0];` +
    `if(f)location.replace(t[f])})(${json})`;
  return <script dangerouslySetInnerHTML={{ __html: script }} />;
}
