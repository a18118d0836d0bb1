// Files that are dropped on the page, wherever they fall: policies, texts of messages, or ledgers.

import { openFiles } from './list/list.js';
import { openTemplates } from './messages/templates.js';
import { openPolicy } from './policy/editor.js';
import { byId } from './show/dom.js';
import { language } from './words/words.js';

/** Opens a file of JSON as what it holds. */
const openJson = async (file) =>
  (/"templates"\s*:/.test(await file.text()) ? openTemplates(file) : openPolicy(file));

async function take(event) {
  const files = [...(event.dataTransfer?.files ?? [])];
  if (files.length === 0) return;
  const json = files.find(({ name }) => /\.json$/i.test(name));
  if (json) {
    await openJson(json);
    return;
  }
  location.hash = `#${language()}/list`;
  await openFiles(files);
}

/** Follows what is dropped. */
export function openDrop() {
  const frame = byId('drop');
  for (const kind of ['dragenter', 'dragover']) {
    addEventListener(kind, (event) => {
      event.preventDefault();
      frame.classList.add('over');
    });
  }
  addEventListener('dragleave', (event) => {
    if (!event.relatedTarget) frame.classList.remove('over');
  });
  addEventListener('drop', (event) => {
    event.preventDefault();
    frame.classList.remove('over');
    take(event);
  });
}
