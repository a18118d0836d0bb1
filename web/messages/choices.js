// What a message can be: its language, its channel, the parts that a text of one's own can replace.

/** The languages of messages, as each calls itself. */
export const MESSAGE_LANGUAGES = {
  fr: 'Français', en: 'English', de: 'Deutsch', es: 'Español', it: 'Italiano', nl: 'Nederlands', pt: 'Português',
};

export const CHANNELS = ['email', 'letter', 'sms', 'phone'];

/** The parts that can stand between salutation and closing. */
const OF_BODY = [
  'opening', 'received', 'demand', 'disputed', 'promised', 'charges', 'fee', 'payment', 'statutory', 'invitation',
  'outlook', 'contact',
];
const WRITTEN = ['subject', 'salutation', ...OF_BODY, 'closing', 'signature', 'body'];
const SPOKEN = [
  'opening', 'facts', 'received', 'disputed', 'promised', 'contact', 'questions', 'objections', 'closing', 'record',
];

/** The parts that only a call has. */
export const ONLY_SPOKEN = ['facts', 'questions', 'objections', 'record'];

/** The parts of a message by channel; of any channel under no name. */
export const PARTS = {
  '': [...WRITTEN, 'sms', ...ONLY_SPOKEN], email: WRITTEN, letter: WRITTEN, sms: ['sms'], phone: SPOKEN,
};

/** A body to start from: its parts and tables in their usual order. */
export const WHOLE_BODY = [
  'opening', 'invoice_table', 'received', 'demand', 'demand_table', 'disputed', 'promised', 'payment', 'charges',
  'fee', 'statutory', 'invitation', 'outlook', 'contact',
];

/** A choice of the contract, without the members that are absent. */
export function choiceOf({ actionKey, level, channel, language, templates = [] }) {
  const choice = { language };
  if (actionKey) choice.actionKey = actionKey;
  if (level) choice.level = level;
  if (channel) choice.channel = channel;
  if (templates.length > 0) choice.templates = templates;
  return choice;
}
