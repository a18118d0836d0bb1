//! The compiled component, kept on the user's machine, so that only the first command compiles it.
//!
//! wasmtime writes the entry and reads it back. What it reads is machine code, and it takes it on trust; so each component
//! has a folder of its own, the digest of what was written there stands beside it, and an entry that is something else by
//! now is thrown away and compiled anew. The digest guards against damage, not against someone who may write in the user's
//! own folders. Nothing of this is ever shipped: the folder may be deleted at any time, and where nothing can be kept the
//! component is compiled as if there were no such folder, and nobody is told.

use std::ffi::OsString;
use std::fmt::Write as _;
use std::fs::{self, File, TryLockError};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io;
use std::path::{Path, PathBuf};
use std::thread::sleep;
use std::time::{Duration, Instant};

use sha2::{Digest, Sha256};
use wasmtime::component::Component;
use wasmtime::{Cache, CacheConfig, Config, Engine};

/// Names the folder to use instead of that of the user; empty, nothing is kept.
pub const VARIABLE: &str = "RELANCE_CACHE";
/// How many components are kept, the oldest going first: a version in use and some that were tried.
const KEPT: usize = 4;
/// How long to wait while another command compiles the same component.
const PATIENCE: Duration = Duration::from_mins(1);

/// Compiles a component, or takes what an earlier command compiled.
///
/// # Errors
///
/// If it is no component, or the engine cannot be made.
pub fn compile(config: &Config, bytes: &[u8]) -> wasmtime::Result<(Engine, Component)> {
    compile_in(folder().as_deref(), config, bytes)
}

/// The same, with the folder to keep it in.
///
/// # Errors
///
/// If it is no component, or the engine cannot be made.
pub fn compile_in(
    folder: Option<&Path>,
    config: &Config,
    bytes: &[u8],
) -> wasmtime::Result<(Engine, Component)> {
    let engine = Engine::new(config)?;
    let entry = folder.map(|folder| Entry::of(folder, &engine, bytes));
    let compiled = entry.and_then(|entry| entry.take_or_make(config, bytes));
    match compiled {
        Some(compiled) => Ok(compiled),
        None => Component::new(&engine, bytes).map(|component| (engine, component)),
    }
}

/// Where programs of this machine keep what can be made again.
fn folder() -> Option<PathBuf> {
    if let Some(named) = std::env::var_os(VARIABLE) {
        return Some(named).filter(|named| !named.is_empty()).map(PathBuf::from);
    }
    let named = |variable| std::env::var_os(variable).filter(|named: &OsString| !named.is_empty());
    let of_programs = if cfg!(windows) {
        named("LOCALAPPDATA").map(PathBuf::from)
    } else if cfg!(target_os = "macos") {
        std::env::home_dir().map(|home| home.join("Library/Caches"))
    } else {
        let cache = named("XDG_CACHE_HOME").map(PathBuf::from).filter(|cache| cache.is_absolute());
        cache.or_else(|| Some(std::env::home_dir()?.join(".cache")))
    };
    of_programs.map(|programs| programs.join("relance"))
}

/// What is kept of one component for one engine.
struct Entry {
    /// All entries, and the lock that whoever makes one holds.
    all: PathBuf,
    /// This one.
    folder: PathBuf,
}

impl Entry {
    fn of(all: &Path, engine: &Engine, bytes: &[u8]) -> Self {
        // Another version of wasmtime, another processor or other settings want other machine code.
        let mut host = DefaultHasher::new();
        engine.precompile_compatibility_hash().hash(&mut host);
        let name = format!("{}-{:016x}", hex(&Sha256::digest(bytes)), host.finish());
        Self { all: all.to_owned(), folder: all.join(name) }
    }

    /// The component as kept, or compiled and kept; nothing where that cannot be.
    fn take_or_make(&self, config: &Config, bytes: &[u8]) -> Option<(Engine, Component)> {
        if self.is_whole() {
            return self.load(config, bytes);
        }
        fs::create_dir_all(&self.all).ok()?;
        let lock = File::create(self.all.join("lock")).ok()?;
        wait_for(&lock).ok()?;
        // Whoever held the lock may have made it.
        if !self.is_whole() {
            self.remove();
            let made = self.load(config, bytes)?;
            self.seal().ok();
            self.forget_the_oldest().ok();
            return Some(made);
        }
        self.load(config, bytes)
    }

    /// Lets wasmtime read the entry, or compile and write it.
    fn load(&self, config: &Config, bytes: &[u8]) -> Option<(Engine, Component)> {
        let mut settings = CacheConfig::new();
        settings.with_directory(fs::canonicalize(&self.all).ok()?.join(self.folder.file_name()?));
        // It would pack an entry anew after many uses, and the digest would no longer be that of the entry.
        settings.with_optimized_compression_usage_counter_threshold(u64::MAX);
        let mut config = config.clone();
        config.cache(Some(Cache::new(settings).ok()?));
        let engine = Engine::new(&config).ok()?;
        let component = Component::new(&engine, bytes).ok()?;
        Some((engine, component))
    }

    /// Whether the entry is there, and is what was written.
    fn is_whole(&self) -> bool {
        let written = fs::read_to_string(self.digest_file());
        written.is_ok_and(|written| self.digest().is_ok_and(|digest| digest == written))
    }

    /// Writes down what the entry is, once it is there.
    fn seal(&self) -> io::Result<()> {
        let draft = self.folder.with_extension("draft");
        fs::write(&draft, self.digest()?)?;
        fs::rename(draft, self.digest_file())
    }

    /// Not in the folder: wasmtime clears away what it has not written itself.
    fn digest_file(&self) -> PathBuf {
        self.folder.with_extension("digest")
    }

    /// The digest of the one file that wasmtime reads. Beside it are files that count its uses.
    fn digest(&self) -> io::Result<String> {
        let mut compiled = Vec::new();
        for compiler in fs::read_dir(self.folder.join("modules"))? {
            for file in fs::read_dir(compiler?.path())? {
                let file = file?.path();
                if file.extension().is_none() {
                    compiled.push(file);
                }
            }
        }
        match compiled.as_slice() {
            [file] => Ok(hex(&Sha256::digest(fs::read(file)?))),
            _ => Err(io::Error::from(io::ErrorKind::InvalidData)),
        }
    }

    fn remove(&self) {
        // What cannot be removed cannot be written either; then it is compiled each time.
        fs::remove_file(self.digest_file()).ok();
        fs::remove_dir_all(&self.folder).ok();
    }

    fn forget_the_oldest(&self) -> io::Result<()> {
        let mut digests = Vec::new();
        for file in fs::read_dir(&self.all)? {
            let file = file?;
            // Only what was written here: someone may have named a folder that holds other things.
            if file.path().extension().is_some_and(|extension| extension == "digest") {
                digests.push((file.metadata()?.modified()?, file.path()));
            }
        }
        digests.sort();
        let too_many = digests.len().saturating_sub(KEPT);
        for (_, digest) in digests.into_iter().take(too_many) {
            Self { all: self.all.clone(), folder: digest.with_extension("") }.remove();
        }
        Ok(())
    }
}

/// Waits until nobody else compiles, within reason: a command that was stopped half-way must not stop all others.
fn wait_for(lock: &File) -> io::Result<()> {
    let start = Instant::now();
    loop {
        match lock.try_lock() {
            Ok(()) => return Ok(()),
            Err(TryLockError::WouldBlock) if start.elapsed() < PATIENCE => sleep(Duration::from_millis(20)),
            Err(error) => return Err(error.into()),
        }
    }
}

fn hex(bytes: &[u8]) -> String {
    let mut text = String::new();
    for byte in bytes {
        // Writing into a text cannot fail.
        write!(text, "{byte:02x}").ok();
    }
    text
}
