//! What a message may say: the claims it is about, how the debtor is approached about them, and what the law adds. Nothing
//! is computed here that an assessment or a decision does not already say.

use super::claims::{self, Mentioned, Picked, nothing_to_demand, pick, role};
use super::message::{Choice, Role};
use crate::calendar::Day;
use crate::choices::Channel;
use crate::dunning::approach::needs_notice;
use crate::dunning::blockers;
use crate::dunning::case::account;
use crate::dunning::charges::charges;
use crate::dunning::{Approach, Case, Charge, Owed, Stage};
use crate::facts::{Claim, Creditor, Debtor, Question};
use crate::law::Regime;
use crate::path::Path;
use crate::policy::{Level, NextStep, Policy, Tone};
use crate::refusal::{Reason, Refusal, position};
use crate::words::Writing;
use crate::worklist::worklist;

/// Everything a message may say.
pub struct Letter<'a> {
    pub creditor: &'a Creditor,
    pub debtor: &'a Debtor,
    /// Every claim given, in the order given.
    pub claims: Vec<Mentioned<'a>>,
    /// The key of the item of the worklist that it writes as the worklist has it.
    pub action_key: Option<String>,
    pub level: Level,
    pub stage: Stage,
    pub tone: Tone,
    pub channel: Channel,
    pub as_of: Day,
    /// What it asks for and announces, and what the law wants said with it.
    pub approach: Approach,
    /// The day that it names for payment: when due, if nothing is late.
    pub pay_by: Day,
    /// Days of the contacts about what is demanded that the debtor has had, oldest first.
    pub contacts: Vec<Day>,
    pub charges: Vec<Charge>,
    /// What the policy does after this level.
    pub then: Option<NextStep>,
}

impl<'a> Letter<'a> {
    /// Decides the account, picks what is asked for, and gathers what a message about it may say.
    pub fn new(
        creditor: &'a Creditor,
        debtor: &'a Debtor,
        claims: &'a [Claim],
        policies: &'a [Policy],
        choice: &Choice,
        question: &Question,
    ) -> Result<Self, Vec<Refusal>> {
        let decided = account(debtor, claims, policies, question)?;
        let accounts = [wanted(decided, choice).map_err(|refusal| vec![refusal])?];
        let worklist = worklist(&accounts, question);
        let [cases] = accounts;
        let picked = pick(&cases, worklist, choice).map_err(|refusal| vec![refusal])?;
        let channel = channel(debtor, &cases, &picked, choice, question.as_of);
        let lead = claims::first_of(&cases, &picked);
        let roles: Vec<Role> = cases.iter().map(|case| role(case, &picked, lead, question.as_of)).collect();
        let mentioned = cases.into_iter().zip(roles).map(|(case, role)| Mentioned { case, role });
        let gathered = Self::gather(creditor, debtor, mentioned.collect(), picked, channel, question);
        gathered.map_err(|refusal| vec![refusal])
    }

    fn gather(
        creditor: &'a Creditor,
        debtor: &'a Debtor,
        claims: Vec<Mentioned<'a>>,
        picked: Picked,
        channel: Option<Channel>,
        question: &Question,
    ) -> Result<Self, Refusal> {
        let as_of = question.as_of;
        let owed: Vec<Owed<'_>> = demanded(&claims).map(Mentioned::owed).collect();
        if owed.is_empty() {
            return Err(nothing_to_demand(&claims, picked.level, as_of));
        }
        let Some(channel) = channel else {
            return Err(Refusal::new("choice.channel", Reason::EmptyText));
        };
        let stage = Stage::of(&picked.level);
        if stage == Stage::FormalNotice && matches!(channel, Channel::Sms | Channel::Phone) {
            return Err(Refusal::new("choice.channel", Reason::NoTextFor(channel)));
        }
        let contacts = owed.iter().flat_map(|one| one.claim.contacts_by(as_of));
        let mut contacts: Vec<Day> = contacts.map(|contact| contact.date).collect();
        contacts.sort_unstable();
        contacts.dedup();
        let approach = Approach::new(Some(&picked.level), Some(channel), &owed, question);
        let last_due = owed.iter().map(|one| one.assessment.due_date).max();
        let charges = if stage == Stage::Courtesy { Vec::new() } else { charges(&owed, question)? };
        let listed = picked.is_as_listed();
        Ok(Self {
            creditor,
            debtor,
            action_key: picked.item.filter(|_| listed).map(|item| item.key),
            stage,
            tone: picked.level.tone.unwrap_or(Tone::Neutral),
            channel,
            as_of,
            pay_by: approach.pay_by.or(last_due).unwrap_or(as_of),
            approach,
            contacts,
            charges,
            then: picked.then,
            level: picked.level,
            claims,
        })
    }

    /// The claims that the message demands.
    pub fn demanded(&self) -> impl Iterator<Item = &Mentioned<'a>> {
        demanded(&self.claims)
    }

    /// The claims in a role.
    pub fn in_role(&self, role: Role) -> impl Iterator<Item = &Mentioned<'a>> {
        self.claims.iter().filter(move |one| one.role == role)
    }

    /// What governs the claims; the first leads.
    pub fn regime(&self) -> Option<&Regime> {
        self.demanded().next().map(|one| &one.case.assessment.regime)
    }

    /// How the place of the claims writes numbers.
    pub fn writing(&self) -> Writing {
        let first = self.demanded().next();
        first.map_or(Writing::OfLanguage, |one| Writing::of_place(&one.case.claim.invoice.law.code()))
    }

    /// The article that a formal notice rests on, where it is one for all that is demanded.
    pub fn notice_ground(&self) -> Option<&'static str> {
        let mut grounds = self.demanded().map(|one| one.case.assessment.regime.formal_notice);
        let first = grounds.next()??;
        grounds.all(|other| other == Some(first)).then_some(first.title)
    }

    /// Whether more than one invoice is demanded.
    pub fn is_several(&self) -> bool {
        self.demanded().nth(1).is_some()
    }

    /// The due date of the oldest.
    pub fn oldest_due(&self) -> Day {
        self.demanded().map(|one| one.case.assessment.due_date).min().unwrap_or(self.as_of)
    }

    /// Whether something of each claim demanded is contested.
    pub fn is_disputed(&self) -> bool {
        self.demanded().all(|one| one.case.assessment.is_contested())
    }

    /// Whether interest waits for this very notice.
    pub fn starts_interest(&self) -> bool {
        self.stage == Stage::FormalNotice && self.interest_waits()
    }

    /// Whether interest waits for a formal notice that has not been given.
    pub fn interest_waits(&self) -> bool {
        let waits = |one: &Mentioned<'_>| {
            needs_notice(one.owed()) && !one.case.assessment.interest.outstanding().is_positive()
        };
        self.demanded().all(waits)
    }
}

/// The claims that the message may be about, in the order wanted, each decided with all the others.
fn wanted<'a>(mut cases: Vec<Case<'a>>, choice: &Choice) -> Result<Vec<Case<'a>>, Refusal> {
    let Some(rows) = &choice.rows else { return Ok(cases) };
    let last = position(cases.len().saturating_sub(1));
    if let Some((at, row)) = rows.iter().enumerate().find(|(_, row)| **row > last) {
        let reason = Reason::NumberOutOfRange {
            given: row.to_string(),
            least: "0".to_owned(),
            most: last.to_string(),
        };
        return Err(Refusal::new(Path::of("choice.rows").item(at), reason));
    }
    let place = |case: &Case<'_>| rows.iter().position(|row| *row == position(case.place));
    cases.retain(|case| place(case).is_some());
    cases.sort_by_key(|case| place(case));
    Ok(cases)
}

fn demanded<'b, 'a>(claims: &'b [Mentioned<'a>]) -> impl Iterator<Item = &'b Mentioned<'a>> {
    claims.iter().filter(|one| one.role == Role::Demanded)
}

/// The channel of the caller, of the item, or on which the debtor can be reached at a level of the caller's choice; where it
/// is none of the level, the first of the level.
fn channel(
    debtor: &Debtor,
    cases: &[Case<'_>],
    picked: &Picked,
    choice: &Choice,
    as_of: Day,
) -> Option<Channel> {
    let contacts = cases.iter().flat_map(|case| &case.claim.contacts);
    let usable = || blockers::channel(debtor, &contacts, &picked.level, as_of);
    let listed = picked.item.as_ref().filter(|_| picked.is_as_listed()).and_then(|item| item.channel);
    choice.channel.or(listed).or_else(usable).or(picked.level.channels.first().copied())
}
