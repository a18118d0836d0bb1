// Where a figure comes from.

import { joined, t, word } from '../words/words.js';
import { longDate } from './days.js';
import { h, link } from './dom.js';

/** A source as a link, with the day it was last compared and with what, as far as that was said. */
export const sourceLink = ({ url, title, checkedOn, compared }) => [
  link(url, title), ' ',
  checkedOn && h('span', {}, `(${joined(
    t('how.checked', { date: longDate(checkedOn) }), compared && word('compared', compared))})`)];

/** A source on a line of its own. */
export const sourceLine = (source) => h('p', { class: 'source' }, sourceLink(source));
