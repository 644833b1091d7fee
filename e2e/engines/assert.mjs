/** @param {unknown} holds @param {string} what */
export function assert(holds, what) {
  if (!holds) throw new Error(`not so: ${what}`);
}
