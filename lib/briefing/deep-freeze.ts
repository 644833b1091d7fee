/** Freezes a value and everything that it holds, circles included; returns the same value. */
export function deepFreeze<T>(value: T): T {
  const waiting: unknown[] = [value];
  while (waiting.length > 0) {
    const one = waiting.pop();
    if (typeof one !== "object" || one === null || Object.isFrozen(one)) {
      continue;
    }
    Object.freeze(one);
    waiting.push(...Object.values(one));
  }
  return value;
}
