// Policies and texts as JSON for people, and back.

import { t } from '../words/words.js';

const WIDTH = 56;

function oneLine(value) {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const members = Object.entries(value).map(([name, member]) => `${JSON.stringify(name)}: ${oneLine(member)}`);
  return members.length ? `{ ${members.join(', ')} }` : '{}';
}

/** JSON for people: what fits on a line stays on it. */
export function readable(value, indent = '') {
  const line = oneLine(value);
  if (value === null || typeof value !== 'object' || indent.length + line.length <= WIDTH) return line;
  const inner = `${indent}  `;
  const parts = Array.isArray(value)
    ? value.map((member) => inner + readable(member, inner))
    : Object.entries(value).map(([name, member]) => `${inner}${JSON.stringify(name)}: ${readable(member, inner)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${parts.join(',\n')}\n${indent}${close}`;
}

/** The text of policies. */
export const textOf = (policies) => `${readable({ policies })}\n`;

/** Where reading stopped, as far as the browser says. */
function notJson(text, message) {
  const at = Number(/position (\d+)/.exec(message)?.[1] ?? NaN);
  if (Number.isNaN(at)) return t('policy.not-json-at-all');
  const before = text.slice(0, at).split('\n');
  return t('policy.not-json', { line: before.length, column: before.at(-1).length + 1 });
}

/**
 * The policies of a text, in either form of the schema: one policy, or several under `policies`; else a
 * fault.
 */
export function parsePolicies(text) {
  let read;
  try {
    read = JSON.parse(text);
  } catch (error) {
    return { fault: notJson(text, error.message) };
  }
  if (Array.isArray(read?.policies) && Object.keys(read).length === 1) return { list: read.policies };
  if (read !== null && typeof read === 'object' && Array.isArray(read.levels)) return { list: [read] };
  return { fault: t('policy.not-a-file') };
}
