//! The words of payment terms in seven languages, as data.
//!
//! All are written as the reader sees them: lower case, no accents, no full stops ("f.m." is `fm`, "ß" is `ss`).
//! Inside a phrase the small words of [`GLUE`] may stand or not: `date facture` is also "date de la facture".
//! Where two phrases begin alike, the longer one is taken. A word that is nowhere here is not understood.

use crate::choices::StartEvent::{self, Delivery, Issue, Receipt};
use Word::{
    Advance, After, Break, Day, Days, Discount, Event, Filler, Immediate, Invoice, MonthEnd, Months, Net, NextMonth,
    Number, On, Or, Percent, Plus, Remittance, Slash, TenDaysEnd, Then, Weeks,
};

/// What a word or a phrase means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Word {
    Number(u16),
    Ordinal,
    Percent,
    Slash,
    Plus,
    Break,
    Days,
    /// "day": a unit after a number, "on the" before one.
    Day,
    Weeks,
    Months,
    Net,
    MonthEnd,
    TenDaysEnd,
    After,
    Then,
    Event(StartEvent),
    On,
    NextMonth,
    Immediate(Option<StartEvent>),
    /// Paid straight to the seller: at once, unless days are told.
    Remittance,
    Or,
    Advance,
    /// Speaks of a discount, whose figure stands elsewhere.
    Discount,
    /// "from invoice" counts from nothing that is named.
    Invoice,
    Filler,
}

/// One line: what the phrases mean, and the phrases.
pub(super) type Meaning = (&'static [Word], &'static [&'static str]);

/// Articles and prepositions that add nothing inside a phrase.
pub(super) const GLUE: &[&str] = &[
    "a", "aux", "d", "da", "das", "de", "dei", "del", "della", "delle", "dem", "den", "der", "des", "di",
    "do", "du", "het", "l", "la", "las", "les", "los", "of", "os", "the", "van", "vd", "von", "vom", "your",
];

/// Every language at once: people mix them, and no word below means two things.
pub(super) static ALL: [&[Meaning]; 9] =
    [SIGNS, MEANS, FRENCH, ENGLISH, GERMAN, SPANISH, ITALIAN, DUTCH, PORTUGUESE];

const SIGNS: &[Meaning] = &[
    (&[Percent], &["%", "pct"]),
    (&[Slash], &["/"]),
    (&[Plus], &["+"]),
    (&[Break], &[",", ";", "|"]),
    (&[Filler], GLUE),
];

/// How it is paid, which says nothing of when.
const MEANS: &[Meaning] = &[(
    &[Filler],
    &[
        "ach", "assegno", "bacs", "bank transfer", "bankoverschrijving", "bankuberweisung", "bb", "boleto",
        "bonifico", "bonifico bancario", "cheque", "chq", "direct debit", "domiciliacion", "eft", "efecto",
        "giro", "iban", "incasso", "lastschrift", "lcr", "lettre change", "overschrijving", "pagare",
        "prelevement", "recibo", "recibo bancario", "riba", "ricevuta bancaria", "sdd", "sepa", "traite",
        "transfer", "transferencia", "transferencia bancaria", "uberweisung", "ueberweisung", "virement",
        "virement bancaire", "vir", "vrt", "wire", "wire transfer",
    ],
)];

const FRENCH: &[Meaning] = &[
    (&[Discount], &["escompte", "remise", "esc", "paiement anticipe"]),
    (&[Invoice], &["facture", "factures"]),
    (&[Days], &["jours", "jrs", "jr", "j", "jours calendaires"]),
    (&[Days, After], &["jours suivant", "jours qui suivent"]),
    (&[Day], &["jour"]),
    (&[Weeks], &["semaine", "semaines", "sem"]),
    (&[Months], &["mois"]),
    (&[Net], &["net", "nets", "n"]),
    (&[Percent], &["pour cent", "pourcent"]),
    (&[Plus], &["plus"]),
    (&[MonthEnd], &["fin mois", "fdm", "f mois", "dernier jour mois"]),
    (&[Days, MonthEnd], &["jfdm", "jfm"]),
    (&[TenDaysEnd], &["fin decade", "fdd"]),
    (&[After], &["apres", "a compter", "a partir", "a dater"]),
    (&[Then], &["puis", "ensuite"]),
    (
        &[Event(Issue)],
        &[
            "date facture", "date factures", "date facturation", "facturation", "date emission", "emission",
            "emission facture", "date emission facture", "date fact", "df",
        ],
    ),
    (&[Event(Receipt)], &["reception", "reception facture", "date reception facture", "reception factures"]),
    (
        &[Event(Delivery)],
        &[
            "livraison", "date livraison", "reception marchandise", "reception marchandises",
            "reception produits", "livraison marchandises",
        ],
    ),
    (&[On], &["le", "au"]),
    (
        &[NextMonth],
        &["mois suivant", "du mois suivant", "mois prochain", "du mois prochain", "du mois d apres"],
    ),
    (&[Immediate(None)], &["immediat", "immediatement", "paiement immediat"]),
    (&[Immediate(Some(Receipt))], &["a vue"]),
    (&[Immediate(Some(Issue))], &["comptant", "cpt", "au comptant"]),
    (&[Immediate(Some(Delivery))], &["contre remboursement"]),
    (&[Or], &["ou", "ou bien", "soit"]),
    (&[Break], &["sinon"]),
    (
        &[Advance],
        &[
            "acompte", "acomptes", "a la commande", "a commande", "avance", "paiement avance", "proforma",
            "pro forma", "prepaiement", "arrhes",
        ],
    ),
    (
        &[Filler],
        &[
            "paiement", "reglement", "payable", "payables", "a payer", "delai", "delais", "conditions",
            "condition", "echeance", "date", "sous", "dans", "en", "par", "sur", "et", "un delai",
            "maximum", "max", "du mois", "si", "pour", "votre", "notre", "sans escompte", "pas escompte",
            "escompte neant", "aucun escompte", "pas escompte pour paiement anticipe",
            "aucun escompte pour paiement anticipe", "escompte pour paiement anticipe neant",
            "sans escompte pour paiement anticipe",
        ],
    ),
    (&[Number(7)], &["sept"]),
    (&[Number(8)], &["huit"]),
    (&[Number(10)], &["dix"]),
    (&[Number(14)], &["quatorze"]),
    (&[Number(15)], &["quinze"]),
    (&[Number(20)], &["vingt"]),
    (&[Number(30)], &["trente"]),
    (&[Number(45)], &["quarante cinq"]),
    (&[Number(60)], &["soixante"]),
    (&[Number(90)], &["quatre vingt dix", "nonante"]),
];

const ENGLISH: &[Meaning] = &[
    (&[Discount], &["discount", "disc", "early payment", "cash discount"]),
    (&[Invoice], &["invoice", "invoices", "bill"]),
    (&[Days], &["days", "calendar days", "dys"]),
    (&[Days, After], &["days following"]),
    (&[Day], &["day"]),
    (&[Weeks], &["week", "weeks", "wks"]),
    (&[Months], &["month", "months", "mth", "mths"]),
    (&[Percent], &["percent", "per cent"]),
    (
        &[MonthEnd],
        &["end month", "month end", "months end", "eom", "end this month", "last day month", "of month end"],
    ),
    (&[TenDaysEnd], &["end ten day period", "end ten days"]),
    (&[After], &["after", "from", "as from", "starting from", "counting from"]),
    (&[Then], &["then"]),
    (
        &[Event(Issue)],
        &[
            "invoice date", "date invoice", "date issue", "issue date", "issue", "billing date",
            "date billing", "invoicing", "invoice issue date", "document date",
        ],
    ),
    (
        &[Event(Receipt)],
        &["receipt", "receipt invoice", "receipt an invoice", "invoice receipt", "receiving invoice", "ror"],
    ),
    (
        &[Event(Delivery)],
        &["delivery", "date delivery", "delivery date", "receipt goods", "rog", "delivery goods"],
    ),
    (&[On], &["on", "on the", "on day"]),
    (
        &[NextMonth],
        &[
            "following month", "month following", "next month", "of following month", "of month following",
            "of next month", "mfi", "of month following invoice", "of month after invoice", "prox",
            "proximo", "of month after",
        ],
    ),
    (&[Immediate(None)], &["immediate", "immediately", "due now", "due immediately", "at sight"]),
    (&[Immediate(Some(Issue))], &["cash", "cash payment"]),
    (&[Immediate(Some(Receipt))], &["due on receipt", "due upon receipt", "dor"]),
    (
        &[Immediate(Some(Delivery))],
        &["cod", "cash on delivery", "collect on delivery", "pay on delivery", "cash against delivery"],
    ),
    (&[Or], &["or"]),
    (&[Break], &["otherwise", "else"]),
    (
        &[Advance],
        &[
            "cia", "cash in advance", "pia", "payment in advance", "in advance", "prepaid", "prepay",
            "prepayment", "pre payment", "advance payment", "advance", "upfront", "up front", "cwo",
            "cash with order", "deposit", "cbs", "cash before shipment", "cash before delivery",
            "before shipment", "down payment",
        ],
    ),
    (
        &[Filler],
        &[
            "payment", "payments", "payable", "paid", "pay", "due", "terms", "term", "within", "in", "by",
            "is", "to be", "full", "in full", "upon", "at", "if", "for", "if paid", "and", "of the month",
            "of month", "account", "open account", "credit", "strictly", "no discount", "without discount",
            "our", "amount",
        ],
    ),
    (&[Number(7)], &["seven"]),
    (&[Number(8)], &["eight"]),
    (&[Number(10)], &["ten"]),
    (&[Number(14)], &["fourteen"]),
    (&[Number(15)], &["fifteen"]),
    (&[Number(20)], &["twenty"]),
    (&[Number(30)], &["thirty"]),
    (&[Number(45)], &["forty five"]),
    (&[Number(60)], &["sixty"]),
    (&[Number(90)], &["ninety"]),
];

const GERMAN: &[Meaning] = &[
    (&[Discount], &["skonto", "abzuglich", "abzueglich", "abzug"]),
    (&[Invoice], &["rechnung"]),
    (&[Days], &["tage", "tagen", "t", "tg", "tge", "kalendertage", "kalendertagen"]),
    (&[Day], &["tag"]),
    (&[Weeks], &["woche", "wochen"]),
    (&[Months], &["monat", "monate", "monaten"]),
    (&[Net], &["netto", "nto"]),
    (&[Percent], &["prozent", "vh"]),
    (&[MonthEnd], &["monatsende", "monatsultimo", "ende monats", "ende monat", "ende monates", "ultimo"]),
    (&[TenDaysEnd], &["ende dekade", "dekadenende"]),
    (&[After], &["nach", "ab", "seit"]),
    (&[Then], &["dann", "danach"]),
    (
        &[Event(Issue)],
        &[
            "rechnungsdatum", "datum rechnung", "rechnungsstellung", "rechnungslegung", "ausstellung",
            "ausstellungsdatum", "belegdatum", "fakturadatum", "redat", "rg datum", "re datum",
        ],
    ),
    (
        &[Event(Receipt)],
        &[
            "erhalt", "erhalt rechnung", "rechnungserhalt", "rechnungseingang", "eingang rechnung",
            "zugang rechnung", "rechnungszugang",
        ],
    ),
    (
        &[Event(Delivery)],
        &["lieferung", "lieferdatum", "wareneingang", "warenerhalt", "erhalt ware", "warenlieferung"],
    ),
    (&[On], &["am", "zum", "bis zum", "bis am", "jeweils am"]),
    (
        &[NextMonth],
        &[
            "folgemonat", "folgemonats", "folgemonates", "nachsten monats", "naechsten monats",
            "folgenden monats",
        ],
    ),
    (
        &[Immediate(None)],
        &[
            "sofort", "sofort fallig", "sofort faellig", "sofort zahlbar", "sofort netto", "umgehend",
            "zahlbar sofort",
        ],
    ),
    (&[Immediate(Some(Issue))], &["bar", "barzahlung", "bargeld"]),
    (&[Immediate(Some(Delivery))], &["nachnahme", "per nachnahme"]),
    (&[Or], &["oder"]),
    (&[Break], &["sonst", "ansonsten"]),
    (&[Advance], &["vorkasse", "vorauskasse", "vorauszahlung", "im voraus", "anzahlung", "vorab", "voraus"]),
    (
        &[Filler],
        &[
            "zahlbar", "zahlung", "zahlungsziel", "zahlungsbedingung", "zahlungsbedingungen", "bei",
            "bei zahlung", "innerhalb", "innert", "binnen", "ohne abzug", "rein netto", "ohne jeden abzug",
            "fallig", "faellig", "mit", "und", "ziel", "die", "das", "betrag", "ohne skonto", "kein skonto",
            "in", "per", "zu", "spatestens", "des monats", "frist", "zahlungsfrist", "zu zahlen",
            "zu begleichen", "bis", "bitte", "o abzug",
        ],
    ),
    (&[Number(7)], &["sieben"]),
    (&[Number(8)], &["acht"]),
    (&[Number(10)], &["zehn"]),
    (&[Number(14)], &["vierzehn"]),
    (&[Number(15)], &["funfzehn", "fuenfzehn"]),
    (&[Number(20)], &["zwanzig"]),
    (&[Number(30)], &["dreissig"]),
    (&[Number(45)], &["funfundvierzig", "fuenfundvierzig"]),
    (&[Number(60)], &["sechzig"]),
    (&[Number(90)], &["neunzig"]),
];

const SPANISH: &[Meaning] = &[
    (&[Discount], &["descuento", "dto", "pronto pago", "por pronto pago"]),
    (&[Invoice], &["factura", "fra"]),
    (&[Days], &["dias", "ds", "dias naturales"]),
    (&[Day], &["dia"]),
    (&[Weeks], &["semana", "semanas"]),
    (&[Months], &["mes", "meses"]),
    (&[Net], &["neto", "netos"]),
    (&[Percent], &["por ciento", "por cien"]),
    (&[MonthEnd], &["fin mes", "final mes", "finales mes", "ultimo dia mes"]),
    (&[After], &["tras", "desde", "despues", "a contar"]),
    (&[Then], &["luego"]),
    (
        &[Event(Issue)],
        &[
            "fecha factura", "fecha fra", "ff", "f fra", "f / fra", "f / factura", "fecha emision",
            "emision", "fecha emision factura", "ffra",
        ],
    ),
    (&[Days, Event(Issue)], &["dff"]),
    (
        &[Event(Receipt)],
        &["recepcion", "recepcion factura", "fecha recepcion factura", "recibir factura", "recepcion fra"],
    ),
    (&[Event(Delivery)], &["entrega", "fecha entrega", "recepcion mercancia", "entrega mercancia"]),
    (&[On], &["el", "el dia", "al dia", "los dias"]),
    (&[NextMonth], &["mes siguiente", "del mes siguiente", "mes proximo", "del proximo mes", "proximo mes"]),
    (
        &[Immediate(None)],
        &["inmediato", "pago inmediato", "inmediata", "a la vista", "vencimiento inmediato"],
    ),
    (&[Immediate(Some(Issue))], &["contado", "al contado", "efectivo", "en efectivo"]),
    (
        &[Immediate(Some(Delivery))],
        &["contra reembolso", "contrareembolso", "contra entrega", "contraentrega"],
    ),
    (
        &[Advance],
        &[
            "anticipo", "anticipado", "por anticipado", "por adelantado", "prepago", "adelantado",
            "pago anticipado",
        ],
    ),
    (
        &[Filler],
        &[
            "pago", "pagos", "pagadero", "a pagar", "vencimiento", "vto", "fecha", "plazo", "dentro",
            "en un plazo", "con", "y", "del mes", "sin descuento", "condiciones pago", "forma pago", "su",
            "la",
        ],
    ),
    (&[Number(7)], &["siete"]),
    (&[Number(8)], &["ocho"]),
    (&[Number(10)], &["diez"]),
    (&[Number(14)], &["catorce"]),
    (&[Number(15)], &["quince"]),
    (&[Number(20)], &["veinte"]),
    (&[Number(30)], &["treinta"]),
    (&[Number(45)], &["cuarenta y cinco"]),
    (&[Number(60)], &["sesenta"]),
    (&[Number(90)], &["noventa"]),
];

const ITALIAN: &[Meaning] = &[
    (&[Discount], &["sconto", "sc", "sconto cassa"]),
    (&[Invoice], &["fattura", "ft"]),
    (&[Days], &["giorni", "gg", "ggi"]),
    (&[Day], &["giorno", "g"]),
    (&[Weeks], &["settimana", "settimane"]),
    (&[Net], &["netti"]),
    (&[Months], &["mese", "mesi"]),
    (&[Percent], &["per cento", "percento"]),
    (&[MonthEnd], &["fine mese", "fm", "f m"]),
    (&[MonthEnd, Event(Issue)], &["fmdf"]),
    (&[Event(Issue), MonthEnd], &["dffm"]),
    (&[Days, MonthEnd], &["ggfm"]),
    (&[Days, Event(Issue)], &["ggdf"]),
    (&[Days, Event(Issue), MonthEnd], &["ggdffm"]),
    (&[After], &["dopo", "dalla", "dal", "dall", "a partire", "a decorrere", "decorrenti"]),
    (&[Then], &["poi"]),
    (
        &[Event(Issue)],
        &["data fattura", "d f", "dt fattura", "data ft", "data emissione", "emissione", "emissione fattura"],
    ),
    (
        &[Event(Receipt)],
        &["ricevimento", "ricevimento fattura", "data ricevimento fattura", "ricezione", "ricezione fattura"],
    ),
    (
        &[Event(Delivery)],
        &["consegna", "data consegna", "ricevimento merce", "ricezione merce", "consegna merce"],
    ),
    (&[On], &["il", "al", "il giorno", "al giorno"]),
    (&[NextMonth], &["mese successivo", "del mese successivo", "mese seguente", "del mese seguente"]),
    (&[Immediate(None)], &["immediato", "pagamento immediato", "immediata", "a vista"]),
    (&[Immediate(Some(Receipt))], &["vista fattura", "a vista fattura", "a vista ft", "vista ft"]),
    (&[Immediate(Some(Issue))], &["contanti", "in contanti", "per contanti"]),
    (&[Immediate(Some(Delivery))], &["contrassegno"]),
    (&[Remittance], &["rimessa diretta", "rim diretta", "rd"]),
    (&[Or], &["o", "oppure"]),
    (&[Break], &["altrimenti"]),
    (&[Advance], &["anticipato", "pagamento anticipato", "acconto", "all ordine", "anticipata"]),
    (
        &[Filler],
        &[
            "pagamento", "pagabile", "scadenza", "data", "entro", "e", "con", "alla", "termine", "termini",
            "condizioni", "per pagamento", "del mese", "dello stesso mese", "se pagato", "senza sconto",
            "solari", "vs", "ns", "nostra",
        ],
    ),
    (&[Number(7)], &["sette"]),
    (&[Number(8)], &["otto"]),
    (&[Number(10)], &["dieci"]),
    (&[Number(14)], &["quattordici"]),
    (&[Number(15)], &["quindici"]),
    (&[Number(20)], &["venti"]),
    (&[Number(30)], &["trenta"]),
    (&[Number(45)], &["quarantacinque"]),
    (&[Number(60)], &["sessanta"]),
    (&[Number(90)], &["novanta"]),
];

const DUTCH: &[Meaning] = &[
    (&[Discount], &["korting", "betalingskorting", "contantkorting"]),
    (&[Invoice], &["factuur"]),
    (&[Days], &["dagen", "dgn", "dg", "kalenderdagen"]),
    (&[Day], &["dag"]),
    (&[Weeks], &["weken"]),
    (&[Months], &["maand", "maanden"]),
    (&[Percent], &["procent"]),
    (&[MonthEnd], &["einde maand", "eind maand", "einde lopende maand", "maandeinde", "laatste dag maand"]),
    (&[Or, MonthEnd], &["of einde maand"]),
    (&[After], &["na", "vanaf"]),
    (&[Then], &["daarna"]),
    (
        &[Event(Issue)],
        &[
            "factuurdatum", "datum factuur", "fact datum", "uitgifte", "facturatie", "facturatiedatum",
            "facturering",
        ],
    ),
    (&[Event(Receipt)], &["ontvangst", "ontvangst factuur", "factuurontvangst"]),
    (&[Event(Delivery)], &["levering", "leverdatum", "ontvangst goederen", "leveringsdatum", "oplevering"]),
    (&[On], &["op", "op de"]),
    (&[NextMonth], &["volgende maand", "van de volgende maand", "daaropvolgende maand", "maand daarop"]),
    (
        &[Immediate(None)],
        &["direct", "onmiddellijk", "per direct", "per omgaande", "meteen", "direct te voldoen", "terstond"],
    ),
    (&[Immediate(Some(Issue))], &["contant", "contante betaling", "a contant", "contant betaling"]),
    (&[Immediate(Some(Delivery))], &["rembours", "onder rembours"]),
    (
        &[Advance],
        &[
            "vooruitbetaling", "vooruit", "vooruitbetaald", "vooraf", "aanbetaling", "bij bestelling",
            "voorschot",
        ],
    ),
    (
        &[Filler],
        &[
            "betaling", "bij", "betaaltermijn", "betalingstermijn", "betaalbaar", "te betalen",
            "te voldoen", "termijn", "indien", "vervaldatum", "uiterlijk", "in de", "datum", "van de maand",
            "zonder korting", "betalen", "voldoen", "dient te geschieden",
        ],
    ),
    (&[Number(7)], &["zeven"]),
    (&[Number(10)], &["tien"]),
    (&[Number(14)], &["veertien"]),
    (&[Number(15)], &["vijftien"]),
    (&[Number(20)], &["twintig"]),
    (&[Number(30)], &["dertig"]),
    (&[Number(45)], &["vijfenveertig"]),
    (&[Number(60)], &["zestig"]),
    (&[Number(90)], &["negentig"]),
];

const PORTUGUESE: &[Meaning] = &[
    (&[Discount], &["desconto"]),
    (&[Invoice], &["fatura"]),
    (&[Days], &["dias corridos", "ddl"]),
    (&[Net], &["liquido", "liquidos"]),
    (&[Percent], &["por cento"]),
    (&[MonthEnd], &["fim mes", "fins mes"]),
    (&[After], &["apos", "apos o", "depois"]),
    (
        &[Event(Issue)],
        &[
            "data fatura", "data factura", "data emissao", "emissao", "emissao fatura", "emissao nota",
            "faturacao",
        ],
    ),
    (
        &[Event(Receipt)],
        &["rececao", "rececao fatura", "recebimento", "recebimento fatura", "recepcao", "recepcao fatura"],
    ),
    (&[Event(Delivery)], &["na entrega", "data entrega", "entrega mercadoria", "rececao mercadoria"]),
    (&[On], &["no dia", "ao dia", "ate dia", "ate ao dia"]),
    (&[NextMonth], &["mes seguinte", "do mes seguinte", "mes subsequente", "do mes subsequente"]),
    (&[Immediate(None)], &["imediato", "pagamento imediato", "imediata"]),
    (
        &[Immediate(Some(Issue))],
        &["pronto", "a pronto", "pronto pagamento", "a pronto pagamento", "dinheiro"],
    ),
    (&[Advance], &["antecipado", "pagamento antecipado", "adiantado", "adiantamento", "antecipadamente"]),
    (
        &[Filler],
        &[
            "prazo", "vencimento", "no prazo", "ate", "no", "pagavel", "em ate", "do mes", "condicoes",
            "sem desconto", "dentro do prazo", "com", "se pago", "nota fiscal", "pelo pagamento",
        ],
    ),
    (&[Number(7)], &["sete"]),
    (&[Number(8)], &["oito"]),
    (&[Number(10)], &["dez"]),
    (&[Number(14)], &["catorze"]),
    (&[Number(15)], &["quinze"]),
    (&[Number(20)], &["vinte"]),
    (&[Number(30)], &["trinta"]),
    (&[Number(45)], &["quarenta e cinco"]),
    (&[Number(60)], &["sessenta"]),
    (&[Number(90)], &["noventa"]),
];

/// Endings that make a figure an ordinal when typed right after it: "10th", "1er", "10e", "15.º".
pub(super) const ORDINAL_ENDINGS: &[&str] =
    &["st", "nd", "rd", "th", "er", "e", "eme", "ieme", "de", "ste", "ter", "ten", "o", "a", "º", "ª", "°"];
