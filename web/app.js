// The page opens its rooms here, in the order in which they follow what happens. Nothing is stored, and
// nothing leaves the page.
//
//   words/     every sentence of the page, one file a language
//   show/      how things are put on the screen: elements, numbers, days, pictures
//   shell/     what the page holds, who follows what, the address, the rules
//   decision/  a decision of the rules as both views show it: the step, the score, why
//   one/       one invoice: its form and its answer
//   policy/    the policies in force, and what they would do day by day
//   worker/    what happens away from the page's own thread: reading and judging a ledger
//   list/      the ledger that is open and its worklist
//   messages/  the message to the debtor, and texts of one's own
//
// A room uses those above it and none below (`words`, `show` and `shell` know no room).

import { openDrop } from './drop.js';
import { openList } from './list/list.js';
import { openMessages } from './messages/room.js';
import { openTexts } from './messages/templates.js';
import { openOne } from './one/one.js';
import { openEditor } from './policy/editor.js';
import { openSimulation } from './policy/simulation.js';
import { openAddress, sayAll, wantedLanguage } from './shell/address.js';
import { startRules } from './shell/rules.js';
import { settled } from './shell/settled.js';
import { listen, tell } from './shell/state.js';
import { ADMITTED } from './show/days.js';
import { byId } from './show/dom.js';
import { startWorker } from './worker/client.js';

async function start() {
  sayAll(wantedLanguage());
  try {
    await startRules();
  } catch (error) {
    byId('failure').hidden = false;
    throw error;
  }
  startWorker().then(() => {
    document.documentElement.dataset.worker = '';
  }, () => {});
  for (const input of document.querySelectorAll('[type=date]')) Object.assign(input, ADMITTED);
  listen('lost', () => {
    byId('lost').hidden = false;
  });
  byId('lost-close').addEventListener('click', () => {
    byId('lost').hidden = true;
  });
  openEditor();
  openSimulation();
  openOne();
  openMessages();
  openTexts();
  openList();
  openDrop();
  openAddress();
  addEventListener('resize', settled(150, () => tell('width')));
  document.documentElement.dataset.ready = '';
}

start();
