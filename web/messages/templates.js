// Texts of the reader's own, in place of built-in ones: edited, checked while they are typed, kept in a file.
// Messages follow the last texts without a fault.

import { readable } from '../policy/text.js';
import { laws } from '../shell/rules.js';
import { listen, speakingLevels, state, tell } from '../shell/state.js';
import { settled } from '../shell/settled.js';
import { byId, h, put, table } from '../show/dom.js';
import { download } from '../show/download.js';
import { copy, same } from '../show/names.js';
import { colon, country, language, t, word } from '../words/words.js';
import { CHANNELS, choiceOf, MESSAGE_LANGUAGES, PARTS, WHOLE_BODY } from './choices.js';
import { checkTexts, tryTexts, trialChosen, value } from './trial.js';

/**
 * `all` are the texts as edited, `faults` and `warnings` what is said of them, `{ path, message }` each;
 * `strange` is what keeps a file from being opened.
 */
const desk = { all: [], faults: [], warnings: [], strange: [] };

const place = () => ({ language: value('language'), channel: value('channel'), level: value('level') });

/** Whether a template is for a place of the editor. */
const isFor = (template, at) => template.language === at.language
  && (template.channel ?? '') === at.channel && (template.level ?? '') === at.level;

/** Where the text of the editor stands, as positions of template and part; -1 where it does not. */
function here() {
  const template = desk.all.findIndex((each) => isFor(each, place()));
  return { template, part: desk.all[template]?.parts.findIndex(({ part }) => part === value('part')) ?? -1 };
}

const placeOf = (path) => {
  const [, template, part] = /^templates\[(\d+)\](?:\.parts\[(\d+)\])?/.exec(path) ?? [];
  return { template: Number(template ?? NaN), part: part === undefined ? undefined : Number(part) };
};

// ---- judging ---------------------------------------------------------------------------------------

/** Every fault of the texts; those in force are the last without any. */
function judge() {
  const answered = desk.all.length > 0 ? checkTexts(desk.all) : { tag: 'ok', val: [] };
  const refusals = answered.tag === 'err' ? answered.val : [];
  // What is wrong with the question or the policies is said where they are.
  desk.faults = refusals.filter(({ path, reason }) => path.startsWith('templates') || reason.tag === 'lost');
  desk.warnings = answered.tag === 'ok' ? answered.val : [];
  desk.strange = [];
  if (desk.faults.length === 0 && !same(state.templates, desk.all)) {
    state.templates = copy(desk.all);
    tell('templates');
  }
  show();
}

/** What a template is called. */
const called = ({ language: lang, channel, level }, part) => t('templates.this', {
  part: part ? word('part', part) : t('templates.all'),
  language: MESSAGE_LANGUAGES[lang] ?? lang,
  channel: channel ? word('channel', channel) : t('templates.all'),
  level: level ? word('level', level) : t('templates.all'),
});

function goTo(template, part) {
  const { language: lang, channel = '', level = '', parts } = desk.all[template];
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

// ---- showing ---------------------------------------------------------------------------------------

/** A sentence about a text, with a link to it. */
function sentence({ path, message }) {
  const { template, part } = placeOf(path);
  const known = desk.all[template];
  const lead = (event) => {
    event.preventDefault();
    goTo(template, part);
  };
  const name = known && called(known, known.parts[part]?.part);
  return h('li', {}, known && [h('a', { href: '#template-text', onclick: lead }, name), colon()], message);
}

function showFaults() {
  const at = here();
  const isHere = ({ path }) => {
    const { template, part } = placeOf(path);
    return template === at.template && part === at.part && at.part >= 0;
  };
  const { faults, strange, warnings } = desk;
  const own = faults.filter(isHere);
  const others = [...faults.filter((fault) => !isHere(fault)), ...strange];
  byId('template-text').setAttribute('aria-invalid', String(own.length > 0));
  put(byId('template-text-faults'), own.map(({ message }) => h('p', {}, message)));
  byId('template-faults').hidden = faults.length + strange.length === 0;
  byId('template-faults-list').hidden = others.length === 0;
  put(byId('template-faults-list'), others.map(sentence));
  byId('template-kept').hidden = faults.length === 0;
  byId('template-warnings').hidden = warnings.length === 0;
  put(byId('template-warnings-list'), warnings.map(sentence));
}

const beginning = (text) => (text.length > 80 ? `${text.slice(0, 79)}…` : text);

function actionsView({ template, index, part, of }) {
  const button = (key, onclick) => h('button', {
    type: 'button', class: 'plain', 'aria-label': `${t(key)}${colon()}${called(template, part.part)}`, onclick,
  }, t(key));
  return h('span', { class: 'text-actions' },
    button('templates.edit', () => goTo(index, of)), ' ', button('templates.remove', () => remove(index, of)));
}

const textsTable = (texts) => table({ heard: t('templates.list') }, [
  { head: t('templates.part'), cell: ({ part }) => word('part', part.part) },
  {
    head: t('templates.language'),
    cell: ({ template }) => h('span', { lang: template.language }, MESSAGE_LANGUAGES[template.language]),
  },
  {
    head: t('templates.channel'),
    cell: ({ template: { channel } }) => (channel ? word('channel', channel) : t('templates.all')),
  },
  {
    head: t('templates.level'),
    cell: ({ template: { level } }) => (level ? word('level', level) : t('templates.all')),
  },
  {
    head: t('templates.start'),
    cell: ({ template, part }) => h('span', { class: 'start', lang: template.language }, beginning(part.text)),
  },
  { head: t('templates.edit'), cell: actionsView },
], texts);

function show() {
  showFaults();
  const texts = desk.all.flatMap((template, index) =>
    template.parts.map((part, of) => ({ template, index, part, of })));
  const { length: faulty } = desk.faults;
  const badge = byId('template-state');
  badge.className = `badge ${faulty ? 'unlawful' : texts.length ? 'depends' : ''}`;
  badge.textContent = faulty
    ? t('policy.state.faulty', { n: faulty }) : t('templates.state', { n: texts.length });
  put(byId('template-list'),
    texts.length === 0 ? h('p', { class: 'quiet' }, t('templates.none')) : textsTable(texts));
  byId('template-download').disabled = texts.length === 0;
  tryTexts();
}

// ---- the text --------------------------------------------------------------------------------------

function showText() {
  const { template, part } = here();
  byId('template-text').value = desk.all[template]?.parts[part]?.text ?? '';
  byId('template-text').lang = value('language');
  byId('template-take').hidden = value('part') === 'sms';
}

/** Takes a part away, and its template with the last one. */
function drop(template, part) {
  desk.all[template].parts.splice(part, 1);
  if (desk.all[template].parts.length === 0) desk.all.splice(template, 1);
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
  } else if (part >= 0) desk.all[template].parts[part].text = text;
  else if (template >= 0) desk.all[template].parts.push({ part: value('part'), text });
  else desk.all.push({ ...choiceOf(place()), parts: [{ part: value('part'), text }] });
}

/** Starts from the built-in text, or from the parts of a body. */
function takeBuiltIn() {
  const area = byId('template-text');
  const body = WHOLE_BODY.map((name) => `{{ part.${name} }}`).join('\n\n');
  const start = value('part') === 'body' ? body : '{{ built_in }}';
  area.value = area.value.trim() ? `${area.value}\n\n${start}` : start;
  keep();
  judge();
  area.focus();
}

// ---- files -----------------------------------------------------------------------------------------

const asTexts = (text) => {
  try {
    const list = JSON.parse(text)?.templates;
    return Array.isArray(list) ? list : undefined;
  } catch {
    return undefined;
  }
};

/** What of a file has not the shape of texts; what is wrong within them is said when they are judged. */
function misshapen(list) {
  if (!list) return [{ path: '', message: t('templates.not-a-file') }];
  const answered = checkTexts(list);
  const faults = answered.tag === 'err' ? answered.val : [];
  const ofShape = ({ path, reason }) => path.startsWith('templates') && reason.tag !== 'template';
  return faults.filter((fault) => ofShape(fault) || fault.reason.tag === 'lost')
    .map(({ path, message }) => ({ path: '', message: path ? `${path}${colon()}${message}` : message }));
}

/**
 * Opens a file of texts: `{ "templates": [...] }`. What has not their shape is refused, and nothing changes.
 */
export async function openTemplates(file) {
  byId('templates').open = true;
  const list = asTexts(await file.text());
  desk.strange = misshapen(list);
  if (desk.strange.length > 0) {
    show();
    byId('template-faults').focus();
    return;
  }
  desk.all = copy(list).filter(({ parts }) => parts.length > 0);
  judge();
  if (desk.all.length === 0) {
    showText();
    return;
  }
  const first = desk.faults[0] ? placeOf(desk.faults[0].path) : { template: 0, part: 0 };
  goTo(first.template || 0, first.part);
}

// ---- choices ---------------------------------------------------------------------------------------

const fill = (id, values, label, kept) => {
  const options = values.map((each) => h('option', { value: each, lang: id === 'language' && each }, label(each)));
  put(byId(`template-${id}`), options);
  byId(`template-${id}`).value = values.includes(kept) ? kept : values[0];
};

const orAll = (family) => (id) => (id ? word(family, id) : t('templates.all'));

/** The levels of the policies in force; one that a text is for and no policy has stays in the list. */
function fillLevels(kept) {
  const own = desk.all.map(({ level }) => level).filter(Boolean);
  const levels = [...new Set([...state.policies.flatMap(speakingLevels), ...own])];
  fill('level', ['', ...levels], orAll('level'), kept);
}

const fillParts = () => fill('part', PARTS[value('channel')], (id) => word('part', id), value('part'));

/** Says everything anew in the present language. */
function relabel(before) {
  const lang = value('language');
  const follows = !lang || (lang === before && desk.all.length === 0);
  fill('language', Object.keys(MESSAGE_LANGUAGES), (id) => MESSAGE_LANGUAGES[id], follows ? language() : lang);
  fill('channel', ['', ...CHANNELS], orAll('channel'), value('channel'));
  fillLevels(value('level'));
  fillParts();
  fill('case', ['made-up', 'own'], (id) => t(`templates.case.${id}`), value('case'));
  fill('law', laws(), country, value('law'));
  fill('debtor', ['business', 'public-authority', 'consumer'], (id) => word('debtor-class', id), value('debtor'));
  showText();
  judge();
}

/** Judges the texts anew, or only tries them where there are none. */
function again() {
  if (desk.all.length > 0) judge();
  else tryTexts();
}

/** Follows the editor of texts. */
export function openTexts() {
  const judgeSoon = settled(250, judge);
  byId('template-text').addEventListener('input', () => {
    keep();
    judgeSoon();
  });
  for (const id of ['language', 'channel', 'level', 'part']) {
    byId(`template-${id}`).addEventListener('change', () => {
      if (id === 'channel') fillParts();
      showText();
      show();
    });
  }
  for (const id of ['case', 'law', 'debtor', 'currency']) {
    byId(`template-${id}`).addEventListener('change', () => {
      trialChosen();
      again();
    });
  }
  byId('template-take').addEventListener('click', takeBuiltIn);
  byId('template-download').addEventListener('click', () =>
    download(`${t('templates.file')}.json`, `${readable({ templates: desk.all })}\n`, 'application/json'));
  byId('template-load').addEventListener('change', ({ target }) => {
    if (target.files[0]) openTemplates(target.files[0]);
    target.value = '';
  });
  byId('templates').addEventListener('toggle', tryTexts);
  listen('language', relabel);
  listen('policies', () => {
    fillLevels(value('level'));
    again();
  });
  for (const what of ['answer', 'creditor', 'item', 'view']) listen(what, tryTexts);
}
