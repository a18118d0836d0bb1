//! The messages in German, for Germany, Austria and Switzerland.
//!
//! Openings begin with a word that always has a capital: after the salutation, Germany and Austria set a comma and go
//! on in lower case, Switzerland does not. Only the formal notice is a "Mahnung", the term of BGB, ABGB and OR.

use super::{ByStage, Charges, Openings, Phone, Statutory, Texts};
use crate::refusal::Harshness;

pub(super) static TEXTS: Texts = Texts {
    subject_label: "Betreff",
    enclosures_label: "Anlagen",
    separator: ": ",
    dateline: "{{ today }}",
    registered: "Per Einschreiben",
    salutation: ["Guten Tag{% if is_consumer %} {{ debtor }}{% endif %},", "Guten Tag,"],
    subject: ByStage {
        courtesy: "{% if several %}Rechnungen {{ number }}: fällig ab dem {{ due_date }}{% else %}Rechnung \
                   {{ number }}: fällig am {{ due_date }}{% endif %}",
        courteous: "{% if several %}Rechnungen {{ number }}, älteste fällig{% else %}Rechnung {{ number }}, fällig\
                    {% endif %} seit dem {{ due_date }}",
        neutral: "{% if several %}Offene Rechnungen {{ number }}, älteste fällig{% else %}Offene Rechnung \
                  {{ number }}, fällig{% endif %} seit dem {{ due_date }}",
        firm: "{% if is_warning %}Letzte Zahlungserinnerung: {% if several %}Rechnungen{% else %}Rechnung\
               {% endif %} {{ number }}{% else %}Zahlungserinnerung: {% if several %}Rechnungen {{ number }}, \
               älteste fällig{% else %}Rechnung {{ number }}, fällig{% endif %} seit dem {{ due_date }}{% endif %}",
        formal_notice: "Förmliche Mahnung: {% if several %}Rechnungen{% else %}Rechnung{% endif %} {{ number }}",
    },
    opening: Openings {
        courtesy: "{% if several %}Sie erhalten einen kurzen Hinweis von uns: Die unten aufgeführten Rechnungen \
                   werden{% if due_today %} ab heute fällig.{% else %} ab dem {{ due_date }} fällig. Bis dahin \
                   besteht keine Eile.{% endif %}{% else %}Sie erhalten einen kurzen Hinweis von uns: Die unten \
                   aufgeführte Rechnung wird{% if due_today %} heute fällig.{% else %} am {{ due_date }} fällig. \
                   Bis dahin besteht keine Eile.{% endif %}{% endif %}",
        courteous: "{% if several %}Sie finden unten mehrere Rechnungen, von denen die älteste am {{ due_date }} \
                    fällig war. Soweit wir sehen, ist darauf heute, {{ days_late }} später, noch ein Betrag von \
                    {{ open }} offen.{% else %}Sie finden unten eine Rechnung, die am {{ due_date }} fällig war. \
                    {% if part_paid %}Soweit wir sehen, ist davon heute, {{ days_late }} später, noch ein Betrag \
                    von {{ open }} offen.{% else %}Soweit wir sehen, ist die Zahlung heute, {{ days_late }} später, \
                    noch nicht bei uns eingegangen.{% endif %}{% endif %}{% if last_contact %} Unsere letzte \
                    Nachricht an Sie ist vom {{ last_contact }}.{% endif %}",
        neutral: "{% if several %}Ihr Kundenkonto zeigt folgenden Stand: Von den unten aufgeführten Rechnungen war \
                  die älteste am {{ due_date }} fällig; heute, {{ days_late }} später, ist insgesamt noch ein \
                  Betrag von {{ open }} offen.{% else %}Ihr Kundenkonto zeigt folgenden Stand: Die unten \
                  aufgeführte Rechnung war am {{ due_date }} fällig; heute, {{ days_late }} später, ist noch ein \
                  Betrag von {{ open }} offen.{% endif %}{% if last_contact %} Unsere letzte Nachricht an Sie ist \
                  vom {{ last_contact }}.{% endif %}",
        firm: "Ihr Kundenkonto ist{% if last_contact %} trotz unserer Nachricht vom {{ last_contact }}{% endif %} \
               noch nicht ausgeglichen: {% if several %}Die unten aufgeführten Rechnungen, von denen die älteste am \
               {{ due_date }} fällig war ({{ days_late }} überfällig), sind weiterhin in Höhe von {{ open }} offen.\
               {% else %}Die unten aufgeführte Rechnung war am {{ due_date }} fällig ({{ days_late }} überfällig) \
               und ist weiterhin {% if part_paid %}in Höhe von {{ open }} offen{% else %}unbezahlt{% endif %}.\
               {% endif %}",
        formal: "Ihnen gegenüber besteht {% if several %}aus den unten aufgeführten Rechnungen noch eine offene \
                 Forderung von {{ open }}. Die älteste Rechnung war am {{ due_date }} fällig ({{ days_late }} \
                 überfällig).{% else %}aus der unten aufgeführten Rechnung noch eine offene Forderung von \
                 {{ open }}. Die Rechnung war am {{ due_date }} fällig ({{ days_late }} überfällig).{% endif %}\
                 {% if last_contact %} Unsere letzte Nachricht an Sie ist vom {{ last_contact }}.{% endif %}",
        warning: "Ihr Kundenkonto ist{% if last_contact %} trotz unserer Nachricht vom {{ last_contact }}\
                  {% endif %} noch nicht ausgeglichen: {% if several %}Die unten aufgeführten Rechnungen, von denen \
                  die älteste am {{ due_date }} fällig war ({{ days_late }} überfällig), sind weiterhin in Höhe von \
                  {{ open }} offen.{% else %}Die unten aufgeführte Rechnung war am {{ due_date }} fällig \
                  ({{ days_late }} überfällig) und ist weiterhin in Höhe von {{ open }} offen.{% endif %} Dies ist \
                  unsere letzte Erinnerung vor dem nächsten Schritt.",
        formal_notice: "Ihr Kundenkonto ist{% if contacts %} trotz {% if several_contacts %}unserer Nachrichten vom \
                        {{ contacts }}{% else %}unserer Nachricht vom {{ contacts }}{% endif %}{% endif %} nicht \
                        ausgeglichen. {% if several %}Die unten aufgeführten Rechnungen, von denen die älteste am \
                        {{ due_date }} fällig war ({{ days_late }} überfällig), sind weiterhin in Höhe von \
                        {{ open }} offen.{% else %}Die unten aufgeführte Rechnung war am {{ due_date }} fällig \
                        ({{ days_late }} überfällig) und ist weiterhin in Höhe von {{ open }} offen.{% endif %}",
    },
    invoice_headings: ["Rechnung", "Datum", "Fällig am", "Betrag brutto", "Offener Betrag", "Überfällig"],
    total: "Summe",
    received: "{% for it in received %}{% if it.is_credit_note %}Unsere Gutschrift{% if it.reference %} \
               {{ it.reference }}{% endif %} über {{ it.amount }} ist{% if several %} von Rechnung \
               {{ it.number }}{% endif %} bereits abgezogen. {% else %}Ihre Zahlung von \
               {{ it.amount }}{% if several %} auf Rechnung {{ it.number }}{% endif %} haben wir am \
               {{ it.date }} dankend erhalten{% if it.is_split %} und wie folgt angerechnet: \
               {% if it.to_compensation %}{{ it.to_compensation }} auf die Verzugspauschale, \
               {% endif %}{% if it.to_interest %}{{ it.to_interest }} auf die Zinsen, \
               {% endif %}{{ it.to_principal }} auf die Hauptforderung{% endif %}. {% endif %}{% endfor %}\
               {% for it in credits %}Zu Ihren Gunsten stehen {{ it.amount }}{% if it.date %} vom {{ it.date }}{% endif %}\
               {% if it.reference %} ({{ it.reference }}){% endif %}, die noch keiner Rechnung zugeordnet sind. {% endfor %}\
               {% if credited %}Davon ziehen wir {{ credited }} von der geforderten Summe ab. {% endif %}",
    disputed: "{% for it in disputes %}{% if it.is_whole %}Die von Ihnen beanstandete Rechnung {{ it.number }} \
               ({{ it.amount }}) fordern wir mit dieser Nachricht nicht ein: Sie erhalten dazu eine gesonderte \
               Antwort. {% else %}Den von Ihnen beanstandeten Teil der Rechnung {{ it.number }} ({{ it.amount }}) \
               fordern wir mit dieser Nachricht nicht ein: Sie erhalten dazu eine gesonderte Antwort. {% endif %}\
               {% endfor %}{% if credit_due %}Eine Gutschrift über {{ credit_due }} geht Ihnen noch zu; sie ist \
               bereits abgezogen.{% endif %}",
    promised: "{% for it in promises %}Ihre Zusage, {{ it.amount }} bis zum {{ it.date }} auf Rechnung \
               {{ it.number }} zu zahlen, haben wir notiert: Diesen Betrag fordern wir mit dieser Nachricht nicht \
               ein. {% endfor %}{% for it in instalments %}Für Rechnung {{ it.number }} gilt der vereinbarte \
               Zahlungsplan: {{ it.amount }} bis zum {{ it.date }}. {% endfor %}",
    demand: "Mit dieser förmlichen Mahnung{% if notice_ground %} ({{ notice_ground }}){% endif %} fordern wir Sie \
             auf, uns {{ deadline }} den Betrag von {{ asked }} zu zahlen, der sich wie folgt zusammensetzt:",
    demand_headings: ["Forderung", "Betrag"],
    credited_row: "Abzüglich Ihres Guthabens",
    demand_rows: [
        "{% if several %}Rechnungen {{ number }}{% else %}Rechnung {{ number }}{% endif %}, {% if disputed %}nicht \
         beanstandeter Teil{% else %}offener Betrag{% endif %}",
        "Verzugszinsen bis zum {{ interest_through }}",
        "Verzugspauschale",
        "Mahngebühr",
    ],
    payment: ByStage {
        courtesy: "Bitte {% if account %}überweisen{% else %}zahlen{% endif %} Sie uns \
                   {% if several %}zum jeweiligen Fälligkeitstag insgesamt{% else %}bei Fälligkeit{% endif %} \
                   {{ asked }}{% if account %} auf das Konto {{ account }}{% endif %} und geben Sie dabei die \
                   {% if several %}Rechnungsnummern{% else %}Rechnungsnummer{% endif %} {{ number }} an. {% for it in discounts %}Gehen bis zum {{ it.last_day }} {{ it.to_pay }} bei uns ein, ist die Rechnung{% if several %} {{ it.number }}{% endif %} beglichen: Das Skonto beträgt {{ it.discount }} ({{ it.percent }}). {% endfor %}",
        courteous: "Andernfalls {% if account %}überweisen{% else %}zahlen{% endif %} Sie uns bitte {{ asked }} \
                    {{ deadline }}{% if account %} auf das Konto {{ account }}{% endif %} und geben Sie dabei die \
                    {% if several %}Rechnungsnummern{% else %}Rechnungsnummer{% endif %} {{ number }} an.",
        neutral: "Bitte {% if account %}überweisen{% else %}zahlen{% endif %} Sie uns {{ asked }} {{ deadline }}\
                  {% if account %} auf das Konto {{ account }}{% endif %} und geben Sie dabei die \
                  {% if several %}Rechnungsnummern{% else %}Rechnungsnummer{% endif %} {{ number }} an.",
        firm: "Wir erwarten Ihre Zahlung von {{ asked }} {{ deadline }}{% if account %} auf das Konto {{ account }}\
               {% endif %}. Bitte geben Sie dabei die {% if several %}Rechnungsnummern{% else %}Rechnungsnummer\
               {% endif %} {{ number }} an.",
        formal_notice: "{% if account %}Bitte überweisen Sie den Betrag auf das Konto {{ account }} und geben Sie \
                        dabei die {% if several %}Rechnungsnummern{% else %}Rechnungsnummer{% endif %} {{ number }} \
                        an.{% else %}Bitte geben Sie bei der Zahlung die {% if several %}Rechnungsnummern\
                        {% else %}Rechnungsnummer{% endif %} {{ number }} an.{% endif %}",
    },
    deadline: "bis zum {{ pay_by }}",
    deadline_from_receipt: "spätestens {{ notice_days }} nach dem Tag des Erhalts dieser Nachricht",
    charges: Charges {
        to_come: "{% if charges %}Zu Ihrer Information: {% endif %}{% for it in charges %}Bei verspäteter Zahlung\
                  {% if it.is_some %} (Rechnungsnr. {{ it.number }}){% endif %} fallen {% if it.by_contract %}\
                  vertraglich vereinbarte{% else %}gesetzliche{% endif %} Verzugszinsen von \
                  {{ it.rate }} pro Jahr{% if it.ground %} ({{ it.ground }}){% endif %}\
                  {% if it.compensation_rule %} und eine Verzugspauschale von \
                  {{ it.compensation_rule }}{% if several %} je Rechnung{% endif %}{% if it.compensation_ground %} \
                  ({{ it.compensation_ground }}){% endif %}{% endif %} an. {% if it.is_revised %}Der Zinssatz wird \
                  jedes Halbjahr angepasst. {% endif %}{% endfor %}",
        to_date: "{% for it in charges %}{% if it.interest %}Bis heute sind {% if it.by_contract %}vertraglich \
                  vereinbarte{% else %}gesetzliche{% endif %} Verzugszinsen von {{ it.interest }}\
                  {% if it.is_some %} (Rechnungsnr. {{ it.number }}){% endif %} angefallen; der Zinssatz beträgt\
                  {% if it.is_revised %} derzeit{% endif %} {{ it.rate }} pro Jahr{% if it.is_revised %} und wird \
                  jedes Halbjahr angepasst{% endif %}{% if it.ground %} ({{ it.ground }}){% endif %}. \
                  {% if it.compensation %}Hinzu kommt die Verzugspauschale von {{ it.compensation }}\
                  {% if it.compensation_ground %} ({{ it.compensation_ground }}){% endif %}. {% endif %}{% endif %}\
                  {% endfor %}{% if interest %}Der Gesamtbetrag beläuft sich heute auf {{ total }}; er erhöht sich \
                  täglich bis zur Zahlung.{% endif %}",
        go_on: "{% for it in charges %}Die {% if it.by_contract %}vertraglich vereinbarten{% else %}gesetzlichen\
                {% endif %} Verzugszinsen{% if it.is_some %} (Rechnungsnr. {{ it.number }}){% endif %} laufen bis \
                zum Tag der Zahlung weiter; der Zinssatz beträgt{% if it.is_revised %} derzeit{% endif %} \
                {{ it.rate }} pro Jahr{% if it.is_revised %} und wird jedes Halbjahr angepasst{% endif %}\
                {% if it.ground %} ({{ it.ground }}){% endif %}. {% if it.compensation %}Die Verzugspauschale ist\
                {% if not it.by_contract %}{% if not is_consumer %} kraft Gesetzes{% endif %}{% endif %} geschuldet\
                {% if it.compensation_ground %} ({{ it.compensation_ground }}){% endif %}. {% endif %}{% endfor %}",
        rate_unknown: "{% for it in charges %}Auf verspätet bezahlte Rechnungen{% if it.is_some %} (Rechnungsnr. {{ it.number }}){% endif %} \
                      fallen {% if it.by_contract %}vertraglich vereinbarte{% else %}gesetzliche{% endif %} Verzugszinsen an{% if it.ground %} ({{ it.ground }}){% endif %}\
                      {% if it.interest %}: bis zum {{ interest_through }} sind es {{ it.interest }}{% endif %}; sie laufen bis zum Tag der Zahlung zum \
                      Satz des jeweiligen Halbjahres weiter. {% if it.compensation %}Hinzu kommt die Verzugspauschale von {{ it.compensation }}{% if it.compensation_ground %} ({{ it.compensation_ground }}){% endif %}. \
                      {% endif %}{% endfor %}",
        from_notice: "{% for it in charges %}Ab dieser Mahnung laufen auf den geforderten Rechnungsbetrag\
                      {% if it.is_some %} (Rechnungsnr. {{ it.number }}){% endif %} bis zur Zahlung Verzugszinsen \
                      zum {% if it.by_contract %}vereinbarten{% else %}gesetzlichen{% endif %} Satz von\
                      {% if it.is_revised %} derzeit{% endif %} {{ it.rate }} pro Jahr{% if it.ground %} \
                      ({{ it.ground }}){% endif %}. {% endfor %}",
    },
    fee: "Die Mahngebühr beträgt {{ fee }}; sie ist im geforderten Betrag enthalten.",
    statutory: Statutory {
        period_from_receipt: "Sie haben {{ notice_days }} Zeit, um ohne zusätzliche Kosten zu zahlen; die Frist \
                              beginnt am Tag nach dem Erhalt dieser Nachricht.{% if costs %} Zahlen Sie nicht \
                              innerhalb dieser Frist, schulden Sie auch {{ costs }} Inkassokosten\
                              {% if costs_ground %} ({{ costs_ground }}){% endif %}.{% endif %}",
        period_from_sending: "Diese Erinnerung ist kostenlos. Die Frist für eine Zahlung ohne Kosten beträgt \
                              {{ notice_days }}; sie beginnt am {{ working_days }}. Arbeitstag nach dem Versand \
                              dieser Nachricht.{% if costs %} Zahlen Sie nicht innerhalb dieser Frist, schulden Sie \
                              auch die im Vertrag vorgesehene Entschädigung von {{ costs }} und Zinsen\
                              {% if costs_ground %} ({{ costs_ground }}){% endif %}.{% endif %}",
        reply: "Sie haben ab dem Datum dieses Schreibens {{ reply_days }} Zeit, uns auf dem beigefügten \
                Antwortformular oder auf andere Weise zu antworten. Ohne Antwort innerhalb dieser Frist kann Klage \
                erhoben werden{% if reply_ground %} ({{ reply_ground }}){% endif %}.",
        registration: "{{ creditor }}, Unternehmensnummer {{ registration }}.",
    },
    invitation: ByStage {
        courtesy: "Falls {% if several %}eine Rechnung{% else %}die Rechnung{% endif %} nicht bei Ihnen angekommen \
                   ist oder etwas daran nicht stimmt, geben Sie uns bitte schon jetzt Bescheid: Wir prüfen das \
                   umgehend.",
        courteous: "Vielleicht wurde die Zahlung nur übersehen, oder es gibt einen Grund, den wir nicht kennen. \
                    Falls {% if several %}eine Rechnung{% else %}die Rechnung{% endif %} nicht bei Ihnen angekommen \
                    ist oder etwas nicht stimmt, geben Sie uns bitte Bescheid: Wir prüfen das umgehend. Falls Ihre \
                    Zahlung bereits unterwegs ist, betrachten Sie diese Nachricht bitte als gegenstandslos; wir \
                    danken Ihnen.",
        neutral: "Falls {% if several %}eine Rechnung{% else %}die Rechnung{% endif %} nicht bei Ihnen angekommen \
                  ist oder etwas nicht stimmt, geben Sie uns bitte Bescheid: Wir prüfen das umgehend. Falls Ihre \
                  Zahlung bereits unterwegs ist, nennen Sie uns bitte das Datum der Überweisung.",
        firm: "Falls etwas gegen die Zahlung spricht oder Sie in Zahlungsschwierigkeiten sind, melden Sie sich \
               bitte umgehend schriftlich{% if phone %} oder telefonisch{% endif %} bei uns: Wir suchen mit Ihnen \
               nach einer Lösung.",
        formal_notice: "Falls Sie diesen Betrag ganz oder teilweise bestreiten, teilen Sie uns bitte {{ deadline }} \
                        schriftlich mit, was Sie bestreiten und warum. Falls Sie in Zahlungsschwierigkeiten sind, \
                        {% if phone %}rufen Sie uns bitte an{% else %}schreiben Sie uns bitte{% endif %}: Ein \
                        Zahlungsplan kann vereinbart werden.",
    },
    outlook: [
        "{% if then_formal_notice %}Erhalten wir innerhalb der genannten Frist weder eine Zahlung noch eine \
         Nachricht von Ihnen, senden wir Ihnen eine förmliche Mahnung.{% endif %}{% if then_hand_over %}Erhalten wir \
         innerhalb der genannten Frist weder eine Zahlung noch eine Nachricht von Ihnen, übergeben wir die \
         Forderung zum Inkasso.{% endif %}",
        "Erhalten wir innerhalb dieser Frist weder Ihre Zahlung noch eine schriftliche Antwort, behalten wir uns \
         vor, die Forderung auf dem Rechtsweg geltend zu machen.",
    ],
    contact: "So erreichen Sie uns: {{ reach }}.",
    closing: ["Mit freundlichen Grüßen", "Beste Grüße", "Freundliche Grüße"],
    enclosures: [
        "{% if several %}Kopien der Rechnungen {{ number }}{% else %}Kopie der Rechnung {{ number }}{% endif %}",
        "Informationsblatt",
        "Antwortformular",
        "Formular zur finanziellen Situation",
    ],
    sms: [
        "{{ creditor }}: {% if several %}Rechnungen{% else %}Rechnung{% endif %} {{ number }}, {{ asked }}, \
         {% if is_courtesy %}fällig {% if several %}ab{% else %}am{% endif %} {{ due_date }}{% else %}\
         {% if several %}älteste {% endif %}fällig seit {{ due_date }} ({{ days_late }}). Bitte zahlen Sie \
         {{ deadline }}{% endif %}.{% if account %} IBAN {{ account }}.{% endif %}{% if reach %} Schon \
         bezahlt oder Fragen? {{ reach }}{% endif %}",
        "{{ creditor }}: {% if several %}Rechnungen{% else %}Rechnung{% endif %} {{ number }}, {{ asked }}, \
         {% if is_courtesy %}fällig {% if several %}ab{% else %}am{% endif %}{% else %}{% if several %}älteste \
         {% endif %}fällig seit{% endif %} {{ due_date }}.{% if reach %} Schon \
         bezahlt oder Fragen? {{ reach }}{% endif %}",
        "{{ creditor }}: {% if several %}{{ count }} Rechnungen{% else %}Rechnung {{ number }}{% endif %}, \
         {{ asked }}, fällig {% if several %}ab {% endif %}{{ due_date }}.{% if reach %} {{ reach }}{% endif %}",
    ],
    phone: Phone {
        headings: [
            "Zum Einstieg",
            "Die Fakten",
            "Was Sie fragen",
            "Mögliche Einwände",
            "Zum Abschluss",
            "Nach dem Anruf notieren",
        ],
        objection_headings: ["Ihr Gegenüber sagt", "Sie antworten"],
        opening: "Guten Tag, hier ist {{ creditor }}{% if is_consumer %}. Spreche ich mit {{ debtor }}?{% else %}, \
                  Debitorenbuchhaltung. Kann ich bitte mit der Person sprechen, die sich bei {{ debtor }} um die \
                  Zahlung unserer Rechnungen kümmert?{% endif %} {% if last_contact %}Ich rufe wegen unserer \
                  Nachricht vom {{ last_contact }} an.{% else %}Ich rufe an, um mit Ihnen kurz über \
                  {% if several %}einige fällige Rechnungen{% else %}eine fällige Rechnung{% endif %} zu sprechen.\
                  {% endif %} Haben Sie zwei Minuten Zeit?",
        courtesy: "Guten Tag, hier ist {{ creditor }}{% if is_consumer %}. Spreche ich mit {{ debtor }}?{% else %}, \
                   Debitorenbuchhaltung. Kann ich bitte mit der Person sprechen, die sich bei {{ debtor }} um die \
                   Zahlung unserer Rechnungen kümmert?{% endif %} Ich möchte sichergehen, dass für \
                   {% if several %}die Fälligkeiten ab dem{% else %}die Fälligkeit am{% endif %} {{ due_date }} \
                   alles in Ordnung ist. Haben Sie zwei Minuten Zeit?",
        facts: "{% if is_courtesy %}Bei Fälligkeit zu zahlen: {{ asked }}.{% else %}Worum Sie bitten: Zahlung von \
                {{ asked }} {{ deadline }}.{% endif %}{% if account %} Konto: {{ account }}.{% endif %}\
                {% if interest %} Bis heute kämen {{ interest }} Verzugszinsen{% if compensation %} und \
                {{ compensation }} Verzugspauschale{% endif %} hinzu, insgesamt wären es {{ total }}; erwähnen \
                Sie das, ohne zu drohen.{% endif %}",
        questions: [
            "{% if several %}Haben Sie diese Rechnungen{% else %}Haben Sie diese Rechnung{% endif %} erhalten?",
            "Gibt es etwas zu beanstanden, an der Lieferung oder an der Rechnung?",
            "An welchem Tag ist die Zahlung geplant, und in welcher Höhe?",
            "Wer gibt die Zahlung bei Ihnen frei, und wie erreiche ich diese Person?",
        ],
        objections: [
            (
                "„Wir haben die Rechnung nicht erhalten.“",
                "„Ich sende sie Ihnen sofort noch einmal. An welche Adresse? Morgen rufe ich Sie wieder an, um \
                 einen Zahlungstermin zu vereinbaren.“",
            ),
            (
                "„Das ist schon bezahlt.“",
                "„Vielen Dank. An welchem Tag, welcher Betrag und auf welches Konto? Ich prüfe das und bestätige es \
                 Ihnen.“",
            ),
            (
                "„Mit der Lieferung oder dem Preis stimmt etwas nicht.“",
                "„Bitte sagen Sie mir, was: Ich notiere es, und es wird geprüft. Kann der Teil, um den es dabei \
                 nicht geht, {{ deadline }} bezahlt werden?“",
            ),
            (
                "„Wir warten selbst noch auf eine Zahlung.“",
                "„Das verstehe ich. Unsere Rechnung hängt davon nicht ab; wie viel können Sie {{ deadline }} \
                 zahlen, und wann folgt der Rest?“",
            ),
            (
                "„Die zuständige Person ist nicht da.“",
                "„Wann ist sie wieder da, und wer vertritt sie bei dringenden Zahlungen? Ich rufe an dem Tag wieder \
                 an.“",
            ),
            (
                "„Im Moment ist das Geld knapp.“",
                "„Danke, dass Sie mir das sagen. Sprechen wir über einen Zahlungsplan: Wie viel können Sie \
                 zahlen, und an welchen Tagen? Ich bestätige es Ihnen schriftlich.“",
            ),
            (
                "„Wir überweisen in Kürze.“",
                "„Sehr gut. An welchem Tag genau, und in welcher Höhe? Ich notiere das als Ihre Zusage.“",
            ),
        ],
        closing: "Fassen Sie zusammen, was vereinbart ist: der Tag, der Betrag, wer was übernimmt. Bedanken Sie \
                  sich. Kündigen Sie eine schriftliche Bestätigung an.",
        record: [
            "wen Sie erreicht haben, Funktion, Tag und Uhrzeit",
            "was gesagt wurde, möglichst im Wortlaut",
            "zugesagter Tag und Betrag",
            "was beanstandet wird und welche Unterlagen verlangt wurden",
            "Tag des nächsten Anrufs",
        ],
    },
    formal_words: &["mahnung", "mahnen wir", "wir mahnen", "inverzugsetzung", "setzen wir sie in verzug"],
    harsh: &[
        (
            Harshness::Insult,
            &["betrüger", "betrügerisch", "unehrlich", "gauner", "zechpreller", "schmarotzer", "böswillig"],
        ),
        (
            Harshness::CriminalThreat,
            &[
                "strafanzeige",
                "anzeige erstatten",
                "wegen betrugs",
                "eingehungsbetrug",
                "freiheitsstrafe",
                "gefängnis",
                "bei der polizei",
                "strafrechtliche schritte",
            ],
        ),
        (
            Harshness::SeizureThreat,
            &[
                "gerichtsvollzieher",
                "pfändung",
                "pfänden",
                "kontopfändung",
                "lohnpfändung",
                "zwangsvollstreckung",
                "zwangsräumung",
                "exekution",
            ],
        ),
        (
            Harshness::CourtPaper,
            &[
                "mahnbescheid",
                "vollstreckungsbescheid",
                "zahlungsbefehl",
                "vorladung",
                "im namen des volkes",
                "im namen der republik",
                "amtliche mitteilung",
                "gerichtliche zahlungsaufforderung",
            ],
        ),
        (
            Harshness::Publicity,
            &[
                "meldung an die schufa",
                "schwarze liste",
                "schuldnerliste",
                "schufa-eintrag",
                "ksv-eintrag",
                "ihren arbeitgeber",
                "ihre nachbarn",
                "veröffentlichen ihren namen",
                "informieren ihre kunden",
                "ihre kunden informieren",
            ],
        ),
        (
            Harshness::UnlawfulCosts,
            &[
                "mahngebühr für diese",
                "bearbeitungsgebühr",
                "bearbeitungspauschale",
                "inkassogebühr",
                "inkassogebühren",
                "gebühr für diese mahnung",
                "sämtliche kosten gehen zu ihren lasten",
            ],
        ),
        (
            Harshness::Pressure,
            &[
                "ultimatum",
                "letzte chance",
                "werden sie bereuen",
                "werden es bereuen",
                "mit aller härte",
                "hausbesuch unserer",
            ],
        ),
    ],
};
