//! The post-build step, run by Trunk on the folder it has just built. It splits the wasm into parts, adds the files that the
//! app fetches, draws every page as a file of its own, so that any static server finds every address and pages stand before
//! the app does, and lists all files for the service worker.
//!
//! `postbuild configure SITE config.json` changes a site that is built already for its deployment.
#![forbid(unsafe_code)]

mod article;
mod deploy;
mod files;
mod pictures;
mod shell;
mod split;
mod worker;

use deploy::Deployment;
use peili::core::locale::Locale;
use peili::core::question_set::QuestionSet;
use peili::core::route::Route;
use peili::i18n::Content;
use shell::Shell;
use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        [] => build(),
        ["configure", site, config] => configure(Path::new(site), Path::new(config)),
        _ => Err("expected no arguments, or: configure SITE config.json".into()),
    }
}

fn configure(site: &Path, config: &Path) -> Result<(), Box<dyn Error>> {
    let name = config.display();
    let text = fs::read_to_string(config).map_err(|error| format!("{name}: {error}"))?;
    let deployment = Deployment::read(&text).map_err(|error| format!("{name}: {error}"))?;
    deployment.apply(site)?;
    for warning in deployment.warnings() {
        eprintln!("WARNING: {warning}");
    }
    Ok(())
}

fn build() -> Result<(), Box<dyn Error>> {
    let folder = |name: &str| env::var(name).map(PathBuf::from).map_err(|_| format!("{name}: run this through trunk"));
    let (site, source) = (folder("TRUNK_STAGING_DIR")?, folder("TRUNK_SOURCE_DIR")?);
    // Trunk tells nothing but whether the build is optimised; a profile of another name is told by who calls it.
    let trunks = if env::var("TRUNK_PROFILE").as_deref() == Ok("release") { "release" } else { "debug" };
    let profile = env::var("PEILI_PROFILE").unwrap_or_else(|_| trunks.to_owned());
    let set = QuestionSet::embedded()?;

    fs::write(site.join("icon.svg"), pictures::icon(&set))?;
    fs::write(site.join("sample.svg"), pictures::sample_picture(&set)?)?;
    let app = split::split(&source, &site, &profile)?;
    let shell = Shell {
        html: fs::read_to_string(site.join("index.html"))?,
        files: files::write_files(&site, &set)?,
        app,
        later: String::new(),
        // While one develops, Trunk puts a script into the page that reloads it.
        strict: profile == "web",
    };
    let shell = shell.with_two_styles(&site)?;
    for locale in Locale::ALL {
        let content = Box::leak(Box::new(Content::embedded(locale)?));
        for name in Route::FOLDERS {
            let folder = site.join(locale.tag()).join(name);
            fs::create_dir_all(&folder)?;
            let up = if name.is_empty() { "../" } else { "../../" };
            fs::write(folder.join("index.html"), shell.page(content, up, &any_route(name, &set))?)?;
        }
        fs::write(
            site.join(format!("manifest-{}.webmanifest", locale.tag())),
            shell::manifest(&content.texts, locale),
        )?;
    }
    // The root leads on to a language, and a missing page may be asked for in any: their texts stand in all of them. Nobody
    // knows at which address a page is missing, so that one needs to know where the site stands.
    let content = Box::leak(Box::new(Content::embedded(Locale::Fi)?));
    fs::write(site.join("404.html"), shell.page(content, "/", &Route::Missing)?)?;
    fs::write(site.join("index.html"), shell.page(content, "./", &Route::Missing)?)?;
    fs::write(site.join("_headers"), deploy::headers("/"))?;
    worker::write(&site)
}

/// A page of a folder. Which question or model it is stands in the query, which a file cannot know.
fn any_route(folder: &str, set: &QuestionSet) -> Route {
    let id = set.questions.first().map_or("", |question| &question.id);
    Route::parse(folder, &format!("id={id}"), set)
}
