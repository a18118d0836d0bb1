//! The messages in Italian, for Italy and Italian-speaking Switzerland.
//!
//! No article stands before a day, a number or a rate: it would have to change before 8 and 11 (`l'8 marzo`).
//! A company is addressed as `voi`, a consumer as `Lei`.

use super::{ByStage, Charges, Openings, Phone, Statutory, Texts};
use crate::refusal::Harshness;

pub(super) static TEXTS: Texts = Texts {
    subject_label: "Oggetto",
    enclosures_label: "Allegati",
    separator: ": ",
    dateline: "{{ today }}",
    registered: "Raccomandata con avviso di ricevimento",
    salutation: [
        "{% if is_consumer %}Gentile {{ debtor }},{% else %}Spettabile {{ debtor }},{% endif %}",
        "Buongiorno,",
    ],
    subject: ByStage {
        courtesy: "{% if several %}Fatture n. {{ number }}, prima scadenza {{ due_date }}{% else %}Fattura \
                   n. {{ number }}, scadenza {{ due_date }}{% endif %}",
        courteous: "{% if several %}Promemoria per le fatture n. {{ number }}, prima scadenza {{ due_date }}\
                    {% else %}Promemoria per la fattura n. {{ number }}, scadenza {{ due_date }}{% endif %}",
        neutral: "{% if several %}Fatture n. {{ number }} in attesa di pagamento, prima scadenza \
                  {{ due_date }}{% else %}Fattura n. {{ number }} in attesa di pagamento, scadenza \
                  {{ due_date }}{% endif %}",
        firm: "{% if is_warning %}Ultimo sollecito{% else %}Sollecito{% endif %} di pagamento \
               {% if several %}delle fatture n. {{ number }}, prima scadenza {{ due_date }}{% else %}della \
               fattura n. {{ number }}, scaduta in data {{ due_date }}{% endif %}",
        formal_notice: "Costituzione in mora per {% if several %}le fatture{% else %}la fattura{% endif %} \
                        n. {{ number }}",
    },
    opening: Openings {
        courtesy: "{% if is_consumer %}Le{% else %}Vi{% endif %} segnaliamo che {% if several %}le fatture \
                   indicate di seguito scadono {% if due_today %}a partire da oggi.{% else %}a partire dal \
                   giorno {{ due_date }}. Fino ad allora non vi è alcuna urgenza.{% endif %}{% else %}la \
                   fattura indicata di seguito scade {% if due_today %}oggi.{% else %}il giorno \
                   {{ due_date }}. Fino ad allora non vi è alcuna urgenza.{% endif %}{% endif %}",
        courteous: "{% if last_contact %}Facciamo seguito al nostro messaggio in data {{ last_contact }}. {% endif %}\
                    {% if several %}Salvo errore da parte nostra, per le fatture indicate di seguito, la più vecchia \
                    delle quali è scaduta in data {{ due_date }} ({{ days_late }} fa), risulta ancora da saldare \
                    l'importo di {{ open }}.{% else %}{% if part_paid %}Salvo errore da parte nostra, per la fattura \
                    indicata di seguito, scaduta in data {{ due_date }} ({{ days_late }} fa), risulta ancora da \
                    saldare l'importo di {{ open }}.{% else %}Salvo errore da parte nostra, non ci è ancora pervenuto \
                    il pagamento della fattura indicata di seguito, scaduta in data {{ due_date }} ({{ days_late }} \
                    fa).{% endif %}{% endif %}",
        neutral: "{% if last_contact %}Facciamo seguito al nostro messaggio in data {{ last_contact }}. {% endif %}\
                  Dalla nostra contabilità risulta che, {% if several %}per le fatture indicate di seguito, la più \
                  vecchia delle quali è scaduta in data {{ due_date }} ({{ days_late }} fa){% else %}per la fattura \
                  indicata di seguito, scaduta in data {{ due_date }} ({{ days_late }} fa){% endif %}, resta da \
                  pagare l'importo di {{ open }}.",
        firm: "{% if last_contact %}Nonostante il nostro messaggio in data {{ last_contact }}, {% if several %}le \
               fatture{% else %}la fattura{% endif %}{% else %}{% if several %}Le fatture{% else %}La \
               fattura{% endif %}{% endif %}{% if several %} indicate di seguito, la più vecchia delle quali è \
               scaduta in data {{ due_date }} ({{ days_late }} di ritardo), risultano ancora insolute per un importo \
               di {{ open }}.{% else %} indicata di seguito, scaduta in data {{ due_date }} ({{ days_late }} di \
               ritardo), risulta ancora insoluta{% if part_paid %} per un importo di {{ open }}{% endif %}.{% endif %}",
        formal: "{% if last_contact %}Facciamo seguito al nostro messaggio in data {{ last_contact }}. {% endif %}\
                 Constatiamo che, {% if several %}per le fatture indicate di seguito, la più vecchia delle quali è \
                 scaduta in data {{ due_date }} ({{ days_late }} di ritardo){% else %}per la fattura indicata di \
                 seguito, scaduta in data {{ due_date }} ({{ days_late }} di ritardo){% endif %}, resta dovuto \
                 l'importo di {{ open }}.",
        warning: "{% if last_contact %}Nonostante il nostro messaggio in data {{ last_contact }}, per{% else %}\
                  Per{% endif %} {% if several %}le fatture indicate di seguito, la più vecchia delle quali è scaduta \
                  in data {{ due_date }} ({{ days_late }} di ritardo){% else %}la fattura indicata di seguito, \
                  scaduta in data {{ due_date }} ({{ days_late }} di ritardo){% endif %}, resta dovuto l'importo di \
                  {{ open }}. Questo è il nostro ultimo messaggio prima di proseguire con il recupero del credito.",
        formal_notice: "{% if contacts %}{% if several_contacts %}I nostri messaggi in data {{ contacts }} \
                        {% if part_paid %}non hanno portato al pagamento integrale{% else %}sono rimasti \
                        senza esito{% endif %}. {% else %}Il nostro messaggio in data {{ contacts }} \
                        {% if part_paid %}non ha portato al pagamento integrale{% else %}è rimasto senza \
                        esito{% endif %}. {% endif %}{% endif %}{% if several %}Per le fatture indicate di \
                        seguito, la più vecchia delle quali è scaduta in data {{ due_date }} \
                        ({{ days_late }} di ritardo){% else %}Per la fattura indicata di seguito, scaduta \
                        in data {{ due_date }} ({{ days_late }} di ritardo){% endif %}, resta dovuto \
                        l'importo di {{ open }}.",
    },
    invoice_headings: ["Fattura", "Data", "Scadenza", "Importo IVA inclusa", "Saldo aperto", "Ritardo"],
    total: "Totale",
    received: "{% for it in received %}{% if it.is_credit_note %}La nostra nota di credito{% if it.reference %} \
               n. {{ it.reference }}{% endif %} di {{ it.amount }} è stata detratta{% if several %} dalla \
               fattura n. {{ it.number }}{% endif %}. {% else %}Confermiamo di aver ricevuto {{ it.amount }} in \
               data {{ it.date }}{% if several %} per la fattura n. \
               {{ it.number }}{% endif %}{% if it.is_split %}, con la seguente imputazione: \
               {% if it.to_compensation %}{{ it.to_compensation }} all'importo forfettario per i costi di \
               recupero, {% endif %}{% if it.to_interest %}{{ it.to_interest }} agli interessi, \
               {% endif %}{{ it.to_principal }} al capitale{% endif %}. {% endif %}{% endfor %}\
               {% for it in credits %}Risultano a Suo favore {{ it.amount }}{% if it.date %} del {{ it.date }}{% endif %}\
               {% if it.reference %} ({{ it.reference }}){% endif %}, non ancora abbinati a una fattura. {% endfor %}\
               {% if credited %}Ne deduciamo {{ credited }} dalla somma richiesta. {% endif %}",
    disputed: "{% for it in disputes %}{% if it.is_whole %}Il pagamento della fattura n. {{ it.number }} \
               ({{ it.amount }}), oggetto di contestazione, non viene richiesto in questa sede: al riguardo \
               risponderemo separatamente. {% else %}Il pagamento della parte contestata{% if several %} della \
               fattura n. {{ it.number }}{% endif %} ({{ it.amount }}) non viene richiesto in questa sede: al \
               riguardo risponderemo separatamente. {% endif %}{% endfor %}{% if credit_due %}È in arrivo una nota di \
               credito di {{ credit_due }}: l'importo è già stato detratto.{% endif %}",
    promised: "{% for it in promises %}Abbiamo preso nota dell'impegno a pagare {{ it.amount }} entro il giorno \
               {{ it.date }} per la fattura n. {{ it.number }}: questa somma non viene richiesta in questa sede. \
               {% endfor %}{% for it in instalments %}Per la fattura n. {{ it.number }} vale il piano di pagamento \
               concordato: {{ it.amount }} entro il giorno {{ it.date }}. {% endfor %}",
    demand: "Con la presente {% if is_consumer %}La{% else %}vi{% endif %} costituiamo in mora{% if notice_ground %} \
             ({{ notice_ground }}){% endif %} e {% if is_consumer %}Le{% else %}vi{% endif %} intimiamo di pagarci, \
             {{ deadline }}, la somma di {{ asked }}, così composta:",
    demand_headings: ["Somma dovuta", "Importo"],
    credited_row: "A dedurre: Suo credito",
    demand_rows: [
        "{% if several %}Fatture{% else %}Fattura{% endif %} n. {{ number }}, {% if disputed %}parte non \
         contestata{% else %}saldo aperto{% endif %}",
        "Interessi di mora maturati fino al {{ interest_through }}",
        "Importo forfettario per i costi di recupero",
        "Spese di sollecito",
    ],
    payment: ByStage {
        courtesy: "Per il pagamento: {{ asked }}{% if account %}, con bonifico sul conto {{ account }}\
                   {% endif %}, indicando {% if several %}i riferimenti{% else %}il riferimento{% endif %} \
                   {{ number }}. {% for it in discounts %}Se riceviamo {{ it.to_pay }} entro il {{ it.last_day }}, la fattura{% if several %} {{ it.number }}{% endif %} è saldata: lo sconto per pagamento anticipato è di {{ it.discount }} ({{ it.percent }}). {% endfor %}",
        courteous: "In caso contrario, {% if is_consumer %}La{% else %}vi{% endif %} preghiamo di versare \
                    {{ asked }} {{ deadline }}{% if account %}, con bonifico sul conto {{ account }}\
                    {% endif %}, indicando {% if several %}i riferimenti{% else %}il riferimento{% endif %} \
                    {{ number }}.",
        neutral: "{% if is_consumer %}La{% else %}Vi{% endif %} preghiamo di versare {{ asked }} \
                  {{ deadline }}{% if account %}, con bonifico sul conto {{ account }}{% endif %}, \
                  indicando {% if several %}i riferimenti{% else %}il riferimento{% endif %} {{ number }}.",
        firm: "{% if is_consumer %}Le{% else %}Vi{% endif %} chiediamo di versare {{ asked }} {{ deadline }}\
               {% if account %}, con bonifico sul conto {{ account }}{% endif %}, indicando {% if several %}\
               i riferimenti{% else %}il riferimento{% endif %} {{ number }}.",
        formal_notice: "{% if account %}Il pagamento va effettuato con bonifico sul conto {{ account }}, \
                        indicando {% if several %}i riferimenti{% else %}il riferimento{% endif %} \
                        {{ number }}.{% else %}Al momento del pagamento {% if several %}vanno indicati i \
                        riferimenti{% else %}va indicato il riferimento{% endif %} {{ number }}.{% endif %}",
    },
    deadline: "entro il giorno {{ pay_by }}",
    deadline_from_receipt: "entro {{ notice_days }} a decorrere dal giorno successivo alla ricezione di \
                            questo messaggio",
    charges: Charges {
        to_come: "{% for it in charges %}A titolo informativo: in caso di ritardo nel pagamento\
                  {% if it.is_some %} (rif. {{ it.number }}){% endif %}, {% if it.by_contract %}il nostro \
                  contratto{% else %}la legge{% endif %} prevede interessi di mora (tasso annuo \
                  {{ it.rate }}{% if it.is_revised %}, aggiornato {% if is_consumer %}periodicamente\
                  {% else %}ogni semestre{% endif %}{% endif %}{% if it.ground %}; {{ it.ground }}\
                  {% endif %}){% if it.compensation_rule %} e, per i costi di recupero, un importo \
                  forfettario di {{ it.compensation_rule }}{% if several %} per ogni fattura{% endif %}\
                  {% if it.compensation_ground %} ({{ it.compensation_ground }}){% endif %}{% endif %}. \
                  {% endfor %}",
        to_date: "{% for it in charges %}{% if it.interest %}A oggi{% if it.is_some %} (rif. \
                  {{ it.number }}){% endif %} si aggiungono, {% if it.by_contract %}in base al contratto\
                  {% else %}per legge{% endif %}, interessi di mora per {{ it.interest }} (tasso annuo \
                  {{ it.rate }}{% if it.is_revised %}, aggiornato {% if is_consumer %}periodicamente\
                  {% else %}ogni semestre{% endif %}{% endif %}{% if it.ground %}; {{ it.ground }}\
                  {% endif %}){% if it.compensation %} e, per i costi di recupero, l'importo forfettario di \
                  {{ it.compensation }}{% if it.compensation_ground %} ({{ it.compensation_ground }})\
                  {% endif %}{% endif %}. {% endif %}{% endfor %}{% if interest %}Il totale a oggi è di \
                  {{ total }}; aumenta ogni giorno fino al pagamento.{% endif %}",
        go_on: "{% for it in charges %}Gli interessi di mora{% if it.is_some %} (rif. {{ it.number }})\
                {% endif %} continuano a maturare fino al giorno del pagamento (tasso annuo {{ it.rate }}\
                {% if it.is_revised %}, aggiornato {% if is_consumer %}periodicamente{% else %}ogni semestre\
                {% endif %}{% endif %}{% if it.ground %}; {{ it.ground }}{% endif %}). \
                {% if it.compensation %}L'importo forfettario per i costi di recupero è dovuto\
                {% if not it.by_contract %} per legge{% endif %}{% if it.compensation_ground %} \
                ({{ it.compensation_ground }}){% endif %}. {% endif %}{% endfor %}",
        rate_unknown: "{% for it in charges %}{% if it.by_contract %}Il contratto{% else %}La legge{% endif %} prevede interessi di mora sulle fatture \
                      pagate in ritardo{% if it.is_some %} (rif. {{ it.number }}){% endif %}{% if it.ground %} ({{ it.ground }}){% endif %}{% if it.interest %}: fino al {{ interest_through }} \
                      ammontano a {{ it.interest }}{% endif %}; continuano a maturare fino al giorno del pagamento, al tasso di ciascun semestre. \
                      {% if it.compensation %}Si aggiunge l'importo forfettario per i costi di recupero di {{ it.compensation }}{% if it.compensation_ground %} ({{ it.compensation_ground }}){% endif %}. {% endif %}{% endfor %}",
        from_notice: "{% for it in charges %}A decorrere dalla presente costituzione in mora maturano sul \
                      capitale richiesto{% if it.is_some %} (rif. {{ it.number }}){% endif %}, fino al \
                      pagamento, interessi di mora al tasso {% if it.by_contract %}convenuto{% else %}legale\
                      {% endif %}, attualmente {{ it.rate }} annuo{% if it.ground %} ({{ it.ground }})\
                      {% endif %}. {% endfor %}",
    },
    fee: "Le spese di sollecito ammontano a {{ fee }} e sono comprese nella somma richiesta.",
    statutory: Statutory {
        period_from_receipt: "Il termine per pagare senza alcuna spesa è di {{ notice_days }} e decorre dal \
                              giorno successivo alla ricezione di questo messaggio.{% if costs %} In \
                              mancanza di pagamento entro questo termine saranno dovute anche spese di \
                              recupero per {{ costs }}{% if costs_ground %} ({{ costs_ground }}){% endif %}.\
                              {% endif %}",
        period_from_sending: "Questo sollecito è gratuito. Il termine di {{ notice_days }} per pagare senza \
                              spese inizia a decorrere {{ working_days }} giorni lavorativi dopo l'invio.\
                              {% if costs %} In mancanza di pagamento entro questo termine saranno dovuti \
                              l'indennizzo previsto dal contratto, pari a {{ costs }}, e gli interessi\
                              {% if costs_ground %} ({{ costs_ground }}){% endif %}.{% endif %}",
        reply: "Il termine per rispondere, con il modulo allegato o in qualsiasi altro modo, è di {{ reply_days }} \
                dalla data di questa lettera. In mancanza di risposta entro questo termine potrà essere avviata \
                un'azione in giudizio{% if reply_ground %} ({{ reply_ground }}){% endif %}.",
        registration: "{{ creditor }}, numero di registro {{ registration }}.",
    },
    invitation: ByStage {
        courtesy: "{% if several %}Se una fattura non è arrivata{% else %}Se la fattura non è arrivata{% endif %} o \
                   se qualcosa non è in ordine, {% if is_consumer %}La{% else %}vi{% endif %} preghiamo di \
                   segnalarcelo già ora: verificheremo subito.",
        courteous: "Può trattarsi di una semplice svista, oppure di una circostanza di cui non siamo al \
                    corrente. {% if several %}Se una fattura non è arrivata{% else %}Se la fattura non è \
                    arrivata{% endif %} o se qualcosa non è in ordine, {% if is_consumer %}La{% else %}vi\
                    {% endif %} preghiamo di segnalarcelo: verificheremo subito. Se nel frattempo il \
                    pagamento è già stato effettuato, {% if is_consumer %}La ringraziamo e La preghiamo\
                    {% else %}vi ringraziamo e vi preghiamo{% endif %} di non tener conto di questo \
                    messaggio.",
        neutral: "{% if several %}Se una fattura non è arrivata{% else %}Se la fattura non è arrivata{% endif %} o se \
                  qualcosa non è in ordine, {% if is_consumer %}La{% else %}vi{% endif %} preghiamo di segnalarcelo: \
                  verificheremo subito. Se il pagamento è già stato disposto, {% if is_consumer %}La{% else %}\
                  vi{% endif %} preghiamo di comunicarcene la data.",
        firm: "Se un motivo impedisce il pagamento, o in caso di difficoltà, {% if is_consumer %}La{% else %}\
               vi{% endif %} preghiamo di {% if phone %}scriverci o telefonarci{% else %}scriverci{% endif %} al più \
               presto: cercheremo insieme una soluzione.",
        formal_notice: "{% if is_consumer %}Se contesta la somma richiesta, La preghiamo{% else %}Se \
                        contestate la somma richiesta, vi preghiamo{% endif %} di comunicarci per iscritto, \
                        {{ deadline }}, che cosa {% if is_consumer %}contesta{% else %}contestate\
                        {% endif %} e perché. In caso di difficoltà, {% if is_consumer %}La{% else %}vi\
                        {% endif %} preghiamo di {% if phone %}telefonarci{% else %}scriverci{% endif %}: è \
                        possibile concordare un piano di pagamento.",
    },
    outlook: [
        "{% if then_formal_notice %}In mancanza di pagamento o di riscontro {% if is_consumer %}Le{% else %}\
         vi{% endif %} invieremo una costituzione in mora.{% else if then_hand_over %}In mancanza di pagamento o di \
         riscontro trasmetteremo la pratica per il recupero del credito.{% endif %}",
        "In mancanza di pagamento o di una risposta scritta entro questo termine, ci riserviamo di chiedere il \
         pagamento per via giudiziaria.",
    ],
    contact: "Per contattarci: {{ reach }}.",
    closing: ["Distinti saluti", "Con i più cordiali saluti", "Cordiali saluti"],
    enclosures: [
        "{% if several %}copia delle fatture n. {{ number }}{% else %}copia della fattura n. {{ number }}{% endif %}",
        "foglio informativo",
        "modulo di risposta",
        "modulo sulla situazione finanziaria",
    ],
    sms: [
        "{{ creditor }}: {% if several %}fatture{% else %}fattura{% endif %} {{ number }}, {{ asked }}, \
         {% if several %}prima {% endif %}scadenza {{ due_date }}{% if not is_courtesy %} ({{ days_late }} \
         di ritardo). {% if is_consumer %}La{% else %}Vi{% endif %} preghiamo di pagare {{ deadline }}\
         {% endif %}.{% if account %} IBAN {{ account }}.{% endif %} {% if reach %}{% if is_courtesy %}\
         Domande?{% else %}Già pagato o domande?{% endif %} {{ reach }}{% endif %}",
        "{{ creditor }}: {% if several %}fatture{% else %}fattura{% endif %} {{ number }}, {{ asked }}, \
         {% if is_courtesy %}{% if several %}prima {% endif %}scadenza {{ due_date }}{% else %}in ritardo (\
         {% if several %}prima {% endif %}scadenza {{ due_date }}){% endif %}. {% if reach %}\
         {% if is_courtesy %}Domande?{% else %}Già pagato o domande?{% endif %} {{ reach }}{% endif %}",
        "{{ creditor }}: {% if several %}{{ count }} fatture{% else %}fattura {{ number }}{% endif %}, {{ asked }}, \
         {% if several %}prima {% endif %}scadenza {{ due_date }}. {{ reach }}",
    ],
    phone: Phone {
        headings: [
            "Per iniziare",
            "I fatti",
            "Domande da porre",
            "Possibili obiezioni",
            "Per concludere",
            "Da annotare dopo la chiamata",
        ],
        objection_headings: ["Obiezione", "Risposta"],
        opening: "Buongiorno, chiamo da {{ creditor }}, contabilità clienti. {% if is_consumer %}Parlo con \
                  {{ debtor }}?{% else %}Posso parlare con la persona che segue il pagamento delle nostre fatture \
                  presso {{ debtor }}?{% endif %} {% if last_contact %}Chiamo in merito al nostro messaggio in data \
                  {{ last_contact }}.{% else %}Chiamo per fare il punto su {% if several %}alcune fatture \
                  scadute{% else %}una fattura scaduta{% endif %}.{% endif %} Ha due minuti?",
        courtesy: "Buongiorno, chiamo da {{ creditor }}, contabilità clienti. {% if is_consumer %}Parlo con \
                   {{ debtor }}?{% else %}Posso parlare con la persona che segue il pagamento delle nostre \
                   fatture presso {{ debtor }}?{% endif %} Vorrei assicurarmi che sia tutto in ordine per \
                   {% if several %}i pagamenti in scadenza a partire dal giorno{% else %}il pagamento in \
                   scadenza il giorno{% endif %} {{ due_date }}. Ha due minuti?",
        facts: "{% if is_courtesy %}Da pagare {% if several %}alle rispettive scadenze{% else %}alla \
                scadenza{% endif %}: {{ asked }}.{% else %}Da chiedere: {{ asked }}, {{ deadline }}.\
                {% endif %}{% if account %} Conto: {{ account }}.{% endif %}{% if interest %} A oggi si \
                aggiungerebbero interessi di mora per {{ interest }}{% if compensation %} e un importo \
                forfettario di {{ compensation }}{% endif %}, per un totale di {{ total }}: da menzionare \
                senza toni di minaccia.{% endif %}",
        questions: [
            "{% if several %}Ha ricevuto queste fatture?{% else %}Ha ricevuto questa fattura?{% endif %}",
            "C'è qualcosa che non va nella fornitura o {% if several %}nelle fatture{% else %}nella fattura\
             {% endif %}?",
            "Per quale giorno e per quale importo è previsto il pagamento?",
            "Chi autorizza il pagamento, e come posso contattare questa persona?",
        ],
        objections: [
            (
                "«La fattura non è arrivata.»",
                "«La invio di nuovo subito. A quale indirizzo? Richiamo domani per concordare la data del pagamento.»",
            ),
            (
                "«È già stato pagato.»",
                "«Grazie. In che data, per quale importo e su quale conto? Verifico e do conferma.»",
            ),
            (
                "«C'è un problema con la fornitura o con il prezzo.»",
                "«Mi dica quale: lo annoto e sarà esaminato. La parte che non è in discussione può essere pagata \
                 {{ deadline }}?»",
            ),
            (
                "«Aspettiamo anche noi un pagamento.»",
                "«Capisco. {% if several %}Le nostre fatture però non dipendono{% else %}La nostra fattura \
                 però non dipende{% endif %} da questo: quale somma può essere pagata {{ deadline }}, e \
                 quando il resto?»",
            ),
            (
                "«La persona che decide è assente.»",
                "«Quando rientra, e chi la sostituisce per i pagamenti? Richiamo quel giorno.»",
            ),
            (
                "«In questo momento manca liquidità.»",
                "«Grazie per avermelo detto. Vediamo insieme un piano di pagamento: quanto può essere versato, e in \
                 quali date? Lo confermo per iscritto.»",
            ),
            (
                "«Il bonifico parte a breve.»",
                "«Bene. In che giorno esattamente, e di quale importo? Lo annoto come impegno.»",
            ),
        ],
        closing: "Riepilogare quanto concordato: la data, l'importo, chi fa che cosa. Ringraziare. Annunciare una \
                  conferma scritta.",
        record: [
            "la persona contattata, la sua funzione, il giorno e l'ora",
            "quanto è stato detto, con le parole usate",
            "il giorno e l'importo promessi",
            "che cosa è contestato, e i documenti richiesti",
            "il giorno della prossima chiamata",
        ],
    },
    formal_words: &[
        "costituiamo in mora",
        "costituzione in mora",
        "costituisce in mora",
        "mettiamo in mora",
        "intimiamo",
        "diffidiamo",
        "messa in mora",
        "intimazione di pagamento",
        "diffida ad adempiere",
        "diffida di pagamento",
        "interpellazione",
    ],
    harsh: &[
        (
            Harshness::Insult,
            &["truffatore", "disonesto", "disonesta", "cattivo pagatore", "ladro", "malafede", "mala fede"],
        ),
        (
            Harshness::CriminalThreat,
            &[
                "querela",
                "denuncia penale",
                "procedimento penale",
                "carcere",
                "truffa",
                "appropriazione indebita",
            ],
        ),
        (
            Harshness::SeizureThreat,
            &["pignoramento", "pignorare", "pignoreremo", "sequestro", "sfratto", "ufficiale giudiziario"],
        ),
        (
            Harshness::CourtPaper,
            &[
                "preavviso di esecuzione",
                "atto giudiziario",
                "decreto ingiuntivo",
                "ingiunzione di pagamento",
                "precetto",
                "atto di citazione",
                "in nome della legge",
                "in nome del popolo italiano",
                "cancelleria del tribunale",
            ],
        ),
        (
            Harshness::Publicity,
            &[
                "pubblicheremo il suo nome",
                "pubblicheremo il vostro nome",
                "informeremo i suoi clienti",
                "informeremo i vostri clienti",
                "il datore di lavoro",
                "i vicini",
                "crif",
                "lista nera",
                "vostri vicini",
                "suoi vicini",
                "vostro datore di lavoro",
                "suo datore di lavoro",
                "renderemo pubblico",
                "centrale rischi",
                "centrale dei rischi",
            ],
        ),
        (
            Harshness::UnlawfulCosts,
            &[
                "spese di sollecito a suo carico",
                "spese di sollecito a vostro carico",
                "spese di gestione pratica",
                "spese di gestione della pratica",
                "spese di pratica",
                "spese amministrative",
                "spese di recupero a suo carico",
                "spese di recupero a vostro carico",
                "aggravio di spese",
                "onorari di recupero",
            ],
        ),
        (
            Harshness::Pressure,
            &[
                "verrà a casa sua",
                "ultimatum",
                "ultima possibilità",
                "ultima occasione",
                "ve ne pentirete",
                "se ne pentirà",
                "senza ulteriore avviso",
                "tassativamente",
            ],
        ),
    ],
};
