//! The discount for paying early, and the days to earn it.

use super::units::Part;
use super::{Discount, Reason};
use crate::choices::StartEvent;
use crate::refusal::TermsAmbiguity;

/// Takes the percentage and its days out, leaving a break in their place.
pub(super) fn take_discount(parts: &mut Vec<Part>) -> Result<Option<Discount>, Reason> {
    let mut percents = parts.iter().enumerate().filter_map(|(at, part)| match part {
        Part::Percent(percent) => Some((at, *percent)),
        _ => None,
    });
    let Some((at, percent)) = percents.next() else { return Ok(None) };
    if percents.next().is_some() {
        return Err(TermsAmbiguity::TwoPercents.into());
    }
    let get = |at: usize| parts.get(at).copied();
    // The place after "10 days", or after "10 days from invoice date".
    let end = |at: usize| {
        let next = at.saturating_add(1);
        let event = if get(next) == Some(Part::After) { next.saturating_add(1) } else { next };
        if get(event) == Some(Part::Event(StartEvent::Issue)) { event.saturating_add(1) } else { next }
    };
    let beside = |at: usize| at.checked_sub(1).and_then(get);
    let mut near: Vec<(usize, u16)> = Vec::new();
    for (place, part) in parts.iter().enumerate() {
        if let Part::Days(days) = part
            && (place == at.saturating_add(1) || end(place) == at)
        {
            near.push((place, *days));
        }
    }
    let net = |place: usize| [beside(place), get(end(place))].contains(&Some(Part::Net));
    let far: Vec<_> = near.iter().copied().filter(|&(place, _)| !net(place)).collect();
    let (place, days) = match (near.as_slice(), far.as_slice()) {
        ([only], _) | (_, [only]) => *only,
        _ => return Err(TermsAmbiguity::DiscountDays.into()),
    };
    let (from, to) = (at.min(place), end(place).max(at.saturating_add(1)));
    let counted = |part: Option<Part>| {
        matches!(part, Some(Part::End(_) | Part::After | Part::Event(_) | Part::OnDay(_) | Part::NextMonth))
    };
    if counted(get(to)) || (place < at && counted(beside(place))) {
        return Err(TermsAmbiguity::DiscountDays.into());
    }
    // "2 % in 10 days or net in 30" is one term.
    let to = if get(to) == Some(Part::Or) { to.saturating_add(1) } else { to };
    let from = if beside(from) == Some(Part::Or) { from.saturating_sub(1) } else { from };
    parts.splice(from..to, [Part::Break]);
    Ok(Some(Discount { percent, days }))
}
