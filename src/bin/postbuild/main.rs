//! The post-build step, run by Trunk on the folder it has just built: fills in the shell's texts, writes the shell once
//! a page and language, so that any static server finds every address, and adds the questions, the catalogue and other
//! content as files of one language each, named by their content, so that browsers may keep them for ever.

mod article;

use article::article;
use peili::core::assessment::{Answer, Assessment, Level};
use peili::core::catalogue::Catalogue;
use peili::core::file;
use peili::core::listed::Listed;
use peili::core::locale::Locale;
use peili::core::petals::{Petals, escape};
use peili::core::question_set::QuestionSet;
use peili::core::route::Route;
use peili::core::vocabulary::Vocabularies;
use peili::i18n::{Content, Dead, Texts, title};
use std::error::Error;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = env::var("TRUNK_STAGING_DIR").map_err(|_| "TRUNK_STAGING_DIR: run this through trunk")?;
    let folder = PathBuf::from(folder);
    let set = QuestionSet::embedded()?;
    fs::write(folder.join("icon.svg"), icon(&set))?;
    fs::write(folder.join("sample.svg"), sample_picture(&set)?)?;
    let shell = one_style(&folder, fs::read_to_string(folder.join("index.html"))?)?;
    let shell = shell.replace("{{peili.files}}", &write_files(&folder, &set)?);
    for locale in Locale::ALL {
        for name in Route::FOLDERS {
            let folder = folder.join(locale.tag()).join(name);
            fs::create_dir_all(&folder)?;
            let route = any_route(name, &set);
            fs::write(folder.join("index.html"), fill(&shell, &[locale], &route, &set)?)?;
        }
    }
    // The root leads on to a language, and a missing page may be asked for in any: their texts stand in all of them.
    let page = fill(&shell, &Locale::ALL, &Route::Missing, &set)?;
    fs::write(folder.join("404.html"), &page)?;
    fs::write(folder.join("index.html"), &page)?;
    Ok(())
}

/// A page of a folder. Which question or model it is stands in the query, which a file cannot know.
fn any_route(folder: &str, set: &QuestionSet) -> Route {
    let id = set.questions.first().map_or("", |question| &question.id);
    Route::parse(folder, &format!("id={id}"), set)
}

/// Puts the style sheets into one file, in their order: one request, and a fifth fewer bytes.
fn one_style(folder: &Path, shell: String) -> Result<String, Box<dyn Error>> {
    let mut style = String::new();
    let mut lines = Vec::new();
    let mut place = None;
    for line in shell.lines() {
        let file = line.split_once("rel=\"stylesheet\" href=\"/").and_then(|(_, rest)| rest.split_once('"'));
        let Some((file, _)) = file else {
            lines.push(line.to_owned());
            continue;
        };
        place.get_or_insert(lines.len());
        style += &fs::read_to_string(folder.join(file))?;
        fs::remove_file(folder.join(file))?;
    }
    let file = named_by_content("style", "css", style.as_bytes());
    fs::write(folder.join(&file), style)?;
    lines.insert(
        place.ok_or("index.html: expected style sheets, found none")?,
        format!("    <link rel=\"stylesheet\" href=\"/{file}\" />"),
    );
    Ok(lines.join("\n"))
}

/// A name that changes with the content, so that browsers may keep the file for ever.
fn named_by_content(name: &str, extension: &str, bytes: &[u8]) -> String {
    let mut hasher = DefaultHasher::new();
    bytes.hash(&mut hasher);
    format!("{name}-{:016x}.{extension}", hasher.finish())
}

/// Writes the files that the app fetches, and gives the elements that tell it where they are.
fn write_files(folder: &Path, set: &QuestionSet) -> Result<String, Box<dyn Error>> {
    let catalogue = Catalogue::embedded()?;
    let mut elements = Vec::new();
    for locale in Locale::ALL {
        let content = Content::embedded(locale)?;
        let mut files: Vec<(&str, &str, Vec<u8>)> = vec![
            ("content", "txt", content.outline().pack().into()),
            ("questions", "txt", content.rest().pack().into()),
            ("catalogue", "txt", catalogue.only(locale).pack().into()),
            ("sample", "json", sample(locale).into()),
        ];
        for route in [Route::Method, Route::Accessibility] {
            files.extend(
                route.file().zip(article(&route, locale, set)?).map(|(name, page)| (name, "html", page.into())),
            );
        }
        for (name, extension, bytes) in files {
            let name = format!("{name}-{}", locale.tag());
            let file = named_by_content(&name, extension, &bytes);
            fs::write(folder.join(&file), bytes)?;
            elements.push(format!("<meta name=\"{name}\" content=\"/{file}\" />"));
        }
    }
    Ok(elements.join("\n    "))
}

/// An invented assessment, so that one can look at a result before one has one.
fn sample(locale: Locale) -> &'static str {
    match locale {
        Locale::Fi => include_str!("../../../seeds/sample/fi.json"),
        Locale::Sv => include_str!("../../../seeds/sample/sv.json"),
        Locale::En => include_str!("../../../seeds/sample/en.json"),
    }
}

/// The petals as an icon, long and short ones in turn.
fn icon(set: &QuestionSet) -> String {
    let petals = Petals::of(set, &Assessment::default());
    let level = |number| Level::new(if number % 2 == 0 { 3 } else { 4 }).map(Answer::Level);
    picture(&petals.each(|petal| petal.answer = level(petal.number)))
}

/// The petals of the sample, for the start page.
fn sample_picture(set: &QuestionSet) -> Result<String, Box<dyn Error>> {
    let opened = file::read_bytes(sample(Locale::Fi).as_bytes(), set, &Vocabularies::embedded()?);
    Ok(picture(&Petals::of(set, &opened.map_err(|error| format!("seeds/sample/fi.json: {error}"))?.assessment)))
}

/// A drawing that stands alone. It has no page's style around it, so it brings the tokens and rules that it needs.
fn picture(petals: &Petals) -> String {
    let tokens = include_str!("../../../style/tokens.css");
    let (light, dark) = tokens.split_once("@media screen and (prefers-color-scheme: dark)").unwrap_or((tokens, ""));
    let (dark, classes) = dark.split_once(".d1 {").unwrap_or((dark, ""));
    let colours = |block: &str| -> String {
        let names = ["--ink:", "--soft:", "--d1:", "--d2:", "--d3:", "--d1-tint:", "--d2-tint:", "--d3-tint:"];
        block.lines().map(str::trim).filter(|line| names.iter().any(|name| line.starts_with(name))).collect()
    };
    let classes = classes.rsplit_once('}').map_or("", |(classes, _)| classes);
    let rules = include_str!("../../../style/petals.css");
    let style = format!(
        "@layer components;:root{{{}}}@media (prefers-color-scheme:dark){{:root{{{}}}}}.d1 {{{classes}{rules}",
        colours(light),
        colours(dark)
    );
    let style: Vec<&str> = style.split_whitespace().collect();
    petals.svg("").replacen("><g", &format!("><style>{}</style><g", style.join(" ")), 1)
}

/// The elements that have a page's files fetched together with the app instead of after it.
fn preloads(shell: &str, locale: Locale, route: &Route) -> String {
    let names = [Some("content"), route.shows_questions().then_some("questions"), route.file()];
    let element = |name: &str| {
        let (_, rest) = shell.split_once(&format!("<meta name=\"{name}-{}\" content=\"", locale.tag()))?;
        let (file, _) = rest.split_once('"')?;
        Some(format!("<link rel=\"preload\" as=\"fetch\" crossorigin=\"anonymous\" href=\"{file}\" />"))
    };
    names.into_iter().flatten().filter_map(element).collect::<Vec<_>>().join("\n    ")
}

/// The shell of a page with its texts in the given languages; the first one is the page's own.
fn fill(shell: &str, locales: &[Locale], route: &Route, set: &QuestionSet) -> Result<String, String> {
    let first = locales.first().copied().unwrap_or(Locale::Fi);
    let t = Texts::of(first);
    let each = |make: &dyn Fn(Locale, &Texts) -> String| -> String {
        locales.iter().map(|locale| make(*locale, Texts::of(*locale))).collect()
    };
    let loading = || format!("<p class=\"loading\">{}</p>", escape(t.shell.loading));
    let page = article(route, first, set)?.map_or_else(loading, |page| format!("<div class=\"prose\">{page}</div>"));
    let known = if matches!(route, Route::Question(_) | Route::Model(_)) { &Route::Start } else { route };
    let values = [
        ("lang", first.tag().to_owned()),
        ("origin", env::var("PEILI_ORIGIN").unwrap_or_default()),
        ("preview", escape(&format!("{} {}", t.start.lead, t.shell.independence))),
        ("title", escape(&title(t, set, known))),
        ("description", escape(t.start.lead)),
        ("preload", if locales.len() == 1 { preloads(shell, first, route) } else { String::new() }),
        ("page", page),
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
