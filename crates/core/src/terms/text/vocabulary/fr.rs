//! French.

use super::Meaning;
use super::Word::{
    Advance, After, Break, Day, Days, Discount, EqualParts, Event, Filler, Following, Immediate,
    Invoice, MonthEnd, Months, Net, NextMonth, NextMonthEnd, Number, On, Or, Order, Percent, Plus, Rest,
    TenDaysEnd, Then, Weeks,
};
use crate::choices::StartEvent::{Delivery, Issue, Receipt};

pub(super) const WORDS: &[Meaning] = &[
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
    (&[Number(2)], &["deux"]),
    (&[Number(3)], &["trois"]),
    (&[Number(4)], &["quatre"]),
    (&[Number(5)], &["cinq"]),
    (&[Number(6)], &["six"]),
    (&[Number(1), Months], &["un mois"]),
    (
        &[NextMonthEnd],
        &[
            "fin mois suivant", "fin mois prochain", "fin prochain mois", "dernier jour mois suivant",
            "dernier jour mois prochain", "fin mois qui suit",
        ],
    ),
    (
        &[EqualParts],
        &[
            "parts egales", "a parts egales", "echeances egales", "tranches egales", "versements egaux",
            "mensualites egales", "traites egales", "paiements egaux",
        ],
    ),
    (&[Rest], &["solde", "reste", "restant"]),
    (&[Following], &["suivant", "prochain", "premier", "qui suit"]),
    (&[Filler], &["en date", "date echeance", "au plus tard"]),
    (&[After], &["apres un delai"]),
    (&[Order], &["commande", "bon commande", "signature", "signature devis"]),
    // The end of the following month, or the end of the month once that has come: two terms.
    (
        &[MonthEnd, NextMonthEnd],
        &[
            "fin mois suivant facture", "fin mois suivant date facture", "fin mois suivant emission",
            "fin mois suivant date emission", "fin mois suivant reception", "fin mois suivant livraison",
        ],
    ),
];
