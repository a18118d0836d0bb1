// What every picture is drawn with. Each picture is paired with a table by its room.

import { fill } from './dom.js';

const SVG = 'http://www.w3.org/2000/svg';

/** An SVG element. */
export const s = (tag, attributes, ...children) => fill(document.createElementNS(SVG, tag), attributes, children);

/** About how wide a text is, to keep labels apart: there is no need to know better. */
export const lengthOf = (text, letter) => Math.ceil(text.length * letter);
