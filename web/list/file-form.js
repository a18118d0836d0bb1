// What a ledger must look like, for those who ask: the words of the form are those of its reader.

import { listen } from '../shell/state.js';
import { byId, h, put, table } from '../show/dom.js';
import { t } from '../words/words.js';
import { ask } from '../worker/client.js';

const held = { records: [] };

function show() {
  put(byId('form-of-file-text'),
    ['list.form.1', 'list.form.2', 'list.form.terms'].map((key) => h('p', {}, t(key))),
    table({ heard: t('list.form') }, [
      { head: t('list.form.record'), cell: ([record]) => h('code', {}, record) },
      { head: t('list.form.columns'), cell: ([, columns]) => h('code', {}, columns.join(', ')) },
    ], held.records));
}

/** Says it in the present language, once it is asked for. */
export function openFileForm() {
  byId('form-of-file').addEventListener('toggle', async () => {
    if (held.records.length > 0) return;
    held.records = await ask('form');
    show();
  });
  listen('language', show);
}
