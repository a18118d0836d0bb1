// The messages: in every language, on every channel, copied, printed, downloaded, side by side, with texts of one's own.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { letterOf } from '../../web/messages/letter-pdf.js';
import { assertAccessible, launch, root } from './browser.mjs';
import { dropFile, fill, onPage, openSample, plain, shot, shots, textOf } from './page.mjs';

const LANGUAGES = ['fr', 'en', 'de', 'es', 'it', 'nl', 'pt'];
const CHANNELS = ['email', 'letter', 'sms', 'phone'];

/** Opens the example with its message. */
async function openExample(page) {
  await page.click('#example');
  await page.waitForSelector('#message .paper');
}

/** Chooses a message, and waits until it is there. */
async function choose(page, { language, channel, level }) {
  if (level !== undefined) await page.selectOption('#message-level', level);
  if (language) await page.selectOption('#message-language', language);
  if (channel) await page.selectOption('#message-channel', channel);
  if (language && channel) await page.waitForSelector(`#message .paper.${channel}[lang^="${language}"]`);
  await page.waitForFunction(() => [...document.querySelectorAll('#message iframe')].every((frame) => frame.classList.contains('styled')));
}

/** The mail as its frame shows it. */
const mail = (page, box = '#message') => page.frameLocator(`${box} iframe`);

const roomShot = (page, name) => page.locator('#messages').screenshot({ path: path.join(shots, `${name}.png`), animations: 'disabled' });

/** A message of the made-up case, straight from the rules. */
const preview = (page, choice, law = 'FR') => page.evaluate(async ([place, given]) => {
  const { preview: write, presets } = await import('./relance/relance.js');
  return write(place, 'business', 'EUR', presets()[0].policies, given, { asOf: '2026-10-15', language: 'en', extraRates: [] }).val;
}, [law, choice]);

const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] };

test('every language and channel is shown as its medium shows it, and is copied as it stands', () => onPage('#en/one', async (page) => {
  await openExample(page);
  await page.click('#contract ~ details:has(#debtor-phone) summary');
  await page.fill('#debtor-phone', '+33 2 47 00 00 00');
  await page.click('#sender > summary');
  await page.fill('#creditor-registration', 'RCS Nantes 123 456 789');
  const seen = new Set();
  for (const language of LANGUAGES) {
    for (const channel of CHANNELS) {
      await choose(page, { language, channel });
      const paper = await page.locator('#message .paper').innerText();
      assert.match(paper, /F-2026-0412/, `${language} ${channel}`);
      assert.doesNotMatch(paper, /undefined|\[object|\{\{/, `${language} ${channel}`);
      const body = channel === 'email' ? plain(await mail(page).locator('main').innerText()) : plain(paper);
      assert.match(body, /3.?431[,.]37/, `${language} ${channel}`);
      seen.add(body);
      await page.click('#message-copy');
      await page.waitForFunction(() => document.querySelector('#message-status').textContent === 'Copied.');
      const copied = (await page.evaluate(() => navigator.clipboard.readText())).replaceAll('\r\n', '\n');
      const written = await page.evaluate(async ([lang, by]) => {
        const { compose, presets } = await import('./relance/relance.js');
        const { readForm } = await import('./one/facts.js');
        const { sender } = await import('./messages/sender.js');
        const { debtor, claim, question } = readForm();
        return compose(sender(), debtor, [claim], presets()[0].policies, { language: lang, channel: by }, question).val.plainText;
      }, [language, channel]);
      assert.equal(copied, written, `${language} ${channel}`);
      if (channel === 'sms') assert.match(await textOf(page, '.sms-length'), /^\d segments? · \d+ of \d+ characters \((GSM 7-bit|UCS-2)\)$/);
      if (channel === 'phone') assert.ok(await page.locator('#message .phone h3').count() >= 5);
      if (language === 'fr') await roomShot(page, `message-${channel}`);
    }
  }
  assert.equal(seen.size, LANGUAGES.length * CHANNELS.length, 'no two are alike');
}, { locale: 'en-GB', ...clipboard }));

test('a mail keeps its own styles under the policy of the page, and its frame runs nothing', () => onPage('#en/one', async (page) => {
  await openExample(page);
  await choose(page, { language: 'en', channel: 'email' });
  assert.equal(await page.locator('#message iframe').getAttribute('sandbox'), 'allow-same-origin');
  const styles = await mail(page).locator('main').evaluate((node) => [getComputedStyle(node).maxWidth, getComputedStyle(node.ownerDocument.body).padding]);
  assert.deepEqual(styles, ['680px', '24px']);
  assert.equal(await mail(page).locator('[data-style]').count(), 0);
  const [inside, frame] = [await mail(page).locator('html').evaluate((node) => node.scrollHeight), await page.locator('#message iframe').evaluate((node) => node.clientHeight)];
  assert.equal(inside, frame, 'the whole mail is in sight');
  // Mail and subject go to the clipboard, with the layout for programs that take it.
  await page.click('#message-copy');
  await page.waitForFunction(() => document.querySelector('#message-status').textContent === 'Copied.');
  assert.ok(await page.evaluate(async () => (await navigator.clipboard.read())[0].types.includes('text/html')));
  await page.click('#message-subject');
  await page.waitForFunction(() => navigator.clipboard.readText().then((text) => !text.includes('\n')));
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await page.locator('.mail-head dd').last().innerText());
}, { locale: 'en-GB', ...clipboard }));

test('the HTML of a mail asks for nothing and axe finds no fault in it', () => onPage('#en/one', async (page) => {
  const levels = ['courtesy', 'first-reminder', 'second-reminder', 'formal-notice'];
  const messages = [];
  for (const language of LANGUAGES) for (const level of levels) messages.push(await preview(page, { language, channel: 'email', level }));
  const browser = await launch();
  try {
    const alone = await browser.newPage();
    const asked = [];
    alone.on('request', (request) => { if (!request.url().startsWith('about:')) asked.push(request.url()); });
    for (const message of messages) {
      await alone.setContent(message.html);
      // The heading of a mail is its subject, which mail programs show above it.
      await assertAccessible(alone, { rules: { 'page-has-heading-one': { enabled: false } } });
    }
    await alone.screenshot({ path: path.join(shots, 'mail.png'), fullPage: true });
    await alone.setViewportSize({ width: 360, height: 740 });
    await alone.screenshot({ path: path.join(shots, 'mail-narrow.png'), fullPage: true });
    assert.deepEqual(asked, []);
  } finally {
    await browser.close();
  }
}));

/** The headers and the parts of a draft, decoded. */
function parse(draft) {
  const [head, ...rest] = draft.split('\r\n\r\n');
  const headers = Object.fromEntries(head.replace(/\r\n[ \t]+/g, ' ').split('\r\n').map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 2)]));
  const words = headers.subject.replace(/\?=\s+=\?/g, '?==?').replace(/=\?utf-8\?b\?([^?]*)\?=/gi, (all, text) => Buffer.from(text, 'base64').toString('utf8'));
  const [, boundary] = /boundary="([^"]+)"/.exec(headers['content-type']);
  const parts = rest.join('\r\n\r\n').split(`--${boundary}`).slice(1, -1).map((part) => {
    const at = part.indexOf('\r\n\r\n');
    return { type: /Content-Type: ([\w/]+)/i.exec(part.slice(0, at))[1], text: Buffer.from(part.slice(at), 'base64').toString('utf8') };
  });
  return { headers, subject: words, parts };
}

test('the draft of a mail is a file that mail programs open', () => onPage('#fr/one', async (page) => {
  await openExample(page);
  await choose(page, { language: 'fr', channel: 'email' });
  const [saved] = await Promise.all([page.waitForEvent('download'), page.click('#message-eml')]);
  assert.equal(saved.suggestedFilename(), 'F-2026-0412.eml');
  const { headers, subject, parts } = parse(readFileSync(await saved.path(), 'utf8'));
  assert.equal(plain(subject), await textOf(page, '.mail-head div:last-child dd'));
  assert.match(headers['content-type'], /^multipart\/alternative/);
  assert.match(headers.to, /<compta@menuiserie-du-val\.example>$/);
  assert.deepEqual(parts.map(({ type }) => type), ['text/plain', 'text/html']);
  assert.match(parts[0].text, /^Bonjour,/);
  assert.match(parts[1].text, /^<!doctype html>/);
}));

test('a letter or script prints alone, on A4', () => onPage('#fr/one', async (page) => {
  await openExample(page);
  await choose(page, { language: 'fr', channel: 'letter', level: 'formal-notice' });
  await page.emulateMedia({ media: 'print' });
  const visible = await page.evaluate(() => document.body.innerText);
  assert.match(plain(visible), /^Atelier Lumen SARL/);
  assert.doesNotMatch(visible, /Prochaine étape|Copier|Les faits|Pourquoi|Côte à côte|Simulation|Moyen/);
  const pdf = await page.pdf({ path: path.join(shots, 'letter.pdf'), preferCSSPageSize: true });
  assert.equal(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g).length, 1, 'one page');
  const [, width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf.toString('latin1'));
  assert.ok(Math.abs(width - 595) < 2 && Math.abs(height - 842) < 2, `A4, not ${width} × ${height}`);
  await page.setViewportSize({ width: 642, height: 994 }); // what the margins leave of A4
  await shot(page, 'letter');
  await page.emulateMedia({ media: 'screen' });
  await choose(page, { language: 'fr', channel: 'phone', level: '' });
  await page.emulateMedia({ media: 'print' });
  assert.match(plain(await page.evaluate(() => document.body.innerText)), /^Script d’appel Menuiserie du Val/);
  await shot(page, 'script');
}));

test('a letter becomes a PDF file in every language, under the policy of the page', () => onPage('#en/one', async (page) => {
  await openExample(page);
  for (const language of LANGUAGES) {
    await choose(page, { language, channel: 'letter', level: 'formal-notice' });
    const [saved] = await Promise.all([page.waitForEvent('download'), page.click('#message-pdf')]);
    assert.equal(saved.suggestedFilename(), 'F-2026-0412.pdf');
    const bytes = readFileSync(await saved.path());
    assert.match(bytes.toString('latin1'), /^%PDF-1\.\d[\s\S]*%%EOF\s*$/);
    if (language === 'de') await saved.saveAs(path.join(shots, 'letter-de.pdf'));
  }
  await page.waitForFunction(() => document.querySelector('#message-status').textContent === 'PDF ready.');
  // The module gets the words of the letter under the names it knows, and all of them.
  const letter = letterOf(await preview(page, { language: 'fr', channel: 'letter', level: 'formal-notice' }));
  assert.equal(letter.subjectLabel, 'Objet\u00a0:');
  assert.deepEqual(Object.entries(letter).filter(([, value]) => value === undefined), []);
}, { locale: 'en-GB' }));

test('where no PDF can be made, the page says what to do instead', () => onPage('#en/one', async (page) => {
  await page.route('**/letter/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: 'export default () => Promise.reject(new Error("no"));' }));
  await openExample(page);
  await choose(page, { language: 'en', channel: 'letter' });
  await page.click('#message-pdf');
  await page.waitForFunction(() => /could not be made here: print/.test(document.querySelector('#message-status').textContent));
}, { locale: 'en-GB' }));

test('when nobody may write, the page says why instead of writing', () => onPage('#en/one', async (page) => {
  assert.match(await textOf(page, '#messages'), /The message appears here once the invoice has an answer/);
  await fill(page);
  assert.match(await textOf(page, '#message'), /To write, one must know who the message is from/);
  await page.click('#add-disputes');
  await page.locator('#rows-disputes [data-cell="openedOn"]').fill('2026-06-10');
  await page.waitForFunction(() => /Do not chase/.test(document.querySelector('#next-title')?.textContent));
  assert.match(await textOf(page, '.blockers'), /^Dispute/);
  assert.match(await textOf(page, '#message'), /^No message\. ./);
  assert.equal(await page.locator('#message-actions button:visible').count(), 0);
  // What is wrong with the sender stands at its field.
  await page.locator('#rows-disputes .remove').click();
  await page.click('#sign');
  await page.fill('#creditor-name', 'Martin SAS');
  await page.waitForSelector('#message .paper');
  await page.fill('#creditor-iban', 'FR00 1');
  await page.waitForSelector('#creditor-iban[aria-invalid]');
  await page.fill('#creditor-iban', '');
  await page.waitForSelector('#message .paper');
  assert.equal(await page.locator('#sender [aria-invalid]').count(), 0);
  // A formal notice is not made by telephone; the page says so.
  await choose(page, { level: 'formal-notice', channel: 'sms' });
  assert.match(await textOf(page, '#message'), /^No message\. ./);
}, { locale: 'en-GB' }));

test('what people type is text, never markup, on every channel', () => onPage('#en/one', async (page) => {
  const nasty = '<img src=x onerror="document.title=1"><b style="color:red">bold</b>';
  await fill(page, { 'debtor-name': nasty, number: nasty, description: nasty });
  await page.click('#sign');
  await page.fill('#creditor-name', nasty);
  await page.waitForSelector('#message .paper');
  for (const channel of CHANNELS) {
    await choose(page, { language: 'en', channel });
    assert.equal(await page.locator('#messages img, #message b:not(.sms-length b)').count(), 0, channel);
    const text = channel === 'email' ? await mail(page).locator('main').innerText() : await page.locator('#message .paper').innerText();
    assert.ok(text.includes('<b style="color:red">bold</b>'), channel);
    if (channel === 'email') assert.equal(await mail(page).locator('img, b').count(), 0);
  }
  await page.click('#compare > summary');
  await page.waitForSelector('#sides .paper');
  assert.equal(await page.locator('#messages img').count(), 0);
  assert.notEqual(await page.title(), '1');
}));

test('warnings stand above the message and lead to the field that answers them', () => onPage('#en/one', async (page) => {
  await fill(page, { law: 'BE', 'debtor-kind': 'consumer' });
  await page.click('#sign');
  await page.fill('#creditor-name', 'Martin SAS');
  await page.waitForSelector('#message .paper');
  await page.waitForSelector('#message-warnings li');
  await page.locator('#message-warnings a').first().click();
  const first = await page.evaluate(() => document.activeElement.id);
  assert.ok(['creditor-registration', 'description'].includes(first), first);
  await page.fill('#creditor-registration', '0123.456.789');
  await page.fill('#description', 'Roof repair');
  await page.waitForFunction(() => document.querySelectorAll('#message-warnings li').length === 0);
  assert.match(plain(await page.locator('#message').innerText()) + plain(await mail(page).locator('main').innerText().catch(() => '')), /Roof repair/);
}, { locale: 'en-GB' }));

test('in the list, a warning leads to the sender, and to no field of an invoice', () => onPage('#en/list', async (page) => {
  await page.fill('#list-as-of', '2026-10-15');
  await dropFile(page, 'one.csv', 'record,debtor,name,kind,law,terms,email,invoice,date,amount,currency,state\ndebtor,D,Dupont,consumer,BE,net 30 issue,x@dupont.example,,,,,\ninvoice,D,,,,,,F1,2026-08-05,100.00,EUR,sent');
  await page.waitForSelector('.message-button');
  await page.click('.message-button');
  await page.click('#sign');
  await page.fill('#creditor-name', 'Martin SAS');
  await page.waitForFunction(() => document.querySelectorAll('#message-warnings li').length === 2);
  assert.deepEqual(await page.locator('#message-warnings a').allInnerTexts(), ['Number in the register of companies']);
  await page.click('#message-warnings a');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'creditor-registration');
}, { locale: 'en-GB' }));

test('side by side: every language for a channel, every channel for a language', () => onPage('#fr/one', async (page) => {
  await openExample(page);
  await page.click('#compare > summary');
  await page.waitForFunction(() => document.querySelectorAll('#sides .paper').length === 7);
  assert.deepEqual(await page.locator('#sides h3').allInnerTexts(), ['Français', 'English', 'Deutsch', 'Español', 'Italiano', 'Nederlands', 'Português']);
  await page.waitForFunction(() => document.querySelectorAll('#sides iframe.styled').length === 7);
  await assertAccessible(page);
  await roomShot(page, 'languages');
  await choose(page, { level: 'formal-notice', channel: 'letter' });
  await page.waitForFunction(() => document.querySelectorAll('#sides .paper.letter').length === 7);
  await roomShot(page, 'languages-letter');
  await choose(page, { level: '', channel: 'sms' });
  await page.selectOption('#compare-what', 'channels');
  await page.waitForFunction(() => document.querySelectorAll('#sides .paper').length === 4);
  assert.deepEqual(await page.locator('#sides h3').allInnerTexts(), ['Courriel', 'Lettre', 'SMS', 'Téléphone', 'Pour commencer'].slice(0, 4));
  await page.waitForSelector('#sides iframe.styled');
  await assertAccessible(page);
  await roomShot(page, 'channels');
  // Where a channel has no message, its place says why.
  await choose(page, { level: 'formal-notice' });
  await page.waitForFunction(() => document.querySelectorAll('#sides .none').length === 2);
  await page.setViewportSize({ width: 360, height: 740 });
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), 0);
  await choose(page, { level: '' });
  await page.waitForSelector('#sides iframe.styled');
  await roomShot(page, 'channels-narrow');
}));

test('the message of a work item is about all its invoices', () => onPage('#en/list', async (page) => {
  await page.fill('#list-as-of', '2026-10-15');
  const row = (number, date, amount) => `invoice,D,,,,,,${number},${date},${amount},EUR,sent,Work ${number}`;
  await dropFile(page, 'two.csv', [
    'record,debtor,name,kind,law,terms,email,invoice,date,amount,currency,state,description', 'debtor,D,Dupont,business,FR,net 30 issue,x@dupont.example,,,,,,',
    row('F1', '2026-08-05', '100.00'), row('F2', '2026-08-06', '200.00'), row('F3', '2026-08-07', '300.00'),
  ].join('\n'));
  await page.waitForSelector('#read');
  assert.match(await textOf(page, '#messages'), /Choose “Message” beside an action of the list/);
  const text = JSON.parse(await page.inputValue('#policy-text'));
  text.policies[0].grouping = 'level';
  await page.click('#policy-edit > summary');
  await page.fill('#policy-text', JSON.stringify(text));
  await page.waitForFunction(() => document.querySelectorAll('.worklist tbody tr').length === 1);
  await page.click('.message-button');
  // The account comes from the worker, and the room is shown when it is there.
  await page.waitForFunction(() => document.activeElement.id === 'messages');
  assert.match(await textOf(page, '#messages-about'), /^For Dupont: F\d, F\d, F\d\. ↑ Back to the list$/);
  await page.click('#sign');
  await page.fill('#creditor-name', 'Martin SAS');
  await page.waitForSelector('#message .paper.email');
  const said = plain(await mail(page).locator('main').innerText());
  for (const each of ['F1, Work F1', 'F2, Work F2', 'F3, Work F3', '€600.00']) assert.ok(said.includes(each), each);
  assert.match(await textOf(page, '#message-facts'), /What becomes of each invoice F1 demanded F2 demanded F3 demanded$/);
  const [saved] = await Promise.all([page.waitForEvent('download'), page.click('#message-eml')]);
  assert.match(saved.suggestedFilename(), /^F\d\+2\.eml$/);
  await assertAccessible(page);
  await roomShot(page, 'message-of-item');
  // It follows the day, and goes when the item does.
  await page.fill('#list-as-of', '2026-08-20');
  await page.waitForFunction(() => !document.querySelector('#message .paper'));
  assert.match(await textOf(page, '#messages-pending'), /Choose “Message”/);
}, { locale: 'en-GB' }));

// ---- texts of one's own ----------------------------------------------------------------------------

test('a text of one’s own is checked at its field, tried, and followed by the messages', () => onPage('#en/one', async (page) => {
  await page.click('#templates > summary');
  // Without facts of the reader's own, the case is made up.
  await page.waitForSelector('#template-preview iframe.styled');
  assert.match(await textOf(page, '#template-preview .mail-head'), /From Orion .*To Alba/);
  await openExample(page);
  await page.waitForFunction(() => document.querySelector('#template-case').value === 'own');
  await page.selectOption('#template-part', 'opening');
  assert.match(await textOf(page, '#template-built-in'), /^Despite our message of 7 September 2026, the invoice below/);
  await page.fill('#template-text', '{{ built_in }} Yours truly waits for {{ debtr }}.');
  await page.waitForSelector('#template-text[aria-invalid=true]');
  const fault = await textOf(page, '#template-text-faults');
  assert.match(fault, /debtr.*debtor/);
  assert.equal(await page.getAttribute('#template-text', 'aria-describedby'), 'template-text-faults');
  assert.match(await textOf(page, '#template-state'), /1 fault/);
  assert.doesNotMatch(await mail(page).locator('main').innerText(), /Yours truly/, 'the last texts without a fault stay in force');
  await assertAccessible(page);
  await roomShot(page, 'template-fault');
  // From elsewhere, a link leads back to it.
  await page.selectOption('#template-part', 'outlook');
  assert.match(await textOf(page, '#template-faults-list'), /First paragraph, English, All, All: .*debtr/);
  await page.click('#template-faults-list a');
  assert.equal(await page.inputValue('#template-part'), 'opening');
  await page.fill('#template-text', '{{ built_in }} Yours truly waits, or else!!');
  await page.waitForSelector('#template-warnings:not([hidden])');
  assert.equal(await page.getAttribute('#template-text', 'aria-invalid'), 'false');
  assert.match(await textOf(page, '#template-warnings'), /or else/);
  await page.waitForFunction(() => /Yours truly waits/.test(document.querySelector('#message iframe')?.contentDocument?.body?.innerText));
  assert.match(await mail(page).locator('main').innerText(), /Despite our message of .*Yours truly waits/);
  assert.match(await mail(page, '#template-preview').locator('main').innerText(), /Yours truly waits/);
  assert.match(await textOf(page, '#message-warnings'), /or else/);
  // For one level and channel, it comes before the wider one.
  await page.selectOption('#template-channel', 'phone');
  await page.selectOption('#template-part', 'questions');
  assert.match(await textOf(page, '#template-built-in'), /Have you received this invoice/);
  await page.selectOption('#template-case', 'made-up');
  await page.selectOption('#template-law', 'DE');
  await page.selectOption('#template-part', 'objections');
  assert.match(await textOf(page, '#template-built-in'), /It has been paid/);
  await page.selectOption('#template-channel', 'sms');
  await page.fill('#template-text', 'Hello {{ debtor }}, please see invoice {{ number }}: {{ asked }}.');
  await page.waitForFunction(() => /Hello Alba, please see/.test(document.querySelector('#template-preview .bubble')?.innerText));
  assert.equal(await page.locator('#template-list tbody tr').count(), 2);
  await assertAccessible(page);
  await roomShot(page, 'templates');
  // Taken away, the built-in text is back.
  await page.locator('#template-list tr:has-text("First paragraph") button:has-text("Remove")').click();
  await page.waitForFunction(() => !/Yours truly/.test(document.querySelector('#message iframe')?.contentDocument?.body?.innerText ?? 'Yours truly'));
  assert.equal(await page.locator('#template-list tbody tr').count(), 1);
}, { locale: 'en-GB' }));

test('the built-in text of every part can be seen, and a body starts from its parts', () => onPage('#en/one', async (page) => {
  await openExample(page);
  await page.click('#templates > summary');
  for (const channel of ['', ...CHANNELS]) {
    await page.selectOption('#template-channel', channel);
    for (const part of await page.locator('#template-part option').evaluateAll((list) => list.map(({ value }) => value))) {
      await page.selectOption('#template-part', part);
      const text = await textOf(page, '#template-built-in');
      assert.doesNotMatch(text, /§§/, `${channel} ${part}`);
      if (!['demand', 'disputed', 'promised', 'fee', 'statutory', 'received'].includes(part)) assert.notEqual(text, 'This part says nothing in this case.', `${channel} ${part}`);
    }
  }
  await page.selectOption('#template-channel', 'email');
  await page.selectOption('#template-part', 'body');
  const before = await mail(page).locator('main').innerText();
  await page.click('#template-take');
  assert.equal(await page.getAttribute('#template-text', 'aria-invalid'), 'false');
  await page.waitForSelector('#template-list tbody tr');
  const lines = (text) => text.split('\n').map((line) => line.trim()).filter(Boolean).sort();
  assert.deepEqual(lines(await mail(page).locator('main').innerText()), lines(before), 'nothing is lost');
}, { locale: 'en-GB' }));

test('texts are saved and opened as a file, picked or dropped', () => onPage('#en/one', async (page) => {
  await openExample(page);
  await page.click('#templates > summary');
  assert.ok(await page.locator('#template-download').isDisabled());
  await page.selectOption('#template-language', 'de');
  await page.selectOption('#template-level', 'second-reminder');
  await page.selectOption('#template-part', 'subject');
  await page.fill('#template-text', 'Rechnung {{ number }}');
  await page.waitForSelector('#template-list tbody tr');
  const [saved] = await Promise.all([page.waitForEvent('download'), page.click('#template-download')]);
  assert.equal(saved.suggestedFilename(), 'reminder-texts.json');
  const read = JSON.parse(readFileSync(await saved.path(), 'utf8'));
  assert.deepEqual(read, { templates: [{ language: 'de', level: 'second-reminder', parts: [{ part: 'subject', text: 'Rechnung {{ number }}' }] }] });
  const file = (value) => ({ name: 'texts.json', mimeType: 'application/json', buffer: Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)) });
  // What has not the shape of texts changes nothing.
  await page.setInputFiles('#template-load', file({ templates: [{ language: 'xx', parts: [] }] }));
  await page.waitForSelector('#template-faults:not([hidden])');
  assert.match(await textOf(page, '#template-faults'), /templates\[0\]\.language/);
  assert.equal(await page.locator('#template-list tbody tr').count(), 1);
  await page.setInputFiles('#template-load', file('no'));
  await page.waitForFunction(() => /object with a list/.test(document.querySelector('#template-faults').textContent));
  // A fault in a text opens it.
  read.templates.push({ language: 'en', channel: 'sms', parts: [{ part: 'sms', text: '{{ nmber }}' }] });
  await page.setInputFiles('#template-load', file(read));
  await page.waitForSelector('#template-text[aria-invalid=true]');
  assert.deepEqual([await page.inputValue('#template-channel'), await page.inputValue('#template-part')], ['sms', 'sms']);
  read.templates[1].parts[0].text = 'Invoice {{ number }}';
  await dropFile(page, 'mine.json', JSON.stringify(read));
  await page.waitForFunction(() => document.querySelector('#template-text').value === 'Rechnung {{ number }}');
  assert.equal(await page.locator('#template-list tbody tr').count(), 2);
  assert.equal(await page.inputValue('#preset'), 'relance', 'it is not taken for a policy');
  await choose(page, { language: 'de', channel: 'email' });
  assert.equal(await textOf(page, '#message .mail-head div:last-child dd'), 'Rechnung F-2026-0412');
}, { locale: 'en-GB' }));

// ---- everywhere ------------------------------------------------------------------------------------

for (const colorScheme of ['light', 'dark']) {
  test(`axe finds no fault in the room: ${colorScheme}`, () => onPage('#fr/one', async (page) => {
    await openExample(page);
    for (const details of await page.locator('#messages details').all()) await details.evaluate((node) => { node.open = true; });
    for (const channel of CHANNELS) {
      await choose(page, { language: 'es', channel });
      await assertAccessible(page);
    }
    await choose(page, { language: 'fr', channel: 'email' });
    await roomShot(page, `room-${colorScheme}`);
  }, { colorScheme, viewport: { width: 1280, height: 900 } }));
}

test('nothing of the room runs off the side of a telephone', () => onPage('#fr/list', async (page) => {
  await openSample(page);
  await page.locator('.message-button').first().click();
  await page.click('#sign');
  await page.fill('#creditor-name', 'Atelier Lumen');
  await page.waitForSelector('#message .paper');
  for (const details of await page.locator('#messages details').all()) await details.evaluate((node) => { node.open = true; });
  for (const channel of CHANNELS) {
    await choose(page, { channel });
    await page.waitForTimeout(200);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), 0, channel);
  }
  await choose(page, { channel: '' });
  await assertAccessible(page);
  await roomShot(page, 'room-narrow');
}, { viewport: { width: 360, height: 740 } }));

test('once the page is loaded, messages need no network', () => onPage('#en/one', async (page) => {
  await page.route('**/icon.svg', (route) => route.fulfill({ path: path.join(root, 'web/icon.svg') }));
  await page.context().setOffline(true);
  await openExample(page);
  for (const channel of CHANNELS) await choose(page, { language: 'pt', channel });
}, { locale: 'en-GB' }));
