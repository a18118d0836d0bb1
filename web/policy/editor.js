// The policy in force: a preset, what the reader made of it, and every fault of that. The last policies
// without a fault are in force, in both views.

import { listen, state, tell } from '../shell/state.js';
import { rules } from '../shell/rules.js';
import { settled } from '../shell/settled.js';
import { byId, h, put } from '../show/dom.js';
import { sourceLink } from '../show/source.js';
import { download } from '../show/download.js';
import { copy, same } from '../show/names.js';
import { colon, language, t } from '../words/words.js';
import { cellAt, drawTables, markCells } from './table.js';
import { parsePolicies, textOf } from './text.js';

/**
 * What is edited. `source` is where it comes from: `{ title, policies }`, a preset or a file; `draft` the
 * policies as edited, undefined while the text is not JSON; `faults` those of the draft, `{ path, message }`
 * each.
 */
const desk = { presets: [], source: undefined, draft: undefined, faults: [] };

/** Puts policies in force. */
function putInForce(policies) {
  const { source } = desk;
  state.policies = policies;
  state.policyTitle = same(policies, source.policies) ? source.title : t('policy.edited', { title: source.title });
}

// ---- judging ---------------------------------------------------------------------------------------

/** What the table can say better than the rules, which read JSON. */
const plain = (fault) => {
  const isNumber = /\.(days|days-to-pay|days-after-last-contact)$/.test(fault.path);
  return fault.reason.tag === 'malformed-input' && isNumber ? { ...fault, message: t('policy.whole') } : fault;
};

/** Every fault of the draft, and the policies in force if there is none. */
function judge() {
  desk.faults = rules.checkPolicies(desk.draft, language()).map(plain);
  if (desk.faults.length === 0 && !same(state.policies, desk.draft)) {
    putInForce(copy(desk.draft));
    tell('policies');
  }
  showState();
}

function showState() {
  const { draft, source, faults } = desk;
  const edited = !draft || !same(draft, source.policies);
  const badge = byId('policy-state');
  badge.className = `badge ${faults.length ? 'unlawful' : edited ? 'depends' : ''}`;
  badge.textContent = faults.length
    ? t('policy.state.faulty', { n: faults.length }) : t(edited ? 'policy.state.edited' : 'policy.state.same');
  byId('policy-reset').hidden = !edited;
  byId('policy-faults').hidden = faults.length === 0;
  const leadTo = (path) => [
    h('a', { href: '#policy-text', onclick: (event) => goTo(event, path) }, h('code', {}, path)), colon(),
  ];
  put(byId('policy-faults-list'), faults.map(({ path, message }, index) =>
    h('li', { id: `policy-fault-${index}` }, path && leadTo(path), message)));
  byId('policy-text').setAttribute('aria-invalid', faults.length > 0);
  markCells(byId('policy-tables'), faults);
}

/** To the cell a fault is about, or to the text. */
function goTo(event, path) {
  event.preventDefault();
  (cellAt(byId('policy-tables'), path) ?? byId('policy-text')).focus();
}

// ---- editing ---------------------------------------------------------------------------------------

const redrawTables = () =>
  drawTables(byId('policy-tables'), desk.draft, { edited: tableEdited, reshaped: tableReshaped });

function tableEdited() {
  byId('policy-text').value = textOf(desk.draft);
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
    Object.assign(desk, { draft: undefined, faults: [{ message: fault }] });
    showState();
    return;
  }
  desk.draft = list;
  redrawTables();
  judge();
}

function take(source) {
  Object.assign(desk, { source, draft: copy(source.policies) });
  byId('policy-text').value = textOf(desk.draft);
  redrawTables();
  judge();
}

// ---- presets and files -----------------------------------------------------------------------------

function about() {
  const { reproduces, otherwise, source: read } = desk.source;
  byId('preset-about').hidden = !reproduces;
  if (!reproduces) return;
  const list = (key, sentences) => sentences.length > 0 && [
    h('h3', {}, t(key)), h('ul', { lang: 'en' }, sentences.map((sentence) => h('li', {}, sentence)))];
  put(byId('preset-text'),
    language() !== 'en' && h('p', { class: 'quiet' }, t('policy.in-english')),
    list('policy.reproduces', reproduces),
    list('policy.otherwise', otherwise),
    h('p', { class: 'source' }, t('policy.read-in'), colon(), sourceLink(read)));
}

/** Opens a file with policies. */
export async function openPolicy(file) {
  byId('policy-edit').open = true;
  const text = await file.text();
  const { list } = parsePolicies(text);
  if (!list) {
    byId('policy-text').value = text;
    textEdited();
    return;
  }
  const title = t('policy.own', { name: file.name });
  const select = byId('preset');
  select.querySelector('[value=""]')?.remove();
  select.append(h('option', { value: '' }, title));
  select.value = '';
  take({ title, policies: list });
  about();
}

/** Says everything anew in the present language. */
function relabel() {
  redrawTables();
  about();
  if (desk.draft) judge();
  else textEdited();
}

function wire() {
  byId('preset').addEventListener('change', ({ target }) => {
    const preset = desk.presets.find(({ name }) => name === target.value);
    if (!preset) return;
    take(preset);
    about();
  });
  byId('policy-reset').addEventListener('click', () => {
    take(desk.source);
    byId('preset').focus();
  });
  byId('policy-text').addEventListener('input', settled(250, textEdited));
  byId('policy-download').addEventListener('click', () =>
    download(`${t('policy.file')}.json`, byId('policy-text').value, 'application/json'));
  byId('policy-load').addEventListener('change', ({ target }) => {
    if (target.files[0]) openPolicy(target.files[0]);
    target.value = '';
  });
}

/** Starts with the first preset. */
export function openEditor() {
  desk.presets = rules.presets().map((preset) => ({ ...preset, policies: copy(preset.policies) }));
  desk.source = desk.presets[0];
  desk.draft = copy(desk.source.policies);
  state.proposed = ['business', 'public-authority', 'consumer'].map((kind) => rules.defaultPolicy(kind));
  putInForce(desk.source.policies);
  put(byId('preset'), desk.presets.map(({ name, title }) => h('option', { value: name }, title)));
  byId('policy-text').value = textOf(desk.draft);
  wire();
  listen('language', relabel);
}
