// The address: which language and which view. What follows the view, and what is shown in it, moves there.

import { byId } from '../show/dom.js';
import { language, LANGUAGES, relabel, speak, t } from '../words/words.js';
import { listen, state, tell } from './state.js';

const VIEWS = ['one', 'list'];

/** Rooms that stand in the view that is shown. */
const MOVING = ['policy', 'messages', 'simulation'];

/** The language and view that the address asks for. */
function wanted() {
  const [lang, view] = location.hash.slice(1).split('/');
  const own = LANGUAGES.find((code) => navigator.language.startsWith(code)) ?? 'en';
  return { lang: LANGUAGES.includes(lang) ? lang : own, view: view === 'list' ? 'list' : 'one' };
}

const mark = (link, kind, isCurrent) => {
  if (isCurrent) link.setAttribute('aria-current', kind);
  else link.removeAttribute('aria-current');
};

/** Shows a view. */
function show(view) {
  state.view = view;
  for (const name of VIEWS) {
    byId(name).hidden = name !== view;
    mark(byId(`to-${name}`), 'page', name === view);
  }
  byId('skip').hidden = view !== 'one';
  for (const room of MOVING) {
    const place = byId(`${room}-in-${view}`);
    if (byId(room).parentElement !== place) place.append(byId(room));
    byId(room).hidden = false;
  }
  tell('view');
}

/** Says everything that stands still in a language. */
export function sayAll(lang) {
  speak(lang);
  document.documentElement.lang = lang;
  document.title = t('page.title');
  relabel();
}

/** The language that the address asks for. */
export const wantedLanguage = () => wanted().lang;

function follow() {
  const { lang, view } = wanted();
  const isFirst = document.documentElement.dataset.ready === undefined;
  if (isFirst || lang !== language()) {
    const before = language();
    sayAll(lang);
    tell('language', before);
  }
  for (const code of LANGUAGES) {
    byId(`to-${code}`).href = `#${code}/${view}`;
    mark(byId(`to-${code}`), 'true', code === lang);
  }
  for (const name of VIEWS) byId(`to-${name}`).href = `#${lang}/${name}`;
  byId('back').href = `#${lang}/list`;
  show(view);
}

/** Follows the address. */
export function openAddress() {
  listen('go', show);
  follow();
  addEventListener('hashchange', follow);
}
