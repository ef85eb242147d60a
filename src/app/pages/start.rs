//! The first page.

use crate::app::Session;
use crate::app::components::{OpenFile, PetalPicture};
use crate::app::dynamic::{flag, handler, text, when};
use crate::app::lang::Lang;
use crate::core::assessment::Assessment;
use crate::core::route::Route;
use leptos::prelude::*;

/// What the product is, and going on where one was.
#[component]
pub(super) fn StartPage() -> impl IntoView {
    let Lang { site, t, .. } = Lang::here();
    let session = Session::here();
    let is_blank = flag(move || session.read(Assessment::is_blank));
    let has_answers = flag(move || !is_blank.get());
    view! {
        <div class="start">
            <section>
                <h1 tabindex="-1">{t.start.heading}</h1>
                <p class="lead">{t.start.lead}</p>
                {when(has_answers, || view! { <GoOn /> }.into_any())}
                <p class="actions">
                    <a
                        class="button"
                        class:quiet=has_answers
                        href=Route::Setup.href(site)
                        data-testid="start"
                    >
                        {text(move || if is_blank.get() { t.start.start } else { t.start.from_beginning }.to_owned())}
                    </a>
                    <a href=Route::Sample.href(site) data-testid="sample">{t.start.sample}</a>
                    <a href=Route::Models.href(site) data-testid="browse">{t.start.browse}</a>
                </p>
            </section>
            <img class="sample-picture" src=format!("{}sample.svg", site.root) alt=t.start.picture width="400" height="400" />
            <section class="wide">
                <h2>{t.start.facts_heading}</h2>
                <dl class="points">
                    {t.start.facts.map(|[what, answer]| view! { <div><dt>{what}</dt> <dd>{answer}</dd></div> }.into_any()).collect_view()}
                </dl>
            </section>
            <section class="card wide">
                <h2>{t.start.open_heading}</h2>
                <p>{t.start.open_hint}</p>
                <OpenFile />
                <p><a href=Route::Assessments.href(site) data-testid="all-assessments">{t.start.all}</a></p>
            </section>
        </div>
    }
}

/// The assessment that is under way.
#[component]
fn GoOn() -> impl IntoView {
    let Lang { site, t, .. } = Lang::here();
    let session = Session::here();
    let title = text(move || {
        let title = session.read(|assessment| assessment.title.clone());
        if title.is_empty() { t.start.unnamed.to_owned() } else { title }
    });
    let progress = text(move || {
        let set = session.set();
        let done =
            session.read(|assessment| set.questions.iter().filter(|q| assessment.answer(&q.id).is_some()).count());
        t.start.progress.with(&[&done, &set.questions.len()])
    });
    view! {
        <section class="card go-on" data-testid="go-on">
            <PetalPicture />
            <h2>{t.start.go_on_heading}</h2>
            <p><b>{title}</b> <br /> {progress}</p>
            <p class="actions">
                <a class="button" href=text(move || session.go_on().href(site)) data-testid="continue">{t.start.go_on}</a>
                <button type="button" class="quiet" data-testid="start-over" on:click=handler(move |_| session.delete())>
                    {t.start.start_over}
                </button>
            </p>
        </section>
    }
}
