//! The report: its parts are chosen, looked at, printed, and saved as a file; or the main points on one page.

mod files;
mod one_page;
mod preview;
mod tools;

use crate::app::Session;
use crate::app::components::with_catalogue;
use crate::app::dynamic::{dynamic, flag};
use crate::app::lang::Lang;
use crate::app::navigation::Navigation;
use crate::core::catalogue::Catalogue;
use crate::core::report::{Parts, Report};
use crate::core::route::{Route, is_one_page};
use crate::i18n::ReportIn;
use leptos::prelude::*;
use std::sync::Arc;

/// The page.
#[component]
pub(super) fn ReportPage() -> impl IntoView {
    let Lang { site, t, .. } = Lang::here();
    let session = Session::here();
    let is_empty = Memo::new(move |_| session.read(|assessment| assessment.responses.is_empty()));
    let empty = move || {
        view! {
            <p>{t.result.empty}</p>
            <p class="actions"><a class="button" href=Route::Setup.href(site)>{t.result.empty_link}</a></p>
        }
        .into_any()
    };
    view! {
        <div data-testid="report">
            <h1 tabindex="-1" class="no-print">{t.report.heading}</h1>
            {dynamic(move || {
                if is_empty.get() { empty() } else { with_catalogue(|catalogue| view! { <Made catalogue /> }.into_any()).into_any() }
            })}
        </div>
    }
}

/// What can be done with a report, and the report.
#[component]
fn Made(catalogue: Arc<Catalogue>) -> impl IntoView {
    let session = Session::here();
    let navigation = Navigation::here();
    // Notes are off whenever the page is opened.
    let parts = RwSignal::new(Parts::default());
    let report = Memo::new(move |_| {
        let focus = navigation.focus(session);
        session.read(|assessment| Report::of(session.set(), &catalogue, assessment, &focus, parts.get()))
    });
    let one_page = flag(move || is_one_page(&navigation.query()));
    // Only this decides what is shown; the focus may stand beside it in the address.
    let one_page = Memo::new(move |_| one_page.get());
    dynamic(move || {
        if one_page.get() {
            view! {
                <tools::Ways one_page=true />
                <one_page::OnePage report />
            }
            .into_any()
        } else {
            view! {
                <tools::Ways one_page=false />
                <tools::Choice parts />
                <files::Files report />
                <preview::Preview report />
            }
            .into_any()
        }
    })
}

/// The report in the words of the page.
fn words<'a>(report: &'a Report, lang: Lang, session: Session) -> ReportIn<'a> {
    ReportIn { report, locale: lang.site.locale, t: lang.t, set: session.set(), terms: session.terms() }
}
