// Texts of the reader's own, in place of built-in ones: edited, checked while they are typed, tried on a case, kept in a
// file. Messages follow the last texts without a fault.

import { colon } from './answer.js';
import { byId, h, put, table } from './dom.js';
import { download } from './files.js';
import { blocksView, messageView, warningsView } from './message-view.js';
import { CHANNELS, choiceOf, levelChosen, MESSAGE_LANGUAGES, noMessage, write } from './messages.js';
import { readable } from './policy.js';
import { language, t, word } from './words.js';

/** The parts that can stand between salutation and closing. */
const OF_BODY = ['opening', 'received', 'demand', 'disputed', 'promised', 'charges', 'fee', 'payment', 'statutory', 'invitation', 'outlook', 'contact'];
const WRITTEN = ['subject', 'salutation', ...OF_BODY, 'closing', 'signature', 'body'];
const SPOKEN = ['opening', 'facts', 'received', 'disputed', 'promised', 'contact', 'questions', 'objections', 'closing', 'record'];
const ONLY_SPOKEN = ['facts', 'questions', 'objections', 'record'];
const PARTS = { '': [...WRITTEN, 'sms', ...ONLY_SPOKEN], email: WRITTEN, letter: WRITTEN, sms: ['sms'], phone: SPOKEN };
/** A body to start from: its parts and tables in their usual order. */
const WHOLE_BODY = ['opening', 'invoice_table', 'received', 'demand', 'demand_table', 'disputed', 'promised', 'payment', 'charges', 'fee', 'statutory', 'invitation', 'outlook', 'contact'];

let tools; // { check, preview, facts, question, policies, levels, laws, changed }
let all = []; // the texts as edited
let sound = []; // the last ones without a fault: those in force
let faults = []; // `{ path, message }` of the texts
let warnings = [];
let strange = []; // what keeps a file from being opened

/** The texts in force. */
export const templatesInForce = () => sound;

const copy = (list) => JSON.parse(JSON.stringify(list));
const value = (id) => byId(`template-${id}`).value;
const same = (template, { language: lang, channel, level }) => template.language === lang && (template.channel ?? '') === channel && (template.level ?? '') === level;
const place = () => ({ language: value('language'), channel: value('channel'), level: value('level') });

/** Where the text of the editor stands, as positions of template and part; -1 where it does not. */
function here() {
  const template = all.findIndex((each) => same(each, place()));
  return { template, part: all[template]?.parts.findIndex(({ part }) => part === value('part')) ?? -1 };
}

// ---- judging ---------------------------------------------------------------------------------------

const placeOf = (path) => {
  const [, template, part] = /^templates\[(\d+)\](?:\.parts\[(\d+)\])?/.exec(path) ?? [];
  return { template: Number(template ?? NaN), part: part === undefined ? undefined : Number(part) };
};

/** Every fault of the texts; those in force are the last without any. */
function judge() {
  const answered = all.length > 0 ? tools.check(all) : { tag: 'ok', val: [] };
  // What is wrong with the question or the policies is said where they are.
  faults = answered.tag === 'err' ? answered.val.filter(({ path }) => path.startsWith('templates')) : [];
  warnings = answered.tag === 'ok' ? answered.val : [];
  strange = [];
  if (faults.length === 0 && JSON.stringify(sound) !== JSON.stringify(all)) {
    sound = copy(all);
    tools.changed();
  }
  show();
}

/** What a template is called. */
const called = ({ language: lang, channel, level }, part) => t('templates.this', {
  part: part ? word('part', part) : t('templates.all'), language: MESSAGE_LANGUAGES[lang] ?? lang,
  channel: channel ? word('channel', channel) : t('templates.all'), level: level ? word('level', level) : t('templates.all'),
});

function goTo(template, part) {
  const { language: lang, channel = '', level = '', parts } = all[template];
  byId('template-language').value = lang;
  byId('template-channel').value = channel;
  fillLevels(level);
  byId('template-level').value = level;
  fillParts();
  byId('template-part').value = (parts[part ?? 0] ?? parts[0])?.part;
  showText();
  show();
  byId('template-text').focus();
}

/** A sentence about a text, with a link to it. */
function sentence({ path, message }, id) {
  const { template, part } = placeOf(path);
  const known = all[template];
  return h('li', { id }, known && [h('a', { href: '#template-text', onclick: (event) => {
    event.preventDefault();
    goTo(template, part);
  } }, called(known, known.parts[part]?.part)), colon()], message);
}

function show() {
  const at = here();
  const isHere = ({ path }) => {
    const { template, part } = placeOf(path);
    return template === at.template && part === at.part && at.part >= 0;
  };
  const own = faults.filter(isHere);
  const text = byId('template-text');
  text.setAttribute('aria-invalid', String(own.length > 0));
  put(byId('template-text-faults'), own.map(({ message }) => h('p', {}, message)));
  const others = [...faults.filter((fault) => !isHere(fault)), ...strange];
  byId('template-faults').hidden = faults.length + strange.length === 0;
  byId('template-faults-list').hidden = others.length === 0;
  put(byId('template-faults-list'), others.map((fault) => sentence(fault)));
  byId('template-kept').hidden = faults.length === 0;
  byId('template-warnings').hidden = warnings.length === 0;
  put(byId('template-warnings-list'), warnings.map((warning) => sentence(warning)));
  const texts = all.flatMap((template, index) => template.parts.map((part, of) => ({ template, index, part, of })));
  const state = byId('template-state');
  state.className = `badge ${faults.length ? 'unlawful' : texts.length ? 'depends' : ''}`;
  state.textContent = faults.length ? t('policy.state.faulty', { n: faults.length }) : t('templates.state', { n: texts.length });
  put(byId('template-list'), texts.length === 0 ? h('p', { class: 'quiet' }, t('templates.none')) : table({ heard: t('templates.list') }, [
    { head: t('templates.part'), cell: ({ part }) => word('part', part.part) },
    { head: t('templates.language'), cell: ({ template }) => h('span', { lang: template.language }, MESSAGE_LANGUAGES[template.language]) },
    { head: t('templates.channel'), cell: ({ template }) => (template.channel ? word('channel', template.channel) : t('templates.all')) },
    { head: t('templates.level'), cell: ({ template }) => (template.level ? word('level', template.level) : t('templates.all')) },
    { head: t('templates.start'), cell: ({ template, part }) => h('span', { class: 'start', lang: template.language }, part.text.length > 80 ? `${part.text.slice(0, 79)}…` : part.text) },
    {
      head: t('templates.edit'),
      cell: ({ template, index, part, of }) => h('span', { class: 'text-actions' },
        h('button', { type: 'button', class: 'plain', 'aria-label': `${t('templates.edit')}${colon()}${called(template, part.part)}`, onclick: () => goTo(index, of) }, t('templates.edit')), ' ',
        h('button', { type: 'button', class: 'plain', 'aria-label': `${t('templates.remove')}${colon()}${called(template, part.part)}`, onclick: () => remove(index, of) }, t('templates.remove'))),
    },
  ], texts));
  byId('template-download').disabled = texts.length === 0;
  tryIt();
}

// ---- the text --------------------------------------------------------------------------------------

function showText() {
  const { template, part } = here();
  byId('template-text').value = all[template]?.parts[part]?.text ?? '';
  byId('template-text').lang = value('language');
  byId('template-take').hidden = value('part') === 'sms';
}

/** Takes a part away, and its template with the last one. */
function drop(template, part) {
  all[template].parts.splice(part, 1);
  if (all[template].parts.length === 0) all.splice(template, 1);
}

function remove(template, part) {
  drop(template, part);
  showText();
  judge();
  byId('template-text').focus();
}

/** Keeps what was typed, at once: it belongs to the place that is chosen now. */
function keep() {
  const text = value('text');
  const { template, part } = here();
  if (text.trim() === '') {
    if (part >= 0) drop(template, part);
  } else if (part >= 0) all[template].parts[part].text = text;
  else if (template >= 0) all[template].parts.push({ part: value('part'), text });
  else {
    const { templates: none, ...key } = choiceOf(place());
    all.push({ ...key, parts: [{ part: value('part'), text }] });
  }
}

// ---- trial -----------------------------------------------------------------------------------------

/** Between these, a part says what it says. */
const [OPEN, CLOSE] = ['§§1', '§§2'];

/** The channel on which the part of the editor can be seen; that of the level where any will do. */
function trialChannel() {
  const part = value('part');
  if (value('channel')) return value('channel');
  return part === 'sms' ? 'sms' : ONLY_SPOKEN.includes(part) ? 'phone' : undefined;
}

/** Asks for a message about the case shown. */
function ask(templates) {
  const choice = { language: value('language'), channel: trialChannel(), level: value('level') || levelChosen(), templates };
  const facts = value('case') === 'own' && tools.facts();
  if (facts) return write(facts, choice);
  const answered = tools.preview(value('law'), value('debtor'), choiceOf({ ...choice, level: value('level') }));
  return answered.tag === 'ok' ? { message: answered.val } : { refusals: answered.val };
}

/** What stands between the signs: paragraphs, items of a list, or rows of a table. */
function between(blocks) {
  const cut = (list, textOf) => {
    const [from, to] = [OPEN, CLOSE].map((sign) => list.findIndex((each) => textOf(each) === sign));
    return from >= 0 && to >= 0 ? list.slice(from + 1, to) : undefined;
  };
  const paragraphs = cut(blocks, ({ val }) => val);
  if (paragraphs) return paragraphs;
  for (const { tag, val } of blocks) {
    const items = tag === 'items' ? cut(val, (item) => item) : undefined;
    if (items) return [{ tag, val: items }];
    const rows = tag === 'table' ? cut(val.rows, ([first]) => first) : undefined;
    if (rows) return [{ tag, val: { ...val, rows } }];
  }
  return [];
}

/** The built-in text of the part in the case shown, as blocks; nothing where it says nothing. */
function builtIn() {
  const part = value('part');
  const plain = ask([]).message;
  if (!plain) return [];
  const line = { subject: plain.subject, salutation: plain.salutation, signature: plain.signature, closing: plain.closing }[part];
  if (line) return [{ tag: 'paragraph', val: line }];
  if (part === 'body' || part === 'sms') return plain.body;
  const signed = ask([{ language: value('language'), parts: [{ part, text: `${OPEN}\n\n{{ built_in }}\n\n${CLOSE}` }] }]).message;
  return signed ? between(signed.body) : [];
}

let caseChosen = false; // whether the reader chose the case; until then it is their own if there is one
let drawn; // what the trial shows, as text: to draw nothing twice

/** Shows the built-in text and the message in the case chosen; nothing while nobody looks. */
function tryIt() {
  if (!byId('templates').open) return;
  if (!caseChosen) byId('template-case').value = tools.facts() ? 'own' : 'made-up';
  const own = value('case') === 'own';
  byId('template-made-up').hidden = own;
  if (own && !tools.facts()) {
    drawn = undefined;
    put(byId('template-built-in'), h('p', { class: 'quiet' }, t('templates.no-own')));
    put(byId('template-preview'), h('p', { class: 'none' }, t('templates.no-own')));
    return;
  }
  const words = builtIn();
  const written = ask(sound);
  const now = JSON.stringify([language(), value('language'), words, written]);
  if (now === drawn) return;
  drawn = now;
  put(byId('template-built-in'), words.length > 0
    ? h('div', { class: 'built-in', lang: value('language') }, blocksView(words, 4)) : h('p', { class: 'quiet' }, t('templates.silent')));
  put(byId('template-preview'), written.message ? [warningsView(written.message, 4), messageView(written.message, 4)] : noMessage(written));
}

/** Tries the texts on other facts. */
export const drawTemplates = () => tryIt();

/** Other policies, laws or days: the texts are judged anew. */
export function recheckTemplates() {
  fillLevels(value('level'));
  if (all.length > 0) judge();
  else tryIt();
}

// ---- files -----------------------------------------------------------------------------------------

/** Opens a file of texts: `{ "templates": [...] }`. What has not their shape is refused, and nothing changes. */
export async function openTemplates(file) {
  byId('templates').open = true;
  let list;
  try {
    list = JSON.parse(await file.text())?.templates;
  } catch {
    list = undefined;
  }
  const shaped = Array.isArray(list) ? tools.check(list) : undefined;
  const misshapen = shaped?.tag === 'err' ? shaped.val.filter(({ path, reason }) => path.startsWith('templates') && reason.tag !== 'template') : [];
  if (!shaped || misshapen.length > 0) {
    strange = shaped ? misshapen.map(({ path, message }) => ({ path: '', message: `${path}${colon()}${message}` })) : [{ path: '', message: t('templates.not-a-file') }];
    show();
    byId('template-faults').focus();
    return;
  }
  all = copy(list).filter(({ parts }) => parts.length > 0);
  judge();
  if (all.length > 0) {
    const first = faults[0] ? placeOf(faults[0].path) : { template: 0, part: 0 };
    goTo(first.template, first.part);
  } else showText();
}

// ---- choices ---------------------------------------------------------------------------------------

const fill = (id, values, label, kept) => {
  put(byId(`template-${id}`), values.map((each) => h('option', { value: each, lang: id === 'language' && each }, label(each))));
  byId(`template-${id}`).value = values.includes(kept) ? kept : values[0];
};

/** The levels of the policies in force; one that a text is for and no policy has stays in the list. */
function fillLevels(kept) {
  const levels = [...new Set([...tools.levels(), ...all.map(({ level }) => level).filter(Boolean)])];
  fill('level', ['', ...levels], (id) => (id ? word('level', id) : t('templates.all')), kept);
}

const fillParts = () => fill('part', PARTS[value('channel')], (id) => word('part', id), value('part'));

/** Says everything anew in the present language. */
export function relabelTemplates(before) {
  const lang = value('language');
  fill('language', Object.keys(MESSAGE_LANGUAGES), (id) => MESSAGE_LANGUAGES[id], !lang || (lang === before && all.length === 0) ? language() : lang);
  fill('channel', ['', ...CHANNELS], (id) => (id ? word('channel', id) : t('templates.all')), value('channel'));
  fillLevels(value('level'));
  fillParts();
  fill('case', ['made-up', 'own'], (id) => t(`templates.case.${id}`), value('case'));
  fill('law', tools.laws, (id) => word('law', id), value('law'));
  fill('debtor', ['business', 'public-authority', 'consumer'], (id) => word('debtor-class', id), value('debtor'));
  showText();
  judge();
}

/**
 * `check` judges texts under the law of the case shown, `preview` writes about a made-up case of a law and kind of debtor, `facts`
 * answers with the reader's own; `levels` are those that speak to debtors, `laws` the countries; `changed` is called when
 * other texts are in force.
 */
export function wireTemplates(given) {
  tools = given;
  let typing;
  byId('template-text').addEventListener('input', () => {
    keep();
    clearTimeout(typing);
    typing = setTimeout(judge, 250);
  });
  for (const id of ['language', 'channel', 'level', 'part']) {
    byId(`template-${id}`).addEventListener('change', () => {
      if (id === 'channel') fillParts();
      showText();
      show();
    });
  }
  for (const id of ['case', 'law', 'debtor']) {
    byId(`template-${id}`).addEventListener('change', () => {
      caseChosen = true;
      if (all.length > 0) judge();
      else tryIt();
    });
  }
  byId('template-take').addEventListener('click', () => {
    const area = byId('template-text');
    const start = value('part') === 'body' ? WHOLE_BODY.map((name) => `{{ part.${name} }}`).join('\n\n') : '{{ built_in }}';
    area.value = area.value.trim() ? `${area.value}\n\n${start}` : start;
    keep();
    judge();
    area.focus();
  });
  byId('template-download').addEventListener('click', () => download(`${t('templates.file')}.json`, `${readable({ templates: all })}\n`, 'application/json'));
  byId('template-load').addEventListener('change', ({ target }) => {
    if (target.files[0]) openTemplates(target.files[0]);
    target.value = '';
  });
  byId('templates').addEventListener('toggle', tryIt);
}

/** The law and kind of debtor of the made-up case, if that is the one shown. */
export const madeUp = () => (value('case') === 'own' ? undefined : { law: value('law'), debtor: value('debtor') });
