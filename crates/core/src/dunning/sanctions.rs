//! Sanctions: what the creditor stops doing, only after its own people were told.
//!
//! # Why it is so
//!
//! **Sanctions wait for the team.** A sanction goes with its level, once the level is reached and the
//! creditor's own people were told long enough before; the host records that it told them. Until then the
//! answer carries the day by which to tell, and a warning. What blocks the level blocks the sanction.

use crate::calendar::{Day, minus_days, plus_days};
use crate::choices::SanctionKind;
use crate::dunning::ladder::{Considered, Verdict};
use crate::facts::Claim;
use crate::policy::Policy;
use crate::refusal::{Warning, WarningAbout};

/// Where a sanction stands.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/dunning.wit")]
pub struct SanctionNotice {
    pub kind: SanctionKind,
    pub level: String,
    pub tell_by: Day,
    pub told_on: Option<Day>,
    pub applies_from: Option<Day>,
}

/// The sanctions of levels sent, reached or near, and a warning for each whose day to tell has come without anyone told.
pub(super) fn notices(
    claim: &Claim,
    policy: &Policy,
    considered: &[Considered],
    day: Day,
    warnings: &mut Vec<Warning>,
) -> Vec<SanctionNotice> {
    let mut found = Vec::new();
    for (level, considered) in policy.levels.iter().zip(considered) {
        let (reached, applies) = match &considered.verdict {
            Verdict::Done { on } => (*on, true),
            Verdict::Chosen { since } => (*since, true),
            // What blocks the level blocks what goes with it.
            Verdict::Blocked { since } => (*since, false),
            Verdict::NotYet { opens_on } => (*opens_on, true),
            Verdict::Overtaken
            | Verdict::Passed { .. }
            | Verdict::AfterAnother { .. }
            | Verdict::NoContactYet
            | Verdict::BelowMinimum
            | Verdict::NotOwed => continue,
        };
        for sanction in &level.sanctions {
            let notice = u32::from(sanction.team_notice_days);
            let tell_by = minus_days(reached, notice);
            if tell_by > day {
                continue;
            }
            let told = claim.team_notices.iter().filter(|it| it.sanction == sanction.kind && it.date <= day);
            let told_on = told.map(|notice| notice.date).min();
            if told_on.is_none() {
                let about =
                    WarningAbout::TeamNotTold { sanction: sanction.kind, tell_by, late: tell_by < day };
                warnings.push(Warning { path: "claim.team-notices".into(), about });
            }
            let applies_from = told_on.filter(|_| applies).map(|told| reached.max(plus_days(told, notice)));
            let (kind, level) = (sanction.kind, level.id.clone());
            found.push(SanctionNotice { kind, level, tell_by, told_on, applies_from });
        }
    }
    found
}
