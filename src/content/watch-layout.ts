/** For what no event tells of: late pictures, animations, advertisements. */
const CHECK_MS = 600;

/** Calls `onChange`, once a frame at most, whenever boxes may have moved in the window. */
export function watchLayout(doc: Document, onChange: () => void): { start(): void; stop(): void } {
  const view = doc.defaultView;
  let frame = 0;
  let timer: ReturnType<typeof setInterval> | undefined;
  const schedule = (): void => {
    if (!view || frame) return;
    frame = view.requestAnimationFrame(() => {
      frame = 0;
      onChange();
    });
  };
  const check = (): void => {
    if (!doc.hidden) schedule();
  };
  return {
    start() {
      view?.addEventListener('scroll', schedule, { capture: true, passive: true });
      view?.addEventListener('resize', schedule);
      timer = setInterval(check, CHECK_MS);
    },
    stop() {
      view?.removeEventListener('scroll', schedule, { capture: true });
      view?.removeEventListener('resize', schedule);
      clearInterval(timer);
      if (frame) view?.cancelAnimationFrame(frame);
      frame = 0;
    },
  };
}
