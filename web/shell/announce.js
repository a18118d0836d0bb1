// For those who cannot see the page change.

import { byId } from '../show/dom.js';
import { settled } from './settled.js';

/** Tells the answer, once typing has stopped. */
export const announce = settled(1200, (text) => {
  byId('announcement').textContent = text;
});
