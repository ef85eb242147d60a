//! `peili merge`: a workshop's sheets from files, links and codes come together, each person once.

use crate::{lines, read_bytes};
use peili::core::assessment::Role;
use peili::core::locale::Locale;
use peili::core::question_set::QuestionSet;
use peili::core::ratio::Ratio;
use peili::core::workshop::{
    Agenda, Arrival, Code, CodeError, LinkError, Pile, QuestionResult, Setup, Sheet, Shown, SmallGroups, Spread, Why,
    people, read_setup as read_setup_file, read_setup_link, read_sheet, read_sheet_link, results,
};
use peili::i18n::{Template, Texts};
use serde_json::{Value, json};

/// What is merged, and how the result is shown.
#[derive(clap::Args)]
pub struct Options {
    /// Sheet files, or text files with a code or a link a line; - reads standard input.
    #[arg(required = true)]
    files: Vec<String>,
    /// The workshop's set-up, a link or a file; without it, that of the first sheet file.
    #[arg(long)]
    setup: Option<String>,
    /// Shows groups of fewer than five people too, but never the participants.
    #[arg(long)]
    small_groups: bool,
    /// The language of the words.
    #[arg(long, default_value = "fi")]
    lang: Locale,
    /// Machine-readable output.
    #[arg(long)]
    json: bool,
}

/// What stands in one place of the input.
enum Found {
    File(Box<(Setup, Sheet)>),
    Line(String),
}

/// What was merged.
struct Merged {
    set: QuestionSet,
    setup: Setup,
    pile: Pile,
    arrivals: Vec<(Arrival, usize)>,
    small: SmallGroups,
}

/// Merges what the options name. Nothing is taken where anything does not fit.
pub fn merge(options: &Options) -> Result<String, String> {
    let set = QuestionSet::embedded().map_err(|error| format!("seeds: {error}; run `peili check`"))?;
    let mut found = Vec::new();
    let mut faults = Vec::new();
    for path in &options.files {
        read(path, &set, &mut found).unwrap_or_else(|fault| faults.push(fault));
    }
    let named = options.setup.as_deref().map(|setup| read_setup(setup, &set)).transpose();
    let named = named.unwrap_or_else(|fault| {
        faults.push(fault);
        None
    });
    let of_file = |(_, found): &(String, Found)| match found {
        Found::File(file) => Some(file.0.clone()),
        Found::Line(_) => None,
    };
    let Some(setup) = named.or_else(|| found.iter().find_map(of_file)) else {
        if faults.is_empty() {
            faults.push("--setup: expected the workshop's link or set-up file, found nothing".to_owned());
        }
        return Err(faults.join("\n"));
    };
    let mut pile = Pile::new(&setup);
    let mut arrivals =
        [Arrival::New, Arrival::Newer, Arrival::Same, Arrival::Older, Arrival::Clash].map(|kind| (kind, 0));
    for (place, found) in found {
        let added = sheet(found, &setup).and_then(|sheet| pile.add(sheet).map_err(|error| error.to_string()));
        match added {
            Ok(arrival) => {
                arrivals.iter_mut().filter(|(kind, _)| *kind == arrival).for_each(|(_, count)| *count += 1);
                if arrival == Arrival::Clash {
                    eprintln!(
                        "{place}: the same sheet number and revision as another one, with other answers; the greater code is kept"
                    );
                }
            }
            Err(fault) => faults.push(format!("{place}: {fault}")),
        }
    }
    if !faults.is_empty() {
        return Err(faults.join("\n"));
    }
    let small = if options.small_groups { SmallGroups::Shown } else { SmallGroups::Hidden };
    let arrivals = arrivals.into_iter().filter(|(_, count)| *count > 0).collect();
    let merged = Merged { set, setup, pile, arrivals, small };
    Ok(if options.json { merged.as_json() } else { merged.as_text(options.lang) })
}

/// Reads a set-up from a link or a file, which may also hold nothing but a link.
pub fn read_setup(named: &str, set: &QuestionSet) -> Result<Setup, String> {
    match read_setup_link(named, set) {
        Err(LinkError::NotOne) => {}
        read => return read.map_err(|error| format!("--setup: {error}")),
    }
    let name = if named == "-" { "standard input" } else { named };
    let bytes = read_bytes(named).map_err(|error| format!("{name}: {error}"))?;
    if is_json(&bytes) {
        return read_setup_file(&bytes, set).map_err(|error| format!("{name}: {error}"));
    }
    read_setup_link(&String::from_utf8_lossy(&bytes), set).map_err(|error| format!("{name}: {error}"))
}

/// Whether a file is meant as JSON: no code or link begins so.
fn is_json(bytes: &[u8]) -> bool {
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    bytes.trim_ascii_start().starts_with(b"{")
}

/// Reads what a file has, each with its place.
fn read(path: &str, set: &QuestionSet, found: &mut Vec<(String, Found)>) -> Result<(), String> {
    let name = if path == "-" { "standard input" } else { path };
    let bytes = read_bytes(path).map_err(|error| format!("{name}: {error}"))?;
    if is_json(&bytes) {
        let file = read_sheet(&bytes, set).map_err(|error| format!("{name}: {error}"))?;
        found.push((name.to_owned(), Found::File(Box::new(file))));
        return Ok(());
    }
    let text = std::str::from_utf8(&bytes)
        .map_err(|error| format!("{name}: byte {}: expected text in UTF-8", error.valid_up_to()))?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    for (index, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        found.push((format!("{name}: line {}", index + 1), Found::Line(line.to_owned())));
    }
    Ok(())
}

fn sheet(found: Found, setup: &Setup) -> Result<Sheet, String> {
    match found {
        Found::File(file) => {
            let (own, sheet) = *file;
            let (expected, found) = (setup.fingerprint(), own.fingerprint());
            let other = || CodeError::OtherWorkshop { expected, found }.to_string();
            if own.is_same_workshop(setup) { Ok(sheet) } else { Err(other()) }
        }
        Found::Line(line) => match read_sheet_link(&line, setup) {
            Err(LinkError::NotOne) => {
                line.parse::<Code>().and_then(|code| Sheet::from_code(&code, setup)).map_err(|error| error.to_string())
            }
            read => read.map_err(|error| error.to_string()),
        },
    }
}

impl Merged {
    fn results(&self) -> Vec<QuestionResult> {
        results(&self.setup, &self.pile, self.small)
    }

    fn as_json(&self) -> String {
        let Merged { setup, pile, .. } = self;
        let results = self.results();
        let people = people(setup, pile);
        let groups = setup.groups.iter().zip(people).map(|(group, people)| {
            let name = Some(&group.name).filter(|_| group.role == Role::Other);
            json!({"role": group.role.key(), "name": name, "people": people})
        });
        let questions = results.iter().map(|result| {
            json!({
                "question": &*result.question,
                "all": shown_json(&result.all),
                "groups": result.groups.iter().map(shown_json).collect::<Vec<_>>(),
                "important": result.important,
            })
        });
        let agenda = Agenda::of(setup, &results).items;
        let agenda = agenda.iter().map(|item| {
            let why = item.why.iter().map(|why| match why {
                Why::Disagreement => "disagreement",
                Why::Low { .. } => "low",
                Why::Important { .. } => "important",
            });
            json!({"question": &*item.question, "why": why.collect::<Vec<_>>()})
        });
        let count = |kind| self.arrivals.iter().find(|(known, _)| *known == kind).map_or(0, |(_, count)| *count);
        lines(&json!({
            "title": setup.title,
            "setup": setup.fingerprint().number(),
            "sheets": pile.sheets().len(),
            "arrivals": {
                "new": count(Arrival::New),
                "newer": count(Arrival::Newer),
                "same": count(Arrival::Same),
                "older": count(Arrival::Older),
                "clash": count(Arrival::Clash),
            },
            "groups": groups.collect::<Vec<_>>(),
            "questions": questions.collect::<Vec<_>>(),
            "agenda": agenda.collect::<Vec<_>>(),
        }))
    }

    fn as_text(&self, lang: Locale) -> String {
        let Merged { set, setup, pile, .. } = self;
        let texts = Texts::of(lang);
        let words = &texts.workshop;
        let arrivals: Vec<String> = self.arrivals.iter().map(|(kind, count)| texts.arrived(*kind, *count)).collect();
        let mut text = format!("{}\n{}\n", one_line(&setup.title), arrivals.join(" · "));
        for (group, people) in setup.groups.iter().zip(people(setup, pile)) {
            let [one, several] = words.people;
            let counted: Template = if people == 1 { one } else { several };
            text += &format!("{}: {}\n", one_line(texts.group(group)), counted.with(&[&people]));
        }
        let title = |id: &str| {
            let question = set.question(id).map_or("", |question| question.text.get(lang));
            format!("{}. {question}", set.number(id).unwrap_or_default())
        };
        let results = self.results();
        for result in &results {
            text += &format!("\n{}\n", title(&result.question));
            let groups = setup.groups.iter().map(|group| texts.group(group)).zip(&result.groups);
            for (name, shown) in [(words.everybody, &result.all)].into_iter().chain(groups) {
                text += &format!("   {}: {}\n", one_line(name), self.shown_text(shown, texts, lang));
            }
            if let Some(people) = result.important {
                text += &format!("   {}\n", words.important.with(&[&people]));
            }
        }
        text += &format!("\n{}\n", words.agenda);
        for item in Agenda::of(setup, &results).items {
            let why: Vec<String> = item.why.iter().map(|why| texts.why(*why, set, lang)).collect();
            text += &format!("{}\n", title(&item.question));
            if !why.is_empty() {
                text += &format!("   {}\n", why.join(" · "));
            }
        }
        text
    }

    fn shown_text(&self, shown: &Shown, texts: &Texts, lang: Locale) -> String {
        let words = &texts.workshop;
        let spread = match shown {
            Shown::Spread(spread) => spread,
            Shown::Hidden => return words.hidden.to_owned(),
            Shown::Nobody => return words.nobody.to_owned(),
        };
        let counts = spread.counts;
        let levels = counts.levels.iter().enumerate().filter(|(_, people)| **people > 0);
        let mut parts: Vec<String> = levels.map(|(level, people)| format!("{level}: {people}")).collect();
        for (name, people) in
            [(texts.question.not_applicable, counts.not_applicable), (texts.question.dont_know, counts.dont_know)]
        {
            parts.extend((people > 0).then(|| format!("{name}: {people}")));
        }
        parts.extend(spread.median().map(|median| words.median.with(&[&texts.median(median, &self.set, lang)])));
        parts.extend(spread.disagreement().then(|| words.disagreement.to_owned()));
        parts.join(" · ")
    }
}

/// A name that somebody else has given, without what a terminal would take for an order.
fn one_line(name: &str) -> String {
    name.replace(char::is_control, " ")
}

/// What is hidden is `null`. Distances on the scale are thousandths of a level.
fn shown_json(shown: &Shown) -> Value {
    let spread = match shown {
        Shown::Hidden => return Value::Null,
        Shown::Spread(spread) => *spread,
        Shown::Nobody => Spread { counts: Default::default() },
    };
    let thousandths = |halves: Option<u8>| halves.map(|halves| 500 * u32::from(halves));
    json!({
        "levels": spread.counts.levels,
        "notApplicable": spread.counts.not_applicable,
        "dontKnow": spread.counts.dont_know,
        "median": thousandths(spread.median()),
        "interquartileRange": thousandths(spread.interquartile_range()),
        "meanDeviation": spread.mean_deviation().map(Ratio::per_mille),
        "disagreement": spread.disagreement(),
    })
}
