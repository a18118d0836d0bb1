// The message to the debtor: about one invoice or an item of the worklist, in any language and on any
// channel.

import { announce } from '../shell/announce.js';
import { listen, state } from '../shell/state.js';
import { fieldAt, linkTo } from '../one/fields.js';
import { byId, h, put } from '../show/dom.js';
import { longDate } from '../show/days.js';
import { language, t, word } from '../words/words.js';
import { offerActions, openActions } from './actions.js';
import { CHANNELS, MESSAGE_LANGUAGES } from './choices.js';
import { messageView, warningsView } from './paper.js';
import { openSender, showSenderFaults } from './sender.js';
import { clearSides, showSides } from './sides.js';
import { factsShown, levelsShown, noMessage, write } from './writing.js';

/** The message that is shown, if there is one, and what is shown as text: to draw nothing twice. */
const shown = { message: undefined, text: undefined };

const chosen = (id) => byId(`message-${id}`).value || undefined;

/** The choices made in the room, and the texts in force. */
const choice = () => ({
  level: chosen('level'), channel: chosen('channel'), language: chosen('language'), templates: state.templates,
});

// ---- one message -----------------------------------------------------------------------------------

/**
 * The link to the field that would answer a warning. The facts of an invoice of the list stand in its file.
 */
const answerTo = ({ claims }) => (path) => {
  const input = fieldAt(claims.length === 1 ? path.replace(/^claims\[0\]/, 'claim') : path);
  return input && (input.closest('#sender') || state.view === 'one') && linkTo(input);
};

function factsView({ level, channel, tone, payBy, countsAsFormalNotice, mentions }) {
  const rows = [
    [t('messages.level'), word('level', level)],
    [t('messages.channel'), word('channel', channel)],
    [t('messages.tone'), word('tone', tone)],
    payBy && [t('messages.pay-by'), longDate(payBy)],
  ].filter(Boolean);
  const roles = mentions.length > 1 || mentions.some(({ role }) => role !== 'demanded');
  return [
    countsAsFormalNotice && h('p', {}, h('span', { class: 'badge depends' }, t('messages.notice'))),
    h('dl', { class: 'message-facts' },
      rows.map(([name, text]) => h('div', {}, h('dt', {}, name), h('dd', {}, text)))),
    roles && [
      h('h3', {}, t('messages.mentions')),
      h('ul', { class: 'mentions' }, mentions.map(({ invoice, role }) =>
        h('li', {}, h('b', {}, invoice), ' ', word('role', role)))),
    ],
  ];
}

function showOne(facts) {
  const written = write(facts, choice());
  const { message } = written;
  const text = JSON.stringify([language(), written, facts.invoices]);
  if (text === shown.text) return;
  Object.assign(shown, { text, message });
  byId('sign-box').hidden = !written.unsigned;
  document.body.classList.toggle('with-message', Boolean(message));
  offerActions(message);
  put(byId('message-facts'), message ? factsView(message) : []);
  put(byId('message-warnings'), message ? warningsView(message, 3, answerTo(facts)) : []);
  put(byId('message'), message ? messageView(message, 3) : noMessage(written));
  showSenderFaults(written.refusals ?? []);
}

/** Which item of the list the message is about, and the way back there. */
function aboutView({ debtor, invoices }) {
  const back = (event) => {
    event.preventDefault();
    byId('review').focus();
    byId('review').scrollIntoView();
  };
  return [
    t('messages.about', { debtor: debtor.name, invoices: invoices.join(', ') }), ' ',
    h('a', { href: '#review', onclick: back }, t('messages.to-list')),
  ];
}

function showNothing() {
  Object.assign(shown, { text: undefined, message: undefined });
  document.body.classList.remove('with-message');
  for (const id of ['about', 'warnings', 'facts', 'copy']) {
    put(byId(id === 'about' ? 'messages-about' : `message-${id}`));
  }
  put(byId('message'));
  clearSides();
}

/** Draws the room for the facts of the view that is shown. */
function draw() {
  const facts = factsShown();
  const fromList = state.view === 'list';
  fillLevels();
  for (const id of ['messages-desk', 'compare']) byId(id).hidden = !facts;
  byId('messages-pending').hidden = Boolean(facts);
  byId('messages-pending').textContent = t(fromList ? 'messages.no-item' : 'messages.no-facts');
  byId('messages-about').hidden = !facts || !fromList;
  if (!facts) {
    showNothing();
    return;
  }
  put(byId('messages-about'), aboutView(facts));
  showOne(facts);
  showSides(facts, choice(), shown.message?.channel ?? chosen('channel'));
}

/** Says what was written to those who cannot see it. */
const speakMessage = () => announce(
  shown.message ? t('messages.spoken', { subject: shown.message.subject }) : t('messages.none'));

/** Goes to the message, which was asked for. */
function goTo() {
  byId('messages').focus({ preventScroll: true });
  byId('messages').scrollIntoView();
  speakMessage();
}

// ---- choices ---------------------------------------------------------------------------------------

const options = (id, values, label, kept) => {
  put(byId(id), values.map((value) => h('option', { value }, label(value))));
  byId(id).value = values.includes(kept) ? kept : values[0];
};

function fillLevels() {
  const kept = byId('message-level').value;
  options('message-level', ['', ...levelsShown()],
    (id) => (id ? word('level', id) : t('messages.level.next')), kept);
}

/** Says everything anew; a message in the language of the page stays so. */
function relabel(before) {
  const [channel, lang, what] = ['message-channel', 'message-language', 'compare-what'].map((id) => byId(id).value);
  options('message-channel', ['', ...CHANNELS],
    (id) => (id ? word('channel', id) : t('messages.channel.level')), channel);
  options('message-language', Object.keys(MESSAGE_LANGUAGES), (id) => MESSAGE_LANGUAGES[id],
    !lang || lang === before ? language() : lang);
  for (const option of byId('message-language').options) option.lang = option.value;
  options('compare-what', ['languages', 'channels'], (id) => t(`compare.${id}`), what);
}

/** Follows the room and what it writes about. */
export function openMessages() {
  for (const id of ['level', 'channel', 'language']) {
    byId(`message-${id}`).addEventListener('change', () => {
      draw();
      speakMessage();
    });
  }
  byId('compare').addEventListener('toggle', draw);
  byId('compare-what').addEventListener('change', draw);
  openActions(() => shown.message);
  openSender();
  listen('language', relabel);
  for (const what of ['answer', 'creditor', 'item', 'templates', 'view']) listen(what, draw);
  listen('write', goTo);
}
