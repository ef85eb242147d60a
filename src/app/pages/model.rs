//! One operating model: what it is, which questions it answers, and what all this rests on.

use crate::app::Session;
use crate::app::components::{ModelFacts, dimension_class, original_title};
use crate::app::dynamic::{dynamic, handler, text};
use crate::app::lang::Lang;
use crate::app::session::Fetch;
use crate::core::catalogue::{Evidence, Link, Model};
use crate::core::ids::{ModelId, TermId};
use crate::core::route::Route;
use crate::core::vocabulary::{Term, name_of};
use crate::i18n::years;
use crate::platform;
use leptos::prelude::*;

/// The page. What it says of the model is there as soon as the catalogue is.
#[component]
pub(super) fn ModelPage(id: ModelId) -> impl IntoView {
    let lang = Lang::here();
    let Lang { site, t, .. } = lang;
    let session = Session::here();
    session.want_catalogue(site.locale);
    let found = move || match session.catalogue.get() {
        Fetch::Failed => Err(t.models.failed),
        Fetch::Unasked | Fetch::Waiting(_) => Err(t.models.loading),
        Fetch::Ready(_, catalogue) => catalogue.model(&id).cloned().ok_or(t.models.unknown),
    };
    // The heading stays while the catalogue comes, because it has the keyboard's focus.
    let heading = {
        let found = found.clone();
        text(move || found().map_or(t.models.page.to_owned(), |model| lang.text(&model.title).to_owned()))
    };
    let about = dynamic(move || match found() {
        Err(why) => view! { <p role="status">{why}</p> }.into_any(),
        Ok(model) => {
            platform::set_page(&format!("{} – {}", lang.text(&model.title), t.product), site.locale);
            view! { <About model /> }.into_any()
        }
    });
    view! {
        <h1 tabindex="-1">{heading}</h1>
        {about}
    }
}

#[component]
fn About(model: Model) -> impl IntoView {
    let lang = Lang::here();
    let Lang { site, t, .. } = lang;
    let terms = Session::here().terms();
    let evidence = name_of(&terms.evidence, model.evidence.key(), site.locale);
    let links = model.links.iter().map(|link| view! { <Answered link=link.clone() /> }.into_any());
    let row = |name: &'static str, ids: &[TermId], known: &'static [Term]| {
        let names: Vec<&str> = ids.iter().map(|id| name_of(known, id, site.locale)).collect();
        (!names.is_empty()).then(|| view! { <dt>{name}</dt> <dd>{names.join(", ")}</dd> }.into_any())
    };
    let [groups, settings, themes] = t.setup.facet;
    view! {
        <article class="model-page" data-testid="model" data-model-id=model.id.to_string()>
            {original_title(lang, &model)}
            <p class="lead">{lang.text(&model.summary).to_owned()}</p>
            <p class="meta">
                <span class=if model.evidence == Evidence::InnokylaPage { "" } else { "weak" }>{evidence.to_owned()}</span>
                {model.years().map(|(from, to)| view! { <span>{years(from, to)}</span> }.into_any())}
            </p>
            <section class="card">
                <h2>{t.models.answers}</h2>
                <ul class="reasons">{links.collect_view()}</ul>
                <p class="hint">{t.models.links_own}</p>
            </section>
            <section class="card">
                <dl class="facts">
                    {row(groups, &model.target_groups, &terms.target_groups)}
                    {row(settings, &model.settings, &terms.settings)}
                    {row(themes, &model.themes, &terms.themes)}
                    {row(t.models.methods, &model.methods, &terms.methods)}
                    {row(t.models.formats, &model.formats, &terms.formats)}
                </dl>
                <ModelFacts model=model.clone() />
            </section>
            <p class="no-print">
                <button type="button" class="quiet" on:click=handler(|_| platform::print())>{t.models.print}</button>
            </p>
        </article>
    }
}

/// A question that the model answers, and how.
#[component]
fn Answered(link: Link) -> impl IntoView {
    let lang = Lang::here();
    let session = Session::here();
    let set = session.set();
    let (question, number) = (set.question(&link.question)?, set.number(&link.question)?);
    let strength = lang.t.strength(link.strength);
    let evidence = name_of(&session.terms().link_evidence, &link.evidence, lang.site.locale);
    Some(view! {
        <li class=dimension_class(set, &question.dimension) data-question=question.id.to_string()>
            <b class="badge">{number}</b>
            <span>
                <a href=Route::Question(question.id.clone()).href(lang.site)>{lang.question(question)}</a>
                <br />
                {lang.text(&link.why).to_owned()}
                <small>{format!("{strength} · {evidence}")}</small>
            </span>
        </li>
    })
}
