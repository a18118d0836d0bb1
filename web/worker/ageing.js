// The aged balance: a business rule, worked out here only until the contract gives it. The ages are 30, 60
// and 90 days; what is open is the principal. Nothing else of the page sums amounts.

import { add, isZero, nothingLike } from '../show/decimals.js';

/** The last day late of each age but the last one. */
const LIMITS = [0, 30, 60, 90];

const ageOf = (days) => {
  const age = LIMITS.findIndex((limit) => days <= limit);
  return age < 0 ? LIMITS.length : age;
};

/** For each currency with something open: how many invoices and how much principal, by age. */
export function ages(assessments, totals) {
  const open = totals.filter(({ openInvoices }) => openInvoices > 0).map(({ openBalance }) => openBalance);
  const tables = new Map(open.map(({ currency, amount }) => {
    const none = nothingLike(amount);
    return [currency, [...LIMITS, Infinity].map((limit, age) => ({ age, count: 0, amount: none }))];
  }));
  for (const { openBalance: { amount, currency }, daysPastDue } of assessments) {
    if (isZero(amount)) continue;
    const row = tables.get(currency)[ageOf(daysPastDue)];
    row.count += 1;
    row.amount = add(row.amount, amount);
  }
  return [...tables].map(([currency, rows]) => ({ currency, rows }));
}
