/** Ends a sentence with a full stop, unless an abbreviation has ended it already ("2018 г."). */
export function endSentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
