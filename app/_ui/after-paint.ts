/** Calls back once the next frame is painted, for a frame's own callbacks run before that; gives what calls it off. */
export function afterPaint(callback: () => void): () => void {
  let soon = 0;
  const frame = requestAnimationFrame(() => {
    soon = window.setTimeout(callback);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(soon);
  };
}
