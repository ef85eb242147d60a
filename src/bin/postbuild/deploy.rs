//! What a deployment changes in a built site: who runs it, where it stands, and with it what depends on these.

use crate::shell::POLICY;
use crate::worker;
use serde::Deserialize;
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

/// A deployment, as its file says. `docs/hosting.md` describes the fields.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Deployment {
    #[serde(default)]
    operator: String,
    #[serde(default)]
    feedback: String,
    #[serde(default)]
    privacy: String,
    /// Scheme and host, such as `https://peili.example.fi`.
    #[serde(default)]
    origin: String,
    /// Where on its host the site stands.
    #[serde(default = "top")]
    path: String,
}

fn top() -> String {
    "/".to_owned()
}

impl Deployment {
    /// Reads and checks a deployment's file.
    ///
    /// # Errors
    /// When it is not JSON of the documented fields, or when a field has what it must not have.
    pub fn read(text: &str) -> Result<Deployment, String> {
        let read: Deployment = serde_json::from_str(text).map_err(|error| error.to_string())?;
        let is_plain =
            |text: &str| !text.contains(|c: char| c.is_whitespace() || c.is_control() || "\"'<>?#".contains(c));
        let host = read.origin.strip_prefix("https://").or(read.origin.strip_prefix("http://"));
        if !read.origin.is_empty()
            && !host.is_some_and(|host| !host.is_empty() && !host.contains('/') && is_plain(host))
        {
            return Err(format!(
                "origin: expected scheme and host such as https://peili.example.fi, found {}",
                read.origin
            ));
        }
        if !(read.path.starts_with('/')
            && read.path.ends_with('/')
            && is_plain(&read.path)
            && !read.path.contains("//"))
        {
            return Err(format!("path: expected a path between slashes such as /peili/, found {}", read.path));
        }
        Ok(read)
    }

    /// What whoever deploys should still do, in words.
    pub fn warnings(&self) -> Vec<String> {
        let fields = [("operator", &self.operator), ("feedback", &self.feedback), ("privacy", &self.privacy)];
        let empty = fields.iter().filter(|(_, text)| text.trim().is_empty());
        empty
            .map(|(name, _)| {
                format!("\"{name}\" is empty: the pages on accessibility, privacy and data do not say it.")
            })
            .collect()
    }

    /// Changes a built site: `config.json`, the policy and the addresses in its pages, the headers, and at last the
    /// service worker's list, which knows each file by its content.
    ///
    /// # Errors
    /// When the folder is no site of this version, or cannot be written.
    pub fn apply(&self, site: &Path) -> Result<(), Box<dyn Error>> {
        let missing = site.join("404.html");
        if !site.join("sw.js").is_file() || !missing.is_file() {
            return Err(format!("{}: expected a built site, found none", site.display()).into());
        }
        let who = serde_json::json!({ "operator": self.operator, "feedback": self.feedback, "privacy": self.privacy });
        fs::write(site.join("config.json"), format!("{who:#}\n"))?;
        fs::write(site.join("_headers"), headers(&self.path))?;
        for page in pages(site)? {
            let text = fs::read_to_string(&page)?;
            let text = between(&text, "http-equiv=\"Content-Security-Policy\" content=\"", "\"", POLICY.trim())?;
            let text = between(
                &text,
                "property=\"og:image\" content=\"",
                "social-",
                &format!("{}{}", self.origin, self.path),
            )?;
            fs::write(page, text)?;
        }
        // Only this page cannot tell from its own place where the site stands.
        let text = fs::read_to_string(&missing)?;
        let (_, rest) =
            text.split_once("<meta name=\"root\" content=\"").ok_or("404.html: expected its root, found none")?;
        let (root, _) = rest.split_once('"').ok_or("404.html: expected its root, found none")?;
        fs::write(&missing, text.replace(&format!("=\"{root}"), &format!("=\"{}", self.path)))?;
        worker::write(site)
    }
}

/// The rules for headers, for hosts that read them from a file.
pub fn headers(path: &str) -> String {
    let rules = include_str!("../../../assets/_headers").replace("{{policy}}", POLICY.trim());
    rules
        .lines()
        .map(|line| if line.starts_with('/') { line.replacen('/', path, 1) } else { line.to_owned() } + "\n")
        .collect()
}

/// Puts another text between two marks.
fn between(text: &str, before: &str, after: &str, new: &str) -> Result<String, String> {
    let parts = text.split_once(before).and_then(|(head, rest)| Some((head, rest.split_once(after)?.1)));
    let (head, tail) = parts.ok_or_else(|| format!("expected {before}…{after} in a page, found none"))?;
    Ok(format!("{head}{before}{new}{after}{tail}"))
}

/// All pages of a site.
fn pages(site: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut found = Vec::new();
    let mut folders = vec![site.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.file_name().is_some_and(|name| name == "index.html" || name == "404.html") {
                found.push(path);
            }
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

    use super::*;

    #[test]
    fn a_deployment_is_read_or_refused_with_its_place() {
        let read =
            Deployment::read(r#"{"operator": "Kaupunki", "origin": "https://a.fi", "path": "/peili/"}"#).unwrap();
        assert_eq!((&*read.operator, &*read.origin, &*read.path), ("Kaupunki", "https://a.fi", "/peili/"));
        assert_eq!(read.warnings().len(), 2);
        assert_eq!(Deployment::read("{}").unwrap().path, "/");
        #[track_caller]
        fn refused(text: &str, why: &str) {
            let error = Deployment::read(text).err().unwrap();
            assert!(error.contains(why), "{error}");
        }
        refused("", "line 1");
        refused(r#"{"operater": ""}"#, "operater");
        refused(r#"{"operator": 1}"#, "line 1 column");
        refused(r#"{"origin": "a.fi"}"#, "origin: expected");
        refused(r#"{"origin": "https://a.fi/peili"}"#, "origin: expected");
        refused(r#"{"origin": "https://a.fi\" onload=\""}"#, "origin: expected");
        refused(r#"{"path": "peili"}"#, "path: expected");
        refused(r#"{"path": "//a.fi/"}"#, "path: expected");
    }

    /// A site of two pages in a folder of its own.
    fn site(name: &str) -> PathBuf {
        let site = std::env::temp_dir().join(format!("peili-{}-{name}", std::process::id()));
        fs::create_dir_all(site.join("fi")).unwrap();
        let page = |root: &str| {
            format!(
                "<meta http-equiv=\"Content-Security-Policy\" content=\"old\" /><meta name=\"root\" content=\"{root}\" />\
                 <meta property=\"og:image\" content=\"/social-fi.png\" /><a href=\"{root}fi/\">x</a>"
            )
        };
        fs::write(site.join("404.html"), page("/")).unwrap();
        fs::write(site.join("fi/index.html"), page("../")).unwrap();
        fs::write(site.join("sw.js"), "").unwrap();
        site
    }

    #[test]
    fn applying_changes_pages_headers_and_the_workers_list_and_can_be_done_again() {
        let site = site("apply");
        let text = |file: &str| fs::read_to_string(site.join(file)).unwrap();
        let apply = |json: &str| Deployment::read(json).unwrap().apply(&site).unwrap();
        apply(r#"{"operator": "Kaupunki", "origin": "https://a.fi", "path": "/peili/"}"#);
        assert!(text("config.json").contains("Kaupunki"));
        assert!(text("_headers").contains(POLICY.trim()) && text("_headers").contains("\n/peili/app-*\n"));
        for page in ["404.html", "fi/index.html"] {
            assert!(text(page).contains(POLICY.trim()), "{page}");
            assert!(text(page).contains("content=\"https://a.fi/peili/social-fi.png\""), "{page}");
        }
        assert!(text("404.html").contains("href=\"/peili/fi/\"") && text("fi/index.html").contains("href=\"../fi/\""));
        let (worker, page) = (text("sw.js"), text("fi/index.html"));
        assert!(worker.contains(&crate::split::integrity(page.as_bytes())));
        assert!(!worker.contains("config.json\":") && !worker.contains("404.html"));
        apply(r#"{"path": "/"}"#);
        assert!(text("404.html").contains("href=\"/fi/\""));
        assert_ne!(worker, text("sw.js"));
        fs::remove_dir_all(&site).unwrap();
    }

    #[test]
    fn what_is_no_site_is_refused() {
        let error = Deployment::read("{}").unwrap().apply(Path::new("no-such-folder")).unwrap_err().to_string();
        assert!(error.contains("expected a built site"), "{error}");
    }
}
