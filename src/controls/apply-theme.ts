import type { Theme } from '../settings.js';

/** The reader's theme, or the system's where none is chosen. */
export function applyTheme(root: HTMLElement, theme: Theme): void {
  if (theme === 'system') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
}
