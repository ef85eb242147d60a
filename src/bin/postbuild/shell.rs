//! The pages as files: the shell `index.html`, with its texts, its page as far as it can be drawn, and the elements that
//! have everything else fetched.

use crate::article::article;
use crate::files::named_by_content;
use crate::split::{App, integrity};
use peili::app::{Part, prerender};
use peili::core::extent::Extent;
use peili::core::locale::Locale;
use peili::core::petals::escape;
use peili::core::route::Route;
use peili::i18n::{Content, Dead, Texts, title};
use serde_json::json;
use std::error::Error;
use std::fs;
use std::path::Path;

/// What pages may do. The same stands in the headers that `docs/hosting.md` advises.
pub const POLICY: &str = include_str!("../../../assets/content-security-policy.txt");

/// The style sheets that the start, the questions and the text pages need, by their names without endings.
const FIRST_STYLES: [&str; 7] = ["tokens", "base", "components", "petals", "map", "question", "print"];

/// What all pages are made of.
pub struct Shell {
    /// The page that Trunk has made, with texts in braces.
    pub html: String,
    /// The files that the app fetches, by the names that it knows them by.
    pub files: Vec<(String, String)>,
    /// The program.
    pub app: App,
    /// The element that has the later style sheet used.
    pub later: String,
    /// Whether pages carry the policy that forbids all that they do not need.
    pub strict: bool,
}

impl Shell {
    /// With the style sheets in two files, in their order: what the first load needs, and what the pages need that come in
    /// parts, but for the questions. Fewer requests, and a fifth fewer bytes. Trunk's own script, which starts the whole wasm, goes.
    pub fn with_two_styles(mut self, folder: &Path) -> Result<Shell, Box<dyn Error>> {
        let start =
            self.html.find("\n<script type=\"module\">").ok_or("index.html: expected Trunk's script, found none")?;
        let end = self.html.find("</head>").ok_or("index.html: expected </head>, found none")?;
        let (head, rest) = (self.html.get(..start).unwrap_or_default(), self.html.get(end..).unwrap_or_default());
        let (mut style, mut later) = (String::new(), String::new());
        let mut lines = Vec::new();
        let mut place = None;
        for line in head.lines() {
            let file = line.split_once("rel=\"stylesheet\" href=\"/").and_then(|(_, rest)| rest.split_once('"'));
            let Some((file, _)) = file else {
                lines.push(line.to_owned());
                continue;
            };
            place.get_or_insert(lines.len());
            let is_first = FIRST_STYLES.iter().any(|name| file.starts_with(&format!("{name}-")));
            *(if is_first { &mut style } else { &mut later }) += &fs::read_to_string(folder.join(file))?;
            fs::remove_file(folder.join(file))?;
        }
        let place = place.ok_or("index.html: expected style sheets, found none")?;
        lines.insert(place, format!("    {}\n    {{{{peili.style}}}}", used(&write_style(folder, "style", &style)?)));
        let later = write_style(folder, "later-style", &later)?;
        self.later = used(&later);
        // The loader has it used on other pages when they are left for one that needs it.
        let (file, integrity) = later;
        self.files.extend([("later-style".to_owned(), file), ("later-style-integrity".to_owned(), integrity)]);
        lines.retain(|line| !line.trim().is_empty());
        Ok(Shell { html: format!("{}\n  {rest}", lines.join("\n")), ..self })
    }

    /// A page of a site that stands at `root`, as far as it can be known before the app is there.
    pub fn page(&self, content: &'static Content, root: &'static str, route: &Route) -> Result<String, Box<dyn Error>> {
        let t = &content.texts;
        // A page that belongs to no language has the messages in all of them.
        let one = [content.locale];
        let locales: &[Locale] = if *route == Route::Missing { &Locale::ALL } else { &one };
        let each = |make: &dyn Fn(Locale, &Texts) -> String| -> String {
            locales.iter().map(|locale| make(*locale, Texts::of(*locale))).collect()
        };
        let text = article(route, content.locale, &content.set)?.unwrap_or_default().leak();
        let known = if matches!(route, Route::Question(_) | Route::Model(_)) { &Route::Start } else { route };
        let description = match route {
            Route::Privacy => t.descriptions.privacy,
            Route::Changes => t.descriptions.changes,
            _ => t.start.lead,
        };
        let is_styled_later = !matches!(Part::of(route), None | Some(Part::Question));
        let policy = if self.strict {
            format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{}\" />", POLICY.trim())
        } else {
            String::new()
        };
        let values = [
            // These have marks of their own.
            ("loader", self.loader(route)),
            ("style", if is_styled_later { self.later.clone() } else { String::new() }),
            ("files", self.files(content.locale, route)),
            ("lang", content.locale.tag().to_owned()),
            ("policy", policy),
            ("root", root.to_owned()),
            ("preview", escape(&format!("{} {}", t.start.lead, t.shell.independence))),
            ("title", escape(&title(t, &content.set, known))),
            ("description", escape(description)),
            // Drawn blocks are told apart by comments, which nobody needs here.
            ("page", prerender(content, root, route, text).replace("<!>", "").replace("<!--<() />-->", "")),
            ("noscript", each(&|locale, t| format!("<p lang=\"{}\">{}</p>", locale.tag(), escape(t.dead.no_script)))),
            ("dead", each(&|locale, t| dead(locale, &t.dead))),
        ];
        let mut page =
            self.html.replace("href=\"/", "href=\"{{peili.root}}").replace("src=\"/", "src=\"{{peili.root}}");
        for (name, value) in values {
            let mark = format!("{{{{peili.{name}}}}}");
            if !page.contains(&mark) {
                return Err(format!("index.html: expected {mark}, found none").into());
            }
            page = page.replace(&mark, &value);
        }
        match page.find("{{peili.") {
            None => Ok(page),
            Some(at) => Err(format!("index.html: unknown text in braces at byte {at}").into()),
        }
    }

    /// The elements that have the wasm fetched. It is what takes longest, so a page begins with it, before it has been read
    /// to its end.
    fn loader(&self, route: &Route) -> String {
        let rest = (route.extent() == Extent::Whole).then_some("rest");
        let parts: Vec<&str> = Part::of(route).map(Part::name).into_iter().chain(rest).collect();
        let wasm = self.app.wasm(&parts);
        let elements = [
            preload(&self.app.main()),
            format!("<meta name=\"parts\" content=\"{wasm}\" />"),
            format!("<script type=\"module\" async {}></script>", self.app.loader.named("src")),
        ];
        elements.join("\n    ")
    }

    /// The elements that start the app, tell it where its files are, and have those that the page needs fetched at once
    /// instead of when the app asks for them.
    fn files(&self, locale: Locale, route: &Route) -> String {
        let App { starter, splitter, .. } = &self.app;
        let mut elements = vec![
            format!("<script type=\"module\" {}></script>", starter.named("src")),
            format!("<link rel=\"modulepreload\" {} />", splitter.named("href")),
        ];
        elements.extend(self.files.iter().map(|(name, file)| format!("<meta name=\"{name}\" content=\"{file}\" />")));
        let parts = [("content", Extent::Outline), ("questions", Extent::Questions), ("rest", Extent::Whole)];
        let parts = parts.into_iter().filter(|(_, extent)| *extent <= route.extent()).map(|(name, _)| name);
        for name in parts.chain(route.file()) {
            let name = format!("{name}-{}", locale.tag());
            for (_, file) in self.files.iter().filter(|(known, _)| *known == name && *route != Route::Missing) {
                elements.push(preload(file));
            }
        }
        elements.join("\n    ")
    }
}

/// Writes a style sheet, and gives its file and its integrity.
fn write_style(folder: &Path, name: &str, text: &str) -> Result<(String, String), Box<dyn Error>> {
    let file = named_by_content(name, "css", text.as_bytes());
    fs::write(folder.join(&file), text)?;
    Ok((file, integrity(text.as_bytes())))
}

/// The element that has a style sheet used.
fn used((file, integrity): &(String, String)) -> String {
    format!("<link rel=\"stylesheet\" href=\"{{{{peili.root}}}}{file}\" integrity=\"{integrity}\" />")
}

/// The element that has a file fetched before a script asks for it.
fn preload(file: &str) -> String {
    format!("<link rel=\"preload\" as=\"fetch\" crossorigin href=\"{{{{peili.root}}}}{file}\" />")
}

/// What a browser needs to install the app.
pub fn manifest(t: &Texts, locale: Locale) -> String {
    let icon = |file: &str, size: &str, kind: &str, purpose: &str| json!({ "src": file, "sizes": size, "type": kind, "purpose": purpose });
    let manifest = json!({
        "id": "./",
        "name": t.product,
        "short_name": t.product,
        "description": t.start.lead,
        "lang": locale.tag(),
        "dir": "ltr",
        "start_url": format!("{}/", locale.tag()),
        "scope": "./",
        "display": "minimal-ui",
        "background_color": "#fbf7f0",
        "theme_color": "#fbf7f0",
        "icons": [
            icon("icon.svg", "any", "image/svg+xml", "any"),
            icon("icon-192.png", "192x192", "image/png", "any"),
            icon("icon-512.png", "512x512", "image/png", "any"),
            icon("icon-maskable-512.png", "512x512", "image/png", "maskable"),
        ],
    });
    format!("{manifest:#}\n")
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
