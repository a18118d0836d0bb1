// From the form to the facts of the contract.

import { isFormalNotice } from '../shell/state.js';
import { byId } from '../show/dom.js';
import { today } from '../show/days.js';
import { without } from '../show/names.js';
import { language } from '../words/words.js';
import { alone, currencyCode, debtorClass, debtorKind, given, lines, sumOf, ticked, value } from './inputs.js';
import { kept } from './kept.js';
import { rowsOf } from './rows.js';
import { paymentTerms, textOfTerms } from './terms.js';
import { readAmount } from './typed.js';

function rateClause() {
  const kind = value('rate-kind');
  if (!kind) return undefined;
  return {
    rate: { tag: kind, val: readAmount(value('rate')) },
    belowFloor: value('below-floor') || 'statutory-rate',
  };
}

/** The interest of a contract that governs alone. */
const ownInterest = () => without({
  rate: readAmount(value('alone-rate')),
  yearBasis: value('alone-year') || 'year365',
  start: value('alone-start') || 'due-date',
  rounding: value('alone-rounding') || 'half-up',
  compensation: sumOf('alone-compensation'),
});

function contract() {
  const clauses = without({
    concludedOn: given('concluded-on'),
    rate: rateClause(),
    allocation: given('allocation'),
    yearBasis: alone() ? undefined : given('year-basis'),
    rateFixing: given('rate-fixing'),
    capitaliseFrom: given('capitalise-from'),
    compensation: alone() ? undefined : sumOf('compensation'),
    placeOfPayment: given('place'),
    nonWorkingDay: given('non-working-day'),
    longTermAgreed: ticked('long-term'),
    largeDebtor: ticked('large-debtor'),
    interest: alone() ? ownInterest() : undefined,
  });
  return Object.keys(clauses).length > 0 ? clauses : undefined;
}

/** What happened before the courts. A day that must be there and is not is left for the rules to refuse. */
function proceedings() {
  const [made, orderServed] = ['order-made', 'order-served'].map(given);
  const [judged, enforceable, served] = ['given', 'enforceable', 'served'].map((name) => given(`judgment-${name}`));
  const found = without({
    interruptions: rowsOf('interruptions'),
    grace: rowsOf('grace'),
    judgment: judged || enforceable || served
      ? without({ givenOn: judged ?? '', enforceableOn: enforceable ?? '', servedOn: served }) : undefined,
    order: made || orderServed ? without({ madeOn: made ?? '', servedOn: orderServed }) : undefined,
  });
  const any = found.judgment || found.order || found.interruptions.length + found.grace.length > 0;
  return any ? found : undefined;
}

function insolvency() {
  const [judgmentDate, publicationDate] = ['judgment-date', 'publication-date'].map(given);
  if (!judgmentDate && !publicationDate) return undefined;
  return without({ judgmentDate: judgmentDate ?? '', publicationDate, creditorElsewhere: ticked('elsewhere') });
}

const debtorFacts = () => without({
  ...kept.debtor,
  id: byId('facts').dataset.debtor ?? 'debtor',
  name: value('debtor-name'),
  kind: debtorKind(),
  address: lines('debtor-address'),
  email: given('debtor-email'),
  phone: given('debtor-phone'),
  credits: rowsOf('credits'),
  insolvency: insolvency(),
});

/** The discount that the terms name, as typed; else those of a file. */
function discounts() {
  const { discount } = textOfTerms() ?? {};
  return discount ? { discounts: [discount] } : {};
}

const invoiceFacts = () => without({
  ...kept.invoice,
  number: value('number'),
  law: value('law') === 'other' ? value('law-code').toUpperCase() : value('law'),
  issueDate: value('issue-date'),
  receiptDate: given('receipt-date'),
  deliveryDate: given('delivery-date'),
  amountDue: { amount: readAmount(value('amount')), currency: currencyCode() },
  description: given('description'),
  terms: paymentTerms(),
  ...discounts(),
  sector: given('sector'),
  periodic: byId('periodic').checked,
  state: value('state'),
  contract: contract(),
});

function claimFacts(debtor) {
  const claim = { ...kept.claim, debtor, invoice: invoiceFacts() };
  for (const list of ['payments', 'creditNotes', 'disputes', 'promises', 'contacts']) claim[list] = rowsOf(list);
  Object.assign(claim, without({ proceedings: proceedings(), delayExcused: ticked('delay-excused') }));
  for (const contact of claim.contacts) contact.formalNotice = isFormalNotice(debtorClass(), contact.level);
  return claim;
}

/** The rates that the reader supplied; one that is still being typed does not count yet. */
const extraRates = () => rowsOf('extraRates')
  .filter(({ firstDay, percent, title }) => firstDay && percent && title)
  .map(({ series, firstDay, percent, title, url }) => ({
    series, firstDay, percent: readAmount(percent), proof: 'supplied',
    source: { title, url: url ?? '', checkedOn: today() },
  }));

/** The question as it is put; rates supplied here count for a list too. */
export const questionNow = () => without({
  asOf: value('as-of'), language: language(), extraRates: extraRates(), acceptUnverified: ticked('accept-unverified'),
});

/** The facts as typed, with the fields that are still empty. */
export function readForm() {
  const debtor = debtorFacts();
  return { debtor, claim: claimFacts(debtor.id), question: questionNow() };
}
