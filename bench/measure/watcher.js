// Runs in every measured document before its own scripts; `page` is put in by open-visit.ts.
// Plain script, since what a compiler adds would be missing in the browser.
(() => {
  if (window !== top || !location.protocol.startsWith("http")) return;
  const page = "BENCH_PAGE";
  const now = () => performance.timeOrigin + performance.now();
  const tell = (kind, at, duration = 0) =>
    globalThis.benchTell(JSON.stringify({ kind, at, duration }));
  tell("origin", performance.timeOrigin);

  const notes = { firstPaint: null, largestPaint: null, shift: 0 };
  const observe = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      type,
      buffered: true,
    });
  observe("longtask", (task) =>
    tell("task", performance.timeOrigin + task.startTime, task.duration),
  );
  observe("paint", (paint) => {
    if (paint.name === "first-contentful-paint")
      notes.firstPaint = paint.startTime;
  });
  observe(
    "largest-contentful-paint",
    (paint) => (notes.largestPaint = paint.startTime),
  );
  observe("layout-shift", (shift) => {
    if (!shift.hadRecentInput) notes.shift += shift.value;
  });

  const middle = (selector) => {
    const box = document.querySelector(selector)?.getBoundingClientRect();
    return box && { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  };
  const points = () => {
    const found = page.shapes
      ? page.shapes.map(middle)
      : (globalThis.benchPoints?.() ?? []);
    return found.length === 2 && found.every((one) => one && isFinite(one.x))
      ? found
      : null;
  };
  const apart = ([a, b]) => Math.hypot(a.x - b.x, a.y - b.y);

  /** A point of the first shape with nothing on top of it. */
  const target = () => {
    if (!page.shapes) return points()?.[0] ?? null;
    const shape = document.querySelector(page.shapes[0]);
    const box = shape?.getBoundingClientRect();
    for (let x = 0.65; box && x > 0.2; x -= 0.05) {
      for (const y of [0.45, 0.55, 0.35]) {
        const point = {
          x: box.left + box.width * x,
          y: box.top + box.height * y,
        };
        if (shape.contains(document.elementFromPoint(point.x, point.y)))
          return point;
      }
    }
    return null;
  };
  /** A point from which the map can be dragged: on our maps beside the links, which browsers drag. */
  const grip = () => {
    if (!page.shapes) return target();
    const frame = document.querySelector(page.frame);
    const box = frame?.getBoundingClientRect();
    for (let x = 0.75; box && x > 0.25; x -= 0.05) {
      for (let y = 0.25; y < 0.8; y += 0.05) {
        const point = {
          x: box.left + box.width * x,
          y: box.top + box.height * y,
        };
        const found = document.elementFromPoint(point.x, point.y);
        if (frame.contains(found) && !found.closest("a")) return point;
      }
    }
    return null;
  };
  const isComplete = () =>
    points() !== null &&
    (page.complete === null || document.querySelector(page.complete) !== null);
  const isVisible = (element) =>
    element?.checkVisibility({ visibilityProperty: true }) ?? false;
  const isInSight = (element) => {
    if (!isVisible(element)) return false;
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  };
  const isAnswer = (panel) => {
    if (!isVisible(panel) || !panel.textContent.includes(page.text))
      return false;
    if (!page.hasSentences) return true;
    const title = panel.querySelector(".record-title");
    return (
      title?.textContent.includes(page.text) &&
      isInSight(title) &&
      [...panel.querySelectorAll(".record-sentence")].filter(isInSight)
        .length >= 2
    );
  };
  const isShown = () =>
    [...document.querySelectorAll(page.panel)].some(isAnswer);

  globalThis.benchWatch = { notes, target, grip, isComplete };

  // Each look tells once, at the frame in which the thing is first true.
  let atDrag = null;
  let atWheel = null;
  const looks = {
    shown: isShown,
    panned: () => {
      const [from, to] = [atDrag?.[0], points()?.[0]];
      return from && to && Math.hypot(from.x - to.x, from.y - to.y) >= 8;
    },
    zoomed: () => {
      const here = points();
      return (
        atWheel !== null && here !== null && apart(here) / apart(atWheel) > 1.02
      );
    },
  };
  addEventListener("pointerdown", () => (atDrag = points()), { capture: true });
  addEventListener("wheel", () => (atWheel = points()), {
    capture: true,
    passive: true,
  });
  const look = (kind) => {
    if (looks[kind]()) tell(kind, now());
    else requestAnimationFrame(() => look(kind));
  };
  if (page.look !== null) look(page.look);
})();
