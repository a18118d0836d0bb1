//! Reads ledgers: bytes in, facts of the contract out, each with its place, and what was set aside and why.
//!
//! A reader reads and reports; it judges nothing that the rules judge. Every fact keeps the file, line and column it
//! came from ([`Places`]), so that a refusal of the rules can be shown where the user can mend it. There is neither
//! file nor clock here: the same bytes give the same answer in a terminal and in a page.
//!
//! ```
//! use relance_ledger::{File, Options, read};
//!
//! let csv = "record,debtor,kind,law,terms,invoice,date,amount,currency,state\n\
//!            debtor,D1,business,FR,net 30 issue,,,,,\n\
//!            invoice,D1,,,,F1,2026-01-05,1200.00,EUR,sent\n\
//!            paiement,D1,,,,F2,2026-02-05,1200.00,EUR,\n";
//! let files = [File { name: "invoices.csv", bytes: csv.as_bytes() }];
//! let ledger = read(&files, &Options::default(), None).unwrap();
//! // The last row is no record of the form: it may have paid the invoice, so its debtor says that it could not be read.
//! assert_eq!(ledger.claims.len(), 1);
//! let unread = ledger.debtors[0].unread.as_ref().unwrap();
//! assert!(unread[0].starts_with("invoices.csv, line 4, column record: “paiement” instead of: "));
//! ```

mod agreed;
pub mod answer;
mod book;
#[cfg(feature = "browser")]
mod browser;
mod cells;
mod credits;
pub mod csv;
mod decode;
mod fec;
mod figures;
mod hold;
mod items;
mod ledger;
mod locate;
mod mapping;
mod place;
mod policies;
mod problem;
mod register;
mod report;
mod settle;
mod words;
mod written;

pub use agreed::Agreed;
pub use csv::ReadTerms;
pub use ledger::{File, Ledger, Options};
pub use locate::{Asked, ClaimPlaces, DebtorPlaces, FilePlace, Located, Places, Source};
pub use mapping::Columns;
pub use place::Place;
pub use policies::{Level, Policy};
pub use problem::Problem;
pub use register::MOST_MEBIBYTES;
pub use report::{
    Balance, Fault, FileReport, Form, Held, Holds, Lack, Listed, Remark, Report, Unasked, What, decimal,
};
pub use words::{Sentence, place};
pub use written::DateOrder;

/// Reads ledgers and further facts. A fault of a file refuses all; a row at fault sets its invoice aside, or asks for nothing
/// from its debtor until it is mended.
///
/// The ledger of an accounting program is read before files that complete it, whatever their order. `terms` reads
/// terms that are not in the words of the form.
pub fn read(
    files: &[File<'_>],
    options: &Options,
    terms: Option<&mut ReadTerms<'_>>,
) -> Result<Ledger, Vec<Fault>> {
    let (book, reports) = register::read(files, options, terms)?;
    Ok(settle::settle(book, reports, options))
}
