//! What a list of open items says in its columns, and the headings by which accounting programs and people name them.
//!
//! Headings are compared in small letters, without accents and signs. Each list begins with what people write, in French,
//! English, German, Spanish, Italian, Dutch and Portuguese; then come the names of well-known products.

/// What a column says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Column {
    Debtor,
    Name,
    Invoice,
    Date,
    Due,
    Amount,
    Balance,
    Paid,
    Debit,
    Credit,
    PaidOn,
    Currency,
    Kind,
    Status,
    Email,
    Phone,
    Address,
    Reminder,
}

impl Column {
    pub(crate) const ALL: [(Self, &'static str); 18] = [
        (Self::Debtor, "debtor"),
        (Self::Name, "name"),
        (Self::Invoice, "invoice"),
        (Self::Date, "date"),
        (Self::Due, "due"),
        (Self::Amount, "amount"),
        (Self::Balance, "balance"),
        (Self::Paid, "paid"),
        (Self::Debit, "debit"),
        (Self::Credit, "credit"),
        (Self::PaidOn, "paid-on"),
        (Self::Currency, "currency"),
        (Self::Kind, "type"),
        (Self::Status, "status"),
        (Self::Email, "email"),
        (Self::Phone, "phone"),
        (Self::Address, "address"),
        (Self::Reminder, "last-reminder"),
    ];

    /// The word by which a user names it.
    pub(crate) fn word(self) -> &'static str {
        Self::ALL.iter().find(|(column, _)| *column == self).map_or("", |(_, word)| word)
    }

    pub(crate) fn of_word(word: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, known)| *known == word).map(|(column, _)| *column)
    }

    /// What a heading is known to name; none if it is not known.
    pub(crate) fn of_heading(heading: &str) -> Option<Self> {
        let heading = plain(heading);
        let names = |names: &str| names.split(", ").any(|name| name == heading);
        KNOWN.iter().find(|(_, known)| names(known)).map(|(column, _)| *column)
    }
}

/// A heading in small letters, without accents, signs and a currency at its end.
pub(crate) fn plain(heading: &str) -> String {
    let mut out = String::with_capacity(heading.len());
    for letter in heading.to_lowercase().chars() {
        match letter {
            'à' | 'â' | 'ä' | 'á' | 'ã' => out.push('a'),
            'é' | 'è' | 'ê' | 'ë' => out.push('e'),
            'î' | 'ï' | 'í' | 'ì' => out.push('i'),
            'ô' | 'ö' | 'ó' | 'õ' | 'ò' | 'º' | '°' | 'ª' => out.push('o'),
            'ù' | 'û' | 'ü' | 'ú' => out.push('u'),
            'ç' => out.push('c'),
            'ñ' => out.push('n'),
            'ß' => out.push_str("ss"),
            letter if letter.is_alphanumeric() => out.push(letter),
            _ => out.push(' '),
        }
    }
    let mut words: Vec<&str> = out.split_whitespace().collect();
    while words.len() > 1 && words.last().is_some_and(|word| matches!(*word, "eur" | "gbp" | "chf" | "usd")) {
        words.pop();
    }
    words.join(" ")
}

/// The currency that stands at the end of a heading: `Total (EUR)`.
pub(crate) fn currency_of(heading: &str) -> Option<&'static str> {
    let heading = heading.to_uppercase();
    let mut words = heading.split(|sign: char| !sign.is_alphanumeric() && sign != '€' && sign != '£');
    match words.rfind(|word| !word.is_empty())? {
        "EUR" | "€" => Some("EUR"),
        "GBP" | "£" => Some("GBP"),
        "CHF" => Some("CHF"),
        "USD" => Some("USD"),
        _ => None,
    }
}

/// For each column the headings that name it, parted by commas.
const KNOWN: [(Column, &str); 18] = [
    (
        Column::Debtor,
        "code client, no client, n client, numero client, numero de client, ref client, reference client, \
         compte client, compte auxiliaire, auxiliaire, code tiers, no tiers, compte tiers, tiers, no compte \
         tiers, code auxiliaire, numero de compte auxiliaire, identifiant client, customer no, customer \
         number, customer id, customer code, account no, account number, account code, customer account, \
         account ref, client number, client id, debtor, debtor no, debtor code, kundennr, kundennummer, \
         kunden nr, kd nr, kdnr, debitor, debitorennummer, debitornr, debitoren nr, debitorenkonto, konto, \
         kontonummer, personenkonto, codigo cliente, codigo de cliente, no cliente, num cliente, numero de \
         cliente, cuenta cliente, codice cliente, cod cliente, codice soggetto, klantnummer, klantcode, \
         debiteurnummer, debiteurcode, debiteurnr, relatiecode, relatienummer, codigo do cliente, no do \
         cliente, numero do cliente",
    ),
    (
        Column::Name,
        "client, nom, nom client, nom du client, raison sociale, societe, intitule, intitule client, intitule \
         du tiers, intitule tiers, nom du tiers, debiteur, customer, customer name, name, client name, \
         company, company name, contact, contactname, contact name, account name, invoice partner display \
         name, partner, invoice partner, debtor name, kunde, kundenname, firma, name 1, debitorenname, \
         debitorname, kontobezeichnung, empfanger, cliente, nombre, nombre cliente, nombre del cliente, razon \
         social, nombre fiscal, nome, nome cliente, ragione sociale, denominazione, denominazione cliente, \
         intestatario, klant, klantnaam, naam, bedrijfsnaam, relatie, debiteurnaam, nome do cliente, razao \
         social, entidade",
    ),
    (
        Column::Invoice,
        "facture, no facture, n facture, no de facture, n de facture, numero facture, numero de facture, \
         numero de la facture, num facture, ref facture, reference facture, no piece, numero de piece, no de \
         piece, numero piece, piece, numero du document, numero de document, no document, invoice, invoice \
         no, invoice number, invoicenumber, invoice ref, invoice id, inv no, number, num, document no, \
         document number, doc no, transaction number, transaction no, external document no, rechnung, \
         rechnungsnummer, rechnungsnr, rechnungs nr, re nr, rg nr, rgnr, belegnummer, belegnr, beleg nr, \
         belegfeld 1, belegfeld1, nummer, factura, numero factura, no factura, num factura, numero de \
         factura, no de factura, documento, fattura, numero fattura, n fattura, nr fattura, numero documento, \
         numero doc, num doc, numero, factuur, factuurnummer, factuurnr, factuur nr, boekstuknummer, fatura, \
         no fatura, numero da fatura, no da fatura, numero fatura, no documento, no do documento",
    ),
    (
        Column::Date,
        "date, date facture, date de facture, date de la facture, date de facturation, date d emission, date \
         emission, emise le, date piece, date de piece, date du document, date document, invoice date, \
         invoicedate, date of invoice, issue date, issued, issued on, document date, posting date, \
         transaction date, invoice bill date, bill date, datum, rechnungsdatum, rg datum, re datum, \
         belegdatum, ausstellungsdatum, fecha, fecha factura, fecha de factura, fecha de emision, fecha \
         emision, fecha documento, data, data fattura, data documento, data emissione, data doc, \
         factuurdatum, boekdatum, boekingsdatum, data da fatura, data de emissao, data fatura, data emissao, \
         data do documento",
    ),
    (
        Column::Due,
        "echeance, date echeance, date d echeance, date de l echeance, a payer avant le, date limite de \
         paiement, date limite, date de paiement prevue, due, due date, duedate, due on, payment due, payment \
         due date, net due date, maturity date, falligkeit, fallig, fallig am, falligkeitsdatum, zahlbar bis, \
         nettofalligkeit, zahlungsziel datum, vencimiento, fecha vencimiento, fecha de vencimiento, vence, \
         fecha vto, vto, scadenza, data scadenza, data di scadenza, prossima scadenza, vervaldatum, \
         vervaldag, vervalt op, betalen voor, vencimento, data de vencimento, data vencimento",
    ),
    (
        Column::Amount,
        "montant, montant ttc, total, total ttc, montant facture, montant de la facture, montant total, \
         montant total ttc, total facture, ttc, montant initial, montant d origine, amount, invoice amount, \
         total amount, invoice total, gross, gross amount, original amount, amount incl vat, total incl vat, \
         amount including vat, total in currency signed, total signed, amount in doc curr, amount in document \
         currency, grand total, betrag, rechnungsbetrag, gesamtbetrag, bruttobetrag, brutto, summe brutto, \
         betrag brutto, betrag in belegwahrung, rechnungssumme, gesamt, importe, importe total, importe \
         factura, total factura, importo, importo totale, totale, totale fattura, totale documento, importo \
         lordo, lordo, bedrag, factuurbedrag, totaalbedrag, bedrag incl btw, totaal, totaal incl btw, valor, \
         valor total, valor da fatura, montante, total com iva",
    ),
    (
        Column::Balance,
        "solde, reste du, reste a payer, restant du, montant du, solde du, montant restant du, montant \
         restant, reste a regler, reste a encaisser, encours, impaye, du, a payer, solde ttc, balance, open \
         balance, amount due, amountdue, invoiceamountdue, outstanding, outstanding amount, balance due, open \
         amount, remaining amount, amount outstanding, remaining, unpaid, amount open, amount due signed, \
         unpaid amount, residual, offen, offener betrag, offener saldo, saldo, restbetrag, offene summe, \
         offener posten, betrag offen, pendiente, importe pendiente, saldo pendiente, pendiente de cobro, por \
         cobrar, residuo, da incassare, da saldare, da pagare, importo residuo, insoluto, saldo residuo, \
         aperto, openstaand, openstaand bedrag, openstaand saldo, nog te betalen, te betalen, open bedrag, em \
         aberto, valor em aberto, em divida, valor em divida, valor pendente, por liquidar, pendente",
    ),
    (
        Column::Paid,
        "paye, montant paye, regle, montant regle, encaisse, montant encaisse, deja paye, acompte, paid, \
         amount paid, invoiceamountpaid, paid amount, received, amount received, payments, bezahlt, bezahlter \
         betrag, gezahlt, zahlbetrag, bereits bezahlt, pagado, cobrado, importe cobrado, importe pagado, \
         pagato, incassato, importo pagato, saldato, betaald, betaald bedrag, ontvangen, pago, valor pago, \
         recebido, liquidado",
    ),
    (Column::Debit, "debit, soll, debe, dare, debet, debito, montant debit, betrag soll"),
    (Column::Credit, "credit, haben, haber, avere, credito, montant credit, betrag haben"),
    (
        Column::PaidOn,
        "date de reglement, date reglement, date de paiement, date paiement, dernier reglement, regle le, \
         paye le, payment date, date paid, paid on, last payment, last payment date, fullypaidondate, \
         zahlungsdatum, zahldatum, bezahlt am, zahlungseingang, letzte zahlung, fecha de pago, fecha pago, \
         fecha de cobro, fecha cobro, data pagamento, data incasso, data di pagamento, betaaldatum, betaald \
         op, datum betaling, data de pagamento, data do pagamento",
    ),
    (
        Column::Currency,
        "devise, monnaie, code devise, currency, currency code, currencycode, ccy, curr, document currency, \
         wahrung, wahrungscode, belegwahrung, wkz, moneda, divisa, valuta, valutacode, munt, moeda",
    ),
    (
        Column::Kind,
        "type, type de piece, type piece, type de document, nature, document type, transaction type, doc \
         type, invoice type, belegart, art, typ, dokumenttyp, tipo, tipo documento, tipo de documento, soort, \
         documenttype, type document",
    ),
    (
        Column::Status,
        "statut, etat, status, invoice status, state, payment status, zustand, estado, stato, stato \
         pagamento, situacao, statut de paiement",
    ),
    (
        Column::Email,
        "email, e mail, mail, courriel, adresse email, adresse e mail, adresse mail, email client, e mail \
         client, email address, emailaddress, customer email, contact email, e mail adresse, mailadresse, \
         correo, correo electronico, email cliente, posta elettronica, indirizzo email, pec, e mailadres, \
         emailadres, correio eletronico, email do cliente",
    ),
    (
        Column::Phone,
        "telephone, tel, portable, mobile, phone, phone number, telefon, telefonnummer, rufnummer, telefono, \
         movil, cellulare, telefoon, telefoonnummer, telefone, telemovel",
    ),
    (
        Column::Address,
        "adresse, adresse postale, adresse client, address, billing address, postal address, anschrift, \
         rechnungsadresse, direccion, domicilio, indirizzo, adres, factuuradres, endereco, morada",
    ),
    (
        Column::Reminder,
        "derniere relance, date derniere relance, date de derniere relance, date relance, relance le, \
         relance, last reminder, last reminder date, reminder date, last dunning, last reminder sent, letzte \
         mahnung, mahndatum, mahnung am, datum letzte mahnung, letztes mahndatum, ultimo recordatorio, ultima \
         reclamacion, ultimo sollecito, data sollecito, data ultimo sollecito, laatste herinnering, \
         herinnering, laatste aanmaning, ultimo aviso, ultimo lembrete",
    ),
];

/// What a word in the column of the type says: whether it speaks for the debtor.
pub(crate) fn is_credit(word: &str) -> Option<Entry> {
    let word = plain(word);
    let has = |words: &[&str]| words.iter().any(|known| word.contains(known));
    // A credit note is named before an invoice: "facture d'avoir", "Rechnungskorrektur".
    if has(&[
        "avoir",
        "credit",
        "gutschrift",
        "rechnungskorrektur",
        "storno",
        "abono",
        "rectificativa",
        "nota di credito",
        "nota credito",
        "note de credit",
        "nota de credito",
        "creditnota",
        "creditfactuur",
        "refund",
    ]) {
        return Some(Entry::CreditNote);
    }
    if has(&[
        "paiement",
        "reglement",
        "encaissement",
        "virement",
        "acompte",
        "payment",
        "receipt",
        "prepayment",
        "zahlung",
        "pago",
        "cobro",
        "pagamento",
        "incasso",
        "betaling",
        "recebimento",
    ]) {
        return Some(Entry::Payment);
    }
    let short = matches!(
        word.as_str(),
        "fa" | "fac" | "fc" | "inv" | "rv" | "re" | "dr" | "f" | "accrec" | "ft" | "vf"
    );
    let invoice = has(&["facture", "invoice", "rechnung", "factura", "fattura", "factuur", "fatura"]);
    (short || invoice || word.is_empty()).then_some(Entry::Invoice)
}

/// What a row is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Entry {
    Invoice,
    CreditNote,
    Payment,
}

/// Whether a status is that of what was never sent, or of what is no more.
pub(crate) fn is_draft(status: &str) -> bool {
    ["brouillon", "draft", "entwurf", "borrador", "bozza", "concept", "rascunho"]
        .contains(&plain(status).as_str())
}

pub(crate) fn is_void(status: &str) -> bool {
    [
        "annule",
        "annulee",
        "void",
        "voided",
        "cancelled",
        "canceled",
        "deleted",
        "storniert",
        "anulada",
        "annullata",
        "geannuleerd",
        "anulado",
        "cancelada",
    ]
    .contains(&plain(status).as_str())
}

/// Whether a text is that of a row of totals.
pub(crate) fn is_total(text: &str) -> bool {
    let text = plain(text);
    let first = text.split(' ').next().unwrap_or_default();
    [
        "total",
        "totaux",
        "totals",
        "sous",
        "subtotal",
        "summe",
        "gesamt",
        "gesamtsumme",
        "zwischensumme",
        "totale",
        "totali",
        "totaal",
        "subtotaal",
        "soma",
        "grand",
    ]
    .contains(&first)
}
