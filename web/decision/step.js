// The next step in a few words, as both views name it.

import { longDate } from '../show/days.js';
import { t, word } from '../words/words.js';

/** The step in a few words. */
export const stepName = ({ step, nextChange, on }) =>
  step === 'wait' && nextChange ? t('step.wait.until', { date: longDate(on) }) : word('step', step);

/** Whether the level says more than the step: a formal notice is a formal notice. */
export const levelApart = ({ level, step }) => Boolean(level) && level !== step;

/** Steps that are a message to the debtor. */
export const WRITES = ['remind', 'call', 'warn', 'formal-notice'];

/** Steps that ask the debtor, or someone in its place, for money today. */
export const ASKS = [...WRITES, 'hand-over'];
