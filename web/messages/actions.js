// What can be done with a message: copied, printed, saved as a draft or a PDF file.

import { byId } from '../show/dom.js';
import { download } from '../show/download.js';
import { t } from '../words/words.js';
import { letterPdf } from './letter-pdf.js';

/** Which actions a channel has. */
const ACTIONS = {
  email: ['copy', 'subject', 'eml'], letter: ['copy', 'print', 'pdf'], sms: ['copy'], phone: ['copy', 'print'],
};

const say = (key) => {
  byId('message-status').textContent = t(key);
};

/** A name for a file about these invoices. */
function fileName({ mentions }) {
  const plain = ({ invoice }) => invoice.replace(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^\.+/, '');
  const [first, ...others] = mentions.filter(({ role }) => role !== 'left-out').map(plain);
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
 * A mail as text and as HTML, for programs that take it. `navigator.clipboard` would clean the HTML first,
 * which the policy of the page turns into a loss of every style; data given to the event of a copy are left
 * as they are.
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

const copyMessage = (message) => copied(async () => {
  if (!message.html || !copyMail(message)) await navigator.clipboard.writeText(message.plainText);
});

async function savePdf(message) {
  say('message.pdf-making');
  try {
    download(`${fileName(message)}.pdf`, await letterPdf(message), 'application/pdf');
    say('message.pdf-done');
  } catch {
    say('message.pdf-failed');
  }
}

/** Offers what the channel of a message has. */
export function offerActions(message) {
  byId('message-status').textContent = '';
  const offered = message ? ACTIONS[message.channel] : [];
  for (const button of byId('message-actions').querySelectorAll('button')) {
    button.hidden = !offered.includes(button.dataset.action);
  }
  if (message) byId('message-copy').textContent = t(message.html ? 'message.copy-mail' : 'message.copy');
}

/** Follows the buttons; `current` answers with the message that is shown. */
export function openActions(current) {
  const on = (id, act) => byId(`message-${id}`).addEventListener('click', () => act(current()));
  on('copy', copyMessage);
  on('subject', ({ subject }) => copied(() => navigator.clipboard.writeText(subject)));
  on('print', () => print());
  on('eml', (message) => download(`${fileName(message)}.eml`, message.draft, 'message/rfc822'));
  on('pdf', savePdf);
}
