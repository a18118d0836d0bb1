// Writes formats.csv: amounts, rates and dates as Unicode CLDR sets them, from the Intl of Node (built with full ICU).
//
//     node tests/published/make_formats.mjs > tests/published/formats.csv
//
// `formats.rs` compares ours with it and lists where we differ and why.

const locales = [
  "fr-FR", "fr-CH", "en-GB", "de-DE", "de-AT", "de-CH", "es-ES", "it-IT", "it-CH", "nl-NL", "pt-PT",
];
const currencies = { EUR: 2, GBP: 2, CHF: 2, JPY: 0 };
const amounts = ["0.05", "999.99", "1234.56", "12345.67", "1234567.89"];
const rates = ["0.5", "5", "10.15", "12.4"];
const days = ["2025-01-01", "2025-03-01", "2025-08-15", "2025-10-31", "2025-12-01"];

const quoted = (text) => `"${text.replaceAll('"', '""')}"`;
const rows = [];
for (const locale of locales) {
  for (const [currency, digits] of Object.entries(currencies)) {
    const format = new Intl.NumberFormat(locale, {
      style: "currency",
      currency,
      // In letters other currencies bear their code: "$" and "kr" are those of several.
      currencyDisplay: currency === "EUR" || currency === "GBP" ? "symbol" : "code",
    });
    for (const amount of amounts) {
      const value = digits === 0 ? String(Math.trunc(Number(amount)) + 1) : amount;
      rows.push(["money", locale, `${value} ${currency}`, format.format(value)]);
    }
  }
  const percent = new Intl.NumberFormat(locale, { style: "percent", minimumFractionDigits: 2 });
  for (const rate of rates) {
    rows.push(["percent", locale, rate, percent.format(Number(rate) / 100)]);
  }
  const date = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
  for (const day of days) {
    rows.push(["date", locale, day, date.format(new Date(`${day}T00:00:00Z`))]);
  }
}
const { icu, cldr, node } = process.versions;
console.log(`# Written by make_formats.mjs with Node ${node}, ICU ${icu}, CLDR ${cldr}.`);
console.log("what,locale,value,written");
for (const [what, locale, value, written] of rows) {
  console.log([what, locale, value, quoted(written)].join(","));
}
