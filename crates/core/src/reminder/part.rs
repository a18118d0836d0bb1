//! The parts of a message, by name.

/// A part of a message that a template can replace.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs, reason = "each case is documented once, in wit/reminders.wit")]
pub enum Part {
    Subject,
    Salutation,
    Opening,
    Received,
    Demand,
    Disputed,
    Promised,
    Charges,
    Fee,
    Payment,
    Statutory,
    Invitation,
    Outlook,
    Contact,
    Closing,
    Signature,
    Body,
    Sms,
    Facts,
    Questions,
    Objections,
    Record,
}

impl Part {
    /// Every part.
    pub const ALL: [Self; 22] = [
        Self::Subject,
        Self::Salutation,
        Self::Opening,
        Self::Received,
        Self::Demand,
        Self::Disputed,
        Self::Promised,
        Self::Charges,
        Self::Fee,
        Self::Payment,
        Self::Statutory,
        Self::Invitation,
        Self::Outlook,
        Self::Contact,
        Self::Closing,
        Self::Signature,
        Self::Body,
        Self::Sms,
        Self::Facts,
        Self::Questions,
        Self::Objections,
        Self::Record,
    ];

    /// Its name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Subject => "subject",
            Self::Salutation => "salutation",
            Self::Opening => "opening",
            Self::Received => "received",
            Self::Demand => "demand",
            Self::Disputed => "disputed",
            Self::Promised => "promised",
            Self::Charges => "charges",
            Self::Fee => "fee",
            Self::Payment => "payment",
            Self::Statutory => "statutory",
            Self::Invitation => "invitation",
            Self::Outlook => "outlook",
            Self::Contact => "contact",
            Self::Closing => "closing",
            Self::Signature => "signature",
            Self::Body => "body",
            Self::Sms => "sms",
            Self::Facts => "facts",
            Self::Questions => "questions",
            Self::Objections => "objections",
            Self::Record => "record",
        }
    }

    /// Whether it stands between salutation and closing.
    #[must_use]
    pub fn is_of_body(self) -> bool {
        !matches!(
            self,
            Self::Subject
                | Self::Salutation
                | Self::Closing
                | Self::Signature
                | Self::Body
                | Self::Sms
                | Self::Facts
                | Self::Questions
                | Self::Objections
                | Self::Record
        )
    }
}

/// The tables that the template of a body can name, and the sign that holds the place of each.
pub const TABLES: [(&str, char); 2] = [("invoice_table", '\u{e000}'), ("demand_table", '\u{e001}')];
