//! The messages in Dutch, for the Netherlands and Belgium.

use super::{ByStage, Charges, Openings, Phone, Statutory, Texts};
use crate::refusal::Harshness;

pub(super) static TEXTS: Texts = Texts {
    subject_label: "Betreft",
    enclosures_label: "Bijlagen",
    separator: ": ",
    dateline: "{{ today }}",
    registered: "Per aangetekende post",
    salutation: [
        "{% if is_consumer %}Geachte {{ debtor }},{% else %}Geachte relatie,{% endif %}",
        "Goedendag,",
    ],
    subject: ByStage {
        courtesy: "{% if several %}Facturen {{ number }}, eerste vervaldatum {{ due_date }}{% else %}Factuur \
                   {{ number }}, vervaldatum {{ due_date }}{% endif %}",
        courteous: "{% if several %}Openstaande facturen {{ number }}, eerste vervaldatum {{ due_date }}\
                    {% else %}Openstaande factuur {{ number }}, vervaldatum {{ due_date }}{% endif %}",
        neutral: "Herinnering voor {% if several %}facturen {{ number }}, eerste vervaldatum{% else %}\
                  factuur {{ number }}, vervaldatum{% endif %} {{ due_date }}",
        firm: "{% if is_warning %}Laatste herinnering{% else %}Betalingsherinnering{% endif %} voor \
               {% if several %}facturen {{ number }}, eerste vervaldatum{% else %}factuur {{ number }}, \
               vervaldatum{% endif %} {{ due_date }}",
        formal_notice: "{% if is_consumer %}Aanmaning{% else %}Ingebrekestelling{% endif %} voor \
                        {% if several %}facturen{% else %}factuur{% endif %} {{ number }}",
    },
    opening: Openings {
        courtesy: "{% if several %}Graag laten wij u weten dat van de onderstaande facturen de eerste \
                   betaaltermijn{% else %}Graag laten wij u weten dat de betaaltermijn van de onderstaande \
                   factuur{% endif %}{% if due_today %} vandaag afloopt.{% else %} op {{ due_date }} \
                   afloopt. Tot die dag is er geen haast bij.{% endif %}",
        courteous: "{% if several %}Voor zover wij kunnen nagaan, staat van de onderstaande facturen, met \
                    als eerste vervaldatum {{ due_date }} ({{ days_late }} geleden), nog {{ open }} open.\
                    {% else %}{% if part_paid %}Voor zover wij kunnen nagaan, staat van de onderstaande \
                    factuur, met vervaldatum {{ due_date }} ({{ days_late }} geleden), nog {{ open }} open.\
                    {% else %}Voor zover wij kunnen nagaan, hebben wij nog geen betaling ontvangen voor de \
                    onderstaande factuur, met vervaldatum {{ due_date }} ({{ days_late }} geleden).\
                    {% endif %}{% endif %}{% if last_contact %} Ons vorige bericht dateert van \
                    {{ last_contact }}.{% endif %}",
        neutral: "{% if several %}Volgens onze administratie staat van de onderstaande facturen, met als \
                  eerste vervaldatum {{ due_date }} ({{ days_late }} geleden), nog {{ open }} open.{% else %}\
                  Volgens onze administratie staat van de onderstaande factuur, met vervaldatum \
                  {{ due_date }} ({{ days_late }} geleden), nog {{ open }} open.{% endif %}\
                  {% if last_contact %} Ons vorige bericht dateert van {{ last_contact }}.{% endif %}",
        firm: "{% if several %}{% if last_contact %}Ondanks ons bericht van {{ last_contact }} staat van de \
               onderstaande facturen, met als eerste vervaldatum {{ due_date }}, nog {{ open }} open.\
               {% else %}Van de onderstaande facturen, met als eerste vervaldatum {{ due_date }}, staat nog \
               {{ open }} open.{% endif %}{% else if part_paid %}{% if last_contact %}Ondanks ons bericht \
               van {{ last_contact }} staat van de onderstaande factuur, met vervaldatum {{ due_date }}, nog \
               {{ open }} open.{% else %}Van de onderstaande factuur, met vervaldatum {{ due_date }}, staat \
               nog {{ open }} open.{% endif %}{% else %}{% if last_contact %}Ondanks ons bericht van \
               {{ last_contact }} is de onderstaande factuur, met vervaldatum {{ due_date }}, nog niet \
               betaald.{% else %}De onderstaande factuur, met vervaldatum {{ due_date }}, is nog niet \
               betaald.{% endif %}{% endif %} De betaling{% if several %} van de oudste factuur{% endif %} \
               is inmiddels {{ days_late }} te laat.",
        formal: "{% if several %}Wij stellen vast dat van de onderstaande facturen, met als eerste \
                 vervaldatum {{ due_date }}, nog {{ open }} openstaat.{% else %}Wij stellen vast dat van de \
                 onderstaande factuur, met vervaldatum {{ due_date }}, nog {{ open }} openstaat.{% endif %} \
                 De betaling{% if several %} van de oudste factuur{% endif %} is {{ days_late }} te laat.\
                 {% if last_contact %} Ons vorige bericht dateert van {{ last_contact }}.{% endif %}",
        warning: "{% if last_contact %}Ondanks ons bericht van {{ last_contact }} staat van {% if several %}\
                  de onderstaande facturen, met als eerste vervaldatum {{ due_date }},{% else %}de \
                  onderstaande factuur, met vervaldatum {{ due_date }},{% endif %} nog {{ open }} open.\
                  {% else %}Van {% if several %}de onderstaande facturen, met als eerste vervaldatum \
                  {{ due_date }},{% else %}de onderstaande factuur, met vervaldatum {{ due_date }},\
                  {% endif %} staat nog {{ open }} open.{% endif %} De betaling{% if several %} van de \
                  oudste factuur{% endif %} is inmiddels {{ days_late }} te laat. Dit is ons laatste bericht \
                  voordat wij de volgende stap zetten.",
        formal_notice: "{% if contacts %}{% if several_contacts %}Onze berichten van {{ contacts }} hebben \
                        niet tot volledige betaling geleid. {% else %}Ons bericht van {{ contacts }} heeft \
                        niet tot volledige betaling geleid. {% endif %}{% endif %}{% if several %}Van de \
                        onderstaande facturen, met als eerste vervaldatum {{ due_date }}, staat nog \
                        {{ open }} open.{% else %}Van de onderstaande factuur, met vervaldatum \
                        {{ due_date }}, staat nog {{ open }} open.{% endif %} De betaling{% if several %} \
                        van de oudste factuur{% endif %} is {{ days_late }} te laat.",
    },
    invoice_headings: ["Factuur", "Datum", "Vervaldatum", "Bedrag incl. btw", "Nog open", "Te laat"],
    total: "Totaal",
    received: "{% for it in received %}{% if it.is_credit_note %}Onze creditnota{% if it.reference %} \
               {{ it.reference }}{% endif %} van {{ it.amount }} is in mindering gebracht{% if several %} op \
               factuur {{ it.number }}{% endif %}. {% else %}Op {{ it.date }} hebben wij {{ it.amount }} \
               ontvangen{% if several %} voor factuur {{ it.number }}{% endif %}, waarvoor dank. \
               {% if it.is_split %}Dat bedrag is als volgt in mindering gebracht: \
               {% if it.to_compensation %}{{ it.to_compensation }} op de vergoeding voor incassokosten, \
               {% endif %}{% if it.to_interest %}{{ it.to_interest }} op de rente en \
               {% endif %}{{ it.to_principal }} op de hoofdsom. {% endif %}{% endif %}{% endfor %}\
               {% for it in credits %}U heeft {{ it.amount }} te goed{% if it.date %}, van {{ it.date }}{% endif %}\
               {% if it.reference %} ({{ it.reference }}){% endif %}, nog niet aan een factuur gekoppeld. {% endfor %}\
               {% if credited %}Daarvan trekken wij {{ credited }} af van het gevraagde bedrag. {% endif %}",
    disputed: "{% for it in disputes %}{% if it.is_whole %}Voor factuur {{ it.number }}, die u betwist \
               ({{ it.amount }}), vragen wij hier geen betaling: daarover ontvangt u van ons apart een \
               antwoord. {% else %}Voor het deel{% if several %} van factuur {{ it.number }}{% endif %} dat \
               u betwist, {{ it.amount }}, vragen wij hier geen betaling: daarover ontvangt u van ons apart \
               een antwoord. {% endif %}{% endfor %}{% if credit_due %}U ontvangt van ons nog een creditnota \
               van {{ credit_due }}: dat bedrag is al in mindering gebracht.{% endif %}",
    promised: "{% for it in promises %}Wij hebben uw toezegging genoteerd om {{ it.amount }} voor factuur \
               {{ it.number }} te betalen, uiterlijk op {{ it.date }}: dat bedrag vragen wij hier niet. \
               {% endfor %}{% for it in instalments %}Voor factuur {{ it.number }} geldt de afgesproken \
               betalingsregeling: {{ it.amount }}, te betalen uiterlijk op {{ it.date }}. {% endfor %}",
    // The letter of fourteen days finds a consumer in default already: an "aanmaning" (BW 6:96 lid 6).
    demand: "Hierbij {% if is_consumer %}manen wij u aan{% if notice_ground %} ({{ notice_ground }})\
             {% else %} en stellen wij u in gebreke{% endif %}{% else %}stellen wij u in gebreke\
             {% if notice_ground %} ({{ notice_ground }}){% endif %} en manen wij u aan{% endif %} om ons \
             {{ deadline }} het bedrag van {{ asked }} te betalen. Dat bedrag is als volgt samengesteld:",
    demand_headings: ["Verschuldigd", "Bedrag"],
    credited_row: "Af: uw tegoed",
    demand_rows: [
        "{% if several %}Facturen {{ number }}{% else %}Factuur {{ number }}{% endif %}, \
         {% if disputed %}onbetwist deel{% else %}openstaand bedrag{% endif %}",
        "Rente wegens late betaling, tot en met {{ interest_through }}",
        "Vergoeding voor incassokosten",
        "Herinneringskosten",
    ],
    payment: ByStage {
        courtesy: "U kunt {{ asked }} betalen{% if account %} op rekening {{ account }}{% endif %}, onder \
                   vermelding van {{ number }}. {% for it in discounts %}Ontvangen wij uiterlijk op {{ it.last_day }} {{ it.to_pay }}, dan is de factuur{% if several %} {{ it.number }}{% endif %} voldaan: de betalingskorting bedraagt {{ it.discount }} ({{ it.percent }}). {% endfor %}",
        courteous: "Zo niet, dan verzoeken wij u vriendelijk om {{ asked }} te betalen{% if account %} op \
                    rekening {{ account }}{% endif %}, {{ deadline }} en onder vermelding van {{ number }}.",
        neutral: "Graag ontvangen wij {{ asked }}{% if account %} op rekening {{ account }}{% endif %}, \
                  {{ deadline }} en onder vermelding van {{ number }}.",
        firm: "Wij verzoeken u om {{ asked }} te betalen{% if account %} op rekening {{ account }}\
               {% endif %}, {{ deadline }} en onder vermelding van {{ number }}.",
        formal_notice: "{% if account %}U kunt betalen op rekening {{ account }}, onder vermelding van \
                        {{ number }}.{% else %}Vermeld bij de betaling {% if several %}de factuurnummers\
                        {% else %}factuurnummer{% endif %} {{ number }}.{% endif %}",
    },
    deadline: "uiterlijk op {{ pay_by }}",
    // The wording that the Hoge Raad has accepted since November 2016:
    // https://nvi.nl/veelgestelde-vragen/zijn-er-direct-incassokosten-verschuldigd
    deadline_from_receipt: "binnen {{ notice_days }} vanaf de dag nadat dit bericht bij u is bezorgd",
    charges: Charges {
        to_come: "{% for it in charges %}Ter informatie: over een factuur die te laat wordt betaald\
                  {% if it.is_some %} ({{ it.number }}){% endif %}, is {% if it.by_contract %}volgens onze \
                  overeenkomst rente{% else %}wettelijke rente{% endif %} verschuldigd tegen {{ it.rate }} \
                  per jaar{% if it.is_revised %}, {% if is_consumer %}periodiek{% else %}halfjaarlijks\
                  {% endif %} herzien{% endif %}{% if it.ground %} ({{ it.ground }}){% endif %}\
                  {% if it.compensation_rule %}, naast een vergoeding voor incassokosten van \
                  {{ it.compensation_rule }}{% if several %} per factuur{% endif %}\
                  {% if it.compensation_ground %} ({{ it.compensation_ground }}){% endif %}{% endif %}. \
                  {% endfor %}",
        to_date: "{% for it in charges %}{% if it.interest %}Wegens de late betaling{% if it.is_some %} \
                  ({{ it.number }}){% endif %} is tot en met vandaag {% if it.by_contract %}volgens de \
                  overeenkomst {{ it.interest }} aan rente{% else %}{{ it.interest }} aan wettelijke rente\
                  {% endif %} verschuldigd, tegen {{ it.rate }} per jaar{% if it.is_revised %}, \
                  {% if is_consumer %}periodiek{% else %}halfjaarlijks{% endif %} herzien{% endif %}\
                  {% if it.ground %} ({{ it.ground }}){% endif %}{% if it.compensation %}, naast een \
                  vergoeding voor incassokosten van {{ it.compensation }}{% if it.compensation_ground %} \
                  ({{ it.compensation_ground }}){% endif %}{% endif %}. {% endif %}{% endfor %}\
                  {% if interest %}Het totaal komt daarmee vandaag op {{ total }} en loopt elke dag op tot \
                  aan de betaling.{% endif %}",
        go_on: "{% for it in charges %}De rente{% if it.is_some %} ({{ it.number }}){% endif %} loopt door \
                tot de dag van betaling, tegen {{ it.rate }} per jaar{% if it.is_revised %}, \
                {% if is_consumer %}periodiek{% else %}halfjaarlijks{% endif %} herzien{% endif %}\
                {% if it.ground %} ({{ it.ground }}){% endif %}. {% if it.compensation %}De vergoeding voor \
                incassokosten is {% if not it.by_contract %}{% if not is_consumer %}van rechtswege \
                {% endif %}{% endif %}verschuldigd{% if it.compensation_ground %} \
                ({{ it.compensation_ground }}){% endif %}. {% endif %}{% endfor %}",
        rate_unknown: "{% for it in charges %}Over facturen die te laat worden betaald{% if it.is_some %} ({{ it.number }}){% endif %} is \
                      {% if it.by_contract %}op grond van de overeenkomst rente{% else %}wettelijke rente{% endif %} verschuldigd{% if it.ground %} ({{ it.ground }}){% endif %}\
                      {% if it.interest %}: tot en met {{ interest_through }} is dat {{ it.interest }}{% endif %}; de rente loopt door tot de dag van \
                      betaling, tegen het percentage van elk halfjaar. {% if it.compensation %}Daar komt de vergoeding voor incassokosten van \
                      {{ it.compensation }} bij{% if it.compensation_ground %} ({{ it.compensation_ground }}){% endif %}. {% endif %}{% endfor %}",
        from_notice: "{% for it in charges %}Door deze {% if is_consumer %}aanmaning{% else %}\
                      ingebrekestelling{% endif %} gaat over de hoofdsom{% if it.is_some %} ({{ it.number }})\
                      {% endif %} de {% if it.by_contract %}overeengekomen{% else %}wettelijke{% endif %} \
                      rente lopen, op dit moment {{ it.rate }} per jaar, tot de dag van betaling\
                      {% if it.ground %} ({{ it.ground }}){% endif %}. {% endfor %}",
    },
    fee: "De herinneringskosten bedragen {{ fee }}; ze zijn in het gevraagde bedrag begrepen.",
    statutory: Statutory {
        period_from_receipt: "Betaalt u binnen {{ notice_days }} vanaf de dag nadat dit bericht bij u is \
                              bezorgd, dan bent u geen incassokosten verschuldigd.{% if costs %} Betaalt u \
                              niet binnen die termijn, dan bent u ook {{ costs }} aan incassokosten \
                              verschuldigd{% if costs_ground %} ({{ costs_ground }}){% endif %}.{% endif %}",
        period_from_sending: "Deze herinnering is kosteloos. U hebt {{ notice_days }} (kalenderdagen) de \
                              tijd om zonder kosten te betalen; die termijn gaat in op de \
                              {{ working_days }}e werkdag na de dag van verzending.{% if costs %} Betaalt u \
                              niet binnen die termijn, dan bent u ook {{ costs }} volgens het schadebeding \
                              van de overeenkomst en nalatigheidsinterest verschuldigd\
                              {% if costs_ground %} ({{ costs_ground }}){% endif %}.{% endif %}",
        reply: "Vanaf de datum van deze brief hebt u {{ reply_days }} de tijd om te antwoorden, met het \
                bijgevoegde antwoordformulier of op een andere manier. Antwoordt u niet binnen die termijn, \
                dan kan een gerechtelijke procedure worden gestart{% if reply_ground %} ({{ reply_ground }})\
                {% endif %}.",
        registration: "{{ creditor }}, ondernemingsnummer {{ registration }}.",
    },
    invitation: ByStage {
        courtesy: "Hebt u {% if several %}een van de facturen{% else %}de factuur{% endif %} niet ontvangen, \
                   of klopt er iets niet, laat het ons dan nu al weten: wij gaan het meteen na.",
        courteous: "Misschien is dit aan de aandacht ontsnapt, of is er iets wat wij niet weten. Hebt u \
                    {% if several %}een van de facturen{% else %}de factuur{% endif %} niet ontvangen, of \
                    klopt er iets niet, laat het ons dan weten: wij gaan het meteen na. Heeft uw betaling \
                    dit bericht gekruist, dan danken wij u daarvoor en kunt u dit bericht als niet verzonden \
                    beschouwen.",
        neutral: "Hebt u {% if several %}een van de facturen{% else %}de factuur{% endif %} niet ontvangen, \
                  of klopt er iets niet, laat het ons dan weten: wij gaan het meteen na. Is uw betaling al \
                  onderweg, dan vernemen wij graag de datum.",
        firm: "Hebt u een reden om niet te betalen, of lukt betalen op dit moment niet, {% if phone %}\
               schrijf of bel ons dan{% else %}schrijf ons dan{% endif %} zo snel mogelijk: wij zoeken samen \
               met u naar een oplossing.",
        formal_notice: "Betwist u dit bedrag, laat ons dan {{ deadline }} schriftelijk weten wat u betwist \
                        en waarom. Hebt u moeite om te betalen, {% if phone %}bel{% else %}schrijf\
                        {% endif %} ons dan: een betalingsregeling is bespreekbaar.",
    },
    outlook: [
        "{% if then_formal_notice %}Ontvangen wij geen betaling en horen wij niets van u, dan sturen wij u \
         een {% if is_consumer %}aanmaning{% else %}ingebrekestelling{% endif %}.{% endif %}\
         {% if then_hand_over %} Ontvangen wij geen betaling en horen wij niets van u, dan dragen wij het \
         dossier over ter incasso.{% endif %}",
        "Blijven betaling en een schriftelijk antwoord binnen deze termijn uit, dan behouden wij ons het \
         recht voor om betaling in rechte te vorderen.",
    ],
    contact: "U kunt ons bereiken via {{ reach }}.",
    closing: [
        "{% if last_contact %}Hoogachtend,{% else %}Met vriendelijke groet,{% endif %}",
        "Met vriendelijke groet,",
        "Met groet,",
    ],
    enclosures: [
        "{% if several %}kopie van de facturen {{ number }}{% else %}kopie van factuur {{ number }}{% endif %}",
        "informatieblad",
        "antwoordformulier",
        "formulier financiële situatie",
    ],
    sms: [
        "{{ creditor }}: {% if several %}facturen{% else %}factuur{% endif %} {{ number }}, {{ asked }}, \
         {% if several %}eerste {% endif %}vervaldatum {{ due_date }}{% if not is_courtesy %} \
         ({{ days_late }} geleden). Graag {{ deadline }} betalen{% endif %}.{% if account %} IBAN \
         {{ account }}.{% endif %}{% if reach %} Al betaald of een vraag? {{ reach }}{% endif %}",
        "{{ creditor }}: {% if several %}facturen{% else %}factuur{% endif %} {{ number }}, {{ asked }}, \
         {% if several %}eerste {% endif %}vervaldatum {{ due_date }}.{% if reach %} Al betaald of een \
         vraag? {{ reach }}{% endif %}",
        "{{ creditor }}: {% if several %}{{ count }} facturen{% else %}factuur {{ number }}{% endif %}, \
         {{ asked }}, {% if several %}eerste {% endif %}vervaldatum {{ due_date }}.{% if reach %} {{ reach }}\
         {% endif %}",
    ],
    phone: Phone {
        headings: [
            "Om te beginnen",
            "De feiten",
            "Te vragen",
            "Mogelijke reacties",
            "Om af te sluiten",
            "Te noteren na het gesprek",
        ],
        objection_headings: ["De klant zegt", "U antwoordt"],
        opening: "Goedendag, u spreekt met {{ creditor }}, debiteurenadministratie. {% if is_consumer %}\
                  Spreek ik met {{ debtor }}?{% else %}Kan ik de persoon spreken die bij {{ debtor }} over \
                  de betaling van onze facturen gaat?{% endif %} {% if last_contact %}Ik bel over ons \
                  bericht van {{ last_contact }}.{% else %}Ik bel over {% if several %}enkele facturen\
                  {% else %}een factuur{% endif %} waarvan de vervaldatum is verstreken.{% endif %} Hebt u \
                  twee minuten?",
        courtesy: "Goedendag, u spreekt met {{ creditor }}, debiteurenadministratie. {% if is_consumer %}\
                   Spreek ik met {{ debtor }}?{% else %}Kan ik de persoon spreken die bij {{ debtor }} over \
                   de betaling van onze facturen gaat?{% endif %} Ik wil graag nagaan of met {% if several %}\
                   onze facturen{% else %}onze factuur{% endif %} alles in orde is; de {% if several %}\
                   eerste {% endif %}vervaldatum is {{ due_date }}. Hebt u twee minuten?",
        facts: "{% if is_courtesy %}Te betalen uiterlijk op de vervaldatum{% if several %} van elke factuur\
                {% endif %}: {{ asked }}.{% else %}Te vragen: {{ asked }}, {{ deadline }}.{% endif %}\
                {% if account %} Rekening: {{ account }}.{% endif %}{% if interest %} Tot en met vandaag zou \
                daar {{ interest }} aan rente{% if compensation %} en {{ compensation }} aan vergoeding voor \
                incassokosten{% endif %} bijkomen, in totaal {{ total }}; vermeld dit zonder te dreigen.\
                {% endif %}",
        questions: [
            "{% if several %}Hebt u deze facturen ontvangen{% else %}Hebt u deze factuur ontvangen{% endif %}?",
            "Is er iets niet in orde, met de levering of op de factuur?",
            "Op welke dag is de betaling gepland, en voor welk bedrag?",
            "{% if is_consumer %}Betaalt u zelf, of regelt iemand anders dat voor u?{% else %}Wie keurt de \
             betaling bij u goed, en hoe kan ik die persoon bereiken?{% endif %}",
        ],
        objections: [
            (
                "“Wij hebben de factuur niet ontvangen.”",
                "“Ik stuur de factuur meteen opnieuw. Naar welk adres? Ik bel u morgen terug om een \
                 betaaldag af te spreken.”",
            ),
            (
                "“Dat is al betaald.”",
                "“Dank u. Wanneer, welk bedrag en op welke rekening? Ik kijk het na en laat het u weten.”",
            ),
            (
                "“Er is iets mis met de levering of de prijs.”",
                "“Wat is er precies aan de hand? Ik noteer het en wij zoeken het uit. Kan het deel dat niet \
                 ter discussie staat {{ deadline }} worden betaald?”",
            ),
            (
                "“Wij wachten zelf nog op geld van een klant.”",
                "“Dat begrijp ik. De betaling aan ons staat daar los van; hoeveel kunt u {{ deadline }} \
                 betalen, en wanneer de rest?”",
            ),
            (
                "“Degene die daarover beslist, is er niet.”",
                "“Wanneer is die persoon terug, en wie regelt intussen dringende betalingen? Ik bel die dag opnieuw.”",
            ),
            (
                "“Wij zitten op dit moment krap bij kas.”",
                "“Goed dat u dat zegt. Laten we een betalingsregeling bekijken: hoeveel kunt u betalen, en \
                 op welke dagen? Ik bevestig het schriftelijk.”",
            ),
            (
                "“De overschrijving gaat binnenkort de deur uit.”",
                "“Goed. Op welke dag precies, en welk bedrag? Ik noteer het als uw toezegging.”",
            ),
        ],
        closing: "Vat samen wat is afgesproken: de dag, het bedrag, wie wat doet. Bedank voor het gesprek. \
                  Kondig een schriftelijke bevestiging aan.",
        record: [
            "wie u hebt gesproken, in welke functie, en de datum en het tijdstip",
            "wat er is gezegd, in de eigen woorden van de klant",
            "de toegezegde dag en het toegezegde bedrag",
            "wat wordt betwist, en welke stukken zijn gevraagd",
            "de dag van het volgende gesprek",
        ],
    },
    formal_words: &["in gebreke", "ingebrekestelling", "aanmaning", "manen wij u aan"],
    harsh: &[
        (
            Harshness::Insult,
            &[
                "onbetrouwbaar",
                "oneerlijk",
                "oplichter",
                "oplichters",
                "dief",
                "dieven",
                "wanbetaler",
                "slechte betaler",
                "te kwader trouw",
            ],
        ),
        (
            Harshness::CriminalThreat,
            &[
                "gevangenisstraf",
                "wij doen aangifte",
                "doen wij aangifte",
                "zullen aangifte doen",
                "strafklacht",
                "strafrechtelijk",
                "strafrechtelijke",
                "politie",
                "gevangenis",
                "wegens fraude",
                "wegens oplichting",
            ],
        ),
        (
            Harshness::SeizureThreat,
            &[
                "beslag leggen",
                "beslaglegging",
                "loonbeslag",
                "deurwaarder",
                "gerechtsdeurwaarder",
                "beslag op uw",
                "uw inboedel",
                "ontruiming",
                "uithuiszetting",
            ],
        ),
        (
            Harshness::CourtPaper,
            &[
                "pro justitia",
                "in naam des konings",
                "dagvaarding",
                "dwangbevel",
                "exploot",
                "in naam van de koning",
                "bevel tot betaling",
                "bevel tot betalen",
                "gerechtelijk bevel",
            ],
        ),
        (
            Harshness::Publicity,
            &[
                "uw naam openbaar",
                "wij uw klanten",
                "bkr-registratie",
                "zwarte lijst",
                "uw buren",
                "uw werkgever",
                "uw naam publiceren",
                "openbaar maken",
                "uw klanten inlichten",
                "uw klanten informeren",
            ],
        ),
        (
            Harshness::UnlawfulCosts,
            &[
                "incassokosten zijn reeds verschuldigd",
                "administratiekosten",
                "dossierkosten",
                "aanmaningskosten",
                "alle kosten zijn voor uw rekening",
                "alle kosten komen voor uw rekening",
            ],
        ),
        (
            Harshness::Pressure,
            &[
                "wij weten u te vinden",
                "14 dagen na heden",
                "veertien dagen na heden",
                "14 dagen na dagtekening",
                "veertien dagen na dagtekening",
                "ultimatum",
                "laatste kans",
                "zult u betreuren",
                "zult er spijt van krijgen",
                "onverwijld en zonder uitstel",
            ],
        ),
    ],
};
