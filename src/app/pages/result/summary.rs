//! How a result begins: what is strong, then what there is to develop, and the picture of all answers.

use crate::app::Session;
use crate::app::components::{DimensionLegend, PetalPicture};
use crate::app::dynamic::text;
use crate::app::lang::Lang;
use crate::app::navigation::Navigation;
use crate::core::ids::PrincipleId;
use crate::core::question_set::Principle;
use crate::core::route::{Route, report_href};
use crate::core::summary::Summary;
use leptos::prelude::*;

/// The opening.
#[component]
pub(super) fn Opening() -> impl IntoView {
    let lang = Lang::here();
    let Lang { site, t, .. } = lang;
    let session = Session::here();
    let facts = text(move || {
        session.read(|assessment| {
            let date = assessment.date.map(|date| t.date(date)).unwrap_or_default();
            let (title, organisation) = (assessment.title.clone(), assessment.organisation.clone());
            let facts = [title, organisation, assessment.scope.clone(), date, t.answered_by(assessment)];
            facts.into_iter().filter(|fact| !fact.is_empty()).collect::<Vec<_>>().join(" · ")
        })
    });
    let summary = Memo::new(move |_| Summary::of(&session.scores()));
    let names = move |ids: &[PrincipleId]| {
        let others = ids.iter().skip(1).filter_map(|id| session.set().principle(id));
        others.map(|principle| lang.text(&principle.short)).collect::<Vec<_>>().join(", ")
    };
    let first = move |ids: &[PrincipleId]| ids.first().and_then(|id| session.set().principle(id));
    let sentence = move |principle: Option<&'static Principle>, other: &'static str| {
        principle.map_or(other, |principle| lang.text(&principle.strong)).to_owned()
    };
    let heading = text(move || summary.with(|summary| sentence(first(&summary.strongest), t.result.heading)));
    let develop = text(move || {
        let summary = summary.get();
        let early = if summary.too_few { t.result.too_few } else { "" };
        first(&summary.weakest).map_or(early, |principle| lang.text(&principle.develop)).to_owned()
    });
    let alike = text(move || {
        let Summary { strongest, weakest, .. } = summary.get();
        let [strong, weak] = [names(&strongest), names(&weakest)];
        let strong = (!strong.is_empty()).then(|| t.result.alike.with(&[&strong]));
        let weak = (!weak.is_empty()).then(|| t.result.alike_low.with(&[&weak]));
        strong.into_iter().chain(weak).collect::<Vec<_>>().join(" ")
    });
    let navigation = Navigation::here();
    // The focus goes along.
    let report = text(move || report_href(site, &navigation.focus(session), false));
    view! {
        <section class="hero">
            <div>
                <p class="crumb" data-testid="facts">{facts}</p>
                <h1 tabindex="-1" data-testid="strongest">{heading}</h1>
                <p class="lead" data-testid="weakest">{develop}</p>
                <p class="hint">{alike}</p>
                {(!session.is_sample())
                    .then(|| {
                        view! {
                            <p class="no-print">
                                <a href=Route::Setup.href(site)>{t.result.change_setup}</a>
                                " · "
                                <a href=Route::Review.href(site)>{t.result.change_answers}</a>
                                " · "
                                <a href=Route::Rounds.href(site)>{t.rounds.heading}</a>
                                " · "
                                <a href=report data-testid="report-link">{t.report.link}</a>
                            </p>
                        }.into_any()
                    })}
            </div>
            <div>
                <PetalPicture name=t.result.petals />
                <Legend />
            </div>
        </section>
    }
}

/// What the picture's signs mean.
#[component]
fn Legend() -> impl IntoView {
    let t = Lang::here().t;
    view! {
        <DimensionLegend />
        <details class="legend">
            <summary>{t.result.legend_heading}</summary>
            <ul>{t.result.legend.map(|line| view! { <li>{line}</li> }.into_any()).collect_view()}</ul>
        </details>
    }
}
