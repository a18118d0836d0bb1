// A message as its medium shows it: a mail, a sheet of paper, a short message, a script to read from.

import { h } from './dom.js';
import { language, t, word } from './words.js';

// ---- blocks ----------------------------------------------------------------------------------------

/** Whether a cell holds an amount: digits, and no more letters than a currency has. As the HTML of a mail decides. */
function isAmount(text) {
  const letters = text.match(/\p{L}/gu) ?? [];
  return text === '' || (/\d/.test(text) && letters.length <= 3 && letters.every((letter) => /\p{Lu}/u.test(letter)));
}

function tableView({ headings, rows }) {
  const right = headings.map((_, column) => column > 0 && rows.every((row) => isAmount(row[column] ?? '')));
  const side = (column) => right[column] && 'number';
  // What sums up the others has a name and no cell beside it, or in a table of amounts the name of the last row.
  const isSum = (row) => (row.length > 2 ? row[1] === '' : right[1] && row[0] === rows.at(-1)[0]);
  // On narrow paper a table of many columns becomes a list of cards; the roles keep it a table for those who hear it.
  const cells = (row) => row.map((cell, column) => h('td', { role: 'cell', class: side(column), 'data-head': headings[column] }, cell));
  return h('div', { class: 'scroll', tabindex: '0', role: 'group', 'aria-label': headings.join(', ') },
    h('table', { role: 'table', class: headings.length > 2 && 'many' },
      h('thead', { role: 'rowgroup' }, h('tr', { role: 'row' }, headings.map((heading, column) => h('th', { scope: 'col', role: 'columnheader', class: side(column) }, heading)))),
      h('tbody', { role: 'rowgroup' }, rows.map((row) => h('tr', { role: 'row', class: isSum(row) && 'sum' }, cells(row))))));
}

const VIEWS = {
  heading: (text, level) => h(`h${level}`, {}, text),
  paragraph: (text) => h('p', {}, text),
  items: (items) => h('ul', {}, items.map((item) => h('li', {}, item))),
  table: tableView,
};

/** The blocks of a body; its headings are of this level. */
export const blocksView = (blocks, level) => blocks.map(({ tag, val }) => VIEWS[tag](val, level));

// ---- media -----------------------------------------------------------------------------------------

const line = (kind, text) => text && h('p', { class: kind }, text);
const facts = (pairs) => h('dl', { class: 'mail-head', lang: language() }, pairs.map(([name, text]) => h('div', {}, h('dt', {}, name), h('dd', {}, text))));

/** Name and address of mail, as a mail program shows them. */
function correspondent([name, ...lines]) {
  const address = lines.find((each) => each.includes('@'));
  return address ? `${name} <${address}>` : name;
}

/** Makes a frame as high as its mail. A mail too wide for it is made smaller, as telephones do. */
function fit(frame) {
  const page = frame.contentDocument;
  if (!page?.body || frame.clientWidth === 0) return;
  page.body.style.zoom = '';
  const zoom = Math.min(1, frame.clientWidth / page.documentElement.scrollWidth);
  if (zoom < 1) page.body.style.zoom = String(Math.max(0.5, zoom - 0.005));
  frame.style.height = '0';
  frame.style.height = `${page.documentElement.scrollHeight}px`;
}

/**
 * The HTML of a mail in a frame of its own, in which nothing runs. The policy of the page holds in it as well: nothing is
 * loaded, and attributes of style count for nothing. So they travel under another name, and are set by the page.
 */
function mailFrame(message) {
  const frame = h('iframe', {
    // Of the same origin, so that the page can set styles and height; without scripts that grants nothing to the mail.
    sandbox: 'allow-same-origin',
    title: t('message.frame', { subject: message.subject }),
    // A quote in a text is written as an entity: this can only be an attribute.
    srcdoc: message.html.replaceAll(' style="', ' data-style="'),
    onload: () => {
      for (const node of frame.contentDocument.querySelectorAll('[data-style]')) {
        node.style.cssText = node.dataset.style;
        delete node.dataset.style;
      }
      frame.classList.add('styled');
      let width;
      new ResizeObserver(() => {
        if (frame.clientWidth === width) return;
        width = frame.clientWidth;
        fit(frame);
      }).observe(frame);
    },
  });
  return frame;
}

const email = (message) => [
  facts([
    [t('message.from'), correspondent(message.sender)], [t('message.to'), correspondent(message.recipient)],
    [t('message.subject'), h('span', { lang: message.languageTag }, message.subject)],
  ]),
  mailFrame(message),
];

const letter = (message, level) => [
  h('p', { class: 'sender' }, message.sender.map((text, index) => [index > 0 && h('br'), text])),
  h('p', { class: 'recipient' }, message.recipient.map((text, index) => [index > 0 && h('br'), text])),
  line('dateline', message.dateline),
  line('delivery', message.deliveryNote),
  h('p', { class: 'subject' }, message.labels.subject + message.labels.separator, message.subject),
  line('salutation', message.salutation),
  blocksView(message.body, level),
  line('closing', message.closing),
  line('signature', message.signature),
  message.enclosures.length > 0 && h('div', { class: 'enclosures' },
    h('p', {}, (message.labels.enclosures + message.labels.separator).trimEnd()),
    h('ul', {}, message.enclosures.map((text) => h('li', {}, text)))),
];

/** The most units of a short message: of one, or of as many as it takes. */
const most = ({ alphabet, segments }) => {
  const [one, each] = alphabet === 'gsm7' ? [160, 153] : [70, 67];
  return segments === 1 ? one : segments * each;
};

const sms = (message) => [
  h('p', { class: 'sms-head', lang: language() }, t('message.sms-of', { debtor: message.recipient.join(', ') })),
  h('div', { class: 'bubble' }, blocksView(message.body, 4)),
  h('p', { class: 'sms-length', lang: language() },
    h('b', {}, t('message.sms-length', { n: message.sms.segments })), ' · ',
    t('message.sms-units', { units: message.sms.units, most: most(message.sms), alphabet: word('alphabet', message.sms.alphabet) })),
];

const phone = (message, level) => [
  facts([[t('message.call-of'), message.recipient.join(', ')], [t('message.subject'), h('span', { lang: message.languageTag }, message.subject)]]),
  blocksView(message.body, level),
];

const MEDIA = { email, letter, sms, phone };

/** A message as its medium shows it, with headings of a level. */
export const messageView = (message, level) => h('article', {
  class: `paper ${message.channel}`, lang: message.languageTag, 'aria-label': `${word('channel', message.channel)}, ${message.subject}`,
}, MEDIA[message.channel](message, level));

/** What deserves a second look before a message is sent; nothing if nothing does. `link` makes a link of a path. */
export const warningsView = ({ warnings }, level, link = () => undefined) => warnings.length > 0 && h('div', { class: 'second-look', role: 'note' },
  h(`h${level}`, {}, t('messages.warnings')),
  h('ul', {}, warnings.map(({ path, message }) => {
    const field = link(path);
    return h('li', {}, message, field && [' ', field]);
  })));
