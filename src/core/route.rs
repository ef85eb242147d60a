//! The pages and their addresses: `/fi/question/?id=q04`. Each page's path is a folder of its own with a file in it,
//! so that any static server can serve it; what changes within a page stands in the query.

use super::browse::View;
use super::extent::Extent;
use super::ids::{ModelId, QuestionId, TermId, is_well_formed};
use super::locale::Locale;
use super::question_set::QuestionSet;
use super::site::Site;
use std::collections::BTreeSet;

/// A page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    /// What the product is, and going on where one was.
    Start,
    /// The activity and its context.
    Setup,
    /// One question.
    Question(QuestionId),
    /// All answers, and what is missing.
    Review,
    /// Scores and recommendations.
    Result,
    /// From the result to action: focus areas and actions.
    Plan,
    /// The result for others: as a report, or on one page.
    Report,
    /// An invented assessment's result, to see what one gets.
    Sample,
    /// The catalogue of models, to look through.
    Models,
    /// One operating model.
    Model(ModelId),
    /// What the catalogue has much of and what little, and where its models come from.
    Atlas,
    /// A theme and its models.
    Theme(TermId),
    /// A project or organisation that developed models, by the id that `project_id` makes of its name.
    Project(String),
    /// Models side by side.
    Compare,
    /// Favourites, own models, and an organisation's catalogue.
    Shelf,
    /// Describing an own model.
    Describe(ModelId),
    /// Assessments beside each other.
    Rounds,
    /// Models as cards to be printed.
    Cards,
    /// The questions as participants say them, to be printed and filled in on paper.
    Sheet,
    /// The assessments on the device.
    Assessments,
    /// An assessment that a link carries.
    Shared,
    /// What is kept on the device, and getting rid of it.
    Device,
    /// How it all works, and where the questions come from.
    Method,
    /// How accessible it is, and how that was found out.
    Accessibility,
    /// What is kept where, and what never leaves the device.
    Privacy,
    /// What has changed from version to version.
    Changes,
    /// No such page.
    Missing,
}

impl Route {
    /// The pages' folders under a language, in the order of the walk.
    pub const FOLDERS: [&'static str; 26] = [
        "",
        "setup/",
        "question/",
        "review/",
        "result/",
        "plan/",
        "report/",
        "sample/",
        "rounds/",
        "models/",
        "model/",
        "map/",
        "theme/",
        "project/",
        "compare/",
        "own/",
        "describe/",
        "cards/",
        "sheet/",
        "assessments/",
        "shared/",
        "device/",
        "method/",
        "accessibility/",
        "privacy/",
        "changes/",
    ];

    /// The page's folder under a language.
    pub fn folder(&self) -> &'static str {
        match self {
            Route::Start | Route::Missing => "",
            Route::Setup => "setup/",
            Route::Question(_) => "question/",
            Route::Review => "review/",
            Route::Result => "result/",
            Route::Plan => "plan/",
            Route::Report => "report/",
            Route::Sample => "sample/",
            Route::Models => "models/",
            Route::Model(_) => "model/",
            Route::Atlas => "map/",
            Route::Theme(_) => "theme/",
            Route::Project(_) => "project/",
            Route::Compare => "compare/",
            Route::Rounds => "rounds/",
            Route::Shelf => "own/",
            Route::Describe(_) => "describe/",
            Route::Cards => "cards/",
            Route::Sheet => "sheet/",
            Route::Assessments => "assessments/",
            Route::Shared => "shared/",
            Route::Device => "device/",
            Route::Method => "method/",
            Route::Accessibility => "accessibility/",
            Route::Privacy => "privacy/",
            Route::Changes => "changes/",
        }
    }

    /// The path after the language: `question/?id=q04`.
    pub fn path(&self) -> String {
        let id: &str = match self {
            Route::Question(id) => id,
            Route::Model(id) | Route::Describe(id) => id,
            Route::Theme(id) => id,
            Route::Project(id) => id,
            _ => return self.folder().to_owned(),
        };
        format!("{}?id={id}", self.folder())
    }

    /// Whether going from one to the other changes only what is shown within a page.
    pub fn shares_page_with(&self, other: &Route) -> bool {
        self == other || matches!((self, other), (Route::Question(_), Route::Question(_)))
    }

    /// How much of the content the page shows.
    pub fn extent(&self) -> Extent {
        match self {
            Route::Start | Route::Device | Route::Missing => Extent::Outline,
            article if article.is_article() => Extent::Outline,
            Route::Setup | Route::Question(_) | Route::Review => Extent::Questions,
            _ => Extent::Whole,
        }
    }

    /// Whether the page is nothing but text.
    pub fn is_article(&self) -> bool {
        matches!(self, Route::Method | Route::Accessibility | Route::Privacy | Route::Changes)
    }

    /// The page's own file, by the name that the site's list of files has it under, where it has one.
    pub fn file(&self) -> Option<&'static str> {
        match self {
            Route::Method => Some("method"),
            Route::Accessibility => Some("accessibility"),
            Route::Privacy => Some("privacy"),
            Route::Changes => Some("changes"),
            Route::Sample => Some("sample"),
            _ => None,
        }
    }

    /// The address: `/fi/question/?id=q04`, where the site's root is `/`.
    pub fn href(&self, site: Site) -> String {
        format!("{}{}/{}", site.root, site.locale.tag(), self.path())
    }

    /// The page of a folder and a query. A question that the set does not have is no page.
    pub fn parse(folder: &str, query: &str, set: &QuestionSet) -> Route {
        match folder.trim_end_matches('/') {
            "" | "index.html" => Route::Start,
            "setup" => Route::Setup,
            "question" => {
                let wanted = value(query, "id").and_then(|id| set.question(id));
                wanted.map_or(Route::Missing, |question| Route::Question(question.id.clone()))
            }
            "review" => Route::Review,
            "result" => Route::Result,
            "plan" => Route::Plan,
            "report" => Route::Report,
            "sample" => Route::Sample,
            "models" => Route::Models,
            // Which models there are stands in the catalogue; the page says so where there is no such one.
            "model" => with_id(query, |id| Route::Model(id.into())),
            "map" => Route::Atlas,
            "theme" => with_id(query, |id| Route::Theme(id.into())),
            "project" => with_id(query, |id| Route::Project(id.to_owned())),
            "compare" => Route::Compare,
            "rounds" => Route::Rounds,
            "own" => Route::Shelf,
            "describe" => with_id(query, |id| Route::Describe(id.into())),
            "cards" => Route::Cards,
            "sheet" => Route::Sheet,
            "assessments" => Route::Assessments,
            "shared" => Route::Shared,
            "device" => Route::Device,
            "method" => Route::Method,
            "accessibility" => Route::Accessibility,
            "privacy" => Route::Privacy,
            "changes" => Route::Changes,
            _ => Route::Missing,
        }
    }

    /// The page of a path that [`Route::path`] made.
    pub fn from_path(path: &str, set: &QuestionSet) -> Route {
        let (folder, query) = path.split_once('?').unwrap_or((path, ""));
        Route::parse(folder, query, set)
    }
}

/// Splits a path within the site into its language and the rest: `fi/review/` is Finnish and `review/`.
pub fn split_locale(path: &str) -> Option<(Locale, &str)> {
    let (tag, folder) = path.split_once('/').unwrap_or((path, ""));
    // A folder's file is asked for by its name where a site is opened without a server's help.
    Some((tag.parse().ok()?, folder.strip_suffix("index.html").unwrap_or(folder)))
}

/// The questions that a result page's query asks to focus on: `focus=q04,q09`. Others are left out; three at most.
pub fn focus(query: &str, set: &QuestionSet) -> BTreeSet<QuestionId> {
    let wanted = value(query, "focus").unwrap_or("").split(',');
    let mut focus = BTreeSet::new();
    focus.extend(wanted.filter_map(|id| set.question(id)).map(|question| question.id.clone()).take(MOST_FOCUSED));
    focus
}

/// How many questions may be in focus at once.
pub const MOST_FOCUSED: usize = 3;

/// A result page's address with a focus.
pub fn focused_href(page: &Route, site: Site, focus: &BTreeSet<QuestionId>) -> String {
    let ids: Vec<&str> = focus.iter().map(|id| &**id).collect();
    let query = if ids.is_empty() { String::new() } else { format!("?focus={}", ids.join(",")) };
    page.href(site) + &query
}

/// The report's address with a focus: of the whole report, or of the one page for decision-makers.
pub fn report_href(site: Site, focus: &BTreeSet<QuestionId>, one_page: bool) -> String {
    let whole = focused_href(&Route::Report, site, focus);
    let sign = if focus.is_empty() { '?' } else { '&' };
    if one_page { format!("{whole}{sign}{ONE_PAGE}") } else { whole }
}

/// Whether a report's query asks for the one page.
pub fn is_one_page(query: &str) -> bool {
    query.trim_start_matches('?').split('&').any(|pair| pair == ONE_PAGE)
}

const ONE_PAGE: &str = "show=page";

/// The catalogue's address with a view of it.
pub fn viewed_href(site: Site, view: &View) -> String {
    let address = view.address();
    let page = Route::Models.href(site);
    if address.is_empty() { page } else { format!("{page}?{address}") }
}

/// The models that an address asks for: `models=a,b`, each once, no more than `most`.
pub fn picked(query: &str, most: usize) -> Vec<ModelId> {
    let mut models: Vec<ModelId> = Vec::new();
    for id in value(query, "models").unwrap_or("").split(',').filter(|id| is_well_formed(id)) {
        if models.len() < most && models.iter().all(|known| **known != *id) {
            models.push(id.into());
        }
    }
    models
}

/// The address of a page that shows several models.
pub fn picked_href(page: &Route, site: Site, models: &[ModelId]) -> String {
    let ids: Vec<&str> = models.iter().map(|id| &**id).collect();
    let query = if ids.is_empty() { String::new() } else { format!("?models={}", ids.join(",")) };
    page.href(site) + &query
}

/// The page of the id in a query; none where there is no well-formed one.
fn with_id(query: &str, page: impl Fn(&str) -> Route) -> Route {
    value(query, "id").filter(|id| is_well_formed(id)).map_or(Route::Missing, page)
}

fn value<'a>(query: &'a str, name: &str) -> Option<&'a str> {
    let pairs = query.trim_start_matches('?').split('&').filter_map(|pair| pair.split_once('='));
    pairs.filter(|(key, _)| *key == name).map(|(_, value)| value).next()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn every_address_leads_back_to_its_page() {
        let set = QuestionSet::shared();
        let questions = set.questions.iter().map(|question| Route::Question(question.id.clone()));
        let pages = [
            Route::Start,
            Route::Setup,
            Route::Review,
            Route::Result,
            Route::Plan,
            Route::Report,
            Route::Sample,
            Route::Models,
            Route::Model("kylan-tupa-2".into()),
            Route::Atlas,
            Route::Theme("arts-culture".into()),
            Route::Project("kaiku-hanke-esr-2015-2018".to_owned()),
            Route::Compare,
            Route::Rounds,
            Route::Shelf,
            Route::Describe("own-1".into()),
            Route::Cards,
            Route::Sheet,
            Route::Assessments,
            Route::Shared,
            Route::Device,
            Route::Method,
            Route::Accessibility,
            Route::Privacy,
            Route::Changes,
        ];
        for route in pages.into_iter().chain(questions) {
            assert_eq!(Route::from_path(&route.path(), set), route);
            for locale in Locale::ALL {
                for root in ["/", "/tools/peili/", "../../"] {
                    let href = route.href(Site { root, locale });
                    let (found, path) = split_locale(href.strip_prefix(root).unwrap()).unwrap();
                    assert_eq!((found, Route::from_path(path, set)), (locale, route.clone()));
                    let folder = path.split('?').next().unwrap();
                    assert!(Route::FOLDERS.contains(&folder));
                }
            }
        }
    }

    #[test]
    fn only_questions_share_a_page() {
        let [first, second] = ["q01", "q02"].map(|id| Route::Question(id.into()));
        assert!(first.shares_page_with(&second) && first.shares_page_with(&first));
        let [one, other] = ["a", "b"].map(|id| Route::Model(id.into()));
        assert!(!one.shares_page_with(&other) && !first.shares_page_with(&Route::Review));
        assert!(Route::Review.shares_page_with(&Route::Review));
    }

    #[test]
    fn what_is_no_page_is_missing() {
        let set = QuestionSet::shared();
        for path in ["nowhere/", "question/", "question/?id=q99", "setup/deeper/", "model/", "model/?id=a%20b"] {
            assert_eq!(Route::from_path(path, set), Route::Missing, "{path}");
        }
        assert_eq!(split_locale("de/"), None);
        assert_eq!(split_locale(""), None);
        assert_eq!(split_locale("sv"), Some((Locale::Sv, "")));
        assert_eq!(split_locale("fi/index.html"), Some((Locale::Fi, "")));
        assert_eq!(split_locale("fi/setup/index.html"), Some((Locale::Fi, "setup/")));
    }

    #[test]
    fn a_focus_is_small_and_known() {
        let set = QuestionSet::shared();
        let wanted: BTreeSet<QuestionId> = ["q04".into(), "q09".into()].into();
        let href = focused_href(&Route::Result, Site { root: "/", locale: Locale::En }, &wanted);
        assert_eq!(focus(href.split_once('?').unwrap().1, set), wanted);
        assert_eq!(focus("focus=q01,q02,q03,q04", set).len(), MOST_FOCUSED);
        assert_eq!(focus("focus=q99,,x", set).len(), 0);
    }

    #[test]
    fn a_report_is_whole_or_one_page() {
        let site = Site { root: "/", locale: Locale::En };
        for wanted in [BTreeSet::new(), ["q04".into(), "q09".into()].into()] {
            for one_page in [false, true] {
                let href = report_href(site, &wanted, one_page);
                let query = href.split_once('?').map_or("", |(_, query)| query);
                assert_eq!((focus(query, QuestionSet::shared()), is_one_page(query)), (wanted.clone(), one_page));
            }
        }
    }

    #[test]
    fn models_are_picked_once_and_no_more_than_fit() {
        let models = ["a", "own-1", "b"].map(ModelId::from);
        let href = picked_href(&Route::Compare, Site { root: "/", locale: Locale::En }, &models);
        assert_eq!(picked(href.split_once('?').unwrap().1, 3), models);
        assert_eq!(picked("models=a,A,,a,b,c", 2), ["a", "b"].map(ModelId::from));
        assert_eq!(picked("", 3), []);
    }

    proptest! {
        #[test]
        fn no_address_makes_the_parser_panic(path in "\\PC{0,40}", query in "\\PC{0,40}") {
            let set = QuestionSet::shared();
            let _ = (Route::parse(&path, &query, set), split_locale(&path), focus(&query, set));
        }
    }
}
