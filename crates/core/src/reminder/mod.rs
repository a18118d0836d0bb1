//! The words to the debtor. Nothing is computed here: a message prints an assessment.
//!
//! A first contact assumes no fault and asks what is wrong; later ones are firm, precise and polite; a formal
//! notice says what the law wants and nothing it forbids. Every message gives the invoice, its dates, what is open,
//! how late it is, when we last wrote, what the law adds and on what ground, how and by when to pay, whom to ask.

mod en;
mod fr;

use crate::assess::{self, Assessment};
use crate::balance::{Charge, Event, Line};
use crate::calendar::{Day, next, plus_days};
use crate::compensation;
use crate::dunning::{self, Because, BlockedBy, blockers};
use crate::facts::{
    AgreedRate, Channel, Claim, Creditor, Debtor, Invoice, PaymentTerms, Question, RateClause, RateFixing,
};
use crate::interest::Rates;
use crate::law::{CompensationStart, Regime, StartRule, StatutoryRate};
use crate::money::{Money, Percent};
use crate::policy::{Level, NextStep, Policy, Tone};
use crate::refusal::{Reason, Refusal};
use crate::words::{self, Language};

/// What the caller wants instead of what the next step says.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/reminders.wit")]
pub struct Choice {
    pub level: Option<String>,
    pub channel: Option<Channel>,
    pub language: Language,
}

/// A part of the body of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// Text.
    Paragraph(String),
    /// Rows of as many cells as there are headings.
    Table {
        /// The headings.
        headings: Vec<String>,
        /// The rows.
        rows: Vec<Vec<String>>,
    },
}

/// A message to the debtor.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/reminders.wit")]
pub struct Message {
    pub level: String,
    pub channel: Channel,
    pub language: Language,
    pub tone: Tone,
    pub sender: Vec<String>,
    pub recipient: Vec<String>,
    pub dateline: String,
    pub delivery_note: Option<String>,
    pub subject: String,
    pub salutation: String,
    pub body: Vec<Block>,
    pub closing: String,
    pub signature: String,
    pub plain_text: String,
}

/// Writes the message of the next step, or of the level asked for.
pub fn compose(
    creditor: &Creditor,
    debtor: &Debtor,
    claim: &Claim,
    policies: &[Policy],
    choice: &Choice,
    question: &Question,
) -> Result<Message, Vec<Refusal>> {
    let assessment = assess::assess(debtor, claim, question)?;
    let found = dunning::policy_for(debtor, claim, policies)
        .and_then(|(_, policy)| pick(debtor, claim, &assessment, policy, choice, question))
        .and_then(|(level, then)| {
            Letter::new(creditor, debtor, claim, &assessment, (level, then), choice, question)
        });
    match found {
        Ok(letter) => Ok(letter.write(choice.language)),
        Err(refusal) => Err(vec![refusal]),
    }
}

/// The level to write and what follows it, unless the debtor must not be written to.
fn pick(
    debtor: &Debtor,
    claim: &Claim,
    assessment: &Assessment,
    policy: &Policy,
    choice: &Choice,
    question: &Question,
) -> Result<(Level, Option<NextStep>), Refusal> {
    let decision = dunning::decide(debtor, claim, assessment, policy, question);
    let nothing = |because: Because| Refusal::new("choice.level", Reason::NothingToSend(because));
    let is_blocked =
        decision.blockers.iter().any(|blocker| !matches!(blocker.about, BlockedBy::NotDue { .. }));
    if decision.step == NextStep::Settled || is_blocked {
        return Err(nothing(decision.because));
    }
    let level = match &choice.level {
        None => decision.level.clone(),
        Some(id) => {
            let level = policy.levels.iter().find(|level| level.id == *id);
            Some(
                level
                    .cloned()
                    .ok_or_else(|| Refusal::new("choice.level", Reason::UnknownLevel(id.clone())))?,
            )
        }
    };
    let Some(level) = level.filter(|level| level.step.is_message()) else {
        return Err(nothing(decision.because));
    };
    // A courtesy after the due date, or a reminder before it, would state a falsehood.
    let late = question.as_of > assessment.due_date;
    if level.is_courtesy() == late {
        return Err(nothing(Because::NotYet {
            opens_on: if late { question.as_of } else { next(assessment.due_date) },
            level: level.id,
            due: assessment.due_date,
        }));
    }
    let place = policy.levels.iter().position(|other| other.id == level.id);
    let then = place.and_then(|place| policy.levels.get(place.checked_add(1)?)).map(|next| next.step);
    Ok((level, then))
}

/// Everything a message may say.
struct Letter<'a> {
    creditor: &'a Creditor,
    debtor: &'a Debtor,
    invoice: &'a Invoice,
    assessment: &'a Assessment,
    regime: &'a Regime,
    level: Level,
    channel: Channel,
    tone: Tone,
    as_of: Day,
    pay_by: Day,
    /// Days of the contacts the debtor has had, oldest first.
    contacts: Vec<Day>,
    /// The rate of the day, where interest runs or can run.
    rate: Option<Percent>,
    /// The fixed compensation the law gives, owed already or not.
    compensation: Option<Money>,
    /// What the policy does after this level.
    then: Option<NextStep>,
}

/// What the message is, whatever the policy calls its level.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Courtesy,
    First,
    Firm,
    LastWarning,
    FormalNotice,
}

/// The sentences of one language. A language that lacks one does not compile.
trait Voice {
    fn dateline(&self, letter: &Letter<'_>) -> String;
    fn registered(&self) -> String;
    fn subject(&self, letter: &Letter<'_>) -> String;
    fn subject_label(&self) -> &'static str;
    fn salutation(&self) -> String;
    fn opening(&self, letter: &Letter<'_>) -> String;
    /// Number, issue, due date, amount, open balance, and how late: the last only when it is late.
    fn invoice_headings(&self) -> [&'static str; 6];
    fn received(&self, letter: &Letter<'_>, line: &Line) -> String;
    fn disputed(&self, letter: &Letter<'_>) -> String;
    fn invitation(&self, letter: &Letter<'_>) -> String;
    fn demand(&self, letter: &Letter<'_>) -> String;
    fn demand_table(&self, letter: &Letter<'_>) -> Block;
    fn payment(&self, letter: &Letter<'_>) -> String;
    fn charges(&self, letter: &Letter<'_>) -> Option<String>;
    fn outlook(&self, letter: &Letter<'_>) -> Option<String>;
    fn contact(&self, ways: &str) -> String;
    fn closing(&self, letter: &Letter<'_>) -> String;
    fn label_separator(&self) -> &'static str;
}

impl<'a> Letter<'a> {
    fn new(
        creditor: &'a Creditor,
        debtor: &'a Debtor,
        claim: &'a Claim,
        assessment: &'a Assessment,
        (level, then): (Level, Option<NextStep>),
        choice: &Choice,
        question: &Question,
    ) -> Result<Self, Refusal> {
        let invoice = &claim.invoice;
        let as_of = question.as_of;
        let missing = |field| Refusal::new(field, Reason::EmptyText);
        // The channel on which the debtor can be reached, as the next step has it.
        let usable = || blockers::channel(debtor, &claim.contacts.iter(), &level, as_of);
        let channel = choice.channel.or_else(usable).or(level.channels.first().copied());
        let channel = channel.ok_or_else(|| missing("choice.channel"))?;
        if matches!(channel, Channel::Sms | Channel::Phone) {
            return Err(Refusal::new("choice.channel", Reason::NoTextFor(channel)));
        }
        let tone = level.tone.ok_or_else(|| missing("choice.level"))?;
        let mut contacts: Vec<Day> = claim.contacts_by(as_of).map(|contact| contact.date).collect();
        contacts.sort_unstable();
        contacts.dedup();
        let rate = if level.is_courtesy() {
            None
        } else {
            let mut rates = Rates::new(&assessment.regime, claim, question);
            Some(rates.rate_on(as_of.max(next(assessment.due_date)), assessment.due_date, true)?)
        };
        let compensation =
            compensation::likely(&assessment.regime, claim, assessment.term_start, assessment.called())
                .map_err(|reason| Refusal::new("claim.invoice.law", reason))?
                .filter(|amount| amount.currency() == invoice.currency());
        let pay_by = plus_days(as_of, u32::from(level.days_to_pay));
        Ok(Self {
            creditor,
            debtor,
            invoice,
            assessment,
            regime: &assessment.regime,
            level,
            channel,
            tone,
            as_of,
            pay_by,
            contacts,
            rate,
            compensation,
            then,
        })
    }

    fn kind(&self) -> Kind {
        if self.level.is_courtesy() {
            Kind::Courtesy
        } else if self.level.step == NextStep::FormalNotice {
            Kind::FormalNotice
        } else if self.level.step == NextStep::Warn {
            Kind::LastWarning
        } else if self.tone == Tone::Courteous {
            Kind::First
        } else {
            Kind::Firm
        }
    }

    /// Whether interest waits for a formal notice.
    fn interest_needs_notice(&self) -> bool {
        match self.regime.interest.start {
            StartRule::FormalNotice | StartRule::AfterNotice(_) => true,
            StartRule::AgreedDueDateOrFormalNotice => self.invoice.terms == PaymentTerms::Statutory,
            StartRule::DueDate | StartRule::MonthsAfterDelivery { .. } => false,
        }
    }

    /// The article of the compensation that the law adds by itself.
    fn compensation_ground(&self) -> Option<&'static str> {
        let rule = self.regime.compensation.as_ref();
        let by_itself = rule.filter(|rule| rule.start == CompensationStart::Late && !rule.needs_clause);
        by_itself.and_then(|rule| rule.source.as_ref()).map(|source| source.title)
    }

    /// The article of a formal notice, in brackets.
    fn notice_ground(&self) -> String {
        let source = self.regime.formal_notice_source.as_ref();
        source.map_or_else(String::new, |source| format!(" ({})", source.title))
    }

    /// What is demanded: principal that is not contested, and what the law adds when nothing is contested.
    fn demanded(&self) -> Money {
        match self.kind() {
            Kind::Courtesy | Kind::First | Kind::Firm | Kind::LastWarning => self.assessment.undisputed(),
            Kind::FormalNotice => self.assessment.undisputed().plus(self.interest()).plus(self.recovery()),
        }
    }

    /// Interest that may be demanded. Nothing of it while a part is contested: its base is not settled.
    fn interest(&self) -> Money {
        self.claimable(self.assessment.interest)
    }

    /// Fixed compensation that may be demanded.
    fn recovery(&self) -> Money {
        self.claimable(self.assessment.compensation)
    }

    fn claimable(&self, charge: Charge) -> Money {
        if self.is_disputed() { Money::zero(self.invoice.currency()) } else { charge.outstanding() }
    }

    fn invoice_table(&self, headings: [&str; 6], language: Language) -> Block {
        let late = self.assessment.days_past_due;
        let cells = [
            self.invoice.number.clone(),
            words::date(self.invoice.issue_date, language),
            words::date(self.assessment.due_date, language),
            words::money(self.invoice.amount_due, language),
            words::money(self.assessment.called(), language),
            words::days_in(late, language),
        ];
        let columns = if late > 0 { 6 } else { 5 };
        Block::Table {
            headings: headings.into_iter().take(columns).map(ToOwned::to_owned).collect(),
            rows: vec![cells.into_iter().take(columns).collect()],
        }
    }

    /// Whether the rate of today may be another in the next half-year.
    fn rate_is_revised(&self) -> bool {
        let clause = self.invoice.contract.rate;
        let fixed = matches!(clause, Some(RateClause { rate: AgreedRate::Fixed(_), .. }))
            || matches!(self.regime.interest.rate, StatutoryRate::Fixed(_));
        let fixing = &self.regime.interest.fixing;
        let chosen = self.invoice.contract.rate_fixing.filter(|_| fixing.open);
        chosen.unwrap_or(fixing.default) == RateFixing::EachHalfYear && !fixed
    }

    /// Payments and credit notes the debtor will look for.
    fn received(&self) -> impl Iterator<Item = &Line> {
        self.assessment.balance.iter().filter(|line| line.event != Event::Invoice)
    }

    /// Whether something was already paid or credited.
    fn is_part_paid(&self) -> bool {
        self.received().next().is_some()
    }

    fn is_disputed(&self) -> bool {
        self.assessment.disputed.is_positive()
    }

    fn write(&self, language: Language) -> Message {
        let voice: &dyn Voice = match language {
            Language::Fr => &fr::French,
            Language::En => &en::English,
        };
        let mut body = vec![Block::Paragraph(voice.opening(self))];
        body.push(self.invoice_table(voice.invoice_headings(), language));
        if self.is_part_paid() {
            let lines: Vec<String> = self.received().map(|line| voice.received(self, line)).collect();
            body.push(Block::Paragraph(lines.join(" ")));
        }
        if self.kind() == Kind::FormalNotice {
            body.push(Block::Paragraph(voice.demand(self)));
            body.push(voice.demand_table(self));
        }
        if self.is_disputed() {
            body.push(Block::Paragraph(voice.disputed(self)));
        }
        let order = match self.kind() {
            Kind::Courtesy | Kind::First => {
                [Some(voice.invitation(self)), Some(voice.payment(self)), voice.charges(self)]
            }
            Kind::Firm | Kind::LastWarning => {
                [Some(voice.payment(self)), voice.charges(self), Some(voice.invitation(self))]
            }
            Kind::FormalNotice => {
                [voice.charges(self), Some(voice.payment(self)), Some(voice.invitation(self))]
            }
        };
        body.extend(order.into_iter().flatten().map(Block::Paragraph));
        let ways: Vec<&str> = [&self.creditor.phone, &self.creditor.email]
            .into_iter()
            .filter_map(|way| way.as_deref())
            .collect();
        let contact = (!ways.is_empty()).then(|| voice.contact(&ways.join(", ")));
        body.extend([voice.outlook(self), contact].into_iter().flatten().map(Block::Paragraph));

        let mut sender = vec![self.creditor.name.clone()];
        sender.extend(self.creditor.address.iter().cloned());
        sender.extend([&self.creditor.email, &self.creditor.phone].into_iter().flatten().cloned());
        let mut recipient = vec![self.debtor.name.clone()];
        recipient.extend(match self.channel {
            Channel::Letter => self.debtor.address.clone(),
            Channel::Email => self.debtor.email.iter().cloned().collect(),
            Channel::Sms | Channel::Phone => self.debtor.phone.iter().cloned().collect(),
        });
        let registered = self.kind() == Kind::FormalNotice && self.channel == Channel::Letter;
        let mut message = Message {
            level: self.level.id.clone(),
            channel: self.channel,
            language,
            tone: self.tone,
            sender,
            recipient,
            dateline: voice.dateline(self),
            delivery_note: registered.then(|| voice.registered()),
            subject: voice.subject(self),
            salutation: voice.salutation(),
            body,
            closing: voice.closing(self),
            signature: self.creditor.name.clone(),
            plain_text: String::new(),
        };
        message.plain_text = plain_text(&message, voice);
        message
    }
}

/// The whole message as text: what a mail program sends, or what a letter says.
fn plain_text(message: &Message, voice: &dyn Voice) -> String {
    let mut parts: Vec<String> = Vec::new();
    if message.channel == Channel::Letter {
        parts.push(message.sender.join("\n"));
        parts.push(message.recipient.join("\n"));
        parts.push(message.dateline.clone());
        parts.extend(message.delivery_note.clone());
        parts.push(format!("{}{}{}", voice.subject_label(), voice.label_separator(), message.subject));
    }
    parts.push(message.salutation.clone());
    for block in &message.body {
        parts.push(match block {
            Block::Paragraph(text) => text.clone(),
            Block::Table { headings, rows } => table_text(headings, rows, voice.label_separator()),
        });
    }
    parts.push(message.closing.clone());
    parts.push(message.signature.clone());
    parts.join("\n\n")
}

/// A table as lines of "label: value", which survive any font.
fn table_text(headings: &[String], rows: &[Vec<String>], separator: &str) -> String {
    let pairs: Vec<String> = if headings.len() == 2 {
        rows.iter().map(|row| format!("  {}", row.join(separator))).collect()
    } else {
        rows.iter()
            .map(|row| {
                let cells =
                    headings.iter().zip(row).map(|(heading, cell)| format!("  {heading}{separator}{cell}"));
                cells.collect::<Vec<_>>().join("\n")
            })
            .collect()
    };
    pairs.join("\n")
}
