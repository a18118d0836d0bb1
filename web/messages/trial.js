// The trial of texts: the built-in text of the part that is edited, and the whole message, about the reader's
// own case or a made-up one.

import { questionNow } from '../one/facts.js';
import { laws, rules } from '../shell/rules.js';
import { state } from '../shell/state.js';
import { byId, h, put } from '../show/dom.js';
import { today } from '../show/days.js';
import { language, t } from '../words/words.js';
import { blocksView } from './blocks.js';
import { choiceOf, ONLY_SPOKEN } from './choices.js';
import { messageView, warningsView } from './paper.js';
import { factsShown, noMessage, write } from './writing.js';

/** What stands in a choice of the editor. */
export const value = (id) => byId(`template-${id}`).value;

/**
 * Whether the reader chose the case; until then it is their own if there is one. And what is shown, as text.
 */
const shown = { caseChosen: false, text: undefined };

/** A question for what needs no facts of the reader's own. */
function anyQuestion() {
  const question = questionNow();
  return { ...question, asOf: question.asOf || today() };
}

const isOwn = () => value('case') === 'own';

/** Judges texts under the law of the case they are tried on. */
export function checkTexts(list) {
  const own = isOwn() ? factsShown()?.claims.map(({ invoice }) => invoice.law) ?? [] : [value('law')];
  const under = own.length > 0 ? [...new Set(own)] : laws().slice(0, 1);
  return rules.checkTemplates(list, under, state.policies, anyQuestion());
}

/** The case was chosen. */
export function trialChosen() {
  shown.caseChosen = true;
}

// ---- writing ---------------------------------------------------------------------------------------

/** The channel on which the part of the editor can be seen; that of the level where any will do. */
function trialChannel() {
  const part = value('part');
  if (value('channel')) return value('channel');
  return part === 'sms' ? 'sms' : ONLY_SPOKEN.includes(part) ? 'phone' : undefined;
}

/** Asks for a message about the case shown. */
function ask(templates) {
  const choice = { language: value('language'), channel: trialChannel(), level: value('level'), templates };
  const facts = isOwn() && factsShown();
  if (facts) return write(facts, { ...choice, level: choice.level || byId('message-level').value });
  const written = rules.preview(
    value('law'), value('debtor'), value('currency'), state.policies, choiceOf(choice), anyQuestion());
  return written.tag === 'ok' ? { message: written.val } : { refusals: written.val };
}

/** Between these, a part says what it says. */
const [OPEN, CLOSE] = ['§§1', '§§2'];

function cut(list, textOf) {
  const [from, to] = [OPEN, CLOSE].map((sign) => list.findIndex((each) => textOf(each) === sign));
  return from >= 0 && to >= 0 ? list.slice(from + 1, to) : undefined;
}

/** What stands between the signs: paragraphs, items of a list, or rows of a table. */
function between(blocks) {
  const paragraphs = cut(blocks, ({ val }) => val);
  if (paragraphs) return paragraphs;
  for (const { tag, val } of blocks) {
    const items = tag === 'items' ? cut(val, (item) => item) : undefined;
    if (items) return [{ tag, val: items }];
    const rows = tag === 'table' ? cut(val.rows, ([first]) => first) : undefined;
    if (rows) return [{ tag, val: { ...val, rows } }];
  }
  return [];
}

/** The built-in text of the part in the case shown, as blocks; nothing where it says nothing. */
function builtIn() {
  const part = value('part');
  const plain = ask([]).message;
  if (!plain) return [];
  const { subject, salutation, signature, closing } = plain;
  const line = { subject, salutation, signature, closing }[part];
  if (line) return [{ tag: 'paragraph', val: line }];
  if (part === 'body' || part === 'sms') return plain.body;
  const text = `${OPEN}\n\n{{ built_in }}\n\n${CLOSE}`;
  const signed = ask([{ language: value('language'), parts: [{ part, text }] }]).message;
  return signed ? between(signed.body) : [];
}

// ---- showing ---------------------------------------------------------------------------------------

/** Shows the built-in text and the message in the case chosen; nothing while nobody looks. */
export function tryTexts() {
  if (!byId('templates').open) return;
  if (!shown.caseChosen) byId('template-case').value = factsShown() ? 'own' : 'made-up';
  byId('template-made-up').hidden = isOwn();
  if (isOwn() && !factsShown()) {
    shown.text = undefined;
    put(byId('template-built-in'), h('p', { class: 'quiet' }, t('templates.no-own')));
    put(byId('template-preview'), h('p', { class: 'none' }, t('templates.no-own')));
    return;
  }
  const words = builtIn();
  const written = ask(state.templates);
  const text = JSON.stringify([language(), value('language'), words, written]);
  if (text === shown.text) return;
  shown.text = text;
  put(byId('template-built-in'), words.length > 0
    ? h('div', { class: 'built-in', lang: value('language') }, blocksView(words, 4))
    : h('p', { class: 'quiet' }, t('templates.silent')));
  put(byId('template-preview'), written.message
    ? [warningsView(written.message, 4), messageView(written.message, 4)] : noMessage(written));
}
