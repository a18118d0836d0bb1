//! The report in French.

use relance_locale::{Date, Language, money, table_date};

use super::listed;
use crate::problem::Problem;
use crate::report::{Holds, Lack, Listed, What};

pub(super) const LINE_AND_COLUMN: (&str, &str) = ("ligne", "colonne");

fn euros(amount: &str) -> String {
    money(amount, "EUR", Language::Fr)
}

fn day(iso: &str) -> String {
    Date::from_iso(iso).map_or_else(|| iso.to_owned(), |day| table_date(day, Language::Fr))
}

pub(super) fn problem(problem: &Problem) -> String {
    match problem {
        Problem::Malformed(wanted) => format!("attendu : {wanted}."),
        Problem::TooLarge(limit) => format!("le fichier dépasse {limit} Mio."),
        Problem::Empty => "le fichier est vide.".to_owned(),
        Problem::Binary => "ce n’est pas un fichier de texte.".to_owned(),
        Problem::Undecodable(encoding) => format!("des octets n’existent pas en {encoding}."),
        Problem::NotALedger => {
            "ni un fichier des écritures comptables (FEC), ni un fichier CSV avec une colonne « record », ni une liste de \
             factures ouvertes aux en-têtes connus."
                .to_owned()
        }
        Problem::SecondLedger => {
            "un autre fichier des écritures comptables (FEC) porte sur les mêmes jours, ou sur une autre société : chaque \
             exercice d’une seule société, une fois."
                .to_owned()
        }
        Problem::NoLines => "il n’y a que les en-têtes.".to_owned(),
        Problem::MissingColumn(name) => format!("la colonne {name} manque."),
        Problem::UnknownColumn => "cet en-tête n’est pas connu.".to_owned(),
        Problem::DuplicateColumn => "cet en-tête figure deux fois.".to_owned(),
        Problem::Truncated { found, expected } => {
            format!("le fichier est tronqué : {found} champs au lieu de {expected} sur la dernière ligne.")
        }
        Problem::FieldCount { found, expected } => format!("{found} champs au lieu de {expected}."),
        Problem::Unclosed => "des guillemets ne sont pas fermés.".to_owned(),
        Problem::Quoting => "du texte suit les guillemets qui ferment le champ.".to_owned(),
        Problem::BadDate(given) => format!("« {given} » n’est pas une date AAAAMMJJ."),
        Problem::BadAmount(given) => format!("« {given} » n’est pas un montant à deux décimales au plus."),
        Problem::NotADate(given) => format!("« {given} » n’est pas une date AAAA-MM-JJ."),
        Problem::NotASum(given) => {
            format!("« {given} » n’est pas une somme supérieure à zéro, comme 1234.50.")
        }
        Problem::NotACurrency(given) => {
            format!("« {given} » n’est pas un code de monnaie, comme EUR.")
        }
        Problem::DatesTwoWays { given, days } => {
            let [day_month, month_day] = days.as_ref();
            format!(
                "« {given} » peut être le {} (jour d’abord) ou le {} (mois d’abord), et aucune autre date ne le dit : dire \
                 lequel, dates = day-month ou month-day.",
                day(day_month),
                day(month_day)
            )
        }
        Problem::AmountTwoWays(given) => {
            format!("« {given} » peut être des milliers ou des décimales : dire le signe décimal, decimal = , ou .")
        }
        Problem::UnreadDate(given) => format!("« {given} » n’est pas une date de forme sûre."),
        Problem::NoCurrency => "aucune colonne ne dit la monnaie : la dire, currency = EUR.".to_owned(),
        Problem::NoColumnFor(words) => {
            format!("aucun en-tête connu pour : {words}. Dire quelle colonne c’est, en-tête = mot.")
        }
        Problem::ColumnsForOne { what, headings } => format!(
            "plusieurs colonnes seraient « {what} » : {}. Dire laquelle, et des autres : ignore.",
            listed(headings)
        ),
        Problem::NoSuchHeading => "le fichier n’a pas cet en-tête.".to_owned(),
        Problem::SumsDiffer => "total, payé et solde ne concordent pas.".to_owned(),
        Problem::BothSides => "un débit et un crédit sur la même ligne.".to_owned(),
        Problem::UnknownSide(given) => format!("le sens « {given} » n’est ni D ni C."),
        Problem::Unbalanced { entry, by } => {
            format!("l’écriture {entry} n’est pas équilibrée : débits moins crédits = {by}.")
        }
        Problem::Missing => "ce champ est vide et ne doit pas l’être.".to_owned(),
        Problem::UnknownWord { given, allowed } => format!("« {given} » au lieu de : {allowed}."),
        Problem::TwoReadings { given, readings } => {
            let readings = readings.join(" ; ou ");
            format!("« {given} » se lit de deux façons : {readings}. Écrire celle du contrat.")
        }
        Problem::UnreadTerms { given, why } => format!("« {given} » : {why}"),
        Problem::TermsAndInstalments => {
            "cette facture a des échéances (lignes instalment) et d’autres conditions de règlement."
                .to_owned()
        }
        Problem::DebtorTwice(line) => format!("ce débiteur est déjà décrit ligne {line}."),
        Problem::InvoiceTwice(line) => format!("cette facture figure déjà ligne {line}."),
        Problem::InvoiceElsewhere => "un autre fichier a déjà cette facture.".to_owned(),
        Problem::UnknownDebtor(id) => format!("aucun débiteur n’a la référence {id}."),
        Problem::PlanMissing => "cette facture n’a pas d’échéancier amiable (ligne plan).".to_owned(),
        Problem::SecondPlan => "cette facture a déjà un échéancier amiable.".to_owned(),
        Problem::UnknownInvoice(number) => format!("aucune facture ne porte le numéro {number}."),
        Problem::GoesWith(line) => {
            format!("la facture semble être celle de la ligne {line}, laissée de côté.")
        }
        Problem::OtherDebtor(debtor) => format!("cette facture est celle du débiteur {debtor}."),
        Problem::OtherDate(date) => format!("le grand livre date cette facture du {date}."),
    }
}

pub(super) fn what(what: &What) -> String {
    match what {
        What::OpeningDebit { debtor, open } => format!(
            "à-nouveau de {debtor} sans numéro ni date de facture (reste {}) ; à compléter par une ligne « invoice ».",
            euros(open)
        ),
        What::ReturnedPayment { debtor, amount } => {
            format!(
                "impayé ou remboursement de {} ({debtor}) dont le règlement n’a pas été trouvé : à vérifier.",
                euros(amount)
            )
        }
        What::BankFee { debtor, amount } => {
            format!(
                "frais de la banque sur un impayé de {debtor} (reste {}) : pas une facture.",
                euros(amount)
            )
        }
        What::Difference { debtor, open, accounts } => format!(
            "écart de change ou d’arrondi de {debtor} en contrepartie de {accounts} (reste {}) : pas une facture.",
            euros(open)
        ),
        What::Charged { debtor, reference, amount, open } => format!(
            "{reference} réclame à {debtor} des pénalités ou une indemnité de {} (reste {}) : dû, mais pas une facture \
             qui porte intérêt.",
            euros(amount),
            euros(open)
        ),
        What::OpeningRepeats => {
            "repris de l’exercice précédent, qui est là : pas compté une seconde fois.".to_owned()
        }
        What::OpeningDiffers { debtor, by } => format!(
            "l’à-nouveau de {debtor} n’est pas ce que l’exercice précédent a laissé (écart de {}).",
            euros(by)
        ),
        What::SeparatorInLabel => {
            "un séparateur dans un libellé : lu d’après les colonnes qui l’entourent.".to_owned()
        }
        What::OtherDebit { debtor, open, accounts } => format!(
            "débit de {debtor} en contrepartie de {accounts}, ni facture ni impayé (reste {}).",
            euros(open)
        ),
        What::CancelledPayment { debtor, amount } => {
            format!("règlement de {} ({debtor}) revenu impayé : les deux lignes s’annulent.", euros(amount))
        }
        What::Unallocated { debtor, amount, reference } => {
            format!("{} de {debtor} ({reference}) sans facture : transmis comme non affecté.", euros(amount))
        }
        What::CreditOfUnknown { invoice, debtor } => {
            format!("aucun fichier n’a la facture {invoice} : au crédit de {debtor}.")
        }
        What::CreditInOther { invoice, currency } => {
            format!("la facture {invoice} est en {currency} : au crédit de son débiteur.")
        }
        What::NegativeInvoice { invoice, debtor } => {
            format!("la facture {invoice} a un total négatif : au crédit de {debtor}.")
        }
        What::Adjustment { invoice, amount, accounts } => {
            format!(
                "{} en contrepartie de {accounts} réduit la facture {invoice}, comme un avoir.",
                euros(amount)
            )
        }
        What::DebitAsInvoice { invoice, accounts } => {
            format!("débit {invoice} en contrepartie de {accounts}, pris pour une facture.")
        }
        What::EarlierThanInvoice { invoice, date } => {
            format!("reçu le {}, avant la facture {invoice} : compte à la date de la facture.", day(date))
        }
        What::SharedReference { reference, invoices } => format!(
            "la pièce {reference} est commune à {invoices} factures : leur numéro est suivi de celui de l’écriture."
        ),
        What::NoReference { invoice } => {
            format!("facture sans référence de pièce : nommée {invoice} d’après son écriture.")
        }
        What::ForeignCurrency(code) => format!("montant en {code} : les euros des livres font foi."),
        What::List(it) => list(it),
        What::Faulty { column, problem: wrong, holds } => {
            let column = column.as_ref().map_or_else(String::new, |column| format!("colonne {column} : "));
            format!("{column}{}", faulty(wrong, holds))
        }
        What::UnbalancedOpening { entry, by } => {
            format!("l’écriture d’à-nouveaux {entry} n’est pas équilibrée (écart {}).", euros(by))
        }
    }
}

/// What is said of a list of open items.
fn list(it: &Listed) -> String {
    match it {
        Listed::ColumnsTaken(taken) => {
            let taken: Vec<String> = taken.iter().map(|(heading, word)| format!("{heading} = {word}")).collect();
            format!("colonnes reconnues : {}.", taken.join(", "))
        }
        Listed::ColumnsUnused(headings) => format!("colonnes non utilisées : {}.", listed(headings)),
        Listed::TotalRow => "une ligne de totaux : non utilisée.".to_owned(),
        Listed::VoidRow(number) => format!("{number} est annulée : non utilisée."),
        Listed::ListedCredit { number, debtor } => format!("{number} : au crédit de {debtor}."),
        Listed::NumberQualified(number) => {
            format!("plusieurs factures portent le numéro {number} : chacune est suivie de son débiteur ou de sa date.")
        }
        Listed::PaidOnUnknownDay => {
            "une part est payée sans que la liste dise quand : elle compte à la date de la facture, pour que les pénalités \
             ne soient jamais trop élevées."
                .to_owned()
        }
        Listed::BalanceAsAmount => "aucune colonne n’a le total : le solde est pris pour le montant.".to_owned(),
        Listed::RemindersNotUsed(heading) => {
            format!("{heading} ne dit ni niveau ni canal : les relances faites ne sont pas utilisées.")
        }
    }
}

pub(super) fn faulty(wrong: &Problem, held: &Holds) -> String {
    format!("{}{}", problem(wrong), holds(held))
}

fn holds(Holds { invoices, debtors, everything }: &Holds) -> String {
    let invoices_held = match invoices.as_slice() {
        [] => String::new(),
        [one] => format!(" La facture {one} est laissée de côté."),
        more => format!(" Les factures {} sont laissées de côté.", listed(more)),
    };
    let debtors_held = match debtors.as_slice() {
        [] => String::new(),
        more => format!(" Rien n’est réclamé à {} tant que la ligne n’est pas corrigée.", listed(more)),
    };
    let all = if *everything {
        " La ligne ne nomme ni facture ni débiteur connus : rien n’est réclamé à personne tant qu’elle n’est pas corrigée."
    } else {
        ""
    };
    format!("{invoices_held}{debtors_held}{all}")
}

pub(super) fn lack(lack: Lack, debtor: &str) -> String {
    match lack {
        Lack::Kind => format!(
            "Rien ne dit si {debtor} est une entreprise, un acheteur public ou un consommateur : colonne kind de sa \
             ligne debtor."
        ),
        Lack::Law => {
            "Rien ne dit quelle loi régit la créance : colonne law de la ligne invoice ou debtor.".to_owned()
        }
        Lack::Terms => {
            "Rien ne dit quel délai de paiement a été convenu : colonne terms de la ligne invoice ou debtor."
                .to_owned()
        }
    }
}
