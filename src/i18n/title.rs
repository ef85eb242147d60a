//! What the browser's title bar says.

use super::Texts;
use crate::core::question_set::QuestionSet;
use crate::core::route::Route;

/// The title of a page. A model's page says its model's name as soon as it knows it.
pub fn title(t: &Texts, set: &QuestionSet, route: &Route) -> String {
    let page = match route {
        Route::Start => return format!("{} – {}", t.product, t.subtitle),
        Route::Question(id) => t.question.number.with(&[&set.number(id).unwrap_or_default(), &set.questions.len()]),
        Route::Model(_) => t.models.page.to_owned(),
        Route::Theme(_) => t.theme.page.to_owned(),
        Route::Project(_) => t.project.page.to_owned(),
        page => heading(t, page).to_owned(),
    };
    format!("{page} – {}", t.product)
}

/// The heading of a page, as far as it is known without what the page shows.
pub fn heading(t: &Texts, route: &Route) -> &'static str {
    match route {
        Route::Start => t.start.heading,
        Route::Setup => t.setup.heading,
        Route::Question(_) | Route::Model(_) | Route::Theme(_) | Route::Project(_) => "",
        Route::Review => t.review.heading,
        Route::Result => t.result.heading,
        Route::Plan => t.plan.heading,
        Route::Report => t.report.heading,
        Route::Sample => t.sample.heading,
        Route::Models => t.browse.heading,
        Route::Atlas => t.atlas.heading,
        Route::Compare => t.compare.heading,
        Route::Rounds => t.rounds.heading,
        Route::Shelf => t.shelf.heading,
        Route::Describe(_) => t.describe.heading,
        Route::Cards => t.cards.heading,
        Route::Sheet => t.sheet.heading,
        Route::Assessments => t.assessments.heading,
        Route::Shared => t.share.heading,
        Route::Device => t.device.heading,
        Route::Method => t.shell.method,
        Route::Accessibility => t.shell.accessibility,
        Route::Privacy => t.shell.privacy_page,
        Route::Changes => t.shell.changes,
        Route::Missing => t.missing.heading,
    }
}
