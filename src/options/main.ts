import { browser } from '../browser.js';
import { applyTheme } from '../controls/apply-theme.js';
import { createNotice } from '../controls/notice.js';
import { h } from '../dom.js';
import { icon } from '../icons.js';
import { DEFAULT_SETTINGS, readSettings, type Settings } from '../settings.js';
import { text } from '../texts.js';
import { createSaver } from './create-saver.js';
import { renderCommands } from './render-commands.js';
import { renderOptions } from './render-options.js';

const root = document.documentElement;
const notice = createNotice(document);

async function start(): Promise<void> {
  root.lang = text('labelLocale');
  document.title = text('optionsTitle');
  document.body.append(notice.element);
  const saver = createSaver(await readSettings(), notice);
  const commands = await renderCommands(document);
  const main = h(document, 'main', {});
  const draw = (): void => {
    applyTheme(root, saver.read().theme);
    const options = renderOptions(document, saver.read(), (makeChange) => {
      void saver.save(makeChange(saver.read()));
      applyTheme(root, saver.read().theme);
    });
    main.replaceChildren(renderIntroduction(), ...options, ...(commands ? [commands] : []), renderReset(reset));
  };
  const restore = async (settings: Settings): Promise<void> => {
    await saver.save(settings);
    draw();
    document.querySelector<HTMLElement>('.reset')?.focus();
  };
  const reset = async (): Promise<void> => {
    const before = saver.read();
    await restore(DEFAULT_SETTINGS);
    notice.confirm(text('optionsResetDone'), { label: text('optionsUndo'), act: () => void restore(before) });
  };
  draw();
  document.body.prepend(main);
}

function renderIntroduction(): HTMLElement {
  return h(
    document,
    'header',
    {},
    h(document, 'h1', {}, text('optionsTitle')),
    h(document, 'p', { class: 'note' }, text('optionsPrivacy')),
    browser.extension.inIncognitoContext &&
      h(document, 'p', { class: 'private' }, icon(document, 'alert'), h(document, 'span', {}, text('optionsPrivate'))),
  );
}

function renderReset(onReset: () => Promise<void>): HTMLElement {
  const button = h(document, 'button', { type: 'button', class: 'button reset' }, text('optionsReset'));
  button.addEventListener('click', () => void onReset());
  return button;
}

start().catch((error: unknown) => {
  console.error('Unbury:', error);
  notice.warn(text('optionsFailed', String(error)));
});
