// The message to the debtor: about one invoice or an item of the worklist, in any language and on any channel.

import { byId, h, put } from './dom.js';
import { download } from './files.js';
import { longDate } from './format.js';
import { messageView, warningsView } from './message-view.js';
import { letterPdf } from './pdf.js';
import { language, t, word } from './words.js';

/** The languages of messages, as each calls itself. */
export const MESSAGE_LANGUAGES = { fr: 'Français', en: 'English', de: 'Deutsch', es: 'Español', it: 'Italiano', nl: 'Nederlands', pt: 'Português' };
export const CHANNELS = ['email', 'letter', 'sms', 'phone'];

let tools; // { compose, facts, levels, templates, where, fault }
let message; // the message shown, if there is one
let drawn; // what is shown, as text: to draw nothing twice
let drawnSides; // the same of what is shown side by side

const chosen = (id) => byId(`message-${id}`).value || undefined;

/** A choice of the contract, without the members that are absent. */
export function choiceOf({ level, channel, language: lang, templates = [] }) {
  const choice = { language: lang };
  if (level) choice.level = level;
  if (channel) choice.channel = channel;
  if (templates.length > 0) choice.templates = templates;
  return choice;
}

/** The choices made in the room, and the texts in force. */
const choices = () => ({ level: chosen('level'), channel: chosen('channel'), language: chosen('language'), templates: tools.templates() });

/** The level chosen in the room, if one is. */
export const levelChosen = () => chosen('level');

/**
 * Writes a message about the facts shown. Without a sender: is that all that is missing, or must nobody write at all?
 */
export function write(facts, choice) {
  const { creditor, debtor, claims, question } = facts;
  const ask = (from) => tools.compose(from, debtor, claims, choiceOf(choice), question);
  const written = ask(creditor);
  if (written.tag === 'ok') return { message: written.val };
  const refusals = written.val;
  const signed = creditor.name ? written : ask({ ...creditor, name: '?' });
  return signed.tag === 'ok' ? { unsigned: true, refusals } : { refusals: signed.val };
}

/** Why there is no message. */
export const noMessage = ({ unsigned, refusals }) => h('div', { class: 'none' }, unsigned ? h('p', {}, t('messages.unsigned')) : [
  h('p', {}, t('messages.none')), h('ul', {}, refusals.map((refusal) => h('li', {}, refusal.message)))]);

// ---- one message -----------------------------------------------------------------------------------

/** The link to the field that would answer a warning, where the page has one. */
const answerTo = (facts) => (path) => tools.where(facts.claims.length === 1 ? path.replace(/^claims\[0\]/, 'claim') : path);

function factsView({ level, channel, tone, payBy, countsAsFormalNotice, mentions }) {
  const rows = [
    [t('messages.level'), word('level', level)], [t('messages.channel'), word('channel', channel)], [t('messages.tone'), word('tone', tone)],
    payBy && [t('messages.pay-by'), longDate(payBy, language())],
  ].filter(Boolean);
  const roles = mentions.length > 1 || mentions.some(({ role }) => role !== 'demanded');
  return [
    countsAsFormalNotice && h('p', {}, h('span', { class: 'badge depends' }, t('messages.notice'))),
    h('dl', { class: 'message-facts' }, rows.map(([name, text]) => h('div', {}, h('dt', {}, name), h('dd', {}, text)))),
    roles && [h('h3', {}, t('messages.mentions')), h('ul', { class: 'mentions' }, mentions.map(({ invoice, role }) => h('li', {}, h('b', {}, invoice), ' ', word('role', role))))],
  ];
}

/** Which actions a channel has. */
const ACTIONS = { email: ['copy', 'subject', 'eml'], letter: ['copy', 'print', 'pdf'], sms: ['copy'], phone: ['copy', 'print'] };

function showOne(facts) {
  const written = write(facts, choices());
  const now = JSON.stringify([language(), written, facts.claims.map(({ invoice }) => invoice.number)]);
  if (now === drawn) return;
  drawn = now;
  message = written.message;
  byId('sign-box').hidden = !written.unsigned;
  byId('message-status').textContent = '';
  document.body.classList.toggle('with-message', Boolean(message));
  const offered = message ? ACTIONS[message.channel] : [];
  for (const button of byId('message-actions').querySelectorAll('button')) button.hidden = !offered.includes(button.dataset.action);
  if (message) byId('message-copy').textContent = t(message.html ? 'message.copy-mail' : 'message.copy');
  put(byId('message-facts'), message ? factsView(message) : []);
  put(byId('message-warnings'), message ? warningsView(message, 3, answerTo(facts)) : []);
  put(byId('message'), message ? messageView(message, 3) : noMessage(written));
  tools.fault(written.refusals ?? []);
}

/** Draws the room for the facts of the view that is shown. */
export function drawMessages() {
  const facts = tools.facts();
  fillLevels();
  byId('messages-desk').hidden = !facts;
  byId('compare').hidden = !facts;
  const fromList = !byId('list').hidden;
  byId('messages-pending').hidden = Boolean(facts);
  byId('messages-pending').textContent = t(fromList ? 'messages.no-item' : 'messages.no-facts');
  byId('messages-about').hidden = !facts || !fromList;
  if (facts) {
    put(byId('messages-about'), t('messages.about', { debtor: facts.debtor.name, invoices: facts.claims.map(({ invoice }) => invoice.number).join(', ') }), ' ',
      h('a', { href: '#review', onclick: (event) => {
        event.preventDefault();
        byId('review').focus();
        byId('review').scrollIntoView();
      } }, t('messages.to-list')));
    showOne(facts);
    showSides(facts);
  } else {
    drawn = undefined;
    drawnSides = undefined;
    message = undefined;
    document.body.classList.remove('with-message');
    for (const id of ['messages-about', 'message', 'message-warnings', 'message-facts', 'message-copy', 'sides']) put(byId(id));
  }
}

/** What was written, in one spoken sentence. */
export const messageSpoken = () => (message ? t('messages.spoken', { subject: message.subject }) : t('messages.none'));

// ---- side by side ----------------------------------------------------------------------------------

function showSides(facts) {
  if (!byId('compare').open) {
    drawnSides = undefined;
    return;
  }
  const choice = choices();
  const all = byId('compare-what').value === 'languages'
    ? Object.entries(MESSAGE_LANGUAGES).map(([code, name]) => ({ name, lang: code, choice: { ...choice, channel: message?.channel ?? choice.channel, language: code } }))
    : CHANNELS.map((channel) => ({ name: word('channel', channel), choice: { ...choice, channel } }));
  const sides = all.map((side) => ({ ...side, written: write(facts, side.choice) }));
  const now = JSON.stringify([language(), sides]);
  if (now === drawnSides) return;
  drawnSides = now;
  put(byId('sides'), sides.map(({ name, lang, written }, index) => h('section', { class: 'side', 'aria-labelledby': `side-${index}` },
    h('h3', { id: `side-${index}`, lang }, name),
    written.message ? [warningsView(written.message, 4, () => undefined), messageView(written.message, 4)] : noMessage(written))));
}

// ---- actions ---------------------------------------------------------------------------------------

const say = (key) => { byId('message-status').textContent = t(key); };

/** A name for a file about these invoices. */
function fileName({ mentions }) {
  const [first, ...others] = mentions.filter(({ role }) => role !== 'left-out').map(({ invoice }) => invoice.replace(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^\.+/, ''));
  return `${first || 'relance'}${others.length > 0 ? `+${others.length}` : ''}`;
}

async function copied(act) {
  try {
    await act();
    say('message.copied');
  } catch {
    say('message.not-copied');
  }
}

/**
 * A mail as text and as HTML, for programs that take it. `navigator.clipboard` would clean the HTML first, which the policy
 * of the page turns into a loss of every style; data given to the event of a copy are left as they are.
 */
function copyMail({ plainText, html }) {
  const give = (event) => {
    event.preventDefault();
    event.clipboardData.setData('text/plain', plainText);
    event.clipboardData.setData('text/html', html);
  };
  document.addEventListener('copy', give, { once: true });
  const done = document.execCommand('copy');
  document.removeEventListener('copy', give);
  return done;
}

const copyMessage = () => copied(async () => {
  if (!message.html || !copyMail(message)) await navigator.clipboard.writeText(message.plainText);
});

async function downloadPdf() {
  const letter = message;
  say('message.pdf-making');
  try {
    download(`${fileName(letter)}.pdf`, await letterPdf(letter), 'application/pdf');
    say('message.pdf-done');
  } catch {
    say('message.pdf-failed');
  }
}

// ---- choices ---------------------------------------------------------------------------------------

function fillLevels() {
  const kept = byId('message-level').value;
  const levels = tools.levels();
  put(byId('message-level'), ['', ...levels].map((value) => h('option', { value }, value ? word('level', value) : t('messages.level.next'))));
  byId('message-level').value = levels.includes(kept) ? kept : '';
}

/** Says everything anew; a message in the language of the page stays so. */
export function relabelMessages(before) {
  const [channel, lang] = ['message-channel', 'message-language'].map((id) => byId(id).value);
  put(byId('message-channel'), ['', ...CHANNELS].map((value) => h('option', { value }, value ? word('channel', value) : t('messages.channel.level'))));
  put(byId('message-language'), Object.entries(MESSAGE_LANGUAGES).map(([value, name]) => h('option', { value, lang: value }, name)));
  byId('message-channel').value = channel;
  byId('message-language').value = !lang || lang === before ? language() : lang;
  const what = byId('compare-what').value;
  put(byId('compare-what'), ['languages', 'channels'].map((value) => h('option', { value }, t(`compare.${value}`))));
  byId('compare-what').value = what || 'languages';
}

/** Moves the room into the view that is shown. */
export function moveMessages(view) {
  byId(`messages-in-${view}`).append(byId('messages'));
  byId('messages').hidden = false;
}

/**
 * `compose` writes with the policies in force, `facts` answers with `{ creditor, debtor, claims, question }` of the view
 * that is shown or with nothing, `levels` with the levels that speak to that debtor, `templates` with the texts in force,
 * `where` with a link to the field of a path; `fault` shows refusals about the sender.
 */
export function wireMessages(given) {
  tools = given;
  for (const id of ['level', 'channel', 'language']) byId(`message-${id}`).addEventListener('change', () => given.chosen());
  byId('message-copy').addEventListener('click', copyMessage);
  byId('message-subject').addEventListener('click', () => copied(() => navigator.clipboard.writeText(message.subject)));
  byId('message-print').addEventListener('click', () => print());
  byId('message-eml').addEventListener('click', () => download(`${fileName(message)}.eml`, message.draft, 'message/rfc822'));
  byId('message-pdf').addEventListener('click', downloadPdf);
  byId('compare').addEventListener('toggle', drawMessages);
  byId('compare-what').addEventListener('change', drawMessages);
  byId('sign').addEventListener('click', () => {
    byId('sender').open = true;
    byId('creditor-name').focus();
  });
}
