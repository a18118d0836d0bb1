//! The compiled component on the user's machine: taken again, never trusted when damaged, never in the way.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test stops where it fails"
)]
#![allow(missing_docs, reason = "a test")]

#[allow(dead_code, reason = "other tests use the rest")]
mod common;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use common::{built, root};
use relance_host::cache;
use wasmtime::Config;

/// A component of nothing but a remark: compiled in no time, and another one for each number.
fn small(number: u8) -> Vec<u8> {
    [b"\0asm\x0d\0\x01\0\0\x03\x01n".as_slice(), &[number]].concat()
}

fn compile(folder: &Path, bytes: &[u8]) {
    cache::compile_in(Some(folder), &Config::new(), bytes).unwrap();
}

/// The files of one kind that are kept: the digests, or what wasmtime reads.
fn kept(folder: &Path, extension: Option<&str>) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(kept(&path, extension));
        } else if path.extension().and_then(|it| it.to_str()) == extension
            && path.file_name().unwrap() != "lock"
        {
            found.push(path);
        }
    }
    found
}

fn the_one(folder: &Path, extension: Option<&str>) -> PathBuf {
    let found = kept(folder, extension);
    assert_eq!(found.len(), 1, "{found:?}");
    found[0].clone()
}

#[test]
fn what_was_compiled_is_taken_again() {
    let folder = tempfile::tempdir().unwrap();
    compile(folder.path(), &small(1));
    let digest = the_one(folder.path(), Some("digest"));
    let written = fs::metadata(&digest).unwrap().modified().unwrap();
    compile(folder.path(), &small(1));
    assert_eq!(fs::metadata(&digest).unwrap().modified().unwrap(), written, "compiled twice");
}

#[test]
fn what_was_damaged_is_compiled_anew() {
    let folder = tempfile::tempdir().unwrap();
    compile(folder.path(), &small(1));
    let (entry, digest) = (the_one(folder.path(), None), the_one(folder.path(), Some("digest")));
    let (whole, sum) = (fs::read(&entry).unwrap(), fs::read(&digest).unwrap());
    let mut damages: Vec<Vec<u8>> =
        [0, 1, whole.len() / 2, whole.len() - 1].map(|end| whole[..end].to_vec()).into();
    for place in (0..whole.len()).step_by(7) {
        let mut flipped = whole.clone();
        flipped[place] ^= 1 << (place % 8);
        damages.push(flipped);
    }
    damages.push([whole.as_slice(), b"more"].concat());
    for damaged in damages {
        fs::write(&entry, &damaged).unwrap();
        compile(folder.path(), &small(1));
        assert_eq!(fs::read(&entry).unwrap(), whole);
    }
    for damaged in [b"".as_slice(), b"0", &sum[1..], b"\xff\xfe"] {
        fs::write(&digest, damaged).unwrap();
        compile(folder.path(), &small(1));
        assert_eq!(fs::read(&digest).unwrap(), sum);
    }
    fs::remove_file(&digest).unwrap();
    compile(folder.path(), &small(1));
    assert_eq!(fs::read(&digest).unwrap(), sum);
    fs::remove_file(&entry).unwrap();
    compile(folder.path(), &small(1));
    assert_eq!(fs::read(&entry).unwrap(), whole);
}

#[test]
fn where_nothing_can_be_kept_it_is_compiled_all_the_same() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("a file");
    fs::write(&file, "mine").unwrap();
    compile(&file, &small(1));
    compile(&file.join("below"), &small(1));
    assert_eq!(fs::read_to_string(&file).unwrap(), "mine");
    assert!(cache::compile_in(None, &Config::new(), &small(1)).is_ok());
}

#[test]
fn what_is_no_component_is_refused_and_not_kept() {
    let folder = tempfile::tempdir().unwrap();
    assert!(cache::compile_in(Some(folder.path()), &Config::new(), b"no component").is_err());
    assert!(kept(folder.path(), Some("digest")).is_empty());
}

#[test]
fn the_oldest_go_and_what_is_not_ours_stays() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("mine")).unwrap();
    for number in 0..6 {
        compile(folder.path(), &small(number));
    }
    assert_eq!(kept(folder.path(), Some("digest")).len(), 4);
    assert_eq!(kept(folder.path(), None).len(), 4);
    assert!(folder.path().join("mine").is_dir());
}

#[test]
fn several_at_once_make_one() {
    let folder = tempfile::tempdir().unwrap();
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| compile(folder.path(), &small(1)));
        }
    });
    the_one(folder.path(), None);
}

/// With the whole component and in processes of their own, as a user meets it.
#[test]
fn commands_answer_alike_with_an_entry_without_one_and_with_a_damaged_one() {
    let folder = tempfile::tempdir().unwrap();
    let ask = |cache: &Path| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_relance"));
        command.args(["call", "dunning.presets"]).current_dir(root()).env("RELANCE_COMPONENT", built());
        let output = command.env(cache::VARIABLE, cache).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        output.stdout
    };
    let without = ask(Path::new(""));
    assert!(ask(folder.path()) == without);
    let entry = the_one(folder.path(), None);
    let whole = fs::read(&entry).unwrap();
    assert!(ask(folder.path()) == without);
    let mut flipped = whole.clone();
    flipped[whole.len() / 2] ^= 4;
    fs::write(&entry, flipped).unwrap();
    assert!(ask(folder.path()) == without);
    assert!(fs::read(&entry).unwrap() == whole, "compiled anew, to the same bytes");
}
