//! The messages in Portuguese, as written in Portugal.

use super::{ByStage, Charges, Openings, Phone, Statutory, Texts};
use crate::refusal::Harshness;

pub(super) static TEXTS: Texts = Texts {
    subject_label: "Assunto",
    enclosures_label: "Anexos",
    separator: ": ",
    dateline: "{{ today }}",
    registered: "Carta registada com aviso de receção",
    salutation: ["À atenção de {{ debtor }},", "Bom dia,"],
    subject: ByStage {
        courtesy: "{% if several %}Faturas {{ number }}: vencimento a partir de {{ due_date }}{% else %}Fatura \
                   {{ number }}: vencimento em {{ due_date }}{% endif %}",
        courteous: "{% if several %}Faturas {{ number }}, vencidas a partir de {{ due_date }}{% else %}Fatura \
                    {{ number }}, vencida em {{ due_date }}{% endif %}",
        neutral: "{% if several %}Faturas{% else %}Fatura{% endif %} {{ number }}: pagamento pendente desde \
                  {{ due_date }}",
        firm: "{% if is_warning %}{% if several %}Faturas{% else %}Fatura{% endif %} {{ number }}: último aviso\
               {% else %}Aviso: {% if several %}faturas{% else %}fatura{% endif %} {{ number }} por pagar desde \
               {{ due_date }}{% endif %}",
        formal_notice: "Interpelação para pagamento, {% if several %}faturas{% else %}fatura{% endif %} {{ number }}",
    },
    opening: Openings {
        courtesy: "{% if several %}Enviamos esta breve nota para lembrar que as faturas abaixo indicadas se vencem a \
                   partir de{% if due_today %} hoje.{% else %} {{ due_date }}. Até lá, não há qualquer urgência.\
                   {% endif %}{% else %}Enviamos esta breve nota para lembrar que a fatura abaixo indicada se vence\
                   {% if due_today %} hoje.{% else %} em {{ due_date }}. Até lá, não há qualquer urgência.{% endif %}\
                   {% endif %}",
        courteous: "{% if several %}Salvo erro da nossa parte, as faturas abaixo indicadas, a mais antiga das quais \
                    se venceu em {{ due_date }} (há {{ days_late }}), mantêm um saldo por pagar de {{ open }}.\
                    {% else %}{% if part_paid %}Salvo erro da nossa parte, a fatura abaixo indicada, vencida em \
                    {{ due_date }} (há {{ days_late }}), mantém um saldo por pagar de {{ open }}.{% else %}Salvo \
                    erro da nossa parte, ainda não recebemos o pagamento da fatura abaixo indicada, vencida em \
                    {{ due_date }} (há {{ days_late }}).{% endif %}{% endif %}{% if last_contact %} A nossa última \
                    mensagem data de {{ last_contact }}.{% endif %}",
        neutral: "{% if several %}De acordo com os nossos registos, as faturas abaixo indicadas, a mais antiga das \
                  quais se venceu em {{ due_date }} (há {{ days_late }}), apresentam um saldo por pagar de \
                  {{ open }}.{% else %}De acordo com os nossos registos, a fatura abaixo indicada, vencida em \
                  {{ due_date }} (há {{ days_late }}), apresenta um saldo por pagar de {{ open }}.{% endif %}\
                  {% if last_contact %} A nossa última mensagem data de {{ last_contact }}.{% endif %}",
        firm: "{% if last_contact %}Apesar da nossa mensagem de {{ last_contact }}, {% if several %}as faturas \
               abaixo indicadas{% else %}a fatura abaixo indicada{% endif %}{% else %}{% if several %}As faturas \
               abaixo indicadas{% else %}A fatura abaixo indicada{% endif %}{% endif %}{% if several %}, a mais \
               antiga das quais se venceu em {{ due_date }} (há {{ days_late }}), mantêm um saldo por pagar de \
               {{ open }}.{% else %}{% if part_paid %}, vencida em {{ due_date }}, mantém um saldo por pagar de \
               {{ open }}, com {{ days_late }} de atraso.{% else %}, vencida em {{ due_date }}, continua por pagar, \
               com {{ days_late }} de atraso.{% endif %}{% endif %}",
        formal: "{% if several %}Verificamos que as faturas abaixo indicadas, a mais antiga das quais se venceu em \
                 {{ due_date }} (há {{ days_late }}), mantêm um saldo por pagar de {{ open }}.{% else %}Verificamos \
                 que a fatura abaixo indicada, vencida em {{ due_date }}, mantém um saldo por pagar de {{ open }}, \
                 com {{ days_late }} de atraso.{% endif %}{% if last_contact %} A nossa última mensagem data de \
                 {{ last_contact }}.{% endif %}",
        warning: "{% if last_contact %}Apesar da nossa mensagem de {{ last_contact }}, {% if several %}as faturas \
                  abaixo indicadas{% else %}a fatura abaixo indicada{% endif %}{% else %}{% if several %}As faturas \
                  abaixo indicadas{% else %}A fatura abaixo indicada{% endif %}{% endif %}{% if several %}, a mais \
                  antiga das quais se venceu em {{ due_date }} (há {{ days_late }}), mantêm um saldo por pagar de \
                  {{ open }}.{% else %}, vencida em {{ due_date }}, mantém um saldo por pagar de {{ open }}, com \
                  {{ days_late }} de atraso.{% endif %} Esta é a nossa última mensagem antes de passarmos à fase \
                  seguinte da cobrança.",
        formal_notice: "{% if contacts %}Apesar {% if several_contacts %}das nossas mensagens{% else %}da nossa \
                        mensagem{% endif %} de {{ contacts }}, {% if several %}as faturas abaixo indicadas\
                        {% else %}a fatura abaixo indicada{% endif %}{% else %}{% if several %}As faturas abaixo \
                        indicadas{% else %}A fatura abaixo indicada{% endif %}{% endif %}{% if several %}, a mais \
                        antiga das quais se venceu em {{ due_date }} (há {{ days_late }}), mantêm um saldo por pagar \
                        de {{ open }}.{% else %}, vencida em {{ due_date }}, mantém um saldo por pagar de \
                        {{ open }}, com {{ days_late }} de atraso.{% endif %}",
    },
    invoice_headings: ["Fatura", "Data", "Vencimento", "Valor com IVA", "Saldo por pagar", "Atraso"],
    total: "Total",
    received: "{% for it in received %}{% if it.is_credit_note %}A nossa nota de crédito{% if it.reference %} \
               {{ it.reference }}{% endif %}, no valor de {{ it.amount }}, já foi deduzida{% if several %} à \
               fatura {{ it.number }}{% endif %}. {% else %}Recebemos em {{ it.date }}, e agradecemos, um \
               pagamento de {{ it.amount }}{% if several %}, relativo à fatura \
               {{ it.number }}{% endif %}{% if it.is_split %}; foi imputado do seguinte modo: \
               {% if it.to_compensation %}{{ it.to_compensation }} à indemnização, \
               {% endif %}{% if it.to_interest %}{{ it.to_interest }} aos juros e \
               {% endif %}{{ it.to_principal }} ao capital{% endif %}. {% endif %}{% endfor %}\
               {% for it in credits %}Temos a seu crédito {{ it.amount }}{% if it.date %}, de {{ it.date }}{% endif %}\
               {% if it.reference %} ({{ it.reference }}){% endif %}, ainda não associado a uma fatura. {% endfor %}\
               {% if credited %}Deduzimos {{ credited }} desse valor da quantia pedida. {% endif %}",
    disputed: "{% for it in disputes %}{% if it.is_whole %}A fatura {{ it.number }} ({{ it.amount }}), cuja \
               contestação registámos, não é exigida nesta mensagem: responderemos em separado a esse respeito. \
               {% else %}A parte contestada{% if several %} da fatura {{ it.number }}{% endif %}, no valor de \
               {{ it.amount }}, não é exigida nesta mensagem: responderemos em separado a esse respeito. {% endif %}\
               {% endfor %}{% if credit_due %}Enviaremos uma nota de crédito de {{ credit_due }}, cujo valor já está \
               deduzido.{% endif %}",
    promised: "{% for it in promises %}Registámos o compromisso de pagar {{ it.amount }} até {{ it.date }}, relativo \
               à fatura {{ it.number }}: esse valor não é exigido nesta mensagem. {% endfor %}\
               {% for it in instalments %}A fatura {{ it.number }} segue o plano de pagamentos acordado: \
               {{ it.amount }} até {{ it.date }}. {% endfor %}",
    demand: "Pela presente, interpelamos extrajudicialmente {{ debtor }}{% if notice_ground %} \
             ({{ notice_ground }}){% endif %} para nos pagar, {{ deadline }}, a quantia de {{ asked }}, assim \
             discriminada:",
    demand_headings: ["Quantia devida", "Montante"],
    credited_row: "A deduzir: o seu crédito",
    demand_rows: [
        "{% if several %}Faturas{% else %}Fatura{% endif %} {{ number }}, {% if disputed %}parte não contestada\
         {% else %}saldo por pagar{% endif %}",
        "Juros de mora até {{ interest_through }}",
        "Indemnização pelos custos de cobrança",
        "Encargo de aviso",
    ],
    payment: ByStage {
        courtesy: "Valor a pagar: {{ asked }}{% if account %}, por transferência para o IBAN {{ account }}\
                   {% endif %}, com a indicação {% if several %}das referências{% else %}da referência{% endif %} \
                   {{ number }}. {% for it in discounts %}Se recebermos {{ it.to_pay }} até {{ it.last_day }}, a fatura{% if several %} {{ it.number }}{% endif %} fica liquidada: o desconto de pronto pagamento é de {{ it.discount }} ({{ it.percent }}). {% endfor %}",
        courteous: "Caso contrário, agradecemos o pagamento de {{ asked }} {{ deadline }}{% if account %}, por \
                    transferência para o IBAN {{ account }}{% endif %}, com a indicação {% if several %}das \
                    referências{% else %}da referência{% endif %} {{ number }}.",
        neutral: "Agradecemos o pagamento de {{ asked }} {{ deadline }}{% if account %}, por transferência para o \
                  IBAN {{ account }}{% endif %}, com a indicação {% if several %}das referências{% else %}da \
                  referência{% endif %} {{ number }}.",
        firm: "Solicitamos o pagamento de {{ asked }} {{ deadline }}{% if account %}, por transferência para o IBAN \
               {{ account }}{% endif %}, com a indicação {% if several %}das referências{% else %}da referência\
               {% endif %} {{ number }}.",
        formal_notice: "{% if account %}O pagamento deve ser feito por transferência para o IBAN {{ account }}, com \
                        a indicação {% if several %}das referências{% else %}da referência{% endif %} {{ number }}.\
                        {% else %}Agradecemos a indicação {% if several %}das referências{% else %}da \
                        referência{% endif %} {{ number }} no pagamento.{% endif %}",
    },
    deadline: "até {{ pay_by }}",
    deadline_from_receipt: "no prazo de {{ notice_days }} a contar do dia seguinte ao da receção desta mensagem",
    charges: Charges {
        to_come: "{% for it in charges %}Para sua informação: em caso de atraso no pagamento{% if it.is_some %} \
                  (ref. {{ it.number }}){% endif %}, acrescem, nos termos {% if it.by_contract %}do nosso contrato\
                  {% else %}da lei{% endif %}, juros de mora à taxa anual de {{ it.rate }}{% if it.is_revised %}, \
                  revista semestralmente{% endif %}{% if it.ground %} ({{ it.ground }}){% endif %}\
                  {% if it.compensation_rule %}, e uma indemnização de {{ it.compensation_rule }}{% if several %} \
                  por fatura{% endif %} pelos custos de cobrança{% if it.compensation_ground %} \
                  ({{ it.compensation_ground }}){% endif %}{% endif %}. {% endfor %}",
        to_date: "{% for it in charges %}{% if it.interest %}À data de hoje, acrescem ao saldo por pagar\
                  {% if it.is_some %} (ref. {{ it.number }}){% endif %}, nos termos {% if it.by_contract %}do \
                  contrato{% else %}da lei{% endif %}, juros de mora no valor de {{ it.interest }}, à taxa anual de \
                  {{ it.rate }}{% if it.is_revised %}, revista semestralmente{% endif %}{% if it.ground %} \
                  ({{ it.ground }}){% endif %}{% if it.compensation %}, e a indemnização de {{ it.compensation }} \
                  pelos custos de cobrança{% if it.compensation_ground %} ({{ it.compensation_ground }}){% endif %}\
                  {% endif %}. {% endif %}{% endfor %}{% if interest %}O total é hoje de {{ total }} e aumenta todos \
                  os dias até ao pagamento.{% endif %}",
        go_on: "{% for it in charges %}Os juros de mora{% if it.is_some %} (ref. {{ it.number }}){% endif %} \
                continuam a vencer-se até ao dia do pagamento, à taxa anual de {{ it.rate }}{% if it.is_revised %}, \
                revista semestralmente{% endif %}{% if it.ground %} ({{ it.ground }}){% endif %}. \
                {% if it.compensation %}A indemnização pelos custos de cobrança é devida{% if not it.by_contract %} \
                por força da lei{% endif %}{% if it.compensation_ground %} ({{ it.compensation_ground }})\
                {% endif %}. {% endif %}{% endfor %}",
        rate_unknown: "{% for it in charges %}{% if it.by_contract %}O contrato{% else %}A lei{% endif %} acrescenta juros de mora às faturas pagas com \
                      atraso{% if it.is_some %} (ref. {{ it.number }}){% endif %}{% if it.ground %} ({{ it.ground }}){% endif %}{% if it.interest %}: até {{ interest_through }} são \
                      {{ it.interest }}{% endif %}; continuam a vencer-se até ao dia do pagamento, à taxa de cada semestre. {% if it.compensation %}Acresce \
                      a indemnização pelos custos de cobrança de {{ it.compensation }}{% if it.compensation_ground %} ({{ it.compensation_ground }}){% endif %}. {% endif %}{% endfor %}",
        from_notice: "{% for it in charges %}A partir da presente interpelação, vencem-se sobre esta quantia\
                      {% if it.is_some %} (ref. {{ it.number }}){% endif %} juros de mora à taxa \
                      {% if it.by_contract %}convencionada{% else %}legal{% endif %}, atualmente de {{ it.rate }} ao \
                      ano, até ao pagamento{% if it.ground %} ({{ it.ground }}){% endif %}. \
                      {% endfor %}",
    },
    fee: "O encargo de aviso é de {{ fee }} e está incluído no valor pedido.",
    statutory: Statutory {
        period_from_receipt: "Dispõe de {{ notice_days }} para pagar sem quaisquer custos, a contar do dia seguinte \
                              ao da receção desta mensagem.{% if costs %} Findo esse prazo sem pagamento, \
                              serão também devidos custos de cobrança no valor de {{ costs }}{% if costs_ground %} \
                              ({{ costs_ground }}){% endif %}.{% endif %}",
        period_from_sending: "Este aviso é gratuito. O prazo para pagar sem custos é de {{ notice_days }} e começa \
                              {{ working_days }} dias úteis após o envio deste aviso.{% if costs %} Findo esse \
                              prazo sem pagamento, serão devidos a indemnização prevista no contrato, no valor de \
                              {{ costs }}, e os juros{% if costs_ground %} ({{ costs_ground }}){% endif %}.\
                              {% endif %}",
        reply: "Dispõe de {{ reply_days }} a contar da data desta carta para responder, através do formulário de \
                resposta anexo ou por qualquer outro meio. Na falta de resposta nesse prazo, poderá ser intentada \
                uma ação judicial{% if reply_ground %} ({{ reply_ground }}){% endif %}.",
        registration: "{{ creditor }}, número de registo {{ registration }}.",
    },
    invitation: ByStage {
        courtesy: "{% if several %}Se alguma fatura não tiver chegado{% else %}Se a fatura não tiver chegado\
                   {% endif %} ou se algo não estiver correto, agradecemos que nos informe desde já: trataremos do \
                   assunto de imediato.",
        courteous: "Pode tratar-se de um simples lapso, ou de algo que desconhecemos. {% if several %}Se alguma \
                    fatura{% else %}Se a fatura{% endif %} não tiver chegado ou se algo não estiver correto, \
                    agradecemos que nos informe: trataremos do assunto de imediato. Se o pagamento tiver \
                    entretanto sido efetuado, queira considerar esta mensagem sem efeito e aceitar o nosso \
                    agradecimento.",
        neutral: "{% if several %}Se alguma fatura{% else %}Se a fatura{% endif %} não tiver chegado ou se algo não \
                  estiver correto, agradecemos que nos informe: trataremos do assunto de imediato. Se o pagamento \
                  já tiver sido ordenado, agradecemos que nos indique a data.",
        firm: "Se algum motivo impedir o pagamento, ou em caso de dificuldade, agradecemos que nos {% if phone %}\
               escreva ou telefone{% else %}escreva{% endif %} sem demora: procuraremos uma solução em conjunto.",
        formal_notice: "Em caso de contestação desta quantia, agradecemos que nos indique por escrito, \
                        {{ deadline }}, o que é contestado e porquê. Em caso de dificuldade, agradecemos que nos \
                        {% if phone %}telefone{% else %}escreva{% endif %}: pode ser acordado um plano de \
                        pagamentos.",
    },
    outlook: [
        "{% if then_formal_notice %}Se não recebermos pagamento nem resposta, enviaremos uma interpelação para \
         pagamento.{% else if then_hand_over %}Se não recebermos pagamento nem resposta, entregaremos o processo \
         para cobrança.{% endif %}",
        "Na falta de pagamento ou de resposta escrita neste prazo, reservamo-nos o direito de exigir o pagamento por \
         via judicial.",
    ],
    contact: "Para nos contactar: {{ reach }}.",
    closing: ["Com os nossos melhores cumprimentos,", "Cordiais cumprimentos,", "Cumprimentos,"],
    enclosures: [
        "{% if several %}cópias das faturas {{ number }}{% else %}cópia da fatura {{ number }}{% endif %}",
        "folha informativa",
        "formulário de resposta",
        "formulário de situação financeira",
    ],
    sms: [
        "{{ creditor }}: {% if several %}faturas{% else %}fatura{% endif %} {{ number }}, {{ asked }}, \
         {% if is_courtesy %}{% if several %}vencimento a partir de{% else %}vencimento em{% endif %} {{ due_date }}\
         {% else %}{% if several %}vencidas a partir de{% else %}vencida em{% endif %} {{ due_date }} (atraso: \
         {% if several %}até {% endif %}{{ days_late }}). Agradecemos o pagamento {{ deadline }}{% endif %}.\
         {% if account %} IBAN {{ account }}.{% endif %}{% if reach %} Pagamento feito ou perguntas? {{ reach }}\
         {% endif %}",
        "{{ creditor }}: {% if several %}faturas{% else %}fatura{% endif %} {{ number }}, {{ asked }}, \
         {% if is_courtesy %}{% if several %}vencimento a partir de{% else %}vencimento em{% endif %}{% else %}\
         {% if several %}vencidas a partir de{% else %}vencida em{% endif %}{% endif %} {{ due_date }}.\
         {% if reach %} Pagamento feito ou perguntas? {{ reach }}{% endif %}",
        "{{ creditor }}: {% if several %}{{ count }} faturas{% else %}fatura {{ number }}{% endif %}, {{ asked }}, \
         vencimento {% if several %}a partir de {% endif %}{{ due_date }}.{% if reach %} {{ reach }}{% endif %}",
    ],
    phone: Phone {
        headings: [
            "Para começar",
            "Os factos",
            "A perguntar",
            "O que pode ouvir",
            "Para concluir",
            "A registar após a chamada",
        ],
        objection_headings: ["O que dizem", "O que responder"],
        opening: "Bom dia, ligo de {{ creditor }}, contabilidade de clientes. {% if is_consumer %}Posso falar com \
                  {{ debtor }}?{% else %}Posso falar com a pessoa de {{ debtor }} que trata do pagamento das nossas \
                  faturas?{% endif %} {% if last_contact %}Ligo a propósito da nossa mensagem de {{ last_contact }}.\
                  {% else %}Ligo para fazer o ponto da situação sobre {% if several %}algumas faturas vencidas\
                  {% else %}uma fatura vencida{% endif %}.{% endif %} Tem dois minutos?",
        courtesy: "Bom dia, ligo de {{ creditor }}, contabilidade de clientes. {% if is_consumer %}Posso falar com \
                   {{ debtor }}?{% else %}Posso falar com a pessoa de {{ debtor }} que trata do pagamento das nossas \
                   faturas?{% endif %} Gostaria de confirmar que está tudo em ordem para o vencimento de \
                   {{ due_date }}. Tem dois minutos?",
        facts: "{% if is_courtesy %}A pagar no vencimento: {{ asked }}.{% else %}A pedir: {{ asked }}, \
                {{ deadline }}.{% endif %}{% if account %} IBAN: {{ account }}.{% endif %}{% if interest %} À data \
                de hoje, acresceriam juros de mora de {{ interest }}{% if compensation %} e uma indemnização de \
                {{ compensation }}{% endif %}, elevando o total para {{ total }}; a mencionar sem \
                ameaçar.{% endif %}",
        questions: [
            "{% if several %}Recebeu estas faturas{% else %}Recebeu esta fatura{% endif %}?",
            "Há algo que não esteja correto, na entrega ou na fatura?",
            "Em que dia está previsto o pagamento, e de que valor?",
            "{% if is_consumer %}Trata do pagamento pessoalmente, ou alguém o faz em seu nome?{% else %}Quem \
             autoriza o pagamento, e como posso contactar essa pessoa?{% endif %}",
        ],
        objections: [
            (
                "«Não recebemos a fatura.»",
                "«Envio-a de novo agora mesmo. Para que endereço? Volto a ligar amanhã para combinarmos uma data de \
                 pagamento.»",
            ),
            (
                "«Já está pago.»",
                "«Agradeço a informação. Em que dia, de que valor e para que conta? Vou verificar e depois \
                 confirmo.»",
            ),
            (
                "«Há um problema com a entrega ou com o preço.»",
                "«Diga-me qual, por favor: tomo nota e será analisado. A parte que não está em causa pode ser paga \
                 {{ deadline }}?»",
            ),
            (
                "«Também nós estamos à espera de receber.»",
                "«Compreendo. O vencimento {% if several %}das nossas faturas{% else %}da nossa fatura{% endif %} \
                 não depende disso; que valor é possível pagar {{ deadline }}, e quando seria pago o restante?»",
            ),
            (
                "«A pessoa que decide está ausente.»",
                "«Quando regressa, e quem trata dos pagamentos urgentes na sua ausência? Volto a ligar nesse dia.»",
            ),
            (
                "«De momento, temos dificuldades financeiras.»",
                "«Agradeço que me tenha dito. Vejamos um plano de pagamentos: que valores é possível pagar, e em que \
                 datas? Depois confirmo por escrito.»",
            ),
            (
                "«A transferência sai em breve.»",
                "«Muito bem. Em que dia exatamente, e de que valor? Tomo nota desse compromisso.»",
            ),
        ],
        closing: "Resumir o que ficou combinado: o dia, o valor e o que cabe a cada parte fazer. Agradecer. \
                  Anunciar uma confirmação por escrito.",
        record: [
            "a pessoa contactada, a sua função, o dia e a hora",
            "o que foi dito, nas palavras da própria pessoa",
            "o dia e o valor prometidos",
            "o que é contestado, e os documentos pedidos",
            "o dia da próxima chamada",
        ],
    },
    formal_words: &["interpelação", "interpelamos", "interpelar", "interpelo", "interpela-se"],
    harsh: &[
        (
            Harshness::Insult,
            &[
                "burlão",
                "desonesto",
                "desonesta",
                "caloteiro",
                "caloteira",
                "vigarista",
                "mau pagador",
                "má-fé",
                "má fé",
            ],
        ),
        (
            Harshness::CriminalThreat,
            &[
                "queixa-crime",
                "processo-crime",
                "procedimento criminal",
                "participação criminal",
                "prisão",
                "queixa na polícia",
                "burla",
                "abuso de confiança",
            ],
        ),
        (
            Harshness::SeizureThreat,
            &[
                "penhoraremos",
                "penhora",
                "penhorar",
                "agente de execução",
                "arresto",
                "apreensão de bens",
                "ação de despejo",
            ],
        ),
        (
            Harshness::CourtPaper,
            &[
                "notificação judicial",
                "citação judicial",
                "mandado judicial",
                "ordem do tribunal",
                "em nome da lei",
                "notificação do tribunal",
                "notificação do balcão nacional de injunções",
                "constitui título executivo",
                "vale como título executivo",
            ],
        ),
        (
            Harshness::Publicity,
            &[
                "publicaremos o seu nome",
                "informaremos os seus clientes",
                "contactaremos os seus clientes",
                "a entidade patronal",
                "os vizinhos",
                "lista negra",
                "lista de devedores",
                "os seus vizinhos",
                "a sua entidade patronal",
                "o seu empregador",
                "tornar público",
                "tornaremos público",
                "divulgar o seu nome",
            ],
        ),
        (
            Harshness::UnlawfulCosts,
            &[
                "despesas de cobrança",
                "taxa administrativa",
                "despesas administrativas",
                "custos administrativos",
                "taxa de cobrança",
                "comissão de cobrança",
                "honorários de cobrança",
            ],
        ),
        (
            Harshness::Pressure,
            &[
                "cobrador irá",
                "ultimato",
                "última oportunidade",
                "última hipótese",
                "vai arrepender-se",
                "irá arrepender-se",
            ],
        ),
    ],
};
