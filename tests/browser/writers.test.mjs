// The page writes amounts, rates, days and French spaces as the rules do in their own sentences.
import assert from 'node:assert/strict';
import path from 'node:path';
import { before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { longDate } from '../../web/show/days.js';
import { money, percent } from '../../web/show/numbers.js';
import { frenchSpaces } from '../../web/words/typography.js';
import { root } from './browser.mjs';

let relance;
before(async () => {
  relance = await import(pathToFileURL(path.join(root, 'dist/browser/node.js')));
});

const ALONE = { interest: { rate: '8.5', yearBasis: 'year360', start: 'due-date', rounding: 'half-up' } };

/** Everything the rules say about an invoice in a currency. */
function said(law, currency, language) {
  const debtor = { id: 'D', name: 'Dupont', kind: { tag: 'business' }, address: [], credits: [] };
  const invoice = {
    number: 'F', law, issueDate: '2026-03-01', amountDue: { amount: '1234567.50', currency }, periodic: false, state: 'sent',
    terms: { tag: 'net', val: { days: 30, after: 'issue' } }, contract: law === 'US' ? ALONE : undefined,
  };
  const payments = [{ date: '2026-08-01', amount: { amount: '1000.00', currency } }];
  const claim = { debtor: 'D', invoice, payments, creditNotes: [], disputes: [], promises: [], contacts: [] };
  const answer = relance.assess(debtor, claim, { asOf: '2026-10-15', language, extraRates: [] });
  assert.equal(answer.tag, 'ok', JSON.stringify(answer));
  return { assessment: answer.val, text: answer.val.steps.map(({ sentence }) => sentence).join(' ') };
}

for (const language of ['fr', 'en']) {
  for (const [law, currency] of [['FR', 'EUR'], ['GB', 'GBP'], ['CH', 'CHF'], ['US', 'USD']]) {
    test(`amounts, rates and days: ${language}, ${currency}`, () => {
      const { assessment, text } = said(law, currency, language);
      const { openBalance, dueDate, segments, interest } = assessment;
      for (const written of [
        money(openBalance, language), money({ amount: '1000.00', currency }, language), money(interest.accrued, language),
        longDate('2026-03-01', language), longDate(dueDate, language), longDate('2026-08-01', language),
        percent(segments[0].rate, language),
      ]) assert.ok(text.includes(written), `${JSON.stringify(written)} in ${JSON.stringify(text)}`);
      // What the page shows as the sum of the stretches is what the rules say accrued.
      const cents = (amount) => BigInt(amount.replace('.', ''));
      assert.equal(segments.reduce((sum, each) => sum + cents(each.interest), 0n), cents(interest.accrued.amount));
    });
  }
}

test('French spaces', () => {
  const text = 'Voici : « un texte » ; est-il lisible ? Oui !';
  const templates = [{ language: 'fr', channel: 'email', parts: [{ part: 'opening', text }] }];
  const [{ policies }] = relance.presets();
  const question = { asOf: '2026-10-15', language: 'fr', extraRates: [] };
  const choice = { language: 'fr', channel: 'email', templates };
  const { val } = relance.preview('FR', 'business', 'EUR', policies, choice, question);
  assert.ok(val.body.some((block) => block.val === frenchSpaces(text)), JSON.stringify(val.body[0]));
});
