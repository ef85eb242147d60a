//! What the browser's title bar says.

use super::Texts;
use crate::core::question_set::QuestionSet;
use crate::core::route::Route;

/// The title of a page. A model's page says its model's name as soon as it knows it.
pub fn title(t: &Texts, set: &QuestionSet, route: &Route) -> String {
    let page = match route {
        Route::Start => return format!("{} – {}", t.product, t.subtitle),
        Route::Setup => t.setup.heading.to_owned(),
        Route::Question(id) => t.question.number.with(&[&set.number(id).unwrap_or_default(), &set.questions.len()]),
        Route::Review => t.review.heading.to_owned(),
        Route::Result => t.result.heading.to_owned(),
        Route::Sample => t.sample.heading.to_owned(),
        Route::Model(_) => t.models.page.to_owned(),
        Route::Sheet => t.sheet.heading.to_owned(),
        Route::Device => t.device.heading.to_owned(),
        Route::Method => t.shell.method.to_owned(),
        Route::Accessibility => t.shell.accessibility.to_owned(),
        Route::Privacy => t.shell.privacy_page.to_owned(),
        Route::Changes => t.shell.changes.to_owned(),
        Route::Missing => t.missing.heading.to_owned(),
    };
    format!("{page} – {}", t.product)
}
