// From the facts of the contract to the form.

import { byId } from '../show/dom.js';
import { forget, keep } from './kept.js';
import { addRow, clearRows, fillLevels, OWN_LISTS } from './rows.js';
import { refresh } from './shown.js';
import { setTerms } from './terms.js';

const set = (id, text) => {
  byId(id).value = text ?? '';
};

const check = (id, whether) => {
  byId(id).checked = whether ?? false;
};

function fillDebtor(debtor) {
  byId('facts').dataset.debtor = debtor.id;
  set('debtor-name', debtor.name);
  set('debtor-kind', debtor.kind.tag === 'public-authority' ? debtor.kind.val : debtor.kind.tag);
  set('debtor-address', debtor.address.join('\n'));
  set('debtor-email', debtor.email);
  set('debtor-phone', debtor.phone);
  set('judgment-date', debtor.insolvency?.judgmentDate);
  set('publication-date', debtor.insolvency?.publicationDate);
  check('elsewhere', debtor.insolvency?.creditorElsewhere);
}

function fillInvoice(invoice) {
  set('number', invoice.number);
  set('issue-date', invoice.issueDate);
  set('receipt-date', invoice.receiptDate);
  set('delivery-date', invoice.deliveryDate);
  set('amount', invoice.amountDue.amount);
  set('currency', invoice.amountDue.currency);
  set('description', invoice.description);
  set('state', invoice.state);
  const known = [...byId('law').options].some((option) => option.value === invoice.law);
  set('law', known ? invoice.law : 'other');
  set('law-code', known ? '' : invoice.law);
  set('sector', invoice.sector);
  check('periodic', invoice.periodic);
  fillContract(invoice.contract ?? {}, known);
  setTerms(invoice.terms);
}

function fillContract(clauses, lawKnown) {
  set('concluded-on', clauses.concludedOn);
  set('rate-kind', clauses.rate?.rate.tag);
  set('rate', clauses.rate?.rate.val);
  set('below-floor', clauses.rate?.belowFloor);
  set('allocation', clauses.allocation);
  set('place', clauses.placeOfPayment);
  set('non-working-day', clauses.nonWorkingDay);
  set('year-basis', clauses.yearBasis);
  set('rate-fixing', clauses.rateFixing);
  set('capitalise-from', clauses.capitaliseFrom);
  set('compensation', clauses.compensation?.amount);
  check('long-term', clauses.longTermAgreed);
  check('large-debtor', clauses.largeDebtor);
  set('alone-rate', clauses.interest?.rate);
  set('alone-year', clauses.interest?.yearBasis);
  set('alone-start', clauses.interest?.start);
  set('alone-rounding', clauses.interest?.rounding);
  set('alone-compensation', clauses.interest?.compensation?.amount);
  check('contract-alone', lawKnown && clauses.interest !== undefined);
}

function fillCourts({ proceedings, delayExcused }) {
  check('delay-excused', delayExcused);
  set('order-made', proceedings?.order?.madeOn);
  set('order-served', proceedings?.order?.servedOn);
  set('judgment-given', proceedings?.judgment?.givenOn);
  set('judgment-enforceable', proceedings?.judgment?.enforceableOn);
  set('judgment-served', proceedings?.judgment?.servedOn);
}

/** Puts the facts into the form in place of what is there. */
export function fillForm({ debtor, claim, question }) {
  clearForm();
  keep(debtor, claim);
  fillDebtor(debtor);
  fillInvoice(claim.invoice);
  fillCourts(claim);
  for (const list of OWN_LISTS.filter((each) => each !== 'instalments')) {
    const facts = list === 'credits' ? debtor[list] : claim[list] ?? claim.proceedings?.[list] ?? [];
    for (const fact of facts) addRow(list, fact);
  }
  if (question) set('as-of', question.asOf);
  fillLevels();
  refresh();
}

/** Empties the form, but for the day of the question and rates supplied. */
export function clearForm() {
  const form = byId('facts');
  delete form.dataset.debtor;
  forget();
  for (const list of OWN_LISTS) clearRows(list);
  for (const input of form.querySelectorAll('input, select, textarea')) {
    if (['as-of', 'accept-unverified'].includes(input.id) || input.closest('#rates')) continue;
    if (input.type === 'checkbox') input.checked = input.defaultChecked;
    else if (input.tagName === 'SELECT') input.selectedIndex = 0;
    else input.value = input.defaultValue;
    delete input.dataset.touched;
  }
  refresh();
}
