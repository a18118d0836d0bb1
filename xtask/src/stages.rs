//! What a command is made of, how long each part took, and how long it may take.

use std::fmt::Write;
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use anyhow::{Context, Result};

use crate::budget::Budget;

/// The stages done so far, beside the seconds that `budget.toml` gives them. More than that is said and nothing else: how
/// long a machine takes proves nothing about a change.
pub struct Stages {
    budget: Budget,
    start: Instant,
    done: Mutex<Vec<Done>>,
}

struct Done {
    name: String,
    time: Duration,
    failed: bool,
}

impl Stages {
    /// None done yet.
    pub fn new(root: &Path) -> Result<Self> {
        Ok(Self { budget: Budget::read(root)?, start: Instant::now(), done: Mutex::default() })
    }

    /// Does one piece of work under a name, and says how long it took.
    pub fn run<T>(&self, name: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
        println!("==> {name}");
        let start = Instant::now();
        let outcome = work().with_context(|| name.to_owned());
        let done = Done { name: name.to_owned(), time: start.elapsed(), failed: outcome.is_err() };
        println!("    {}", self.line(&done));
        self.done().push(done);
        outcome
    }

    /// Every stage with its time and its budget, in the order in which they ended; nothing where there were none.
    pub fn summary(&self) -> String {
        let done = self.done();
        if done.is_empty() {
            return String::new();
        }
        let mut out = String::from("\n===== time of each stage, and its budget =====\n");
        for stage in done.iter() {
            let _ = writeln!(out, "{}", self.line(stage));
        }
        let _ = writeln!(out, "{:>8.1} s           in all", self.start.elapsed().as_secs_f32());
        out
    }

    fn line(&self, done: &Done) -> String {
        let budget = self.budget.seconds(&done.name);
        let of = budget.map_or_else(|| "no budget".to_owned(), |budget| format!("of {budget} s"));
        let over = if budget.is_some_and(|budget| done.time > Duration::from_secs(budget)) {
            "  OVER BUDGET (a warning)"
        } else {
            ""
        };
        let failed = if done.failed { "  FAILED" } else { "" };
        format!("{:>8.1} s {of:>9}  {}{over}{failed}", done.time.as_secs_f32(), done.name)
    }

    fn done(&self) -> MutexGuard<'_, Vec<Done>> {
        self.done.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Does two pieces of work side by side: one core links while the other compiles. Both are brought to their end; the
/// first one's fault is said first.
pub fn side_by_side<A: Send, B>(
    first: impl FnOnce() -> Result<A> + Send,
    second: impl FnOnce() -> Result<B>,
) -> Result<(A, B)> {
    std::thread::scope(|scope| {
        let first = scope.spawn(first);
        let second = second();
        let first = first.join().map_err(|_| anyhow::anyhow!("a stage panicked"))?;
        Ok((first?, second?))
    })
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use anyhow::{Result, bail};

    use super::{Budget, Done, Stages, side_by_side};

    fn stages(budget: &str) -> Result<Stages> {
        Ok(Stages { budget: Budget::parse(budget)?, start: Instant::now(), done: Vec::new().into() })
    }

    #[test]
    fn a_stage_over_budget_is_said_and_does_not_fail() -> Result<()> {
        let stages = stages("[seconds]\nquick = 60\nslow = 1")?;
        for (name, seconds, failed) in [("quick", 2, false), ("slow", 2, false), ("new", 2, true)] {
            stages.done().push(Done { name: name.to_owned(), time: Duration::from_secs(seconds), failed });
        }
        let summary = stages.summary();
        assert!(summary.contains("     2.0 s   of 60 s  quick\n"), "{summary}");
        assert!(summary.contains("     2.0 s    of 1 s  slow  OVER BUDGET (a warning)\n"), "{summary}");
        assert!(summary.contains("     2.0 s no budget  new  FAILED\n"), "{summary}");
        Ok(())
    }

    #[test]
    fn what_failed_is_counted_too() -> Result<()> {
        let stages = stages("")?;
        assert_eq!(stages.summary(), "");
        let outcome: Result<()> = stages.run("broken", || bail!("no"));
        assert!(outcome.is_err());
        assert!(stages.summary().contains("broken  FAILED"));
        Ok(())
    }

    #[test]
    fn both_sides_come_to_their_end() {
        assert_eq!(side_by_side(|| Ok(1), || Ok(2)).ok(), Some((1, 2)));
        let mut ended = false;
        let outcome: Result<((), ())> = side_by_side(
            || bail!("first"),
            || {
                ended = true;
                bail!("second")
            },
        );
        assert_eq!(outcome.err().map(|error| error.to_string()).as_deref(), Some("first"));
        assert!(ended);
    }
}
