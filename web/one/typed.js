// What people type, as the contract writes it.

/**
 * What someone typed as an amount, as a decimal string when it can only mean one number.
 * `1 234,56`, `1,234.56` and `1.234,56` are clear; `1,234` is not, and is left for the rules to refuse.
 */
export function readAmount(typed) {
  const text = typed.replace(/\s/g, '');
  if (/^\d+(\.\d+)?$/.test(text)) return text.replace(/^0+(?=\d)/, '');
  if (/^\d+,\d{1,2}$/.test(text)) return text.replace(',', '.').replace(/^0+(?=\d)/, '');
  if (/^\d{1,3}(,\d{3})+\.\d+$/.test(text)) return text.replaceAll(',', '');
  if (/^\d{1,3}(\.\d{3})+,\d+$/.test(text)) return text.replaceAll('.', '').replace(',', '.');
  return text;
}
