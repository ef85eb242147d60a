//! Pages that are nothing but text: Markdown from `seeds/pages`, made into HTML here. They stand in their pages' shells, so
//! that they can be read without the app, and in files of their own, which the app shows.

use peili::core::locale::Locale;
use peili::core::petals::escape;
use peili::core::question_set::{Provenance, QuestionSet};
use peili::core::route::Route;
use peili::core::site::Site;
use peili::i18n::Texts;
use pulldown_cmark::{CowStr, Event, Options, Parser, Tag, TagEnd, html};

/// The page of a route as HTML, if it is such a page. Its links within the site begin with `site:`, because where the site
/// will stand is known only to the page that the text is put in.
///
/// # Errors
/// When a mark in braces is none that is known.
pub fn article(route: &Route, locale: Locale, set: &QuestionSet) -> Result<Option<String>, String> {
    let Some(text) = peili::i18n::article(route, locale) else { return Ok(None) };
    let markdown = fill(text, locale, set).map_err(|mark| format!("{route:?} in {locale:?}: unknown mark {mark}"))?;
    Ok(Some(to_html(&markdown, locale)))
}

/// Puts in what comes from the seeds: `{{source}}`, `{{independence}}`, `{{balance}}`, `{{levels}}`, and
/// `{{questions A; B}}`, the rows of a table of all questions where A and B say where a subject comes from.
fn fill(text: &str, locale: Locale, set: &QuestionSet) -> Result<String, String> {
    let t = Texts::of(locale);
    let mut filled = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("{{") {
        let (mark, after) = after.split_once("}}").ok_or_else(|| after.to_owned())?;
        filled += before;
        filled += &match mark.split_once(' ').unwrap_or((mark, "")) {
            ("source", "") => set.source.url.clone(),
            ("independence", "") => format!("> {}", t.shell.independence),
            ("balance", "") => t.result.balance.to_owned(),
            ("levels", "") => levels(locale, set),
            ("questions", sources) => questions(locale, set, sources.split_once("; ").ok_or(mark)?),
            _ => return Err(mark.to_owned()),
        };
        rest = after;
    }
    Ok(filled + rest)
}

fn levels(locale: Locale, set: &QuestionSet) -> String {
    let line = |level: &peili::core::question_set::LevelText| {
        format!("- **{} {}**: {}\n", level.level, level.name.get(locale), level.means.get(locale))
    };
    set.levels.iter().map(line).collect()
}

fn questions(locale: Locale, set: &QuestionSet, (thl, principle): (&str, &str)) -> String {
    let site = Site { root: "site:", locale };
    let rows = set.questions.iter().zip(1..).map(|(question, number)| {
        let source = match question.provenance {
            Provenance::Thl => thl,
            Provenance::Principle => principle,
        };
        let href = Route::Question(question.id.clone()).href(site);
        let principle = set.principle(&question.principle).map(|principle| principle.name.get(locale));
        format!(
            "| {number} | [{}]({href}) | {} | {source} |\n",
            question.text.get(locale),
            principle.unwrap_or_default()
        )
    });
    rows.collect::<String>().trim_end().to_owned()
}

/// Links to other sites say that they leave this one; tables scroll by themselves where they are too wide.
fn to_html(markdown: &str, locale: Locale) -> String {
    let t = Texts::of(locale);
    let options = Options::ENABLE_TABLES | Options::ENABLE_HEADING_ATTRIBUTES;
    let mut leaves = false;
    let events = Parser::new_ext(markdown, options).flat_map(|event| match event {
        Event::Start(Tag::Link { dest_url, .. }) if dest_url.starts_with("https:") => {
            leaves = true;
            // Most of what is pointed to is in Finnish; what is not has its language in its address.
            let other = ["sv", "en"].into_iter().find(|tag| dest_url.contains(&format!("/{tag}/")));
            vec![raw(format!(
                "<a href=\"{}\" rel=\"external noopener noreferrer\" hreflang=\"{}\">",
                escape(&dest_url),
                other.unwrap_or("fi")
            ))]
        }
        Event::End(TagEnd::Link) if leaves => {
            leaves = false;
            vec![raw(format!("</a> ({})", escape(t.shell.opens_elsewhere)))]
        }
        // Within the site: the text says `../setup/`, as it is seen from its own page.
        Event::Start(Tag::Link { link_type, dest_url, title, id }) if dest_url.starts_with("../") => {
            let dest_url = dest_url.replacen("../", &format!("site:{}/", locale.tag()), 1).into();
            vec![Event::Start(Tag::Link { link_type, dest_url, title, id })]
        }
        Event::Start(Tag::Table(columns)) => {
            let scroll = "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-labelledby=\"questions\">";
            vec![raw(scroll.to_owned()), Event::Start(Tag::Table(columns))]
        }
        Event::End(TagEnd::Table) => vec![event, raw("</div>".to_owned())],
        Event::Start(Tag::Heading { level: pulldown_cmark::HeadingLevel::H1, .. }) => {
            vec![raw("<h1 tabindex=\"-1\">".to_owned())]
        }
        event => vec![event],
    });
    let mut page = String::new();
    html::push_html(&mut page, events);
    page
}

fn raw<'a>(text: String) -> Event<'a> {
    Event::InlineHtml(CowStr::from(text))
}
