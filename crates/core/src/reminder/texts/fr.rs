//! The messages in French.

use super::{ByStage, Charges, Openings, Phone, Statutory, Texts};
use crate::refusal::Harshness;

pub(super) static TEXTS: Texts = Texts {
    subject_label: "Objet",
    enclosures_label: "Pièces jointes",
    separator: "\u{a0}: ",
    dateline: "Le {{ today }}",
    registered: "Lettre recommandée avec avis de réception",
    salutation: ["Madame, Monsieur,", "Bonjour,"],
    subject: ByStage {
        courtesy: "{% if several %}Factures {{ number }} : échéance à partir du {{ due_date }}{% else %}Facture \
                   {{ number }} : échéance le {{ due_date }}{% endif %}",
        courteous: "{% if several %}Factures {{ number }}, échues depuis le {{ due_date }}{% else %}Facture {{ number }} \
                    échue le {{ due_date }}{% endif %}",
        neutral: "{% if several %}Factures {{ number }} : règlement attendu depuis le {{ due_date }}{% else %}Facture \
                  {{ number }} : règlement attendu depuis le {{ due_date }}{% endif %}",
        firm: "{% if is_warning %}{% if several %}Factures{% else %}Facture{% endif %} {{ number }} : dernière \
               relance{% else %}{% if several %}Factures {{ number }} impayées{% else %}Facture {{ number }} impayée\
               {% endif %} depuis le {{ due_date }} : relance{% endif %}",
        formal_notice: "Mise en demeure de payer, {% if several %}factures{% else %}facture{% endif %} {{ number }}",
    },
    opening: Openings {
        courtesy: "{% if several %}Un mot pour vous signaler que les factures ci-dessous arrivent à échéance \
                   {% if due_today %}à partir d'aujourd'hui.{% else %}à partir du {{ due_date }}. Rien ne \
                   presse d'ici là.{% endif %}{% else %}Un mot pour vous signaler que la facture ci-dessous \
                   arrive à échéance {% if due_today %}aujourd'hui.{% else %}le {{ due_date }}. Rien ne \
                   presse d'ici là.{% endif %}{% endif %}",
        courteous: "{% if several %}Sauf erreur de notre part, les factures ci-dessous, échues depuis le {{ due_date }} \
                    pour la plus ancienne (il y a {{ days_late }}), restent dues à hauteur de {{ open }}.{% else %}\
                    {% if part_paid %}Sauf erreur de notre part, la facture ci-dessous, échue le {{ due_date }} (il y a \
                    {{ days_late }}), reste due à hauteur de {{ open }}.{% else %}Sauf erreur de notre part, le règlement \
                    de la facture ci-dessous, échue le {{ due_date }} (il y a {{ days_late }}), ne nous est pas encore \
                    parvenu.{% endif %}{% endif %}{% if last_contact %} Notre précédent message date du \
                    {{ last_contact }}.{% endif %}",
        neutral: "{% if several %}D'après nos livres, les factures ci-dessous, dont la plus ancienne est échue depuis le \
                  {{ due_date }} ({{ days_late }}), restent à régler à hauteur de {{ open }}.{% else %}D'après nos livres, la \
                  facture ci-dessous, échue depuis le {{ due_date }} ({{ days_late }}), reste à régler à hauteur de {{ open }}.\
                  {% endif %}{% if last_contact %} Notre précédent message date du {{ last_contact }}.{% endif %}",
        firm: "{% if last_contact %}Malgré notre message du {{ last_contact }}, {% if several %}les factures \
               ci-dessous{% else %}la facture ci-dessous{% endif %}{% else %}{% if several %}Les factures \
               ci-dessous{% else %}La facture ci-dessous{% endif %}{% endif %}{% if several %}, dont la plus \
               ancienne est échue depuis le {{ due_date }} ({{ days_late }}), restent dues à hauteur de \
               {{ open }}.{% else if part_paid %}, échue le {{ due_date }}, reste due à hauteur de {{ open }} \
               après {{ days_late }} de retard.{% else %}, échue le {{ due_date }}, reste impayée après \
               {{ days_late }} de retard.{% endif %}",
        formal: "{% if several %}Nous constatons que les factures ci-dessous, dont la plus ancienne est échue \
                 depuis le {{ due_date }} ({{ days_late }}), restent dues à hauteur de \
                 {{ open }}.{% else %}Nous constatons que la facture ci-dessous, échue le {{ due_date }}, \
                 reste due à hauteur de {{ open }} après {{ days_late }} de \
                 retard.{% endif %}{% if last_contact %} Notre précédent message date du \
                 {{ last_contact }}.{% endif %}",
        warning: "{% if last_contact %}Malgré notre message du {{ last_contact }}, {% if several %}les \
                  factures ci-dessous{% else %}la facture ci-dessous{% endif %}{% else %}{% if several %}Les \
                  factures ci-dessous{% else %}La facture ci-dessous{% endif %}{% endif %}{% if several %}, \
                  dont la plus ancienne est échue depuis le {{ due_date }} ({{ days_late }}), restent dues à \
                  hauteur de {{ open }}.{% else %}, échue le {{ due_date }}, reste due à hauteur de \
                  {{ open }} après {{ days_late }} de retard.{% endif %} C'est notre dernier message avant d'engager la \
                  suite du recouvrement.",
        formal_notice: "{% if contacts %}{% if several_contacts %}Malgré nos messages des {{ contacts }}, \
                        {% else %}Malgré notre message du {{ contacts }}, {% endif %}{% if several %}les \
                        factures ci-dessous{% else %}la facture \
                        ci-dessous{% endif %}{% else %}{% if several %}Les factures ci-dessous{% else %}La \
                        facture ci-dessous{% endif %}{% endif %}{% if several %}, dont la plus ancienne est \
                        échue depuis le {{ due_date }} ({{ days_late }}), restent dues à hauteur de \
                        {{ open }}.{% else %}, échue le {{ due_date }}, reste due à hauteur de {{ open }} \
                        après {{ days_late }} de retard.{% endif %}",
    },
    invoice_headings: ["Facture", "Date", "Échéance", "Montant TTC", "Reste dû", "Retard"],
    total: "Total",
    received: "{% for it in received %}{% if it.is_credit_note %}Notre avoir {{ it.reference }} de \
               {{ it.amount }} est déduit{% if several %} de la facture {{ it.number }}{% endif %}. \
               {% else %}Nous avons bien reçu {{ it.amount }} le {{ it.date }}{% if several %} pour la facture \
               {{ it.number }}{% endif %}{% if it.is_split %}, imputés ainsi : \
               {% if it.to_compensation %}{{ it.to_compensation }} sur l'indemnité, \
               {% endif %}{% if it.to_interest %}{{ it.to_interest }} sur les intérêts, \
               {% endif %}{{ it.to_principal }} sur le principal{% endif %}. {% endif %}{% endfor %}\
               {% for it in credits %}Nous avons à votre crédit {{ it.amount }}{% if it.date %}, du {{ it.date }}{% endif %}\
               {% if it.reference %} ({{ it.reference }}){% endif %}, qui n'est pas encore affecté à une facture. {% endfor %}\
               {% if credited %}Nous en déduisons {{ credited }} de la somme demandée. {% endif %}",
    disputed: "{% for it in disputes %}{% if it.is_whole %}La facture {{ it.number }}, que vous contestez \
               ({{ it.amount }}), n'est pas réclamée ici : nous vous répondons séparément à son sujet. {% else %}La part \
               que vous contestez{% if several %} de la facture {{ it.number }}{% endif %}, {{ it.amount }}, n'est pas \
               réclamée ici : nous vous répondons séparément à son sujet. {% endif %}{% endfor %}{% if credit_due %}Un \
               avoir de {{ credit_due }} va vous être adressé : il est déjà déduit.{% endif %}",
    promised: "{% for it in promises %}Nous avons noté votre engagement de payer {{ it.amount }} au plus tard le \
               {{ it.date }} pour la facture {{ it.number }} : cette somme n'est pas réclamée ici. {% endfor %}\
               {% for it in instalments %}La facture {{ it.number }} suit l'échéancier convenu : {{ it.amount }} au plus \
               tard le {{ it.date }}. {% endfor %}",
    demand: "Par la présente, nous vous mettons en demeure{% if notice_ground %} ({{ notice_ground }}){% endif \
             %} de nous payer, {{ deadline }}, {{ asked }}, selon le détail suivant :",
    demand_headings: ["Somme due", "Montant"],
    credited_row: "À déduire : votre crédit non affecté",
    demand_rows: [
        "{% if several %}Factures {{ number }}{% else %}Facture {{ number }}{% endif %}, \
         {% if disputed %}part non contestée{% else %}reste dû{% endif %}",
        "{% if is_public_buyer %}Intérêts moratoires{% else %}Pénalités de retard{% endif %} jusqu'au {{ interest_through }}",
        "Indemnité forfaitaire pour frais de recouvrement",
        "Frais de rappel",
    ],
    payment: ByStage {
        courtesy: "Pour {% if several %}les{% else %}la{% endif %} régler : {{ asked }}{% if account %}, par virement sur \
                   le compte {{ account }}{% endif %}, en rappelant {% if several %}les références{% else %}la référence{% endif %} {{ number }}. {% for it in discounts %}Si {{ it.to_pay }} nous parviennent au plus tard le {{ it.last_day }}, la facture{% if several %} {{ it.number }}{% endif %} est soldée : l'escompte pour paiement anticipé est de {{ it.discount }} ({{ it.percent }}). {% endfor %}",
        courteous: "Sinon, merci de nous régler {{ asked }} {{ deadline }}{% if account %}, par virement sur le compte \
                    {{ account }}{% endif %}, en rappelant {% if several %}les références{% else %}la référence{% endif %} {{ number }}.",
        neutral: "Merci de nous régler {{ asked }} {{ deadline }}{% if account %}, par virement sur le compte \
                  {{ account }}{% endif %}, en rappelant {% if several %}les références{% else %}la référence{% endif %} {{ number }}.",
        firm: "Nous vous demandons de nous régler {{ asked }} {{ deadline }}{% if account %}, par virement sur le compte \
               {{ account }}{% endif %}, en rappelant {% if several %}les références{% else %}la référence{% endif %} {{ number }}.",
        formal_notice: "{% if account %}Le paiement se fait par virement sur le compte {{ account }}, en rappelant {% if several %}les références{% else %}la référence{% endif %} \
                        {{ number }}.{% else %}Merci de rappeler {% if several %}les références{% else %}la référence{% endif %} {{ number }} lors du \
                        paiement.{% endif %}",
    },
    deadline: "au plus tard le {{ pay_by }}",
    deadline_from_receipt: "dans les {{ notice_days }} qui suivent le jour où vous recevez ce message",
    charges: Charges {
        to_come: "{% for it in charges %}{% if it.by_contract %}Pour votre information, notre contrat ajoute à une facture \
                  payée en retard{% else %}Pour votre information, la loi ajoute de plein droit à une facture payée en \
                  retard{% endif %}{% if it.is_some %} ({{ it.number }}){% endif %} des {% if is_public_buyer %}intérêts \
                  moratoires{% else %}pénalités de retard{% endif %}, au taux de {{ it.rate }} l'an{% if it.is_revised %}, \
                  révisé chaque semestre{% endif %}{% if it.ground %} ({{ it.ground }}){% endif %}\
                  {% if it.compensation_rule %}, et une indemnité forfaitaire de {{ it.compensation_rule }}\
                  {% if several %} par facture{% endif %}{% if it.compensation_ground %} ({{ it.compensation_ground }})\
                  {% endif %}{% endif %}. {% endfor %}",
        to_date: "{% for it in charges %}{% if it.interest %}À ce jour, {% if it.by_contract %}le contrat{% else %}la \
                  loi{% endif %} y ajoute{% if not it.by_contract %} de plein droit{% endif %} \
                  {{ it.interest }} {% if is_public_buyer %}d'intérêts moratoires{% else %}de pénalités de \
                  retard{% endif %}{% if it.is_some %} ({{ it.number }}){% endif %} au taux de {{ it.rate }} l'an{% if it.is_revised %}, révisé chaque \
                  semestre{% endif %}{% if it.ground %} ({{ it.ground }}){% endif %}{% if it.compensation %} et \
                  l'indemnité forfaitaire de {{ it.compensation }}{% if it.compensation_ground %} \
                  ({{ it.compensation_ground }}){% endif %}{% endif %}. {% endif %}{% endfor %}{% if interest %}Le total \
                  est aujourd'hui de {{ total }} ; il augmente chaque jour jusqu'au paiement.{% endif %}",
        go_on: "{% for it in charges %}Les {% if is_public_buyer %}intérêts moratoires{% else %}pénalités de \
                retard{% endif %}{% if it.is_some %} ({{ it.number }}){% endif %} continuent de courir jusqu'au \
                jour du paiement, au taux de {{ it.rate }} l'an{% if it.is_revised %}, révisé chaque semestre{% endif %}\
                {% if it.ground %} ({{ it.ground }}){% endif %}. {% if it.compensation %}L'indemnité forfaitaire est \
                due{% if not it.by_contract %} de plein droit{% endif %}{% if it.compensation_ground %} \
                ({{ it.compensation_ground }}){% endif %}. {% endif %}{% endfor %}",
        rate_unknown: "{% for it in charges %}{% if it.by_contract %}Le contrat{% else %}La loi{% endif %} ajoute à une facture payée en retard\
                      {% if it.is_some %} ({{ it.number }}){% endif %} des {% if is_public_buyer %}intérêts moratoires{% else %}pénalités de \
                      retard{% endif %}{% if it.ground %} ({{ it.ground }}){% endif %}{% if it.interest %} : jusqu'au {{ interest_through }}, {{ it.interest }}{% endif %} ; {% if is_public_buyer %}ils{% else %}elles{% endif %} continuent de \
                      courir jusqu'au jour du paiement, au taux de chaque semestre. {% if it.compensation %}S'y ajoute l'indemnité forfaitaire de \
                      {{ it.compensation }}{% if it.compensation_ground %} ({{ it.compensation_ground }}){% endif %}. {% endif %}{% endfor %}",
        from_notice: "{% for it in charges %}À compter de cette mise en demeure, des intérêts courent sur le \
                      principal réclamé{% if it.is_some %} ({{ it.number }}){% endif %} au taux \
                      {% if it.by_contract %}convenu{% else %}légal{% endif %}, actuellement {{ it.rate }} \
                      l'an, jusqu'au paiement{% if it.ground %} ({{ it.ground }}){% endif %}. {% endfor %}",
    },
    fee: "Les frais de rappel s'élèvent à {{ fee }} ; ils sont compris dans la somme demandée.",
    statutory: Statutory {
        period_from_receipt: "Vous avez {{ notice_days }} pour payer sans aucun frais, à compter du lendemain du jour où \
                              vous recevez ce message.{% if costs %} À défaut de paiement dans ce délai, vous devrez en plus {{ costs }} de \
                              frais de recouvrement ({{ costs_ground }}).{% endif %}",
        period_from_sending: "Ce rappel est gratuit. Le délai de {{ notice_days }} pour payer sans frais commence \
                              {{ working_days }} jours ouvrables après son envoi.{% if costs %} À défaut de paiement dans ce délai, l'indemnité \
                              prévue au contrat, {{ costs }}, et les intérêts seront dus \
                              ({{ costs_ground }}).{% endif %}",
        reply: "Vous avez {{ reply_days }} à compter de la date de ce courrier pour nous répondre, à l'aide du formulaire \
                de réponse joint ou de toute autre manière. Sans réponse dans ce délai, une action en justice pourra être \
                engagée{% if reply_ground %} ({{ reply_ground }}){% endif %}.",
        registration: "{{ creditor }}, numéro d'entreprise {{ registration }}.",
    },
    invitation: ByStage {
        courtesy: "{% if several %}Si elles ne vous sont pas parvenues, ou si elles appellent{% else %}Si elle ne vous est \
                   pas parvenue, ou si elle appelle{% endif %} la moindre remarque, dites-le-nous dès maintenant : nous \
                   vérifierons aussitôt.",
        courteous: "Il s'agit peut-être d'un simple oubli, ou d'un point que nous ignorons. \
                    {% if several %}Si une facture ne vous est pas parvenue{% else %}Si la facture ne vous est pas \
                    parvenue{% endif %} ou si quelque chose ne va pas, dites-le-nous : nous le vérifierons aussitôt. Si \
                    votre règlement s'est croisé avec ce message, n'en tenez pas compte et recevez nos remerciements.",
        neutral: "{% if several %}Si une facture ne vous est pas parvenue{% else %}Si la facture ne vous est pas \
                  parvenue{% endif %} ou appelle une remarque, dites-le-nous : nous la vérifierons aussitôt. Si votre \
                  règlement est déjà parti, merci de nous en indiquer la date.",
        firm: "Si un motif s'oppose au paiement, ou si vous rencontrez une difficulté, {% if phone %}écrivez-nous ou \
               appelez-nous{% else %}écrivez-nous{% endif %} sans attendre : nous chercherons une solution avec vous.",
        formal_notice: "Si vous contestez cette somme, dites-nous par écrit, {{ deadline }}, ce que vous contestez et \
                        pourquoi. Si vous rencontrez une difficulté, {% if phone %}appelez-nous{% else %}écrivez-nous\
                        {% endif %} : un échéancier peut être convenu.",
    },
    outlook: [
        "{% if then_formal_notice %}Sans réponse de votre part, nous vous adresserons une mise en demeure.{% endif %}\
         {% if then_hand_over %}Sans réponse de votre part, nous transmettrons le dossier pour recouvrement.{% endif %}",
        "À défaut de paiement ou de réponse écrite dans ce délai, nous nous réservons le droit de demander le paiement en justice.",
    ],
    contact: "Pour nous joindre : {{ reach }}.",
    closing: [
        "Nous vous prions d'agréer, Madame, Monsieur, nos salutations distinguées.",
        "Bien cordialement,",
        "Cordialement,",
    ],
    enclosures: [
        "{% if several %}copie des factures {{ number }}{% else %}copie de la facture {{ number }}{% endif %}",
        "notice d'information",
        "formulaire de réponse",
        "état de situation financière",
    ],
    sms: [
        "{{ creditor }} : {% if several %}factures{% else %}facture{% endif %} {{ number }}, {{ asked }}, \
         {% if is_courtesy %}échéance {% if several %}à partir du{% else %}le{% endif %} \
         {{ due_date }}{% else if several %}échues à partir du {{ due_date }} (jusqu'à {{ days_late }}). \
         Merci de régler {{ deadline }}{% else %}échéance passée le {{ due_date }} ({{ days_late }}). Merci \
         de régler {{ deadline }}{% endif %}.{% if account %} IBAN {{ account }}.{% endif %} Déjà payé ou une \
         question ? {{ reach }}",
        "{{ creditor }} : {% if several %}factures{% else %}facture{% endif %} {{ number }}, {{ asked }}, \
         {% if is_courtesy %}à échéance le {{ due_date }}{% else %}échéance {{ due_date }} passée{% endif %}. Déjà payé ou \
         une question ? {{ reach }}",
        "{{ creditor }} : {% if several %}{{ count }} factures{% else %}facture {{ number }}{% endif %}, {{ asked }}, \
         échéance {{ due_date }}. {{ reach }}",
    ],
    phone: Phone {
        headings: [
            "Pour commencer",
            "Les faits",
            "À demander",
            "Ce qu'on peut vous répondre",
            "Pour conclure",
            "À noter après l'appel",
        ],
        objection_headings: ["Votre interlocuteur dit", "Vous répondez"],
        opening: "Bonjour, ici {{ creditor }}, service comptabilité clients. Puis-je parler à la personne qui suit le \
                  règlement de nos factures chez {{ debtor }} ? {% if last_contact %}Je vous appelle à la suite de notre \
                  message du {{ last_contact }}.{% else %}Je vous appelle pour faire le point avec vous sur \
                  {% if several %}des factures échues{% else %}une facture échue{% endif %}.{% endif %} Vous avez deux \
                  minutes ?",
        courtesy: "Bonjour, ici {{ creditor }}, service comptabilité clients. Puis-je parler à la personne qui suit le \
                   règlement de nos factures chez {{ debtor }} ? Je voudrais m'assurer que tout est en ordre pour \
                   l'échéance du {{ due_date }}. Vous avez deux minutes ?",
        facts: "{% if is_courtesy %}À régler à l'échéance : {{ asked }}.{% else %}À demander : {{ asked }}, \
                {{ deadline }}.{% endif %}{% if account %} Compte : {{ account }}.{% endif %}{% if interest %} À ce jour \
                s'y ajouteraient {{ interest }} de pénalités{% if compensation %} et {{ compensation }} \
                d'indemnité{% endif %}, soit {{ total }} ; à mentionner sans menacer.{% endif %}",
        questions: [
            "{% if several %}Avez-vous bien reçu ces factures{% else %}Avez-vous bien reçu cette facture{% endif %} ?",
            "Y a-t-il quelque chose qui ne va pas, dans la livraison ou sur la facture ?",
            "À quelle date le règlement est-il prévu, et pour quel montant ?",
            "Qui valide le paiement chez vous, et comment le joindre ?",
        ],
        objections: [
            (
                "« Nous n'avons pas reçu la facture. »",
                "« Je vous la renvoie tout de suite. À quelle adresse ? Je vous rappelle demain pour convenir d'une date de \
                 règlement. »",
            ),
            (
                "« C'est déjà payé. »",
                "« Merci. À quelle date, de quel montant et vers quel compte ? Je vérifie et je vous confirme. »",
            ),
            (
                "« Il y a un problème avec la livraison ou le prix. »",
                "« Dites-moi lequel : je le note et il sera examiné. La part qui n'est pas en cause peut-elle être réglée \
                 {{ deadline }} ? »",
            ),
            (
                "« Nous attendons d'être payés nous-mêmes. »",
                "« Je comprends. Notre facture n'en dépend pas ; quelle somme pouvez-vous régler {{ deadline }}, et le \
                 reste quand ? »",
            ),
            (
                "« La personne qui décide est absente. »",
                "« Quand revient-elle, et qui la remplace pour un paiement urgent ? Je rappelle ce jour-là. »",
            ),
            (
                "« La trésorerie est difficile en ce moment. »",
                "« Merci de me le dire. Voyons ensemble un échéancier : que pouvez-vous verser, et à quelles dates ? Je vous \
                 le confirme par écrit. »",
            ),
            (
                "« Le virement part bientôt. »",
                "« Très bien. Quel jour exactement, et de quel montant ? Je le note comme votre engagement. »",
            ),
        ],
        closing: "Récapitulez ce qui est convenu : la date, le montant, ce que chacun fait. Remerciez. Annoncez une \
                  confirmation écrite.",
        record: [
            "la personne jointe, sa fonction, la date et l'heure",
            "ce qui a été dit, dans ses mots",
            "la date et le montant promis",
            "ce qui est contesté, et les pièces demandées",
            "le jour du prochain appel",
        ],
    },
    formal_words: &["mise en demeure", "mettons en demeure", "met en demeure"],
    harsh: &[
        (Harshness::Insult, &["escroc", "malhonnête", "mauvais payeur", "voleur", "mauvaise foi"]),
        (
            Harshness::CriminalThreat,
            &["plainte pénale", "poursuites pénales", "prison", "abus de confiance", "escroquerie"],
        ),
        (
            Harshness::SeizureThreat,
            &["saisie", "saisir vos biens", "saisir votre compte", "huissier", "expulsion", "serrurier"],
        ),
        (
            Harshness::CourtPaper,
            &[
                "avis à caractère judiciaire",
                "commandement de payer",
                "sommation",
                "au nom de la loi",
                "république française",
                "assignation",
                "greffe",
            ],
        ),
        (
            Harshness::Publicity,
            &[
                "publierons votre nom",
                "informerons vos clients",
                "vos clients",
                "banque de france",
                "liste noire",
                "fichage",
                "vos voisins",
                "votre employeur",
                "rendu public",
                "rendrons publique",
                "vos clients seront",
            ],
        ),
        (
            Harshness::UnlawfulCosts,
            &[
                "frais de mise en demeure",
                "frais de dossier",
                "frais de recouvrement à votre charge",
                "frais de relance",
                "honoraires de recouvrement",
            ],
        ),
        (
            Harshness::Pressure,
            &[
                "savons où vous habitez",
                "ultimatum",
                "immédiatement et sans délai",
                "dernière chance",
                "vous regretterez",
            ],
        ),
    ],
};
