import { readFileSync } from 'node:fs';
import { assess, defaultPolicy, nextStep } from '../dist/browser/node.js';

const { debtor, claim, question } = JSON.parse(readFileSync('examples/late-invoice.json', 'utf8'));

const assessed = assess(debtor, claim, question);
const decided = nextStep(debtor, claim, [defaultPolicy('business')], question);
// A refusal is an answer: which field, why, in the language asked for.
for (const answer of [assessed, decided]) {
  if (answer.tag === 'err') throw new Error(answer.val.map(({ path, message }) => `${path}: ${message}`).join('\n'));
}

for (const { sentence, source } of assessed.val.steps) console.log(`- ${sentence}${source ? ` [${source.title}]` : ''}`);
console.log(`Next: ${decided.val.step}. ${decided.val.reason}`);
