//! The corpus and its doors.
