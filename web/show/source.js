// Where a figure comes from.

import { t } from '../words/words.js';
import { longDate } from './days.js';
import { h, link } from './dom.js';

/** A source as a link, with the day it was last compared, if it was. */
export const sourceLine = (source) => h('p', { class: 'source' },
  link(source.url, source.title), ' ',
  source.checkedOn && h('span', {}, `(${t('how.checked', { date: longDate(source.checkedOn) })})`));
