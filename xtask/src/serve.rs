//! `cargo xtask serve`: the web page, on this machine only, under the strict policy it is tested with.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Component, Path, PathBuf};
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result, ensure};

use crate::shell::Workspace;

const CONTENT_SECURITY_POLICY: &str = include_str!("../../tests/browser/content-security-policy.txt");

/// Serves dist/web until interrupted.
pub fn run(workspace: &Workspace, port: u16) -> Result<()> {
    let folder = workspace.path("dist/web");
    ensure!(folder.join("index.html").is_file(), "there is no page: run `cargo xtask build` first");
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).with_context(|| {
        format!("port {port} is taken: try `cargo xtask serve {}`", port.saturating_add(1))
    })?;
    println!("http://{}/ (stop with Ctrl+C)", listener.local_addr()?);
    for stream in listener.incoming().filter_map(Result::ok) {
        let folder = folder.clone();
        // Browsers hold connections open, so each gets its own thread. One that breaks concerns nobody else.
        thread::spawn(move || answer(&stream, &folder).ok());
    }
    Ok(())
}

fn answer(mut stream: &TcpStream, folder: &Path) -> Result<()> {
    stream.set_read_timeout(Some(Duration::from_secs(10)))?;
    let mut request = String::new();
    BufReader::new(stream).read_line(&mut request)?;
    let found = file_for(&request, folder).and_then(|file| Some((fs::read(&file).ok()?, mime(&file))));
    let (status, (body, mime)) = match found {
        Some(found) => ("200 OK", found),
        None => ("404 Not Found", (b"Not found".to_vec(), "text/plain")),
    };
    write!(
        stream,
        "HTTP/1.1 {status}\r\nContent-Type: {mime}\r\nContent-Length: {}\r\nContent-Security-Policy: {}\r\n\
         X-Content-Type-Options: nosniff\r\nCache-Control: no-store\r\nConnection: close\r\n\r\n",
        body.len(),
        CONTENT_SECURITY_POLICY.trim(),
    )?;
    if request.starts_with("GET ") {
        stream.write_all(&body)?;
    }
    Ok(())
}

/// The file a request line asks for, never outside the folder.
fn file_for(request: &str, folder: &Path) -> Option<PathBuf> {
    let mut words = request.split_whitespace();
    if !matches!(words.next()?, "GET" | "HEAD") {
        return None;
    }
    let path = words.next()?.split(['?', '#']).next()?.strip_prefix('/')?;
    let path =
        if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() };
    let inside = Path::new(&path).components().all(|part| matches!(part, Component::Normal(_)));
    let plain = !path.contains(['%', '\\']);
    (inside && plain).then(|| folder.join(path))
}

fn mime(file: &Path) -> &'static str {
    match file.extension().and_then(|extension| extension.to_str()) {
        Some("css") => "text/css; charset=utf-8",
        Some("csv") => "text/csv; charset=utf-8",
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("json") => "application/json",
        Some("svg") => "image/svg+xml",
        Some("txt") => "text/plain; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("webmanifest") => "application/manifest+json",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::file_for;

    #[test]
    fn only_files_of_the_folder() {
        let file = |request| file_for(request, Path::new("web"));
        assert_eq!(file("GET / HTTP/1.1"), Some("web/index.html".into()));
        assert_eq!(file("GET /relance/relance.js?v=1 HTTP/1.1"), Some("web/relance/relance.js".into()));
        for bad in
            ["GET /../secret", "GET //etc/passwd", "GET /%2e%2e/secret", "GET /a\\..\\b", "POST /", "GET"]
        {
            assert_eq!(file(bad), None, "{bad}");
        }
    }
}
