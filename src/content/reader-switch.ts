import type { Reader } from '../parts.js';
import type { Settings } from '../settings.js';
import type { Look, LookOptions } from './look.js';

export interface ReaderSwitchOptions extends Pick<LookOptions, 'document' | 'parts' | 'loadPart'> {
  readonly readSettings: () => Promise<Settings>;
  readonly onSettings: (change: Partial<Settings>) => void;
  /** Told whenever the view opens or closes, also by the reader's own hand. */
  readonly onChange: (isOpen: boolean) => void;
}

/** Opens and closes the reading view, which is loaded when it is first wanted. */
export interface ReaderSwitch {
  /** Null while it is closed. */
  readonly view: () => Reader | null;
  readonly open: (look: Look) => Promise<void>;
  readonly close: () => void;
}

export function createReaderSwitch(options: ReaderSwitchOptions): ReaderSwitch {
  const { document, parts, loadPart, readSettings, onSettings, onChange } = options;
  let view: Reader | null = null;
  const noteClosed = (): void => {
    if (view) onChange(false);
    view = null;
  };

  return {
    view: () => view,
    async open({ analysis: { article, regions }, url }) {
      if (view || !article) return;
      if (!parts.openReader) await loadPart('reader');
      const settings = await readSettings();
      if (!parts.openReader) throw new Error('the reading view could not be loaded');
      view ??= parts.openReader({ document, article, regions, url, settings, onClose: noteClosed, onSettings });
      onChange(true);
    },
    close() {
      view?.close();
      noteClosed();
    },
  };
}
