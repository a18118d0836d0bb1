//! Who owes, who is owed.
//!
//! # Why it is so
//!
//! **Contact data kept elsewhere.** A debtor without any address is taken to be reachable: the caller keeps
//! addresses itself. As soon as one is given, or a list of channels, a level none of whose channels works is
//! blocked. An address that is none by the rules of mail is no way to reach anybody, and a warning says so.

use super::{Credit, Insolvency, Mailboxes};
use crate::calendar::{Day, next};
use crate::choices::{Channel, DebtorKind};

/// The company to whom the money is owed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/types.wit")]
pub struct Creditor {
    pub name: String,
    pub address: Vec<String>,
    pub email: Option<String>,
    pub phone: Option<String>,
    pub iban: Option<String>,
    pub registration: Option<String>,
}

/// How likely the creditor holds the debtor not to pay.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs, reason = "each case is documented once, in wit/types.wit")]
pub enum Risk {
    Low,
    #[default]
    Normal,
    High,
}

/// A decision of the creditor to leave a debtor or an invoice alone.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/types.wit")]
pub struct DunningBlock {
    pub reason: String,
    pub since: Day,
    pub until: Option<Day>,
}

impl DunningBlock {
    /// Whether it holds on this day.
    #[must_use]
    pub fn holds(&self, on: Day) -> bool {
        self.since <= on && self.until.is_none_or(|until| on <= until)
    }
}

/// Every day on which a block begins or has ended.
pub fn block_days(blocks: &[DunningBlock]) -> impl Iterator<Item = Day> + '_ {
    blocks.iter().flat_map(|block| [Some(block.since), block.until.map(next)]).flatten()
}

/// The person who owes the money.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/types.wit")]
pub struct Debtor {
    pub id: String,
    pub name: String,
    pub kind: DebtorKind,
    pub address: Vec<String>,
    pub email: Option<String>,
    pub phone: Option<String>,
    pub reachable_by: Option<Vec<Channel>>,
    pub segment: Option<String>,
    pub risk: Risk,
    pub blocks: Vec<DunningBlock>,
    pub credits: Vec<Credit>,
    pub unread: Vec<String>,
    pub insolvency: Option<Insolvency>,
}

impl Debtor {
    /// A debtor of whom nothing is known but the name and the kind.
    #[must_use]
    pub fn bare(id: &str, kind: DebtorKind) -> Self {
        Self {
            id: id.to_owned(),
            name: id.to_owned(),
            kind,
            address: Vec::new(),
            email: None,
            phone: None,
            reachable_by: None,
            segment: None,
            risk: Risk::Normal,
            blocks: Vec::new(),
            credits: Vec::new(),
            unread: Vec::new(),
            insolvency: None,
        }
    }

    /// Whether the debtor can be reached this way, as far as the caller says: by a list, or by the addresses given. When
    /// none is given the caller keeps them elsewhere.
    #[must_use]
    pub fn is_reachable_by(&self, channel: Channel) -> bool {
        let mailboxes = self.mailboxes();
        if channel == Channel::Email && mailboxes.usable.is_empty() && !mailboxes.unusable.is_empty() {
            return false;
        }
        if let Some(channels) = &self.reachable_by {
            return channels.contains(&channel);
        }
        let nothing_given = self.email.is_none() && self.phone.is_none() && self.address.is_empty();
        nothing_given || self.has_address_for(channel)
    }

    fn has_address_for(&self, channel: Channel) -> bool {
        match channel {
            Channel::Email => !self.mailboxes().usable.is_empty(),
            Channel::Letter => !self.address.is_empty(),
            Channel::Sms | Channel::Phone => self.phone.is_some(),
        }
    }

    /// Where mail can be sent to, and what is given and cannot be used.
    #[must_use]
    pub fn mailboxes(&self) -> Mailboxes {
        let given = self.email.as_deref().filter(|given| !given.trim().is_empty());
        given.map(Mailboxes::of).unwrap_or_default()
    }

    /// The address on file for a channel, as one text.
    #[must_use]
    pub fn address_for(&self, channel: Channel) -> Option<String> {
        match channel {
            Channel::Email => self.email.clone(),
            Channel::Letter => (!self.address.is_empty()).then(|| self.address.join("\n")),
            Channel::Sms | Channel::Phone => self.phone.clone(),
        }
    }
}
