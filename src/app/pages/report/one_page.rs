//! The main points on one page of A4, whatever was written: what is longer than its place is cut.

use super::words;
use crate::app::Session;
use crate::app::components::{DimensionLegend, PetalPicture, dimension_class};
use crate::app::dynamic::dynamic;
use crate::app::lang::Lang;
use crate::core::assessment::Level;
use crate::core::report::{Part, Report};
use leptos::prelude::*;

/// So many models are named.
const MODELS: usize = 3;

/// The page.
#[component]
pub(super) fn OnePage(report: Memo<Report>) -> impl IntoView {
    let t = Lang::here().t;
    let picture = view! {
        <div class="report-picture">
            <PetalPicture name=t.report.picture />
            <DimensionLegend />
        </div>
    }
    .into_any();
    let [top, rest] = [dynamic(move || report.with(opening)), dynamic(move || report.with(details))];
    view! {
        <article class="one-page" data-testid="one-page">
            <div class="one-page-top">
                <div>{top}</div>
                {picture}
            </div>
            {rest}
        </article>
    }
}

/// Whose result it is, and what it says first.
fn opening(report: &Report) -> AnyView {
    let words = words(report, Lang::here(), Session::here());
    let mut whose = words.whose();
    let title = whose.remove(0);
    let points = words.strong_and_weak().into_iter().chain(words.find_out());
    let points = points.map(|point| view! { <li>{point}</li> }.into_any());
    view! {
        <h2 class="clamped">{title}</h2>
        <p class="crumb clamped">{whose.join(" · ")}</p>
        <ul class="main-points">{points.collect_view()}</ul>
    }
    .into_any()
}

fn details(report: &Report) -> AnyView {
    let lang = Lang::here();
    let (t, session) = (lang.t, Session::here());
    let words = words(report, lang, session);
    let dimensions = report.scores.dimensions.iter().filter_map(|(id, score)| {
        let dimension = session.set().dimension(id)?;
        let mean = t.mean(score).map(|mean| view! { <p class="mean"><b>{mean}</b> " / " {Level::TOP}</p> }.into_any());
        Some(
            view! {
                <article class=dimension_class(session.set(), id)>
                    <h3>{lang.text(&dimension.name)}</h3>
                    <p class="word">{t.between(score, session.set(), lang.site.locale)}</p>
                    {mean}
                    <p class="small">{t.score.answered.with(&[&score.answered, &score.applicable])}</p>
                </article>
            }
            .into_any(),
        )
    });
    let next = words.next().into_iter().map(|question| view! { <li class="clamped">{question}</li> }.into_any());
    let next: Vec<AnyView> = next.collect();
    let next = (!next.is_empty()).then(|| {
        view! {
            <h3>{t.report_words.next}</h3>
            <ul>{next.collect_view()}</ul>
        }
        .into_any()
    });
    let models = report.recommended.iter().take(MODELS).map(|recommended| {
        let (title, summary) = (lang.text(&recommended.model.title), lang.text(&recommended.model.summary));
        view! { <li class="clamped"><b>{title.to_owned()}</b> ". " {summary.to_owned()}</li> }.into_any()
    });
    let models: Vec<AnyView> = models.collect();
    let models = (!models.is_empty()).then(|| {
        view! {
            <h3>{words.part(Part::Recommendations)}</h3>
            <ul>{models.collect_view()}</ul>
            <p class="small">{t.models.check_running}</p>
        }
        .into_any()
    });
    let who = words.answered_by();
    let who = (!who.is_empty()).then(|| format!("{}: {who}. ", t.report_words.answered_by));
    view! {
        <div class="three">{dimensions.collect_view()}</div>
        {next}
        {models}
        <p class="small one-page-end">{who} {words.grounds()}</p>
        <p class="small">{t.report_words.no_total} " " {t.report_words.scale}</p>
        <p class="small">{t.shell.independence}</p>
    }
    .into_any()
}
