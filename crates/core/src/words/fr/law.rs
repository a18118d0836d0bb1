//! The law as it stands, in French.

use super::super::Language::Fr;
use super::super::{date, money, percent};
use super::choices::{fixing_words, year, years_words};
use super::days;
use crate::calendar::{Day, FIRST_DAY};
use crate::choices::Unshown;
use crate::choices::{AllocationOrder, PublicBuyer, Sector};
use crate::explain::LawRule;
use crate::law::{
    BeyondCap, Choice, Clock, CompensationStart, Compounding, Condition, CostBearer, DayOff, Debtors,
    GraceEffect, JudgmentClock, LegalTerm, LimitationStart, NoticePeriod, Parties, PeriodEnd, ReminderFee,
    Route, Saturday, Series, StartRule, StatutoryRate, TermCap, TermStart,
};
use crate::money::{Currency, Money, Percent, Rounding};

#[allow(clippy::too_many_lines, reason = "one sentence for each rule")]
pub(super) fn rule(rule: &LawRule) -> String {
    match rule {
        LawRule::Scope { debtors: who, first_day, last_day } => {
            format!("Créances sur {}, contrats conclus {}.", debtors(*who), period(*first_day, *last_day))
        }
        LawRule::Rate { rate: it } => format!("Intérêts de retard\u{a0}: {}.", rate(*it)),
        LawRule::SectorRate { sectors, first_day, points: more } => {
            let sectors: Vec<_> = sectors.iter().map(|it| sector(*it)).collect();
            format!(
                "{}\u{a0}points de plus pour {}, sur les factures émises à partir du {}.",
                points(*more),
                listed(&sectors),
                date(*first_day, Fr)
            )
        }
        LawRule::ExcusedRate { rate } => format!(
            "Le débiteur qui n’est pas responsable du retard doit {} l’an à la place.",
            percent(*rate, Fr)
        ),
        LawRule::YearlyRate => "Le taux est fixé pour chaque année civile.".to_owned(),
        LawRule::RateFixing { fixing } => chosen(
            fixing,
            &format!("Le taux est {}.", fixing_words(fixing.default)),
            &format!(
                "Le moment où le taux est fixé n’est pas tranché\u{202f}; à défaut de choix dans le \
                 contrat, il est {}.",
                fixing_words(fixing.default)
            ),
        ),
        LawRule::InterestStart { start } => interest_start(*start),
        LawRule::InterestDays => {
            "Le jour qui fait courir les intérêts, échéance ou mise en demeure, n’en porte pas\u{202f}; \
             le jour du paiement en porte."
                .to_owned()
        }
        LawRule::Year { basis } => chosen(
            basis,
            &format!("Les intérêts se comptent en {}, sauf clause contraire.", year(basis.default)),
            &format!(
                "La façon de rapporter les jours à l’année n’est pas tranchée\u{202f}; à défaut de choix \
                 dans le contrat, les intérêts se comptent en {}.",
                year(basis.default)
            ),
        ),
        LawRule::Rounding { rounding } => {
            let how = match rounding {
                Rounding::HalfUp => "à la plus proche, la demie vers le haut",
                Rounding::HalfEven => "à la plus proche, la demie vers le pair",
                Rounding::Down => "vers le bas",
            };
            format!(
                "Les intérêts sont arrondis à la plus petite unité de la monnaie, {how}, une fois par \
                 période de même principal et de même taux."
            )
        }
        LawRule::Compounding { compounding } => match compounding {
            Compounding::Never => {
                "Les intérêts ne portent pas intérêt\u{202f}; une clause ou un jugement contraire est \
                 ici sans effet."
            }
            Compounding::IfAgreed => {
                "Les intérêts ne portent intérêt que s’ils sont dus pour une année entière, et à partir \
                 du jour que fixe une clause ou un jugement."
            }
            Compounding::Yearly => {
                "À la fin de chaque année, les intérêts dus pour cette année s’ajoutent à la somme qui \
                 porte intérêt."
            }
        }
        .to_owned(),
        LawRule::Floor { series: it, tenths } => {
            format!("Un taux convenu ne peut être inférieur à {}\u{a0}fois {}.", times(*tenths), series(*it))
        }
        LawRule::Ceiling { rate: it } => {
            format!("Un taux convenu ne peut dépasser\u{a0}: {}.", rate(*it))
        }
        LawRule::UnfairRate { hundredths } => {
            format!("Un taux convenu d’au plus {hundredths}\u{202f}% de celui de la loi est présumé abusif.")
        }
        LawRule::Increase { points: more, months: count, since } => {
            let since = match since {
                JudgmentClock::Served => "la signification d’un jugement",
                JudgmentClock::ServedAndEnforceable => "qu’un jugement a été signifié et peut être exécuté",
            };
            format!(
                "{} après {since}, le taux de la loi est majoré de {}\u{a0}points jusqu’à son exécution.",
                months(*count),
                points(*more)
            )
        }
        LawRule::JudgmentStarts => {
            "Un jugement fait courir les intérêts si rien ne l’a fait avant.".to_owned()
        }
        LawRule::Grace { effect } => match effect {
            GraceEffect::NoInterest => "Pendant un délai de grâce, les intérêts de retard ne courent \
             pas."
                .to_owned(),
            GraceEffect::NoIncrease => {
                "Pendant un délai de grâce, la majoration après jugement ne court pas\u{202f}; les \
                 intérêts courent."
                    .to_owned()
            }
        },
        LawRule::Compensation { amount } => format!(
            "{} pour frais de recouvrement, une fois par facture payée en retard, en partie ou en \
             totalité.",
            money(*amount, Fr)
        ),
        LawRule::CompensationBand { over, up_to, inclusive, sum, percent } => format!(
            "Sur une dette {}\u{a0}: {} pour frais de recouvrement.",
            size(*over, *up_to, *inclusive),
            band(*over, *sum, *percent)
        ),
        LawRule::CompensationLeast { amount } => {
            format!(
                "L’indemnité pour frais de recouvrement n’est jamais inférieure à {}.",
                money(*amount, Fr)
            )
        }
        LawRule::CompensationMost { amount } => {
            format!("L’indemnité pour frais de recouvrement ne dépasse jamais {}.", money(*amount, Fr))
        }
        LawRule::CompensationStart { start: CompensationStart::Late } => {
            "L’indemnité pour frais de recouvrement est due dès que l’échéance est passée.".to_owned()
        }
        LawRule::CompensationStart { start: CompensationStart::AfterNotice(period) } => format!(
            "L’indemnité pour frais de recouvrement n’est due que lorsque {}.",
            after_notice(*period)
        ),
        LawRule::CompensationClause => {
            "L’indemnité pour frais de recouvrement n’est due que si le contrat la prévoit, et dans \
             cette limite."
                .to_owned()
        }
        LawRule::CompensationFrom { first_day } => format!(
            "L’indemnité pour frais de recouvrement est due pour les délais qui ont commencé à courir le \
             {} ou après.",
            date(*first_day, Fr)
        ),
        LawRule::NoCompensation => {
            "La loi ne donne pas d’indemnité forfaitaire pour frais de recouvrement.".to_owned()
        }
        LawRule::ReminderFee { rule, beside } => reminder_fee(*rule, *beside).to_owned(),
        LawRule::ReminderFeeUnknown => {
            "Si une relance peut être facturée au débiteur n’est pas connu ici pour ce droit.".to_owned()
        }
        LawRule::DefaultTerm { term: it } => {
            format!("À défaut de délai convenu, le paiement est dû {}{}.", term(it), unrecorded(it))
        }
        LawRule::NoDefaultTerm => {
            "À défaut de délai convenu, aucun n’est suppléé\u{a0}: l’échéance doit être donnée.".to_owned()
        }
        LawRule::Cap { cap: it, others } => cap(it, *others),
        LawRule::NoCap => "Les délais convenus n’ont pas de maximum.".to_owned(),
        LawRule::Fine { natural_person, company } => format!(
            "Un délai au-delà du maximum expose à une amende de {} au plus pour une personne physique, \
             de {} au plus pour une société.",
            money(*natural_person, Fr),
            money(*company, Fr)
        ),
        LawRule::NonWorkingDay { rule } => day_off(*rule),
        LawRule::Holidays { place } => format!(
            "Les jours ouvrés sont ceux de {place}\u{202f}; pour l’échéance, ceux du lieu de paiement \
             que nomme le contrat, s’il en nomme un."
        ),
        LawRule::Allocation { order } => {
            let order = match order {
                AllocationOrder::CostsInterestPrincipal => {
                    "les frais de recouvrement, puis les intérêts, puis le principal"
                }
                AllocationOrder::InterestCostsPrincipal => {
                    "les intérêts, puis les frais de recouvrement, puis le principal"
                }
                AllocationOrder::PrincipalInterestCosts => {
                    "le principal, puis les intérêts, puis les frais de recouvrement"
                }
            };
            format!("Un paiement partiel règle {order}, sauf clause contraire.")
        }
        LawRule::SeveralDebts => {
            "De plusieurs dettes, le débiteur dit laquelle il paie\u{202f}; sinon les dettes échues, la plus \
             onéreuse d’abord, puis la plus ancienne\u{202f}; ensuite celles à échoir."
                .to_owned()
        }
        LawRule::FormalNotice => "Une mise en demeure se fonde sur l’article cité ici.".to_owned(),
        LawRule::InsolvencyStop => {
            "Le jugement qui ouvre une procédure collective arrête le cours des intérêts, dès ce jour."
                .to_owned()
        }
        LawRule::InsolvencyDeclare { months: count, elsewhere } => format!(
            "La créance doit être déclarée dans les {} de la publication de ce jugement, dans les {} \
             pour un créancier établi ailleurs.",
            months(*count),
            months(*elsewhere)
        ),
        LawRule::InsolvencyRelief { months: count } => format!(
            "À défaut de déclaration à temps, le relevé de forclusion peut être demandé dans les {} de \
             la publication.",
            months(*count)
        ),
        LawRule::InsolvencyUnknown => {
            "L’effet d’une procédure collective sur la créance n’est pas connu ici pour ce \
             droit\u{202f}; les intérêts sont comptés jusqu’à la veille du jugement d’ouverture."
                .to_owned()
        }
        LawRule::Limitation { years, start } => {
            format!("La créance se prescrit par {}.", limitation(*years, *start))
        }
        LawRule::LimitationShorter { sector: it, years, start } => {
            format!("La créance pour {} se prescrit par {}.", sector(*it), limitation(*years, *start))
        }
        LawRule::OnlyIf { condition } => match condition {
            Unshown::InterestAnnounced => {
                "Les intérêts ne sont dus que si la facture les annonçait.".to_owned()
            }
            Unshown::CourtAward => "Les intérêts ne sont dus que si un juge les accorde.".to_owned(),
        },
        LawRule::CompoundingUnknown => {
            "Si les intérêts portent intérêt n’est pas connu ici pour ce droit\u{202f}; une clause à ce sujet n’est pas comptée."
                .to_owned()
        }
        LawRule::CapUnknown => {
            "Si les plafonds d’une loi plus récente valent pour ces contrats n’est pas connu ici.".to_owned()
        }
        LawRule::LimitationUnknown => "La prescription n’est pas connue ici pour ce droit.".to_owned(),
        LawRule::OrderService { first_day, last_day, months: count } => format!(
            "Une injonction de payer rendue {} est caduque si elle n’est pas signifiée dans les {}.",
            period(*first_day, *last_day),
            months(*count)
        ),
        LawRule::Route { route: it } => route(it),
    }
}

/// A series in words, with its article; all are masculine.
pub(in crate::words) fn series(series: Series) -> &'static str {
    match series {
        Series::EcbMainRefinancing => {
            "le taux de refinancement principal de la Banque centrale européenne au premier jour du \
             semestre"
        }
        Series::EcbMarginal => {
            "le taux marginal du dernier appel d’offres à taux variable de la Banque centrale européenne \
             avant le semestre"
        }
        Series::FrLegalInterestOtherCreditors => {
            "le taux de l’intérêt légal français des créanciers autres que les particuliers"
        }
        Series::FrLegalInterestPrivateIndividuals => {
            "le taux de l’intérêt légal français des créanciers particuliers"
        }
        Series::DeBaseRate => "le taux de base allemand",
        Series::AtBaseRate => "le taux de base autrichien au premier jour du semestre",
        Series::BeLegalInterest => "le taux d’intérêt légal belge en matière civile",
        Series::LuLegalInterest => "le taux d’intérêt légal luxembourgeois",
        Series::NlStatutoryInterest => "le taux d’intérêt légal néerlandais hors transactions commerciales",
        Series::GbBankRate => "le taux directeur de la Banque d’Angleterre la veille du semestre",
        Series::ItLegalInterest => "le taux d’intérêt légal italien",
        Series::EsLegalInterest => "le taux d’intérêt légal espagnol",
    }
}

fn rate(rate: StatutoryRate) -> String {
    match rate {
        StatutoryRate::Fixed(rate) => format!("{} l’an", percent(rate, Fr)),
        StatutoryRate::Reference { series: it, earlier, margin, up_to } => {
            let mut text = series(it).to_owned();
            if let Some((until, earlier)) = earlier {
                text.push_str(&format!(" (avant le {}\u{a0}: {})", date(until, Fr), series(earlier)));
            }
            if !margin.is_zero() {
                text.push_str(&format!(", majoré de {}\u{a0}points", points(margin)));
            }
            if let Some(step) = up_to {
                text.push_str(&format!(", arrondi au multiple supérieur de {}\u{202f}%", points(step)));
            }
            text
        }
    }
}

/// The one sentence where the law is settled, the other where it leaves a choice.
fn chosen<T>(choice: &Choice<T>, settled: &str, open: &str) -> String {
    if choice.open { open.to_owned() } else { settled.to_owned() }
}

fn after_notice(period: NoticePeriod) -> String {
    let from = match period.working_days {
        0 => "une mise en demeure".to_owned(),
        1 => "le premier jour ouvré qui suit une mise en demeure".to_owned(),
        more => format!("le {more}e\u{a0}jour ouvré qui suit une mise en demeure"),
    };
    format!("{} ont passé sans paiement après {from}", days(period.days.into()))
}

fn interest_start(start: StartRule) -> String {
    match start {
        StartRule::DueDate => "Les intérêts courent dès que l’échéance est passée, sans rappel.".to_owned(),
        StartRule::FormalNotice => {
            "Les intérêts courent à partir d’une mise en demeure, ou de l’échéance si elle est \
             postérieure."
                .to_owned()
        }
        StartRule::AfterNotice(period) => format!("Les intérêts courent lorsque {}.", after_notice(period)),
        StartRule::AgreedDueDateOrFormalNotice => {
            "Les intérêts courent dès que l’échéance convenue est passée\u{202f}; s’il n’en a pas été \
             convenu, à partir d’une mise en demeure."
                .to_owned()
        }
        StartRule::MonthsAfterDelivery { months: count, issued_within } => format!(
            "Les intérêts courent {} après la livraison, ou à partir de l’échéance si elle est \
             postérieure, et seulement si la facture a été émise dans {} suivant la livraison.",
            months(count),
            if issued_within == 1 { "le mois".to_owned() } else { format!("les {}", months(issued_within)) }
        ),
    }
}

fn reminder_fee(rule: ReminderFee, beside: bool) -> &'static str {
    match (rule, beside) {
        (ReminderFee::Forbidden, false) => "Une relance ne peut pas être facturée au débiteur.",
        (ReminderFee::Forbidden, true) => {
            "En plus de l’indemnité pour frais de recouvrement, une relance ne peut pas être facturée au débiteur."
        }
        (ReminderFee::ProvenCosts, false) => {
            "Une relance peut être facturée au débiteur pour ce qu’elle a coûté, si c’est justifié et raisonnable."
        }
        (ReminderFee::ProvenCosts, true) => {
            "Une relance peut être facturée au débiteur pour ce qu’elle a coûté, si c’est justifié et raisonnable, et \
             seulement dans la mesure où les frais de recouvrement dépassent la somme que la loi donne pour eux."
        }
        (ReminderFee::IfAgreed, _) => {
            "Une relance ne peut être facturée au débiteur que pour ce qui a été convenu d’avance."
        }
    }
}

fn size(over: Option<Money>, up_to: Option<Money>, inclusive: bool) -> String {
    let money = |amount| money(amount, Fr);
    match (over, up_to, inclusive) {
        (None, None, _) => "de tout montant".to_owned(),
        (None, Some(up_to), true) => format!("de {} au plus", money(up_to)),
        (None, Some(up_to), false) => format!("de moins de {}", money(up_to)),
        (Some(over), Some(up_to), true) => {
            format!("de plus de {} et de {} au plus", money(over), money(up_to))
        }
        (Some(over), Some(up_to), false) => {
            format!("de {} ou plus et de moins de {}", money(over), money(up_to))
        }
        (Some(over), None, true) => format!("de plus de {}", money(over)),
        (Some(over), None, false) => format!("de {} ou plus", money(over)),
    }
}

fn band(over: Option<Money>, sum: Money, percent: Percent) -> String {
    let share = match over {
        Some(over) => format!("{}\u{202f}% de ce qui dépasse {}", points(percent), money(over, Fr)),
        None => format!("{}\u{202f}% de la dette", points(percent)),
    };
    match (sum.is_zero(), percent.is_zero()) {
        (_, true) => money(sum, Fr),
        (true, false) => share,
        (false, false) => format!("{} plus {share}", money(sum, Fr)),
    }
}

/// "30 jours après la livraison ou l’exécution".
fn term(term: &LegalTerm) -> String {
    let (after, of) = match term.start {
        TermStart::Issue => ("l’émission de la facture", "de l’émission de la facture"),
        TermStart::Delivery => ("la livraison ou l’exécution", "de la livraison ou de l’exécution"),
        TermStart::ReceiptOrLaterDelivery { .. } => (
            "la réception de la facture ou de la demande de paiement, ou après la livraison ou \
             l’exécution si elle est postérieure",
            "de la réception de la facture ou de la demande de paiement, ou de la livraison ou de \
             l’exécution si elle est postérieure",
        ),
    };
    let after = match term.period_end {
        PeriodEnd::None if term.days == 0 => return format!("le jour {of}"),
        PeriodEnd::None => after.to_owned(),
        PeriodEnd::TenDays => format!("la fin de la décade {of}"),
        PeriodEnd::Month => format!("la fin du mois {of}"),
    };
    format!("{} après {after}", days(term.days.into()))
}

fn unrecorded(term: &LegalTerm) -> String {
    match term.start {
        TermStart::ReceiptOrLaterDelivery { unrecorded: Some(count) } => format!(
            "\u{202f}; si la réception n’a pas été constatée, elle est réputée avoir lieu {} après la \
             date de la facture",
            days(count.into())
        ),
        TermStart::ReceiptOrLaterDelivery { unrecorded: None } => {
            "\u{202f}; si le jour de la réception n’est pas connu, après la livraison ou l’exécution"
                .to_owned()
        }
        TermStart::Issue | TermStart::Delivery => String::new(),
    }
}

fn cap(cap: &TermCap, others: bool) -> String {
    let trade = match cap.sector {
        Some(it) => format!(" pour {}", sector(it)),
        None if others => " dans les secteurs sans maximum propre".to_owned(),
        None => String::new(),
    };
    let periodic = match cap.periodic {
        Some(true) => "factures périodiques",
        Some(false) => "factures non périodiques",
        None => "factures",
    };
    let parties = match cap.parties {
        Parties::Any => "",
        Parties::LargeDebtor => {
            " entre un débiteur qui est une grande entreprise et un créancier qui n’en est pas une"
        }
    };
    let end_of_month = cap.term.or_end_of_month.map_or_else(String::new, |count| {
        format!(
            ", ou {} fin de mois dans l’une ou l’autre lecture si le contrat le stipule",
            days(count.into())
        )
    });
    let beyond = match (cap.beyond, cap.never_over) {
        (BeyondCap::Unlawful, _) => "un délai plus long est illicite".to_owned(),
        (BeyondCap::IfExpresslyAgreed, None) => {
            "un délai plus long n’est licite que s’il est expressément convenu et n’est pas un abus \
             manifeste"
                .to_owned()
        }
        (BeyondCap::IfExpresslyAgreed, Some(most)) => format!(
            "un délai plus long n’est licite que s’il est expressément convenu et n’est pas un abus \
             manifeste, et jamais au-delà de {}",
            days(most.into())
        ),
    };
    format!(
        "Délais convenus{trade}{parties}, {periodic} émises à partir du {}\u{a0}: au plus \
         {}{end_of_month}{}\u{202f}; {beyond}.",
        date(cap.term.first_day, Fr),
        term(&cap.term),
        unrecorded(&cap.term)
    )
}

fn limitation(years: u32, start: LimitationStart) -> String {
    let start = match start {
        LimitationStart::Delivery => "de la livraison",
        LimitationStart::DueDate => "de l’échéance",
        LimitationStart::EndOfYear => "de la fin de l’année de l’échéance",
    };
    format!("{} à compter {start}", years_words(years))
}

fn debtors(debtors: Debtors) -> String {
    match debtors {
        Debtors::Businesses => "des professionnels".to_owned(),
        Debtors::Consumers => "des consommateurs".to_owned(),
        Debtors::PublicBuyers(kinds) if kinds.len() == PublicBuyer::ALL.len() => {
            "des acheteurs publics".to_owned()
        }
        Debtors::PublicBuyers(kinds) => {
            let names = kinds.iter().map(|kind| match kind {
                PublicBuyer::StateOrLocal => "l’État et les collectivités territoriales",
                PublicBuyer::HealthEstablishment => "les établissements publics de santé",
                PublicBuyer::PublicUndertaking => "les entreprises publiques",
            });
            listed(&names.collect::<Vec<_>>())
        }
    }
}

fn sector(sector: Sector) -> &'static str {
    match sector {
        Sector::PerishableFood => "les denrées alimentaires périssables",
        Sector::OtherFood => "les produits agricoles et alimentaires non périssables",
        Sector::SeasonalAgriculture => "les produits agricoles saisonniers sous contrat d’intégration",
        Sector::LiveCattle => "le bétail sur pied et les viandes fraîches qui en sont issues",
        Sector::AlcoholicDrinks => "les boissons alcooliques",
        Sector::GrapesAndMust => "les raisins et moûts destinés aux boissons alcooliques",
        Sector::Freight => "le transport de marchandises",
    }
}

fn route(route: &Route) -> String {
    let mut text = super::routes::title(route.kind).to_owned();
    if !route.conditions.is_empty() {
        let conditions: Vec<_> = route.conditions.iter().map(condition).collect();
        text.push_str(&format!("\u{a0}: {}", listed(&conditions)));
    }
    text.push('.');
    for clock in route.clocks {
        text.push_str(&format!(" {}", self::clock(*clock)));
    }
    text.push_str(match route.costs {
        CostBearer::Creditor => " Les frais sont à la charge du créancier.",
        CostBearer::Loser => " Les frais sont en principe à la charge de la partie perdante.",
        CostBearer::Unknown => " Le texte qui dit qui supporte les frais n’a pas été trouvé.",
    });
    if route.text_missing {
        text.push_str(" Votée, mais un texte dont elle a besoin n’a pas été trouvé\u{a0}: ne pas s’y fier.");
    }
    text
}

fn condition(condition: &Condition) -> String {
    match condition {
        Condition::DeterminedAmount => "créance contractuelle d’un montant déterminé".to_owned(),
        Condition::Undisputed => "non contestée par le débiteur".to_owned(),
        Condition::NotSeriouslyDisputable => "obligation non sérieusement contestable".to_owned(),
        Condition::AtMost { minor, currency } => {
            format!("principal et intérêts de {} au plus", sum(*minor, *currency))
        }
        Condition::BetweenTraders => "créance entre commerçants".to_owned(),
        Condition::NotBetweenTradersFrom(day) => {
            format!("créance qui n’est pas entre commerçants (depuis le {})", date(*day, Fr))
        }
        Condition::DebtorAgrees => "accord du débiteur".to_owned(),
        Condition::AmicableAttemptUpTo { minor, currency } => {
            format!("tentative amiable préalable jusqu’à {}", sum(*minor, *currency))
        }
    }
}

fn clock(clock: Clock) -> String {
    match clock {
        Clock::OrderMustBeServed => {
            "L’ordonnance est caduque si elle n’est pas signifiée à temps.".to_owned()
        }
        Clock::MonthsToOppose(count) => {
            format!("Après la signification, le débiteur a {} pour former opposition.", months(count))
        }
        Clock::MonthsToAgree(count) => {
            format!(
                "Après l’invitation, le débiteur a {} pour accepter\u{202f}; le silence vaut refus.",
                months(count)
            )
        }
        Clock::MonthsToPayOrContest(count) => {
            format!("Après la signification, le débiteur a {} pour payer ou contester.", months(count))
        }
        Clock::DaysToRecord(count) => {
            format!("Au plus tôt {} après, l’absence de contestation est constatée.", days(count))
        }
        Clock::MonthsToServe(count) => {
            format!("Une fois rendu exécutoire, le titre est à signifier dans les {}.", months(count))
        }
        Clock::DaysToPayCourt(count) => {
            format!(
                "Les frais du tribunal sont à consigner dans les {} de la requête, sinon elle est caduque.",
                days(count)
            )
        }
        Clock::DaysToServeSummons(count) => {
            format!("L’assignation est à délivrer {} au moins avant l’audience.", days(count))
        }
        Clock::DaysToFileSummons(count) => {
            format!(
                "Sa copie est à remettre au greffe au plus tard {} avant l’audience, sinon elle est caduque.",
                days(count)
            )
        }
    }
}

/// A sum of the law; its currency is always one of the codes known here.
fn sum(minor: i128, currency: Currency) -> String {
    money(Money::from_minor(minor, currency), Fr)
}

fn period(first_day: Day, last_day: Option<Day>) -> String {
    match last_day {
        Some(last) if first_day == FIRST_DAY => format!("jusqu’au {}", date(last, Fr)),
        Some(last) => format!("du {} au {}", date(first_day, Fr), date(last, Fr)),
        None => format!("à partir du {}", date(first_day, Fr)),
    }
}

fn months(count: u32) -> String {
    format!("{count}\u{a0}mois")
}

/// "9,2", "10": no more decimal places than it has.
fn points(points: Percent) -> String {
    points.to_string().trim_end_matches('0').trim_end_matches('.').replace('.', ",")
}

fn times(tenths: u16) -> String {
    points(Percent::hundredths(i32::from(tenths).saturating_mul(10)))
}

fn listed(items: &[impl AsRef<str>]) -> String {
    let mut text = String::new();
    for (index, item) in items.iter().enumerate() {
        let left = items.len().saturating_sub(index);
        text.push_str(match (index, left) {
            (0, _) => "",
            (_, 1) => " et ",
            _ => ", ",
        });
        text.push_str(item.as_ref());
    }
    text
}

fn day_off(rule: DayOff) -> String {
    let DayOff::Next { saturday, first_day } = rule else {
        return "Une échéance qui n’est pas un jour ouvré n’est pas déplacée, sauf clause contraire."
            .to_owned();
    };
    let of_contracts = if first_day == FIRST_DAY {
        String::new()
    } else {
        format!("dans les contrats conclus à partir du {}, ", date(first_day, Fr))
    };
    let moves = match saturday {
        Saturday::Off => {
            "qui tombe un samedi, un dimanche ou un jour férié est reportée au jour ouvré suivant"
        }
        Saturday::OffUnsettled => {
            "qui tombe un dimanche ou un jour férié est reportée au jour ouvré suivant\u{202f}; un samedi aussi, par la Convention \
             européenne de 1972, sans qu’il soit établi qu’elle vaut pour les délais de paiement"
        }
        Saturday::Worked => {
            "qui tombe un dimanche ou un jour férié est reportée au premier jour qui n’est ni l’un ni l’autre\u{202f}; un samedi est \
             un jour comme les autres"
        }
        Saturday::Kept => {
            "qui tombe un dimanche ou un jour férié est reportée au jour ouvré suivant\u{202f}; un samedi, elle reste"
        }
    };
    format!("Sauf clause contraire, {of_contracts}une échéance {moves}.")
}
