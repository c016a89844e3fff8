// @ts-check
import { element, find } from './dom.js';
import { LOCALES } from './locales.js';
import { placeBeside } from './picker.js';
import { h } from './tree.js';
/** @import { Scene } from './shape.d.ts' */

const THEMES = { system: 'As the system', light: 'Light', dark: 'Dark' };

/**
 * Opens the corner where a person changes who sits here, the language and the theme.
 *
 * @param {Element} corner
 * @param {Scene} scene
 * @param {{ sit: (seat: string) => void, speak: (locale: string) => void }} change
 */
export function openSettings(corner, scene, change) {
  const theme = document.documentElement.dataset['theme'] ?? 'system';
  const panel = element(
    h(
      'div',
      { class: 'settings', popover: 'auto', role: 'dialog', 'aria-label': 'Settings' },
      select(
        'person',
        'Who sits here',
        scene.seats.map(({ id, name }) => [id, name]),
        scene.me.id,
      ),
      select('language', 'Language of the client', Object.entries(LOCALES), scene.locale),
      select('theme', 'Theme', Object.entries(THEMES), theme),
    ),
  );
  document.body.append(panel);
  panel.addEventListener('change', (event) => {
    if (!(event.target instanceof HTMLSelectElement)) return;
    const { value } = event.target;
    if (event.target.name === 'person') change.sit(value);
    else if (event.target.name === 'language') change.speak(value);
    else useTheme(value);
  });
  panel.addEventListener('toggle', (event) => {
    if (event.newState !== 'closed') return;
    panel.remove();
    if (document.activeElement === document.body) find(document, '.settings-button').focus();
  });
  panel.showPopover();
  placeBeside(panel, corner);
  find(panel, 'select').focus();
}

/** @param {string} name @param {string} label @param {readonly (readonly [string, string])[]} options @param {string} value */
function select(name, label, options, value) {
  return h(
    'label',
    { class: 'setting' },
    h('span', {}, label),
    h(
      'select',
      { name },
      ...options.map(([code, words]) => h('option', { value: code, selected: code === value }, words)),
    ),
  );
}

/** @param {string} theme */
function useTheme(theme) {
  if (theme === 'light' || theme === 'dark') {
    document.documentElement.dataset['theme'] = theme;
    localStorage.setItem('theme', theme);
  } else {
    delete document.documentElement.dataset['theme'];
    localStorage.removeItem('theme');
  }
}
