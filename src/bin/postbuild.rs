//! The post-build step, run by Trunk on the folder it has just built: fills in the shell's texts, writes the shell once
//! a page and language, so that any static server finds every address, and adds the questions and the
//! catalogue as files of one language each, named by their content, so that browsers may keep them for ever.

use peili::core::catalogue::Catalogue;
use peili::core::locale::Locale;
use peili::core::route::Route;
use peili::i18n::{Content, Dead, Texts};
use std::error::Error;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = env::var("TRUNK_STAGING_DIR").map_err(|_| "TRUNK_STAGING_DIR: run this through trunk")?;
    let folder = PathBuf::from(folder);
    let shell = fs::read_to_string(folder.join("index.html"))?.replace("{{peili.files}}", &write_files(&folder)?);
    for locale in Locale::ALL {
        let page = fill(&shell, &[locale])?;
        for route in Route::FOLDERS {
            let folder = folder.join(locale.tag()).join(route);
            fs::create_dir_all(&folder)?;
            fs::write(folder.join("index.html"), &page)?;
        }
    }
    // The root leads on to a language, and a missing page may be asked for in any: their texts stand in all of them.
    let page = fill(&shell, &Locale::ALL)?;
    fs::write(folder.join("404.html"), &page)?;
    fs::write(folder.join("index.html"), &page)?;
    Ok(())
}

/// Writes content and catalogue in each language, and gives the elements that tell the app where they are.
fn write_files(folder: &Path) -> Result<String, Box<dyn Error>> {
    let catalogue = Catalogue::embedded()?;
    let mut elements = Vec::new();
    for locale in Locale::ALL {
        let packed = [("content", Content::embedded(locale)?.pack()?), ("catalogue", catalogue.only(locale).pack()?)];
        for (name, bytes) in packed {
            let name = format!("{name}-{}", locale.tag());
            let mut hasher = DefaultHasher::new();
            bytes.hash(&mut hasher);
            let file = format!("{name}-{:016x}.bin", hasher.finish());
            fs::write(folder.join(&file), bytes)?;
            elements.push(format!("<meta name=\"{name}\" content=\"/{file}\" />"));
        }
    }
    Ok(elements.join("\n    "))
}

/// The element that has a page's content fetched together with the app instead of after it.
fn preload(shell: &str, locale: Locale) -> Option<String> {
    let (_, rest) = shell.split_once(&format!("<meta name=\"content-{}\" content=\"", locale.tag()))?;
    let (file, _) = rest.split_once('"')?;
    Some(format!("<link rel=\"preload\" as=\"fetch\" crossorigin=\"anonymous\" href=\"{file}\" />"))
}

/// The shell with its texts in the given languages; the first one is the page's own.
fn fill(shell: &str, locales: &[Locale]) -> Result<String, String> {
    let first = locales.first().copied().unwrap_or(Locale::Fi);
    let t = Texts::of(first);
    let each = |make: &dyn Fn(Locale, &Texts) -> String| -> String {
        locales.iter().map(|locale| make(*locale, Texts::of(*locale))).collect()
    };
    let values = [
        ("lang", first.tag().to_owned()),
        ("title", escape(&format!("{} – {}", t.product, t.subtitle))),
        ("description", escape(t.start.lead)),
        ("preload", if locales.len() == 1 { preload(shell, first).unwrap_or_default() } else { String::new() }),
        ("loading", escape(t.shell.loading)),
        ("noscript", each(&|locale, t| format!("<p lang=\"{}\">{}</p>", locale.tag(), escape(t.dead.no_script)))),
        ("dead", each(&|locale, t| dead(locale, &t.dead))),
    ];
    let mut page = shell.to_owned();
    for (name, value) in values {
        let mark = format!("{{{{peili.{name}}}}}");
        if !page.contains(&mark) {
            return Err(format!("index.html: expected {mark}, found none"));
        }
        page = page.replace(&mark, &value);
    }
    match page.find("{{peili.") {
        None => Ok(page),
        Some(at) => Err(format!("index.html: unknown text in braces at byte {at}")),
    }
}

fn dead(locale: Locale, dead: &Dead) -> String {
    format!(
        "<div lang=\"{}\"><p><b>{}</b></p><p>{}</p><p class=\"actions\">\
         <button type=\"button\" data-dead=\"reload\">{}</button> \
         <button type=\"button\" data-dead=\"download\">{}</button></p></div>",
        locale.tag(),
        escape(dead.heading),
        escape(dead.text),
        escape(dead.reload),
        escape(dead.download)
    )
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
