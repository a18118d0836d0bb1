// The HTML of a mail in a frame of its own, in which nothing runs.

import { h } from '../show/dom.js';
import { t } from '../words/words.js';

/** Makes a frame as high as its mail. A mail too wide for it is made smaller, as telephones do. */
function fit(frame) {
  const page = frame.contentDocument;
  if (!page?.body || frame.clientWidth === 0) return;
  page.body.style.zoom = '';
  const zoom = Math.min(1, frame.clientWidth / page.documentElement.scrollWidth);
  if (zoom < 1) page.body.style.zoom = String(Math.max(0.5, zoom - 0.005));
  frame.style.height = '0';
  frame.style.height = `${page.documentElement.scrollHeight}px`;
}

/** Sets the styles of the mail, and keeps its height to that of the frame. */
function style(frame) {
  for (const node of frame.contentDocument.querySelectorAll('[data-style]')) {
    node.style.cssText = node.dataset.style;
    delete node.dataset.style;
  }
  frame.classList.add('styled');
  let width;
  new ResizeObserver(() => {
    if (frame.clientWidth === width) return;
    width = frame.clientWidth;
    fit(frame);
  }).observe(frame);
}

/**
 * The frame of a mail. The policy of the page holds in it as well: nothing is loaded, and attributes of style
 * count for nothing. So they travel under another name, and are set by the page.
 */
export const mailFrame = ({ subject, html }) => h('iframe', {
  // Of the same origin, so that the page can set styles and height; without scripts that grants nothing to
  // the mail.
  sandbox: 'allow-same-origin',
  title: t('message.frame', { subject }),
  // A quote in a text is written as an entity: this can only be an attribute.
  srcdoc: html.replaceAll(' style="', ' data-style="'),
  onload: ({ currentTarget }) => style(currentTarget),
});
