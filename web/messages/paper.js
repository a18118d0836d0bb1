// A message as its medium shows it: a mail, a sheet of paper, a short message, a script to read from.

import { h } from '../show/dom.js';
import { language, t, word } from '../words/words.js';
import { blocksView } from './blocks.js';
import { mailFrame } from './mail-frame.js';

const line = (kind, text) => text && h('p', { class: kind }, text);
const linesOf = (kind, texts) => h('p', { class: kind }, texts.map((text, index) => [index > 0 && h('br'), text]));
const facts = (pairs) => h('dl', { class: 'mail-head', lang: language() },
  pairs.map(([name, text]) => h('div', {}, h('dt', {}, name), h('dd', {}, text))));
const subjectOf = ({ languageTag, subject }) => [t('message.subject'), h('span', { lang: languageTag }, subject)];

/** Name and address of mail, as a mail program shows them. */
function correspondent([name, ...lines]) {
  const address = lines.find((each) => each.includes('@'));
  return address ? `${name} <${address}>` : name;
}

const email = (message) => [
  facts([
    [t('message.from'), correspondent(message.sender)],
    [t('message.to'), correspondent(message.recipient)],
    subjectOf(message),
  ]),
  mailFrame(message),
];

const enclosuresView = ({ enclosures, labels }) => enclosures.length > 0 && h('div', { class: 'enclosures' },
  h('p', {}, (labels.enclosures + labels.separator).trimEnd()),
  h('ul', {}, enclosures.map((text) => h('li', {}, text))));

const letter = (message, level) => [
  linesOf('sender', message.sender),
  linesOf('recipient', message.recipient),
  line('dateline', message.dateline),
  line('delivery', message.deliveryNote),
  h('p', { class: 'subject' }, message.labels.subject + message.labels.separator, message.subject),
  line('salutation', message.salutation),
  blocksView(message.body, level),
  line('closing', message.closing),
  line('signature', message.signature),
  enclosuresView(message),
];

/** The most units of a short message: of one, or of as many as it takes. */
function most({ alphabet, segments }) {
  const [one, each] = alphabet === 'gsm7' ? [160, 153] : [70, 67];
  return segments === 1 ? one : segments * each;
}

function smsLength({ sms }) {
  const alphabet = word('alphabet', sms.alphabet);
  return h('p', { class: 'sms-length', lang: language() },
    h('b', {}, t('message.sms-length', { n: sms.segments })), ' · ',
    t('message.sms-units', { units: sms.units, most: most(sms), alphabet }));
}

const sms = (message) => [
  h('p', { class: 'sms-head', lang: language() }, t('message.sms-of', { debtor: message.recipient.join(', ') })),
  h('div', { class: 'bubble' }, blocksView(message.body, 4)),
  smsLength(message),
];

const phone = (message, level) => [
  facts([[t('message.call-of'), message.recipient.join(', ')], subjectOf(message)]),
  blocksView(message.body, level),
];

const MEDIA = { email, letter, sms, phone };

/** A message as its medium shows it, with headings of a level. */
export const messageView = (message, level) => h('article', {
  class: `paper ${message.channel}`, lang: message.languageTag,
  'aria-label': `${word('channel', message.channel)}, ${message.subject}`,
}, MEDIA[message.channel](message, level));

/**
 * What deserves a second look before a message is sent; nothing if nothing does. `link` makes a link of a
 * path.
 */
export function warningsView({ warnings }, level, link = () => undefined) {
  if (warnings.length === 0) return false;
  return h('div', { class: 'second-look', role: 'note' },
    h(`h${level}`, {}, t('messages.warnings')),
    h('ul', {}, warnings.map(({ path, message }) => {
      const field = link(path);
      return h('li', {}, message, field && [' ', field]);
    })));
}
