// Messages side by side: every language by one channel, or every channel in one language.

import { byId, h, put } from '../show/dom.js';
import { language, word } from '../words/words.js';
import { CHANNELS, MESSAGE_LANGUAGES } from './choices.js';
import { messageView, warningsView } from './paper.js';
import { noMessage, write } from './writing.js';

/** What is shown, as text: to draw nothing twice. */
const shown = { text: undefined };

const inLanguages = (choice, channel) => Object.entries(MESSAGE_LANGUAGES).map(([code, name]) =>
  ({ name, lang: code, choice: { ...choice, channel, language: code } }));

const byChannels = (choice) =>
  CHANNELS.map((channel) => ({ name: word('channel', channel), choice: { ...choice, channel } }));

const sideView = ({ name, lang, written }, index) =>
  h('section', { class: 'side', 'aria-labelledby': `side-${index}` },
    h('h3', { id: `side-${index}`, lang }, name),
    written.message ? [warningsView(written.message, 4), messageView(written.message, 4)] : noMessage(written));

/** Shows nothing. */
export function clearSides() {
  shown.text = undefined;
  put(byId('sides'));
}

/** Shows the messages about facts, unless nobody looks. `channel` is that of the message beside. */
export function showSides(facts, choice, channel) {
  if (!byId('compare').open) {
    shown.text = undefined;
    return;
  }
  const all = byId('compare-what').value === 'languages' ? inLanguages(choice, channel) : byChannels(choice);
  const sides = all.map((side) => ({ ...side, written: write(facts, side.choice) }));
  const text = JSON.stringify([language(), sides]);
  if (text === shown.text) return;
  shown.text = text;
  put(byId('sides'), sides.map(sideView));
}
