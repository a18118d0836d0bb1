// Files out of the page: what the browser saves, and never sends.

import { h } from './dom.js';

/** Saves a text or bytes as a file. */
export function download(name, content, type) {
  const full = typeof content === 'string' ? `${type};charset=utf-8` : type;
  const url = URL.createObjectURL(new Blob([content], { type: full }));
  h('a', { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
