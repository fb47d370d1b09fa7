import type { Reader, ReaderOptions } from '../parts.js';
import { createControls } from './controls.js';
import { findPassage } from './find-passage.js';
import { keepKeys } from './keep-keys.js';
import { lightPassage, putOutLight } from './light-passage.js';
import { applyLook } from './look.js';
import { mountOverlay } from './mount-overlay.js';
import { renderView } from './render-view.js';

/** Lays the reading view over the page. Nothing in the page is changed but one element at its end, gone on closing. */
export function openReader(options: ReaderOptions): Reader {
  const { settings, article, onSettings, onClose } = options;
  const view = renderView(options);
  const overlay = mountOverlay(view.page, settings);
  const dismiss = (): void => {
    overlay.close();
    onClose();
  };
  const controls = createControls(
    view.page,
    settings,
    (look) => {
      applyLook(overlay.host, overlay.dialog, look);
      onSettings({ theme: look.theme, reader: look.reader });
    },
    dismiss,
  );
  overlay.dialog.append(controls.element, view.element);
  keepKeys(
    overlay.host,
    view.page.defaultView,
    () => {
      if (!controls.foldMore()) dismiss();
    },
    overlay.signal,
  );
  overlay.show(dismiss);

  return {
    close: overlay.close,
    showPassage(start, end) {
      putOutLight(view.element);
      const lit = lightPassage(findPassage(view.texts, article.text, start, end));
      lit[0]?.scrollIntoView({ block: 'start' });
      return lit.length > 0;
    },
  };
}
