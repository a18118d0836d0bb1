//! The messages in Spanish.

use super::{ByStage, Charges, Openings, Phone, Statutory, Texts};
use crate::refusal::Harshness;

pub(super) static TEXTS: Texts = Texts {
    subject_label: "Asunto",
    enclosures_label: "Documentos adjuntos",
    separator: ": ",
    dateline: "{{ today }}",
    registered: "Carta certificada con acuse de recibo",
    salutation: ["A la atención de {{ debtor }}:", "Buenos días:"],
    subject: ByStage {
        courtesy: "{% if several %}Facturas {{ number }}: vencimiento a partir del {{ due_date }}{% else %}Factura \
                   {{ number }}: vencimiento el {{ due_date }}{% endif %}",
        courteous: "{% if several %}Facturas {{ number }}, vencidas a partir del {{ due_date }}{% else %}\
                    Factura {{ number }}, vencida el {{ due_date }}{% endif %}",
        neutral: "{% if several %}Facturas{% else %}Factura{% endif %} {{ number }}: pago pendiente desde el \
                  {{ due_date }}",
        firm: "{% if is_warning %}{% if several %}Facturas{% else %}Factura{% endif %} {{ number }}: último \
               aviso{% else %}Reclamación de pago: {% if several %}facturas {{ number }}, vencidas a partir del\
               {% else %}factura {{ number }}, vencida el{% endif %} {{ due_date }}{% endif %}",
        formal_notice: "Requerimiento de pago: {% if several %}facturas{% else %}factura{% endif %} {{ number }}",
    },
    opening: Openings {
        courtesy: "{% if several %}Le recordamos que las facturas detalladas a continuación vencen a partir\
                   {% if due_today %} de hoy.{% else %} del {{ due_date }}. Hasta entonces no hay ninguna prisa.\
                   {% endif %}{% else %}Le recordamos que la factura detallada a continuación vence{% if due_today %} \
                   hoy.{% else %} el {{ due_date }}. Hasta entonces no hay ninguna prisa.{% endif %}{% endif %}",
        courteous: "{% if several %}Salvo error por nuestra parte, las facturas detalladas a continuación, la más \
                    antigua de las cuales venció el {{ due_date }} (hace {{ days_late }}), presentan un saldo \
                    pendiente total de {{ open }}.{% else %}{% if part_paid %}Salvo error por nuestra parte, la \
                    factura detallada a continuación, que venció el {{ due_date }} (hace {{ days_late }}), presenta \
                    un saldo pendiente de {{ open }}.{% else %}Salvo error por nuestra parte, todavía no hemos \
                    recibido el pago de la factura detallada a continuación, que venció el {{ due_date }} (hace \
                    {{ days_late }}).{% endif %}{% endif %}{% if last_contact %} Nuestra comunicación anterior es del \
                    {{ last_contact }}.{% endif %}",
        neutral: "{% if several %}Según nuestra contabilidad, las facturas detalladas a continuación, la más antigua \
                  de las cuales venció el {{ due_date }} (hace {{ days_late }}), presentan un saldo pendiente total \
                  de {{ open }}.{% else %}Según nuestra contabilidad, la factura detallada a continuación, que venció \
                  el {{ due_date }} (hace {{ days_late }}), presenta un saldo pendiente de {{ open }}.{% endif %}\
                  {% if last_contact %} Nuestra comunicación anterior es del {{ last_contact }}.{% endif %}",
        firm: "{% if last_contact %}A pesar de nuestra comunicación del {{ last_contact }}, {% if several %}las \
               facturas detalladas{% else %}la factura detallada{% endif %}{% else %}{% if several %}Las facturas \
               detalladas{% else %}La factura detallada{% endif %}{% endif %} a continuación, {% if several %}la más \
               antigua de las cuales venció el {{ due_date }}, siguen presentando un saldo pendiente total de \
               {{ open }}, con un retraso de hasta {{ days_late }}.{% else %}que venció el {{ due_date }}, \
               {% if part_paid %}sigue presentando un saldo pendiente de {{ open }}, con un retraso de \
               {{ days_late }}.{% else %}sigue impagada, con un retraso de {{ days_late }}.{% endif %}{% endif %}",
        formal: "{% if several %}Hemos comprobado que las facturas detalladas a continuación, la más antigua de las \
                 cuales venció el {{ due_date }}, siguen presentando un saldo pendiente total de {{ open }}, con un \
                 retraso de hasta {{ days_late }}.{% else %}Hemos comprobado que la factura detallada a continuación, \
                 que venció el {{ due_date }}, sigue presentando un saldo pendiente de {{ open }}, con un retraso de \
                 {{ days_late }}.{% endif %}{% if last_contact %} Nuestra comunicación anterior es del \
                 {{ last_contact }}.{% endif %}",
        warning: "{% if last_contact %}A pesar de nuestra comunicación del {{ last_contact }}, {% if several %}las \
                  facturas detalladas{% else %}la factura detallada{% endif %}{% else %}{% if several %}Las facturas \
                  detalladas{% else %}La factura detallada{% endif %}{% endif %} a continuación, {% if several %}la \
                  más antigua de las cuales venció el {{ due_date }}, siguen presentando un saldo pendiente total de \
                  {{ open }}, con un retraso de hasta {{ days_late }}.{% else %}que venció el {{ due_date }}, sigue \
                  presentando un saldo pendiente de {{ open }}, con un retraso de {{ days_late }}.{% endif %} Este es \
                  nuestro último aviso antes de pasar a la siguiente fase de la reclamación.",
        formal_notice: "{% if contacts %}{% if several_contacts %}Nuestras comunicaciones de los días {{ contacts }} \
                        no han surtido efecto. {% else %}Nuestra comunicación del {{ contacts }} no ha surtido \
                        efecto. {% endif %}{% endif %}{% if several %}Las facturas detalladas a continuación, la más \
                        antigua de las cuales venció el {{ due_date }}, presentan un saldo pendiente total de \
                        {{ open }}, con un retraso de hasta {{ days_late }}.{% else %}La factura detallada a \
                        continuación, que venció el {{ due_date }}, presenta un saldo pendiente de {{ open }}, con un \
                        retraso de {{ days_late }}.{% endif %}",
    },
    invoice_headings: [
        "Factura",
        "Fecha",
        "Vencimiento",
        "Importe (imp. incl.)",
        "Saldo pendiente",
        "Retraso",
    ],
    total: "Total",
    received: "{% for it in received %}{% if it.is_credit_note %}Nuestra nota de abono{% if it.reference %} \
               {{ it.reference }}{% endif %}, por importe de {{ it.amount }}, ya se ha \
               descontado{% if several %} de la factura {{ it.number }}{% endif %}. {% else %}Hemos recibido un \
               pago de {{ it.amount }} con fecha {{ it.date }}{% if several %}, correspondiente a la factura \
               {{ it.number }}{% endif %}{% if it.is_split %}, con la siguiente imputación: \
               {% if it.to_compensation %}{{ it.to_compensation }} a la indemnización por costes de cobro, \
               {% endif %}{% if it.to_interest %}{{ it.to_interest }} a los intereses y \
               {% endif %}{{ it.to_principal }} al principal{% endif %}. {% endif %}{% endfor %}\
               {% for it in credits %}Tenemos a su favor {{ it.amount }}{% if it.date %}, de fecha {{ it.date }}{% endif %}\
               {% if it.reference %} ({{ it.reference }}){% endif %}, que aún no se ha asignado a ninguna factura. {% endfor %}\
               {% if credited %}De ello deducimos {{ credited }} de la cantidad que le pedimos. {% endif %}",
    disputed: "{% for it in disputes %}{% if it.is_whole %}La factura {{ it.number }} ({{ it.amount }}), sobre la que \
               nos ha comunicado su disconformidad, no se reclama aquí: le respondemos al respecto por separado. \
               {% else %}La parte{% if several %} de la factura {{ it.number }}{% endif %} sobre la que nos ha \
               comunicado su disconformidad ({{ it.amount }}) no se reclama aquí: le respondemos al respecto por \
               separado. {% endif %}{% endfor %}{% if credit_due %}Le enviaremos una nota de abono de \
               {{ credit_due }}, importe que ya está descontado.{% endif %}",
    promised: "{% for it in promises %}Hemos tomado nota de su compromiso de pagar {{ it.amount }} por la \
               factura {{ it.number }} como muy tarde el {{ it.date }}: ese importe no se reclama aquí. \
               {% endfor %}{% for it in instalments %}La factura {{ it.number }} sigue el calendario de pagos \
               acordado: {{ it.amount }} como muy tarde el {{ it.date }}. {% endfor %}",
    demand: "Por la presente le dirigimos un requerimiento formal de pago{% if notice_ground %} ({{ notice_ground }})\
             {% endif %} para que nos abone, {{ deadline }}, la cantidad de {{ asked }}, que se desglosa así:",
    demand_headings: ["Concepto", "Importe"],
    credited_row: "Menos su saldo a favor",
    demand_rows: [
        "{% if several %}Facturas {{ number }}{% else %}Factura {{ number }}{% endif %}, {% if disputed %}importe no \
         discutido{% else %}saldo pendiente{% endif %}",
        "Intereses de demora hasta el {{ interest_through }}",
        "Indemnización fija por costes de cobro",
        "Gastos de recordatorio",
    ],
    payment: ByStage {
        courtesy: "Importe a pagar: {{ asked }}{% if account %}, mediante transferencia a la cuenta {{ account }}\
                   {% endif %}, indicando {% if several %}las referencias{% else %}la referencia{% endif %} \
                   {{ number }}. {% for it in discounts %}Si recibimos {{ it.to_pay }} a más tardar el {{ it.last_day }}, la factura{% if several %} {{ it.number }}{% endif %} queda saldada: el descuento por pronto pago es de {{ it.discount }} ({{ it.percent }}). {% endfor %}",
        courteous: "En caso contrario, le agradeceremos que nos abone {{ asked }} {{ deadline }}{% if account %}, \
                    mediante transferencia a la cuenta {{ account }}{% endif %}, indicando {% if several %}las \
                    referencias{% else %}la referencia{% endif %} {{ number }}.",
        neutral: "Le rogamos que nos abone {{ asked }} {{ deadline }}{% if account %}, mediante transferencia a la \
                  cuenta {{ account }}{% endif %}, indicando {% if several %}las referencias{% else %}la referencia\
                  {% endif %} {{ number }}.",
        firm: "Le pedimos que nos abone {{ asked }} {{ deadline }}{% if account %}, mediante transferencia a la \
               cuenta {{ account }}{% endif %}, indicando {% if several %}las referencias{% else %}la referencia\
               {% endif %} {{ number }}.",
        formal_notice: "{% if account %}El pago se efectuará mediante transferencia a la cuenta {{ account }}, \
                        indicando {% if several %}las referencias{% else %}la referencia{% endif %} {{ number }}.\
                        {% else %}Le rogamos que indique {% if several %}las referencias{% else %}la referencia\
                        {% endif %} {{ number }} al efectuar el pago.{% endif %}",
    },
    // Neither "a más tardar" nor "fecha límite": a short message has no á, no í.
    deadline: "como muy tarde el {{ pay_by }}",
    deadline_from_receipt: "en los {{ notice_days }} siguientes al día en que reciba esta comunicación",
    charges: Charges {
        to_come: "{% for it in charges %}A título informativo{% if it.is_some %} y respecto de {{ it.number }}\
                  {% endif %}, {% if it.by_contract %}nuestro contrato{% else %}la ley{% endif %} prevé, para \
                  las facturas pagadas con retraso, intereses de demora al tipo del {{ it.rate }} anual\
                  {% if it.is_revised %}, que se revisa cada semestre{% endif %}{% if it.ground %} \
                  ({{ it.ground }}){% endif %}{% if it.compensation_rule %}; a ello se suma una indemnización \
                  fija por costes de cobro de {{ it.compensation_rule }}{% if several %} por factura{% endif %}\
                  {% if it.compensation_ground %} ({{ it.compensation_ground }}){% endif %}{% endif %}. \
                  {% endfor %}",
        to_date: "{% for it in charges %}{% if it.interest %}A día de hoy se deben además{% if it.is_some %} \
                  (respecto de {{ it.number }}){% endif %}, {% if it.by_contract %}según el contrato{% else %}\
                  por disposición de la ley{% endif %}, {{ it.interest }} de intereses de demora, al tipo del \
                  {{ it.rate }} anual{% if it.is_revised %}, que se revisa cada semestre{% endif %}\
                  {% if it.ground %} ({{ it.ground }}){% endif %}{% if it.compensation %}; a ello se suman \
                  {{ it.compensation }} de indemnización fija por costes de cobro\
                  {% if it.compensation_ground %} ({{ it.compensation_ground }}){% endif %}{% endif %}. \
                  {% endif %}{% endfor %}{% if interest %}El total asciende hoy a {{ total }} y aumenta cada \
                  día hasta el pago.{% endif %}",
        go_on: "{% for it in charges %}Los intereses de demora{% if it.is_some %} (respecto de {{ it.number }})\
                {% endif %} siguen devengándose hasta el día del pago, al tipo del {{ it.rate }} anual\
                {% if it.is_revised %}, que se revisa cada semestre{% endif %}{% if it.ground %} \
                ({{ it.ground }}){% endif %}. {% if it.compensation %}La indemnización fija por costes de \
                cobro es exigible{% if not it.by_contract %} por disposición de la ley{% endif %}\
                {% if it.compensation_ground %} ({{ it.compensation_ground }}){% endif %}. {% endif %}\
                {% endfor %}",
        rate_unknown: "{% for it in charges %}{% if it.by_contract %}El contrato{% else %}La ley{% endif %} añade intereses de demora a las facturas \
                      pagadas con retraso{% if it.is_some %} ({{ it.number }}){% endif %}{% if it.ground %} ({{ it.ground }}){% endif %}{% if it.interest %}: hasta el {{ interest_through }} \
                      ascienden a {{ it.interest }}{% endif %}; siguen devengándose hasta el día del pago, al tipo de cada semestre. \
                      {% if it.compensation %}Se añade la indemnización fija por costes de cobro de {{ it.compensation }}{% if it.compensation_ground %} ({{ it.compensation_ground }}){% endif %}. {% endif %}{% endfor %}",
        from_notice: "{% for it in charges %}A partir de este requerimiento, la cantidad reclamada devenga \
                      intereses de demora al tipo {% if it.by_contract %}pactado{% else %}legal{% endif %}, \
                      actualmente el {{ it.rate }} anual, hasta el pago{% if it.ground %} ({{ it.ground }})\
                      {% endif %}. {% endfor %}",
    },
    fee: "Los gastos de recordatorio ascienden a {{ fee }} y están incluidos en el importe solicitado.",
    statutory: Statutory {
        period_from_receipt: "Dispone de {{ notice_days }} para pagar sin gasto alguno, a contar desde el día \
                              siguiente al de la recepción de esta comunicación.{% if costs %} Transcurrido \
                              ese plazo sin que se haya efectuado el pago, deberá además {{ costs }} en \
                              concepto de gastos de cobro{% if costs_ground %} ({{ costs_ground }}){% endif %}.\
                              {% endif %}",
        period_from_sending: "Este recordatorio es gratuito. El plazo de {{ notice_days }} para pagar sin \
                              gastos comienza {{ working_days }} días hábiles después de su envío.\
                              {% if costs %} Transcurrido ese plazo sin que se haya efectuado el pago, se \
                              deberán la indemnización prevista en el contrato, {{ costs }}, y los intereses\
                              {% if costs_ground %} ({{ costs_ground }}){% endif %}.{% endif %}",
        reply: "Dispone de {{ reply_days }} a contar desde la fecha de esta carta para responder, mediante el \
                formulario de respuesta adjunto o por cualquier otro medio. Si no recibimos respuesta en ese plazo, \
                podrá iniciarse un procedimiento judicial{% if reply_ground %} ({{ reply_ground }}){% endif %}.",
        registration: "{{ creditor }}, número de registro {{ registration }}.",
    },
    invitation: ByStage {
        courtesy: "{% if several %}Si no las ha recibido, o si observa en ellas{% else %}Si no la ha recibido, o si \
                   observa en ella{% endif %} algo que no sea correcto, le agradeceremos que nos lo diga ahora: lo \
                   comprobaremos de inmediato.",
        courteous: "Puede que simplemente se haya pasado por alto, o que haya algo que desconocemos. \
                    {% if several %}Si no ha recibido alguna de las facturas{% else %}Si no ha recibido la factura\
                    {% endif %} o si hay algo que no sea correcto, le rogamos que nos lo diga: lo comprobaremos de \
                    inmediato. Si su pago se ha cruzado con esta comunicación, no la tenga en cuenta y reciba nuestro \
                    agradecimiento.",
        neutral: "{% if several %}Si no ha recibido alguna de las facturas{% else %}Si no ha recibido la factura\
                  {% endif %} o si hay algo que no sea correcto, le rogamos que nos lo diga: lo comprobaremos de \
                  inmediato. Si ya ha ordenado el pago, le agradeceremos que nos indique la fecha.",
        firm: "Si hay algún motivo que impida el pago, o si atraviesa alguna dificultad, {% if phone %}escríbanos o \
               llámenos{% else %}escríbanos{% endif %} cuanto antes: buscaremos una solución con usted.",
        formal_notice: "Si no está conforme con la cantidad reclamada, le rogamos que nos indique por escrito, \
                        {{ deadline }}, en qué discrepa y por qué. Si atraviesa alguna dificultad, \
                        {% if phone %}llámenos{% else %}escríbanos{% endif %}: podemos acordar un calendario \
                        de pagos.",
    },
    outlook: [
        "{% if then_formal_notice %}Si no recibimos el pago ni una respuesta, le enviaremos un requerimiento \
         formal de pago.{% else if then_hand_over %}Si no recibimos el pago ni una respuesta, daremos traslado \
         del expediente para el recobro de la deuda.{% endif %}",
        "A falta de pago o de respuesta por escrito en el plazo indicado, nos reservamos el derecho a reclamar el \
         pago por vía judicial.",
    ],
    contact: "Para contactar con nosotros: {{ reach }}.",
    closing: ["Atentamente,", "Un cordial saludo,", "Un saludo,"],
    enclosures: [
        "{% if several %}copia de las facturas {{ number }}{% else %}copia de la factura {{ number }}{% endif %}",
        "hoja informativa",
        "formulario de respuesta",
        "formulario de situación económica",
    ],
    // Of the accented letters, a short message has é, ñ and ¿ only.
    sms: [
        "{{ creditor }}: {% if several %}facturas{% else %}factura{% endif %} {{ number }}, {{ asked }}, \
         {% if is_courtesy %}{% if several %}vencen a partir del{% else %}vence el{% endif %} {{ due_date }}\
         {% else %}{% if several %}vencidas a partir del{% else %}vencida el{% endif %} {{ due_date }}. Le \
         rogamos que pague {{ deadline }}{% endif %}.{% if account %} IBAN {{ account }}.{% endif %}\
         {% if reach %} ¿Ya ha pagado o tiene alguna duda? {{ reach }}{% endif %}",
        "{{ creditor }}: {% if several %}facturas{% else %}factura{% endif %} {{ number }}, {{ asked }}, \
         {% if is_courtesy %}{% if several %}vencen a partir del{% else %}vence el{% endif %}{% else %}\
         {% if several %}vencidas a partir del{% else %}vencida el{% endif %}{% endif %} {{ due_date }}.\
         {% if reach %} ¿Ya ha pagado o tiene alguna duda? {{ reach }}{% endif %}",
        "{{ creditor }}: {% if several %}{{ count }} facturas{% else %}factura {{ number }}{% endif %}, {{ asked }}, \
         {% if is_courtesy %}vencimiento {{ due_date }}.{% else %}{% if several %}vencidas a partir del{% else %}vencida \
         el{% endif %} {{ due_date }}. Rogamos su pago {{ deadline }}.{% endif %}{% if reach %} {{ reach }}{% endif %}",
    ],
    phone: Phone {
        headings: [
            "Para empezar",
            "Los hechos",
            "Qué preguntar",
            "Qué le pueden responder",
            "Para terminar",
            "Qué anotar después de la llamada",
        ],
        objection_headings: ["Le dicen", "Usted responde"],
        opening: "Buenos días, llamo de {{ creditor }}, departamento de administración. {% if is_consumer %}\
                  ¿Hablo con {{ debtor }}?{% else %}¿Podría hablar con la persona que se encarga del pago de \
                  nuestras facturas en {{ debtor }}?{% endif %} {% if last_contact %}Llamo en relación con \
                  nuestra comunicación del {{ last_contact }}.{% else %}Llamo para revisar con usted \
                  {% if several %}unas facturas vencidas{% else %}una factura vencida{% endif %}.{% endif %} \
                  ¿Tiene dos minutos?",
        courtesy: "Buenos días, llamo de {{ creditor }}, departamento de administración. {% if is_consumer %}\
                   ¿Hablo con {{ debtor }}?{% else %}¿Podría hablar con la persona que se encarga del pago de \
                   nuestras facturas en {{ debtor }}?{% endif %} Quisiera asegurarme de que todo está en orden \
                   para {% if several %}los vencimientos a partir del{% else %}el vencimiento del{% endif %} \
                   {{ due_date }}. ¿Tiene dos minutos?",
        facts: "{% if is_courtesy %}Importe a pagar al vencimiento: {{ asked }}.{% else %}Importe que se \
                solicita: {{ asked }}, {{ deadline }}.{% endif %}{% if account %} Cuenta: {{ account }}.\
                {% endif %}{% if interest %} Hasta la fecha se añadirían {{ interest }} de intereses\
                {% if compensation %} y {{ compensation }} de indemnización por costes de cobro{% endif %}, \
                con lo que el total ascendería a {{ total }}; menciónelo sin amenazar.{% endif %}",
        questions: [
            "{% if several %}¿Ha recibido estas facturas?{% else %}¿Ha recibido esta factura?{% endif %}",
            "¿Hay algo que no sea correcto, en la entrega o en {% if several %}las facturas{% else %}la factura\
             {% endif %}?",
            "¿Qué día está previsto el pago y por qué importe?",
            "¿Quién autoriza el pago y cómo puedo contactar con esa persona?",
        ],
        objections: [
            (
                "«No hemos recibido la factura.»",
                "«Se la reenvío ahora mismo. ¿A qué dirección? Mañana vuelvo a llamar para acordar una fecha de pago.»",
            ),
            (
                "«Ya está pagada.»",
                "«Gracias. ¿En qué fecha, por qué importe y a qué cuenta? Lo compruebo y se lo confirmo.»",
            ),
            (
                "«Hay un problema con la entrega o con el precio.»",
                "«Dígame cuál, por favor: tomo nota y lo estudiaremos. ¿Puede abonarse {{ deadline }} la parte que no \
                 se discute?»",
            ),
            (
                "«Nosotros también estamos esperando cobrar.»",
                "«Lo entiendo. {% if several %}Nuestras facturas no dependen{% else %}Nuestra factura no \
                 depende{% endif %} de ello: ¿qué importe puede abonar {{ deadline }}, y cuándo el resto?»",
            ),
            (
                "«La persona que decide no está.»",
                "«¿Cuándo vuelve, y quién la sustituye para un pago urgente? Volveré a llamar ese día.»",
            ),
            (
                "«En este momento tenemos problemas de liquidez.»",
                "«Gracias por decírmelo. Busquemos un calendario de pagos: ¿qué importes puede abonar y en qué \
                 fechas? Se lo confirmaré por escrito.»",
            ),
            (
                "«La transferencia sale en breve.»",
                "«Muy bien. ¿Qué día exactamente y por qué importe? Lo anoto como compromiso suyo.»",
            ),
        ],
        closing: "Resuma lo acordado: la fecha, el importe y qué hace cada parte. Dé las gracias. Anuncie una \
                  confirmación por escrito.",
        record: [
            "la persona con la que se ha hablado, su cargo, el día y la hora",
            "lo que ha dicho, con sus propias palabras",
            "la fecha y el importe prometidos",
            "lo que se discute y los documentos solicitados",
            "el día de la próxima llamada",
        ],
    },
    formal_words: &[
        "requerimiento de pago",
        "requerimiento formal de pago",
        "requerimos de pago",
        "requerimos el pago",
        "requerimos formalmente",
        "constituimos en mora",
    ],
    harsh: &[
        (
            Harshness::Insult,
            &[
                "moroso",
                "morosa",
                "mal pagador",
                "mala fe",
                "estafador",
                "estafadora",
                "ladrón",
                "sinvergüenza",
            ],
        ),
        (
            Harshness::CriminalThreat,
            &[
                "denuncia penal",
                "querella",
                "delito",
                "por estafa",
                "alzamiento de bienes",
                "acciones penales",
                "cárcel",
                "prisión",
            ],
        ),
        // "embargo" alone would match "sin embargo".
        (
            Harshness::SeizureThreat,
            &[
                "embargo inmediato",
                "embargo de bienes",
                "embargo de sus",
                "orden de embargo",
                "embargar",
                "embargaremos",
                "desahucio",
                "subasta de sus bienes",
            ],
        ),
        (
            Harshness::CourtPaper,
            &[
                "por orden del juzgado",
                "citación judicial",
                "notificación judicial",
                "orden judicial",
                "providencia de apremio",
                "requerimiento judicial",
                "en nombre del rey",
            ],
        ),
        (
            Harshness::Publicity,
            &[
                "informaremos a sus clientes",
                "informaremos a su empresa",
                "asnef",
                "lista negra",
                "lista de morosos",
                "registro de morosos",
                "sus vecinos",
                "su empleador",
                "haremos público",
                "publicaremos su nombre",
            ],
        ),
        (
            Harshness::UnlawfulCosts,
            &[
                "gastos de reclamación",
                "gastos de gestión",
                "gastos administrativos",
                "comisión de reclamación",
                "honorarios de recobro",
                "correrá con todos los gastos",
            ],
        ),
        (
            Harshness::Pressure,
            &[
                "cobrador a su domicilio",
                "ultimátum",
                "última oportunidad",
                "se arrepentirá",
                "aténgase a las consecuencias",
                "sin más contemplaciones",
            ],
        ),
    ],
};
