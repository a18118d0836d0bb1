// Rows and items as a list shows them: what stands in its cells, and nothing more.

const whyOf = ({ blockers, reason }) => blockers[0]?.message ?? reason;

/** A row with nothing to do today. */
export function briefRow(index, debtor, claimOf, answerOf) {
  const { assessment, decision } = answerOf(index).val;
  const { step, nextChange, on, blockers } = decision;
  return {
    index, debtor, number: claimOf(index).invoice.number, late: assessment.daysPastDue,
    open: assessment.openBalance, step, nextChange, on, why: whyOf(decision),
    blockers: blockers.map(({ code, until }) => ({ code, until })),
  };
}

/** An item of the worklist. */
export function briefItem(item, debtor, claimOf, answerOf) {
  const { key, step, level, channel, tone, score, parts, demands, announced } = item;
  const indices = Array.from(item.rows);
  const answers = indices.map((index) => answerOf(index).val);
  return {
    key, step, level, channel, tone, score, parts, demands, announced, debtor,
    invoices: indices.map((index) => ({ index, number: claimOf(index).invoice.number })),
    late: answers.reduce((most, { assessment }) => Math.max(most, assessment.daysPastDue), 0),
    why: whyOf(answers[0].decision),
  };
}
