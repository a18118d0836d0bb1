//! What this host says in French.

use relance_locale::Language as Written;

use super::shape::{
    Command, Component, Config, Decision, Files, Invoice, Law, Message, Policies, Remind, Review, Shared,
    Simulation, Terms, Texts, Why,
};
use crate::component::assessment::{BalanceEvent, DeadlineCode, TermsVerdict};
use crate::component::dunning::{
    DisputeStage, LevelVerdict, NextStepKind, PlanState, PromiseState, ScoreCode, Tone,
};
use crate::component::law::RouteStatus;
use crate::component::types::{
    Channel, Compared, CreditKind, DebtorKind, DisputeReason, Language, Proof, SanctionKind,
};
use crate::json::{Kind, Wrong};

pub(super) const TEXTS: Texts = Texts {
    language: Language::Fr,
    written: Written::Fr,
    words: Shared {
        day: "j",
        date: "Date",
        debtor: "Débiteur",
        invoice: "Facture",
        invoices: "Factures",
        amount: "Montant",
        due: "Échéance",
        late: "Retard",
        open: "Reste dû",
        demand: "Demandé",
        interest: "Intérêts",
        next_step: "À faire",
        level: "Niveau",
        state: "État",
        why: "Pourquoi",
        worth_knowing: "À savoir",
        quoted: |text| format!("« {text} »"),
    },
    command: Command {
        no_component: "dist/relance.component.wasm n’est ni ici ni dans un dossier parent : le construire par « cargo \
                       xtask build », ou le nommer par --component.",
        as_of_missing: "--as-of AAAA-MM-JJ manque : les règles n’ont pas d’horloge ; donner la date du jour.",
        as_of_needless: "--as-of n’a pas de sens ici : --from et --through disent les jours.",
        not_allowed: |option, given, allowed| format!("{option} « {given} » : attendu {allowed}."),
        exclude_each_other: |one, other| format!("{one} et {other} s’excluent."),
        no_such_invoice: |number| format!("aucune facture ne porte le numéro {number}."),
        no_such_debtor: |id| format!("aucune facture du débiteur {id}."),
        more_faults: |more| format!("et {more} autres."),
        many_invoices: |count| format!("{count} factures…"),
        all_settled: "Tout est soldé.",
    },
    remind: Remind {
        json_has_every_form: "--as et --format json s’excluent : la réponse en JSON a toutes les formes.",
        pdf_wants_output: "--as pdf demande --output FICHIER : un PDF ne se lit pas dans un terminal.",
        not_an_email: "le message n’est pas un e-mail : ajouter --channel email, ou choisir --as text, page ou pdf.",
        two_debtors: |invoice, owed_by, first| {
            format!(
                "{invoice} est due par {owed_by}, et non par {first} : un message s’adresse à un débiteur."
            )
        },
        grouped: |count, invoice| {
            format!(
                "Un message pour {count} factures, comme dans la liste à faire ; pour {invoice} seule : --alone."
            )
        },
        left_out: |invoice, why| format!("{invoice} est refusée par les règles, et laissée de côté : {why}"),
        nothing_owed: |id| format!("rien n’est dû par {id} : tout est soldé."),
    },
    config: Config {
        misfit,
        at_line: |file, line| format!("{file}, ligne {line}"),
        policies: [
            "inconnu : le fichier a une liste policies, chaque réglage est dans une politique.",
            "une liste d’au moins une politique attendue.",
        ],
        rates: [
            "inconnu : le fichier a une liste de taux (rates), et chaque réglage se place dans l’un d’eux.",
            "une liste d’au moins un taux est attendue.",
        ],
        templates: [
            "inconnu : le fichier a une liste templates, chaque réglage est dans un modèle.",
            "une liste d’au moins un modèle attendue.",
        ],
        sound: "sans défaut.",
        sound_with_warnings: "sans défaut ; à revoir :",
        read_in: |title| format!("Lu dans : {title}"),
        read_on: |title, day| format!("{title} ({day})"),
        reproduces: "Reproduit :",
        otherwise: "Fait exprès autrement :",
        hint: "Chaque réglage, et ce que vaut un réglage absent : docs/contract.md, dunning-policy. Après une \
               modification : relance policy check FICHIER.",
    },
    files: Files {
        title: "Fichiers lus",
        tab: "tabulation",
        semicolon: " ;",
        lines_read: "lignes lues",
        used: "utilisées",
        set_aside: "laissées de côté",
        on_other_accounts: "sur d’autres comptes",
        line: ["ligne", "lignes"],
        more_remarks: |more| format!("… {more} autres remarques : --format json"),
        balance: |[ledger, invoices, unallocated, aside]| {
            format!(
                "Solde des comptes 411 : {ledger} = {invoices} de factures ouvertes − {unallocated} non affectés + \
                 {aside} laissés de côté."
            )
        },
        missing_facts: "Faits manquants",
        stated_by: |options| format!("Dans un fichier donné par --with, ou pour tous par {options}."),
        open_items: "liste de factures ouvertes",
        held_back: "Laissées de côté tant que leurs lignes ne sont pas corrigées",
        unreadable: |why| format!("le fichier ne peut pas être lu ({why})."),
    },
    review: Review {
        title: |day| format!("À faire le {day}"),
        nothing: "Rien à faire ce jour.",
        score: "Score",
        left_alone: "À laisser en l’état",
        rest: "Le reste",
        waiting: |count, next| match next {
            Some(day) => format!("En attente : {count}, prochaine date : {day}."),
            None => format!("En attente : {count}."),
        },
        settled: |count| format!("Soldées : {count}."),
        refused: "Refusées par les règles",
        totals: "Totaux",
        past_due: "dont échu",
        disputed: "dont contesté",
        compensation: "Indemnités",
        open_invoices: "Factures ouvertes",
        past_due_invoices: "dont échues",
    },
    invoice: Invoice {
        kind: |kind| match kind {
            DebtorKind::Business => "entreprise",
            DebtorKind::PublicAuthority(_) => "acheteur public",
            DebtorKind::Consumer => "consommateur",
        },
        contract_alone: "le contrat seul",
        law: "Loi",
        issued: "Émise le",
        read_in: "Lue dans",
        late_on: |late, day| format!("{late} au {day}"),
        term: "Délai de paiement",
        verdict: |verdict| match verdict {
            TermsVerdict::Lawful => "Conforme à la loi",
            TermsVerdict::Unlawful => "Trop long",
            TermsVerdict::Depends => "Licite sous condition",
            TermsVerdict::NotLimited => "Sans maximum légal",
            TermsVerdict::Unchecked => "Non vérifié",
        },
        latest: |day| format!(" ; au plus tard le {day}"),
        fine: |person, company| {
            format!(" ; amende encourue : {person} (personne physique), {company} (société)")
        },
        instalments: "Échéancier",
        deadlines: "Délais à tenir",
        deadline: |code| match code {
            DeadlineCode::DeclareClaim => "déclarer la créance",
            DeadlineCode::AskRelief => "demander à être relevé de forclusion",
            DeadlineCode::ServeOrder => "signifier l’injonction de payer",
            DeadlineCode::Limitation => "prescription",
        },
        passed: " (passé)",
        balance: "Solde",
        event: "Événement",
        events: |event| match event {
            BalanceEvent::Invoice => "facture",
            BalanceEvent::Payment => "paiement",
            BalanceEvent::CreditNote => "avoir",
            BalanceEvent::Discount => "escompte",
        },
        reference: "Référence",
        to_compensation: "→ indemnité",
        to_interest: "→ intérêts",
        to_principal: "→ principal",
        late_interest: "Intérêts de retard",
        segment: ["Du", "Au", "Jours", "Base", "Taux", "Année"],
        steps: "Le calcul, pas à pas",
        checked_on: |title, day| format!("{title}, vérifié le {day}"),
        compared: |with| match with {
            Compared::OfficialText => "texte officiel",
            Compared::Copy => "copie du texte",
            Compared::SecondaryPage => "page secondaire",
        },
        owed: "Ce qui est dû",
        principal: "Principal",
        fixed_compensation: "Indemnité forfaitaire",
        total: "Total",
        of_which_disputed: "dont contesté",
        surplus: "Trop-perçu",
        may_change: |day| format!("La réponse peut changer à partir du {day}."),
    },
    decision: Decision {
        step: |step| match step {
            NextStepKind::Settled => "soldée",
            NextStepKind::Wait => "attendre",
            NextStepKind::Check => "vérifier",
            NextStepKind::Remind => "relancer",
            NextStepKind::Call => "appeler",
            NextStepKind::Warn => "avertir",
            NextStepKind::FormalNotice => "mettre en demeure",
            NextStepKind::Hold => "suspendre",
            NextStepKind::HandOver => "transmettre au recouvrement",
            NextStepKind::Stop => "arrêter, déclarer la créance",
        },
        by: |channel| match channel {
            Channel::Email => "par e-mail",
            Channel::Letter => "par lettre",
            Channel::Sms => "par SMS",
            Channel::Phone => "",
        },
        tone: |tone| match tone {
            Tone::Courteous => "ton courtois",
            Tone::Neutral => "ton neutre",
            Tone::Firm => "ton ferme",
            Tone::Formal => "ton solennel",
        },
        verdict: |verdict| match verdict {
            LevelVerdict::Chosen => "choisi",
            LevelVerdict::Done => "fait",
            LevelVerdict::NotYet => "pas encore",
            LevelVerdict::Passed => "passé",
            LevelVerdict::AfterAnother => "après un autre",
            LevelVerdict::BelowMinimum => "trop peu",
            LevelVerdict::Blocked => "empêché",
            LevelVerdict::NotOwed => "rien n’est dû",
        },
        on: |day| format!("le {day}"),
        until: |day| format!("Jusqu’au {day}."),
        action_key: "Clé de l’action :",
        verdicts: "Verdict",
        open_from: "Possible dès",
        see_why: |invoice| format!("Pourquoi pas autre chose, et quand cela change : relance why {invoice}"),
        declare_by: |day| format!("À déclarer au plus tard le {day}."),
        declared_too_late: |day| format!("Le délai pour la déclarer a expiré le {day}."),
    },
    why: Why {
        changes_on: |day| format!("Si les faits restent les mêmes, la réponse change le {day}."),
        changes_never: "Tant que les faits restent les mêmes, la réponse ne change plus.",
        see_explain: |invoice| format!("Le calcul de chaque montant : relance explain {invoice}"),
        on: "Le",
        policy: "Politique",
        pay_by: "À payer le",
        announced: "Annoncé",
        credit: "Crédit",
        credit_kind: |kind| match kind {
            CreditKind::Payment => "paiement",
            CreditKind::CreditNote => "avoir",
            CreditKind::Overpayment => "trop-perçu",
            CreditKind::Other => "autre",
        },
        key: "Clé",
        due: |day| format!("échéance {day}"),
        demanded: ["principal", "intérêts", "indemnité", "frais"],
        blockers: "Ce qui empêche d’écrire",
        levels: "Chaque niveau",
        from: |day| format!("Dès le {day}."),
        promises: "Promesses",
        promise: ["Faite le", "Pour le", "Vaut jusqu’au", "Payé depuis"],
        promise_state: |state| match state {
            PromiseState::Open => "ouverte",
            PromiseState::Kept => "tenue",
            PromiseState::PartlyKept => "tenue en partie",
            PromiseState::Broken => "rompue",
            PromiseState::NotGranted => "une de trop : sans effet",
        },
        disputes: "Litiges",
        dispute_stage: |stage| match stage {
            DisputeStage::Acknowledge => "en accuser réception",
            DisputeStage::Investigate => "établir les faits",
            DisputeStage::Decide => "décider",
            DisputeStage::Credit => "émettre l’avoir",
            DisputeStage::Closed => "clos",
        },
        dispute_reason: |reason| match reason {
            DisputeReason::Price => "prix",
            DisputeReason::Quantity => "quantité",
            DisputeReason::Quality => "qualité",
            DisputeReason::Delivery => "livraison",
            DisputeReason::Order => "commande",
            DisputeReason::AlreadyPaid => "déjà payée",
            DisputeReason::Duplicate => "facturée deux fois",
            DisputeReason::Paperwork => "mentions de la facture",
            DisputeReason::Other => "autre",
        },
        by: |day| format!("avant le {day}"),
        days_late: |days| format!("{days} de retard"),
        priority: "Priorité",
        score: |code| match code {
            ScoreCode::Amount => "montant",
            ScoreCode::Age => "âge",
            ScoreCode::Risk => "risque",
            ScoreCode::Limitation => "prescription",
            ScoreCode::BrokenPromise => "promesse rompue",
            ScoreCode::Deadline => "délai",
        },
        plan: "Échéancier amiable",
        plan_state: |state| match state {
            PlanState::Kept => "Respecté",
            PlanState::Breached => "Rompu",
            PlanState::Settled => "Facture soldée",
            PlanState::Ended => "Terminé",
        },
        plan_paid: |paid, expected| format!("{paid} payés sur {expected} attendus à ce jour."),
        next_instalment: |day, amount| format!("Prochaine échéance {day}, {amount}."),
        settle_today: "Pour tout solder ce jour",
        sanctions: "Sanctions",
        sanction: ["Sanction", "Prévenir les siens avant le", "Prévenus le", "Possible dès le"],
        sanction_kind: |kind| match kind {
            SanctionKind::StopDeliveries => "arrêter les livraisons",
            SanctionKind::Prepayment => "paiement d’avance",
            SanctionKind::ListPrices => "prix du tarif",
            SanctionKind::SuspendService => "suspendre le service",
            SanctionKind::LowerCreditLimit => "réduire l’encours",
        },
        routes: "Voies de recouvrement",
        route_status: |status| match status {
            RouteStatus::Open => "ouverte",
            RouteStatus::Closed => "fermée",
            RouteStatus::Depends => "sous condition",
            RouteStatus::NotInForce => "pas encore en vigueur",
        },
        documents: "à réunir",
    },
    simulation: Simulation {
        title: |first, last, name| format!("Du {first} au {last} : {name}"),
        nothing: "Rien.",
        items: "Envois",
        step: "À faire",
        actions: "Ce qui serait fait",
        more_days: |more| format!("… {more} autres jours : --format json"),
        totals: ["En tout", "Côte à côte"],
        contacts: "Contacts",
        invoices_contacted: "Factures touchées",
        busy_days: "Jours avec envoi",
        fees: "Frais demandés",
        items_of: |items, invoices| format!("{items} ({invoices} factures)"),
        refused: |name, invoices| {
            format!(
                "{name} : refusées par les règles un jour au moins, et laissées de côté dès ce jour : {invoices}."
            )
        },
    },
    message: Message {
        call: "Appeler : ",
        to: "À : ",
        subject: "Objet : ",
        number_unknown: "(numéro inconnu)",
        address_unknown: "(adresse inconnue)",
        channel: |channel| match channel {
            Channel::Email => "e-mail",
            Channel::Letter => "lettre",
            Channel::Sms => "SMS",
            Channel::Phone => "appel",
        },
        roles: ["contestée", "promise", "échéancier"],
        set_out: |invoices| format!("Évoquées sans être réclamées : {invoices}."),
        left_out: |invoices| format!("Laissées de côté : {invoices}."),
        length: |units, alphabet, segments| {
            let segment = if segments > 1 { "segments" } else { "segment" };
            format!("Longueur : {units} caractères ({alphabet}), {segments} {segment}.")
        },
    },
    terms: Terms {
        two_readings: "Deux lectures ; le contrat doit dire laquelle :",
        due: "échéance",
        discount: |percent, until| format!("Escompte de {percent} si le paiement intervient {until}."),
        within: |days| format!("dans les {days} jours de l’émission"),
        by: |day| format!("au plus tard le {day}"),
    },
    law: Law {
        day: "Jour",
        holiday: "Férié",
        series: "Série",
        half_year: "Semestre du",
        percent: "% l’an",
        proof: "Preuve",
        source: "Source",
        proofs: |proof| match proof {
            Proof::Published => "publié",
            Proof::Secondary => "secondaire",
            Proof::Unverified => "non vérifié",
            Proof::Supplied => "fourni",
        },
    },
    policies: Policies {
        name: "Nom",
        after: "D’après",
        count: "Politiques",
        levels: "Niveaux",
        hint: "Ce qu’elle reproduit, et un fichier prêt à modifier : relance policy show NOM",
    },
    component: Component {
        bytes: "octets",
        contract: "Contrat : ",
        imports: "Importe : ",
        nothing: "rien",
        exports: "Exporte :",
        functions: "Fonctions :",
        no_core_module: "Pas de module relance.core.wasm à côté.",
    },
};

/// A kind of value.
fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Null => "null",
        Kind::Truth => "true ou false",
        Kind::Number => "un nombre",
        Kind::Whole => "un nombre entier",
        Kind::Text => "un texte",
        Kind::List => "une liste",
        Kind::Object => "un objet",
        Kind::Tagged => "un objet avec tag et val",
    }
}

/// What is wrong with the shape of an item of a file.
fn misfit(wrong: &Wrong) -> String {
    match wrong {
        Wrong::Kind { wanted, found } => format!("{} attendu, {} trouvé", kind(*wanted), kind(*found)),
        Wrong::Whole { least, most, found } => {
            format!("un nombre entier de {least} à {most} attendu, {found} trouvé")
        }
        Wrong::Unknown(known) => format!("inconnu ; il y a {}", known.join(", ")),
        Wrong::Missing => "manque".to_owned(),
        Wrong::Case { given, known } => format!("« {given} » au lieu de l’un de {}", known.join(", ")),
        Wrong::NoPayload(name) => format!("« {name} » n’a pas de val"),
        Wrong::Count { wanted, found } => format!("{wanted} éléments attendus, {found} trouvés"),
        Wrong::Foreign(kind) => format!("le type {kind} n’est pas de ce contrat"),
    }
}
