//! One operating model: what it is, which questions it answers, and what all this rests on.

use crate::app::Session;
use crate::app::components::{AddToPlan, Favour, ModelFacts, ModelMeta, dimension_class, original_title, value_name};
use crate::app::dynamic::{dynamic, handler, text};
use crate::app::lang::Lang;
use crate::app::session::Fetch;
use crate::core::browse::{Aspect, View, similar};
use crate::core::catalogue::{Catalogue, Evidence, Link, Model};
use crate::core::ids::{ModelId, TermId};
use crate::core::plan::Source;
use crate::core::route::{Route, picked_href, viewed_href};
use crate::core::shelf::Section;
use crate::core::vocabulary::name_of;
use crate::platform;
use leptos::prelude::*;
use std::sync::Arc;

/// How many similar models are named, and how much of what each shares.
const MOST_SIMILAR: usize = 4;
const MOST_SHARED: usize = 3;

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
        Fetch::Ready(_, catalogue) => {
            let model = catalogue.model(&id).cloned();
            model.map(|model| (catalogue, model)).ok_or(t.models.unknown)
        }
    };
    // The heading stays while the catalogue comes, because it has the keyboard's focus.
    let heading = {
        let found = found.clone();
        text(move || found().map_or(t.models.page.to_owned(), |(_, model)| lang.text(&model.title).to_owned()))
    };
    let about = dynamic(move || match found() {
        Err(why) => view! { <p role="status">{why}</p> }.into_any(),
        Ok((catalogue, model)) => {
            platform::set_page(&format!("{} – {}", lang.text(&model.title), t.product), site.locale);
            view! { <About catalogue model /> }.into_any()
        }
    });
    view! {
        <h1 tabindex="-1">{heading}</h1>
        {about}
    }
}

#[component]
fn About(catalogue: Arc<Catalogue>, model: Model) -> impl IntoView {
    let lang = Lang::here();
    let Lang { site, t, .. } = lang;
    let session = Session::here();
    let links = model.links.iter().map(|link| view! { <Answered link=link.clone() /> }.into_any());
    let row = |name: &'static str, aspect: Aspect, ids: &[TermId]| {
        let links = ids.iter().map(|id| {
            let href = viewed_href(site, &View::of(aspect, id));
            view! { <li><a href=href>{value_name(session, lang, aspect, id)}</a></li> }.into_any()
        });
        (!ids.is_empty())
            .then(|| view! { <dt>{name}</dt> <dd><ul class="terms">{links.collect_view()}</ul></dd> }.into_any())
    };
    let [groups, settings, themes] = t.setup.facet;
    let own = model.id.clone();
    let like = similar(&catalogue, session.set(), &model.id, MOST_SIMILAR).into_iter().filter_map(|similar| {
        let model = catalogue.model(&similar.model)?;
        let shared = similar.shared.iter().take(MOST_SHARED);
        let shared: Vec<String> = shared.map(|(aspect, value)| value_name(session, lang, *aspect, value)).collect();
        let href = Route::Model(model.id.clone()).href(site);
        let title = lang.text(&model.title).to_owned();
        let shared = t.models.shared.with(&[&shared.join(" · ")]);
        let compare = picked_href(&Route::Compare, site, &[own.clone(), model.id.clone()]);
        let name = format!("{}: {title}", t.compare.with);
        Some(
            view! {
                <li>
                    <a href=href>{title}</a>
                    <small>{shared} " · " <a href=compare aria-label=name data-testid="compare">{t.compare.with}</a></small>
                </li>
            }
            .into_any(),
        )
    });
    let own_words = (model.evidence == Evidence::Own).then(|| view! { <OwnWords id=model.id.clone() /> }.into_any());
    let is_own = session.shelf(|shelf| shelf.model(&model.id).is_some());
    let edit = is_own.then(|| {
        let href = Route::Describe(model.id.clone()).href(site);
        view! { <a class="button quiet" href=href>{t.shelf.edit}</a> }.into_any()
    });
    // Without an assessment there is nothing to plan for.
    let to_plan = session.peek(|assessment| !assessment.responses.is_empty()).then(|| {
        let title = lang.text(&model.title).to_owned();
        let text = t.plan.try_model.with(&[&title]);
        view! { <AddToPlan source=Source::Model(model.id.clone()) name=title text /> }.into_any()
    });
    view! {
        <article class="model-page" data-testid="model" data-model-id=model.id.to_string()>
            {original_title(lang, &model)}
            <p class="lead">{lang.text(&model.summary).to_owned()}</p>
            <ModelMeta model=model.clone() />
            <p class="actions no-print">
                <Favour model=model.id.clone() title=lang.text(&model.title).to_owned() />
                {to_plan}
                {(model.evidence != Evidence::Own).then(|| view! { <Share /> }.into_any())}
                {edit}
            </p>
            {own_words}
            <section class="card">
                <h2>{t.models.answers}</h2>
                <ul class="reasons">{links.collect_view()}</ul>
                {(model.evidence != Evidence::Own).then(|| view! { <p class="hint">{t.models.links_own}</p> }.into_any())}
            </section>
            <section class="card">
                <dl class="facts">
                    {row(groups, Aspect::TargetGroups, &model.target_groups)}
                    {row(settings, Aspect::Settings, &model.settings)}
                    {row(themes, Aspect::Themes, &model.themes)}
                    {row(t.models.methods, Aspect::Methods, &model.methods)}
                    {row(t.models.formats, Aspect::Formats, &model.formats)}
                </dl>
                <ModelFacts model=model.clone() />
            </section>
            <section class="card no-print">
                <h2>{t.models.like}</h2>
                <ul class="like" data-testid="like">{like.collect_view()}</ul>
                <p>
                    <a href=Route::Models.href(site)>{t.browse.all_of}</a>
                </p>
            </section>
            <p class="actions no-print">
                <button type="button" class="quiet" on:click=handler(|_| platform::print())>{t.models.print}</button>
                <a class="button quiet" data-testid="as-card" href=picked_href(&Route::Cards, site, std::slice::from_ref(&model.id))>{t.models.as_card}</a>
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
    let evidence = name_of(&session.terms().link_evidence, &link.evidence, lang.site.locale);
    let basis = match link.judged() {
        None => evidence.to_owned(),
        Some(strength) => format!("{} · {evidence}", lang.t.strength(strength)),
    };
    Some(view! {
        <li class=dimension_class(set, &question.dimension) data-question=question.id.to_string()>
            <b class="badge">{number}</b>
            <span>
                <a href=Route::Question(question.id.clone()).href(lang.site)>{lang.question(question)}</a>
                <br />
                {lang.text(&link.why).to_owned()}
                <small>{basis}</small>
            </span>
        </li>
    })
}

/// What the users wrote of their own model, section by section.
#[component]
fn OwnWords(id: ModelId) -> impl IntoView {
    let t = Lang::here().t;
    let session = Session::here();
    let own = session.shelves.with(|shelves| {
        let shelves = shelves.as_ref()?;
        shelves.own.model(&id).or_else(|| shelves.catalogue.model(&id)).cloned()
    })?;
    let rest = Section::ALL.into_iter().filter(|section| !matches!(section, Section::Name | Section::Summary));
    let rows = rest.filter_map(|section| {
        let [name, _] = t.section(section);
        let text = own.texts.get(&section)?.clone();
        Some(view! { <dt>{name}</dt> <dd class="as-written">{text}</dd> }.into_any())
    });
    let rows: Vec<AnyView> = rows.collect();
    (!rows.is_empty()).then(|| {
        view! {
            <section class="card" data-testid="own-words">
                <h2>{t.models.own_words}</h2>
                <dl class="facts">{rows}</dl>
            </section>
        }
    })
}

/// The page's address, to be passed on.
#[component]
fn Share() -> impl IntoView {
    let t = Lang::here().t;
    let copied = RwSignal::new(None::<bool>);
    let copy = handler(move |_| {
        platform::spawn(async move { copied.set(Some(platform::copy_address().await)) });
    });
    let word = text(move || match copied.get() {
        None => String::new(),
        Some(true) => t.models.shared_link.to_owned(),
        // Where the browser does not let the page copy, the user can.
        Some(false) => platform::whole_address(),
    });
    view! {
        <button type="button" class="quiet" data-testid="share" on:click=copy>{t.models.share}</button>
        <span role="status">{word}</span>
    }
}
