//! Pages that are nothing but text, as Markdown. The post-build step makes them into HTML; the app has them as files.

use crate::core::locale::Locale;
use crate::core::route::Route;

/// The page of a route as Markdown, if it is such a page. What stands in it between double braces comes from the seeds; the
/// post-build step knows the marks.
pub fn article(route: &Route, locale: Locale) -> Option<&'static str> {
    let [fi, sv, en] = match route {
        Route::Method => [
            include_str!("../../seeds/pages/method.fi.md"),
            include_str!("../../seeds/pages/method.sv.md"),
            include_str!("../../seeds/pages/method.en.md"),
        ],
        Route::Accessibility => [
            include_str!("../../seeds/pages/accessibility.fi.md"),
            include_str!("../../seeds/pages/accessibility.sv.md"),
            include_str!("../../seeds/pages/accessibility.en.md"),
        ],
        Route::Privacy => [
            include_str!("../../seeds/pages/privacy.fi.md"),
            include_str!("../../seeds/pages/privacy.sv.md"),
            include_str!("../../seeds/pages/privacy.en.md"),
        ],
        Route::Changes => [
            include_str!("../../seeds/pages/changes.fi.md"),
            include_str!("../../seeds/pages/changes.sv.md"),
            include_str!("../../seeds/pages/changes.en.md"),
        ],
        _ => return None,
    };
    Some(match locale {
        Locale::Fi => fi,
        Locale::Sv => sv,
        Locale::En => en,
    })
}
