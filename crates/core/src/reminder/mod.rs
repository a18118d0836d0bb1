//! The words to the debtor. Nothing is computed here: a message prints assessments and decisions.
//!
//! A first contact assumes no fault and asks what is wrong; later ones are firm, precise and polite; a formal notice says
//! what the law wants and nothing it forbids. Every message gives each invoice, its dates, what is open, how late it is,
//! when we last wrote, what the law adds and on what ground, how and by when to pay, whom to ask.
//!
//! From the account to the message, each file using those before it: `claims` and `letter` pick the item of the worklist and
//! gather what may be said; `fields` names what a text may name, `template` and `typography` are the language of texts; `values`
//! writes the fields in the language of the debtor, `writer` the parts, with the words of `texts` or of the user's own
//! templates; `body` puts them in order, `plain`, `html`, `mail` and `sms` set them for the medium, and `check` looks at the
//! result, whoever wrote it. `compose` does all of it, `samples` on made-up facts.

mod body;
mod check;
mod claims;
mod compose;
mod fields;
mod html;
mod letter;
mod lines;
mod mail;
mod message;
mod part;
mod plain;
mod samples;
mod sms;
mod template;
mod texts;
mod typography;
mod values;
mod writer;

pub use compose::compose;
pub use fields::{FIELDS, Field, Kind};
pub use message::{Block, Choice, Labels, Mention, Message, Role, Template};
pub use part::Part;
pub use samples::{check_templates, preview};
pub use sms::{Alphabet, Length, length};
