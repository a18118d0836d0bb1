// The policy in force: a preset, what the reader made of it, and every fault of that. Both views follow it.

import { colon } from './answer.js';
import { byId, h, link, put } from './dom.js';
import { download } from './files.js';
import { longDate } from './format.js';
import { cellAt, drawTables, markCells } from './policy-table.js';
import { language, t } from './words.js';

let tools; // { presets, check, changed }
let source; // where the draft comes from: { title, policies }, a preset or a file
let draft; // the policies as edited; undefined while the text is not JSON
let sound; // the last policies without a fault: those in force
let faults = []; // `{ path, message }` of the draft

/** The policies in force. */
export const policies = () => sound;

/** A copy in the JSON form: members of a browser object that are there but undefined fall away. */
const copy = (list) => JSON.parse(JSON.stringify(list));
const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);

/** What the policies in force are called. */
export const policyTitle = () => (same(sound, source.policies) ? source.title : t('policy.edited', { title: source.title }));

// ---- the text --------------------------------------------------------------------------------------

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

const textOf = (list) => `${readable({ policies: list })}\n`;

/** The policies of a text, in either form of the schema: one policy, or several under `policies`; else a fault. */
export function parsePolicies(text) {
  let read;
  try {
    read = JSON.parse(text);
  } catch (error) {
    const at = Number(/position (\d+)/.exec(error.message)?.[1] ?? NaN);
    if (Number.isNaN(at)) return { fault: t('policy.not-json-at-all') };
    const before = text.slice(0, at).split('\n');
    return { fault: t('policy.not-json', { line: before.length, column: before.at(-1).length + 1 }) };
  }
  if (Array.isArray(read?.policies) && Object.keys(read).length === 1) return { list: read.policies };
  if (read !== null && typeof read === 'object' && Array.isArray(read.levels)) return { list: [read] };
  return { fault: t('policy.not-a-file') };
}

// ---- judging ---------------------------------------------------------------------------------------

/** What the table can say better than the rules, which read JSON. */
const plain = (fault) => (fault.reason.tag === 'malformed-input' && /\.(days|days-to-pay|days-after-last-contact)$/.test(fault.path)
  ? { ...fault, message: t('policy.whole') } : fault);

/** Every fault of the draft, and the policies in force if there is none. */
function judge() {
  faults = tools.check(draft, language()).map(plain);
  if (faults.length === 0 && !same(sound, draft)) {
    sound = copy(draft);
    tools.changed();
  }
  showState();
}

function showState() {
  const edited = !draft || !same(draft, source.policies);
  const state = byId('policy-state');
  state.className = `badge ${faults.length ? 'unlawful' : edited ? 'depends' : ''}`;
  state.textContent = faults.length
    ? t('policy.state.faulty', { n: faults.length }) : t(edited ? 'policy.state.edited' : 'policy.state.same');
  byId('policy-reset').hidden = !edited;
  byId('policy-faults').hidden = faults.length === 0;
  put(byId('policy-faults-list'), faults.map(({ path, message }, index) => h('li', { id: `policy-fault-${index}` },
    path && [h('a', { href: '#policy-text', onclick: (event) => goTo(event, path) }, h('code', {}, path)), colon()], message)));
  byId('policy-text').setAttribute('aria-invalid', faults.length > 0);
  markCells(byId('policy-tables'), faults);
}

/** To the cell a fault is about, or to the text. */
function goTo(event, path) {
  event.preventDefault();
  (cellAt(byId('policy-tables'), path) ?? byId('policy-text')).focus();
}

const redrawTables = () => drawTables(byId('policy-tables'), draft, { edited: tableEdited, reshaped: tableReshaped });

function tableEdited() {
  byId('policy-text').value = textOf(draft);
  judge();
}

/** A level came or went, so positions and paths are new. */
function tableReshaped() {
  tableEdited();
  redrawTables();
  showState();
}

function textEdited() {
  const { list, fault } = parsePolicies(byId('policy-text').value);
  if (fault) {
    draft = undefined;
    faults = [{ message: fault }];
    showState();
    return;
  }
  draft = list;
  redrawTables();
  judge();
}

function take(from) {
  source = from;
  draft = copy(from.policies);
  byId('policy-text').value = textOf(draft);
  redrawTables();
  judge();
}

// ---- presets and files -----------------------------------------------------------------------------

function about() {
  const { reproduces, otherwise, source: read } = source;
  byId('preset-about').hidden = !reproduces;
  if (!reproduces) return;
  const list = (key, sentences) => sentences.length > 0 && [
    h('h3', {}, t(key)), h('ul', { lang: 'en' }, sentences.map((sentence) => h('li', {}, sentence)))];
  put(byId('preset-text'),
    language() !== 'en' && h('p', { class: 'quiet' }, t('policy.in-english')),
    list('policy.reproduces', reproduces),
    list('policy.otherwise', otherwise),
    h('p', { class: 'source' }, t('policy.read-in'), colon(), link(read.url, read.title), ` (${t('how.checked', { date: longDate(read.checkedOn, language()) })})`));
}

/** Opens a file with policies. */
export async function openPolicy(file) {
  byId('policy-edit').open = true;
  const text = await file.text();
  const { list } = parsePolicies(text);
  if (list) {
    const name = t('policy.own', { name: file.name });
    const select = byId('preset');
    select.querySelector('[value=""]')?.remove();
    select.append(h('option', { value: '' }, name));
    select.value = '';
    take({ title: name, policies: list });
    about();
  } else {
    byId('policy-text').value = text;
    textEdited();
  }
}

/** Moves the editor into the view that is shown. */
export function movePolicy(view) {
  byId(`policy-in-${view}`).append(byId('policy'));
  byId('policy').hidden = false;
}

/** Says everything anew in the present language. */
export function relabelPolicy() {
  redrawTables();
  about();
  if (draft) judge();
  else textEdited();
}

/** Starts with the first preset. `check` judges policies, `changed` is called when others are in force. */
export function wirePolicy(given) {
  tools = given;
  const presets = tools.presets.map((preset) => ({ ...preset, policies: copy(preset.policies) }));
  put(byId('preset'), presets.map(({ name, title }) => h('option', { value: name }, title)));
  source = presets[0];
  sound = source.policies;
  draft = copy(sound);
  byId('policy-text').value = textOf(draft);
  byId('preset').addEventListener('change', ({ target }) => {
    const preset = presets.find(({ name }) => name === target.value);
    if (!preset) return;
    take(preset);
    about();
  });
  byId('policy-reset').addEventListener('click', () => {
    take(source);
    byId('preset').focus();
  });
  let typing;
  byId('policy-text').addEventListener('input', () => {
    clearTimeout(typing);
    typing = setTimeout(textEdited, 250);
  });
  byId('policy-download').addEventListener('click', () => download(`${t('policy.file')}.json`, byId('policy-text').value, 'application/json'));
  byId('policy-load').addEventListener('change', ({ target }) => {
    if (target.files[0]) openPolicy(target.files[0]);
    target.value = '';
  });
}
