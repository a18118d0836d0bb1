//! The messages in English.

use super::{ByStage, Charges, Openings, Phone, Statutory, Texts};
use crate::refusal::Harshness;

pub(super) static TEXTS: Texts = Texts {
    subject_label: "Subject",
    enclosures_label: "Enclosures",
    separator: ": ",
    dateline: "{{ today }}",
    registered: "By recorded post",
    salutation: ["Dear {{ debtor }},", "Hello,"],
    subject: ByStage {
        courtesy: "{% if several %}Invoices {{ number }} fall due from {{ due_date }}{% else %}Invoice {{ number }} falls \
                   due on {{ due_date }}{% endif %}",
        courteous: "{% if several %}Invoices {{ number }}, due since {{ due_date }}{% else %}Invoice {{ number }}, due on \
                    {{ due_date }}{% endif %}",
        neutral: "{% if several %}Invoices {{ number }}{% else %}Invoice {{ number }}{% endif %}: payment awaited since \
                  {{ due_date }}",
        firm: "{% if is_warning %}{% if several %}Invoices{% else %}Invoice{% endif %} {{ number }}: final reminder\
               {% else %}Reminder: {% if several %}invoices{% else %}invoice{% endif %} {{ number }} unpaid since \
               {{ due_date }}{% endif %}",
        formal_notice: "Formal demand for payment, {% if several %}invoices{% else %}invoice{% endif %} {{ number }}",
    },
    opening: Openings {
        courtesy: "{% if several %}A word to let you know that the invoices below fall due{% if due_today %} \
                   from today on.{% else %} from {{ due_date }}. There is no hurry until \
                   then.{% endif %}{% else %}A word to let you know that the invoice below falls \
                   due{% if due_today %} today.{% else %} on {{ due_date }}. There is no hurry until \
                   then.{% endif %}{% endif %}",
        courteous: "{% if several %}Unless we are mistaken, the invoices below, the oldest of which fell due on \
                    {{ due_date }} ({{ days_late }} ago), still have {{ open }} outstanding.{% else %}{% if part_paid %}Unless we \
                    are mistaken, the invoice below, which fell due on {{ due_date }} ({{ days_late }} ago), still has \
                    {{ open }} outstanding.{% else %}Unless we are mistaken, we have not yet received payment of the invoice \
                    below, which fell due on {{ due_date }} ({{ days_late }} ago).{% endif %}{% endif %}\
                    {% if last_contact %} Our last message was on {{ last_contact }}.{% endif %}",
        neutral: "{% if several %}According to our records, the invoices below, the oldest of which fell due on \
                  {{ due_date }} ({{ days_late }} ago), still have {{ open }} to be paid.{% else %}According to our \
                  records, the invoice below, which fell due on {{ due_date }} ({{ days_late }} ago), still has {{ open }} \
                  to be paid.{% endif %}{% if last_contact %} Our last message was on {{ last_contact }}.{% endif %}",
        firm: "{% if last_contact %}Despite our message of {{ last_contact }}, {% if several %}the invoices \
               below{% else %}the invoice below{% endif %}{% else %}{% if several %}The invoices below{% else %}The \
               invoice below{% endif %}{% endif %}{% if several %}, the oldest of which fell due on {{ due_date }}, still \
               have {{ open }} outstanding; the oldest is {{ days_late }} late.{% else %}{% if part_paid %}, which fell due on {{ due_date }}, \
               still has {{ open }} outstanding, {{ days_late }} late.{% else %}, which fell due on {{ due_date }}, is still \
               unpaid, {{ days_late }} late.{% endif %}{% endif %}",
        formal: "{% if several %}We note that the invoices below, the oldest of which fell due on {{ due_date }}, still \
                 have {{ open }} outstanding; the oldest is {{ days_late }} late.{% else %}We note that the invoice below, which fell due on \
                 {{ due_date }}, still has {{ open }} outstanding, {{ days_late }} late.{% endif %}{% if last_contact %} Our last \
                 message was on {{ last_contact }}.{% endif %}",
        warning: "{% if last_contact %}Despite our message of {{ last_contact }}, {% if several %}the invoices \
                  below{% else %}the invoice below{% endif %}{% else %}{% if several %}The invoices below{% else %}The \
                  invoice below{% endif %}{% endif %}{% if several %}, the oldest of which fell due on {{ due_date }}, \
                  still have {{ open }} outstanding; the oldest is {{ days_late }} late. This is our last message before we take the matter \
                  further.{% else %}, which fell due on {{ due_date }}, still has {{ open }} outstanding, {{ days_late }} late. \
                  This is our last message before we take the matter further.{% endif %}",
        formal_notice: "{% if contacts %}{% if several_contacts %}Despite our messages of {{ contacts }}, \
                        {% else %}Despite our message of {{ contacts }}, {% endif %}{% if several %}the \
                        invoices below{% else %}the invoice below{% endif %}{% else %}{% if several %}The \
                        invoices below{% else %}The invoice below{% endif %}{% endif %}{% if several %}, the \
                        oldest of which fell due on {{ due_date }}, still have {{ open }} outstanding; the oldest is \
                        {{ days_late }} late.{% else %}, which fell due on {{ due_date }}, still has \
                        {{ open }} outstanding, {{ days_late }} late.{% endif %}",
    },
    invoice_headings: ["Invoice", "Date", "Due date", "Amount incl. tax", "Open balance", "Late by"],
    total: "Total",
    received: "{% for it in received %}{% if it.is_credit_note %}Our credit note {{ it.reference }} of \
               {{ it.amount }} has been deducted{% if several %} from invoice {{ it.number }}{% endif %}. \
               {% else %}We received {{ it.amount }} on {{ it.date }}{% if several %} for invoice \
               {{ it.number }}{% endif %}, with thanks{% if it.is_split %}, allocated as follows: \
               {% if it.to_compensation %}{{ it.to_compensation }} to compensation, \
               {% endif %}{% if it.to_interest %}{{ it.to_interest }} to interest, \
               {% endif %}{{ it.to_principal }} to principal{% endif %}. {% endif %}{% endfor %}\
               {% for it in credits %}We hold {{ it.amount }} to your credit{% if it.date %}, of {{ it.date }}{% endif %}\
               {% if it.reference %} ({{ it.reference }}){% endif %}, which is not matched with an invoice yet. {% endfor %}\
               {% if credited %}We deduct {{ credited }} of it from what we ask for. {% endif %}",
    disputed: "{% for it in disputes %}{% if it.is_whole %}Invoice {{ it.number }}, which you dispute ({{ it.amount }}), is \
               not demanded here: we are answering you about it separately. {% else %}The part you dispute\
               {% if several %} of invoice {{ it.number }}{% endif %}, {{ it.amount }}, is not demanded here: we are \
               answering you about it separately. {% endif %}{% endfor %}{% if credit_due %}A credit note of \
               {{ credit_due }} is on its way to you: it is already deducted.{% endif %}",
    promised: "{% for it in promises %}We have noted your promise to pay {{ it.amount }} by {{ it.date }} for invoice \
               {{ it.number }}: that sum is not demanded here. {% endfor %}{% for it in instalments %}Invoice \
               {{ it.number }} follows the agreed payment plan: {{ it.amount }} by {{ it.date }}. {% endfor %}",
    demand: "We hereby formally demand{% if notice_ground %} ({{ notice_ground }}){% endif %} that you pay us, \
             {{ deadline }}, {{ asked }}, made up as follows:",
    demand_headings: ["Sum due", "Amount"],
    credited_row: "Less what is to your credit",
    demand_rows: [
        "{% if several %}Invoices {{ number }}{% else %}Invoice {{ number }}{% endif %}, {% if disputed %}part not \
         disputed{% else %}open balance{% endif %}",
        "Late-payment interest up to {{ interest_through }}",
        "Fixed compensation for recovery costs",
        "Reminder fee",
    ],
    payment: ByStage {
        courtesy: "To pay, please transfer {{ asked }}{% if account %} to account {{ account }}{% endif %}, \
                   quoting {{ number }}. {% for it in discounts %}If {{ it.to_pay }} reaches us by {{ it.last_day }}, that settles{% if several %} invoice {{ it.number }}{% else %} it{% endif %}: the discount for early payment is {{ it.discount }} ({{ it.percent }}). {% endfor %}",
        courteous: "Otherwise, please pay {{ asked }} {{ deadline }}{% if account %}, by transfer to account \
                    {{ account }}{% endif %}, quoting {{ number }}.",
        neutral: "Please pay {{ asked }} {{ deadline }}{% if account %}, by transfer to account {{ account }}{% endif %}, \
                  quoting {{ number }}.",
        firm: "We ask you to pay {{ asked }} {{ deadline }}{% if account %}, by transfer to account \
               {{ account }}{% endif %}, quoting {{ number }}.",
        formal_notice: "{% if account %}Please pay by transfer to account {{ account }}, quoting \
                        {{ number }}.{% else %}Please quote {{ number }} when you pay.{% endif %}",
    },
    deadline: "by {{ pay_by }}",
    deadline_from_receipt: "within {{ notice_days }} of the day after you receive this message",
    charges: Charges {
        to_come: "{% for it in charges %}For your information, {% if it.by_contract %}our contract{% else %}the \
                  law{% endif %} adds interest to an invoice paid late{% if it.is_some %} ({{ it.number }}){% endif %}, at \
                  {{ it.rate }} a year{% if it.is_revised %}, revised every half-year{% endif %}{% if it.ground %} \
                  ({{ it.ground }}){% endif %}{% if it.compensation_rule %}, and fixed compensation of \
                  {{ it.compensation_rule }}{% if several %} for each invoice{% endif %}{% if it.compensation_ground %} \
                  ({{ it.compensation_ground }}){% endif %}{% endif %}. {% endfor %}",
        to_date: "{% for it in charges %}{% if it.interest %}To date, {% if it.by_contract %}the contract{% else %}the \
                  law{% endif %} adds {{ it.interest }} of \
                  late-payment interest{% if it.is_some %} on {{ it.number }}{% endif %}, at {{ it.rate }} a year{% if it.is_revised %}, revised every half-year\
                  {% endif %}{% if it.ground %} ({{ it.ground }}){% endif %}{% if it.compensation %}, and fixed \
                  compensation of {{ it.compensation }}{% if it.compensation_ground %} ({{ it.compensation_ground }})\
                  {% endif %}{% endif %}. {% endif %}{% endfor %}{% if interest %}The total today is {{ total }}; it grows \
                  every day until payment.{% endif %}",
        go_on: "{% for it in charges %}Late-payment interest{% if it.is_some %} on {{ it.number }}{% endif %} \
                continues to run until the day of payment, at {{ it.rate }} a year{% if it.is_revised %}, revised every \
                half-year{% endif %}{% if it.ground %} ({{ it.ground }}){% endif %}. {% if it.compensation %}The fixed \
                compensation is owed{% if not it.by_contract %} by operation of law{% endif %}\
                {% if it.compensation_ground %} ({{ it.compensation_ground }}){% endif %}. {% endif %}{% endfor %}",
        rate_unknown: "{% for it in charges %}{% if it.by_contract %}Our contract{% else %}The law{% endif %} adds interest to an invoice \
                      paid late{% if it.is_some %} ({{ it.number }}){% endif %}{% if it.ground %} ({{ it.ground }}){% endif %}{% if it.interest %}: up to {{ interest_through }} it comes to \
                      {{ it.interest }}{% endif %}; it goes on running until payment, at the rate of each half-year. {% if it.compensation %}The fixed \
                      compensation of {{ it.compensation }} is owed too{% if it.compensation_ground %} ({{ it.compensation_ground }}){% endif %}. {% endif %}{% endfor %}",
        from_notice: "{% for it in charges %}From this formal demand on, interest runs on the principal \
                      demanded{% if it.is_some %} on {{ it.number }}{% endif %} at the \
                      {% if it.by_contract %}agreed{% else %}legal{% endif %} rate, at present {{ it.rate }} \
                      a year, until payment{% if it.ground %} ({{ it.ground }}){% endif %}. {% endfor %}",
    },
    fee: "The reminder fee is {{ fee }}; it is part of the sum asked for.",
    statutory: Statutory {
        period_from_receipt: "You have {{ notice_days }} to pay without any costs, counted from the day after you receive \
                              this message.{% if costs %} If it is not paid within that time, you will also owe {{ costs }} of collection costs \
                              ({{ costs_ground }}).{% endif %}",
        period_from_sending: "This reminder is free of charge. The period of {{ notice_days }} to pay without costs begins \
                              {{ working_days }} working days after it is sent.{% if costs %} If it is not paid within that time, the \
                              compensation in the contract, {{ costs }}, and interest will be owed \
                              ({{ costs_ground }}).{% endif %}",
        reply: "You have {{ reply_days }} from the date of this letter to reply, on the enclosed reply form or in any other \
                way. If you do not reply within that time, court proceedings may be started\
                {% if reply_ground %} ({{ reply_ground }}){% endif %}.",
        registration: "{{ creditor }}, registration number {{ registration }}.",
    },
    invitation: ByStage {
        courtesy: "{% if several %}If they have not reached you, or if anything about them{% else %}If it has not reached \
                   you, or if anything about it{% endif %} is not as it should be, please tell us now: we shall look into \
                   it at once.",
        courteous: "It may simply have been overlooked, or there may be something we do not know. \
                    {% if several %}If an invoice{% else %}If the invoice{% endif %} has not reached you or if anything is \
                    wrong, please tell us: we shall look into it at once. If your payment has crossed this message, please \
                    disregard it and accept our thanks.",
        neutral: "{% if several %}If an invoice{% else %}If the invoice{% endif %} has not reached you or if anything is \
                  wrong, please tell us: we shall look into it at once. If your payment is already on its way, please tell \
                  us the date.",
        firm: "If there is a reason not to pay, or if you are in difficulty, please {% if phone %}write or call\
               {% else %}write{% endif %} without delay: we shall look for a solution with you.",
        formal_notice: "If you dispute this sum, please tell us in writing, {{ deadline }}, what you dispute and why. If \
                        you are in difficulty, please {% if phone %}call{% else %}write to{% endif %} us: a payment plan \
                        can be agreed.",
    },
    outlook: [
        "{% if then_formal_notice %}If we do not hear from you, we shall send you a formal demand.{% endif %}\
         {% if then_hand_over %}If we do not hear from you, we shall hand the file over for recovery.{% endif %}",
        "Failing payment or a written answer within this time, we reserve the right to claim payment in court.",
    ],
    contact: "To reach us: {{ reach }}.",
    closing: ["Yours sincerely,", "With kind regards,", "Regards,"],
    enclosures: [
        "{% if several %}copies of invoices {{ number }}{% else %}copy of invoice {{ number }}{% endif %}",
        "information sheet",
        "reply form",
        "financial statement form",
    ],
    sms: [
        "{{ creditor }}: {% if several %}invoices{% else %}invoice{% endif %} {{ number }}, {{ asked }}, \
         {% if is_courtesy %}due {% if several %}from{% else %}on{% endif %} \
         {{ due_date }}{% else if several %}due since {{ due_date }} (up to {{ days_late }} late). Please pay \
         {{ deadline }}{% else %}was due on {{ due_date }} ({{ days_late }} late). Please pay \
         {{ deadline }}{% endif %}.{% if account %} IBAN {{ account }}.{% endif %} Already paid or a \
         question? {{ reach }}",
        "{{ creditor }}: {% if several %}invoices{% else %}invoice{% endif %} {{ number }}, {{ asked }}, \
         {% if is_courtesy %}due on {{ due_date }}{% else %}was due on {{ due_date }}{% endif %}. Already paid or a \
         question? {{ reach }}",
        "{{ creditor }}: {% if several %}{{ count }} invoices{% else %}invoice {{ number }}{% endif %}, {{ asked }}, due \
         {{ due_date }}. {{ reach }}",
    ],
    phone: Phone {
        headings: [
            "To begin",
            "The facts",
            "To ask",
            "What you may hear",
            "To close",
            "To record after the call",
        ],
        objection_headings: ["They say", "You answer"],
        opening: "Hello, this is {{ creditor }}, accounts receivable. May I speak to the person who handles payment of our \
                  invoices at {{ debtor }}? {% if last_contact %}I am calling about our message of \
                  {{ last_contact }}.{% else %}I am calling to go over {% if several %}some invoices that have fallen \
                  due{% else %}an invoice that has fallen due{% endif %}.{% endif %} Do you have two minutes?",
        courtesy: "Hello, this is {{ creditor }}, accounts receivable. May I speak to the person who handles payment of our \
                   invoices at {{ debtor }}? I would like to make sure that all is in order for {{ due_date }}, when \
                   payment falls due. Do you have two minutes?",
        facts: "{% if is_courtesy %}To be paid when due: {{ asked }}.{% else %}To ask for: {{ asked }}, \
                {{ deadline }}.{% endif %}{% if account %} Account: {{ account }}.{% endif %}{% if interest %} To date \
                {{ interest }} of interest{% if compensation %} and {{ compensation }} of compensation{% endif %} would be \
                added, {{ total }} in all; mention it without threatening.{% endif %}",
        questions: [
            "{% if several %}Have you received these invoices{% else %}Have you received this invoice{% endif %}?",
            "Is anything wrong, with the delivery or on the invoice?",
            "On which day is payment planned, and for how much?",
            "Who approves the payment at your end, and how can I reach them?",
        ],
        objections: [
            (
                "“We have not received the invoice.”",
                "“I will send it again now. To which address? I will call you tomorrow to agree on a day of payment.”",
            ),
            (
                "“It has been paid.”",
                "“Thank you. On which day, how much, and to which account? I will check and confirm.”",
            ),
            (
                "“Something is wrong with the delivery or the price.”",
                "“Please tell me what: I note it and it will be looked into. Can the part that is not in question be paid \
                 {{ deadline }}?”",
            ),
            (
                "“We are waiting to be paid ourselves.”",
                "“I understand. Our invoice does not depend on it; how much can you pay {{ deadline }}, and the rest when?”",
            ),
            (
                "“The person who decides is away.”",
                "“When will they be back, and who stands in for urgent payments? I will call again on that day.”",
            ),
            (
                "“Money is short at the moment.”",
                "“Thank you for telling me. Let us look at a payment plan: how much can you pay, and on which days? I will \
                 confirm it in writing.”",
            ),
            (
                "“The transfer goes out soon.”",
                "“Good. On which day exactly, and how much? I note it as your promise.”",
            ),
        ],
        closing: "Sum up what was agreed: the day, the amount, who does what. Say thank you. Announce a written confirmation.",
        record: [
            "who was reached, their role, day and time",
            "what was said, in their words",
            "the day and amount promised",
            "what is disputed, and the papers asked for",
            "the day of the next call",
        ],
    },
    formal_words: &[
        "formally demand",
        "formal demand",
        "formal notice",
        "letter before action",
        "letter of claim",
    ],
    harsh: &[
        (Harshness::Insult, &["dishonest", "crook", "thief", "bad payer", "bad faith", "deadbeat"]),
        (
            Harshness::CriminalThreat,
            &["report you to the police", "criminal", "prosecute you", "police", "prison", "fraud"],
        ),
        (
            Harshness::SeizureThreat,
            &[
                "bailiffs",
                "seize your goods",
                "from your wages",
                "bailiff",
                "seize your",
                "seizure",
                "repossess",
                "garnish",
                "evict",
            ],
        ),
        (
            Harshness::CourtPaper,
            &[
                "final court notice",
                "in the county court",
                "summons",
                "court order",
                "in the name of the law",
                "writ",
                "subpoena",
            ],
        ),
        (
            Harshness::Publicity,
            &[
                "your customers",
                "credit rating",
                "blacklist",
                "your neighbours",
                "your employer",
                "name and shame",
                "publish your name",
            ],
        ),
        (Harshness::UnlawfulCosts, &["administration fee", "collection fee", "you will bear all costs"]),
        (Harshness::Pressure, &["ruin your", "ultimatum", "last chance", "you will regret", "or else"]),
    ],
};
