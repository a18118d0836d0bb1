// A letter as a PDF file. The module that makes it is fetched when the first one is asked for, and its fonts
// with it.

/** The module and the fonts; fetched again after a failure. */
let tools;

async function bytes(name) {
  const response = await fetch(new URL(name, import.meta.url));
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

async function load() {
  const module = await import('../letter/relance_letter.js');
  const [regular, bold] = await Promise.all([
    bytes('../letter/regular.ttf'),
    bytes('../letter/bold.ttf'),
    module.default(),
  ]);
  return { make: module.letterPdf, regular, bold };
}

/** The words of a letter as the module wants them: all of them, and nothing else. */
export const letterOf = (message) => ({
  language: message.languageTag,
  title: message.subject,
  sender: message.sender,
  recipient: message.recipient,
  dateline: message.dateline,
  deliveryNote: message.deliveryNote ?? null,
  subjectLabel: message.labels.subject + message.labels.separator.trimEnd(),
  subject: message.subject,
  salutation: message.salutation,
  body: message.body,
  closing: message.closing,
  signature: message.signature,
  enclosuresLabel: message.labels.enclosures + message.labels.separator.trimEnd(),
  enclosures: message.enclosures,
});

/** The bytes of the letter as a PDF file. */
export async function letterPdf(message) {
  tools ??= load();
  try {
    const { make, regular, bold } = await tools;
    return make(letterOf(message), regular, bold);
  } catch (error) {
    tools = undefined;
    throw error;
  }
}
