//! What is known of a model besides what it is for.

use crate::app::Session;
use crate::app::lang::Lang;
use crate::core::catalogue::{Evidence, Model, project_id};
use crate::core::locale::Locale;
use crate::core::route::Route;
use crate::core::vocabulary::name_of;
use crate::i18n::years;
use leptos::prelude::*;

/// The model's own name, where the page gives a translation of it.
pub(in crate::app) fn original_title(lang: Lang, model: &Model) -> Option<AnyView> {
    let (before, after) = lang.t.models.finnish_title.around();
    let title = model.title.fi.clone();
    // Own models have one name, in whatever language.
    (lang.site.locale != Locale::Fi && model.evidence != Evidence::Own)
        .then(|| view! { <p class="hint">{before} <span lang="fi">{title}</span> {after}</p> }.into_any())
}

/// Who funded a model, and when, each in words.
pub(in crate::app) fn funding_words(session: Session, lang: Lang, model: &Model) -> Vec<String> {
    let funding = model.funding.iter().map(|funding| {
        let name = name_of(&session.terms().programmes, &funding.programme, lang.site.locale);
        match (funding.from, funding.to) {
            (Some(from), Some(to)) => format!("{name} {}", years(from, to)),
            (Some(year), None) | (None, Some(year)) => format!("{name} {year}"),
            (None, None) => name.to_owned(),
        }
    });
    funding.collect()
}

/// Where a model was developed, in words; empty where it is not known. A municipality stands for its region.
fn place_words(session: Session, lang: Lang, model: &Model) -> String {
    let place = &model.place;
    let regions = place.regions.iter().map(|region| name_of(&session.terms().regions, region, lang.site.locale));
    let mut words: Vec<&str> = regions.collect();
    if place.nationwide == Some(true) {
        words.insert(0, lang.t.models.nationwide);
    }
    let municipalities = place.municipalities.join(", ");
    match (words.is_empty(), municipalities.is_empty()) {
        (_, true) => words.join(", "),
        (true, false) => municipalities,
        (false, false) => format!("{} ({municipalities})", words.join(", ")),
    }
}

/// Everything else that is known of a model.
#[component]
pub(in crate::app) fn ModelFacts(model: Model) -> impl IntoView {
    let lang = Lang::here();
    let Lang { site, t, .. } = lang;
    let session = Session::here();
    let funding = funding_words(session, lang, &model);
    let place = place_words(session, lang, &model);
    let described = name_of(&session.terms().evidence, model.evidence.key(), site.locale).to_owned();
    // Developers and the like are named in Finnish, as their source has them.
    let row = |name: &'static str, of: Locale, values: Vec<AnyView>| {
        let values = values.into_iter().map(|value| view! { <dd lang=of.tag()>{value}</dd> }.into_any());
        (values.len() > 0).then(|| view! { <dt>{name}</dt> {values.collect_view()} }.into_any())
    };
    let words = |words: Vec<String>| words.into_iter().map(IntoAny::into_any).collect::<Vec<_>>();
    let is_own = model.evidence == Evidence::Own;
    let project = |name: &String| {
        if is_own {
            return name.clone().into_any();
        }
        let href = Route::Project(project_id(name)).href(site);
        view! { <a href=href>{name.clone()}</a> }.into_any()
    };
    let link = move |url: String, name: String| {
        view! {
            <a href=url rel="external noopener noreferrer" hreflang="fi">
                {name}
            </a>
        }
        .into_any()
    };
    let others = model.sources.iter().filter(|url| Some(*url) != model.innokyla_url.as_ref());
    let sources: Vec<AnyView> = others.map(|url| link(url.clone(), url.clone())).collect();
    view! {
        <dl class="facts">
            {row(t.models.developers, if is_own { site.locale } else { Locale::Fi }, model.developers.iter().map(project).collect())}
            {row(t.models.places, site.locale, words((!place.is_empty()).then_some(place).into_iter().collect()))}
            {row(t.models.similar, Locale::Fi, words(model.similar))}
            {row(t.models.funding, site.locale, words(funding))}
            {row(t.models.described, site.locale, words(vec![described]))}
            {row(t.models.sources, Locale::Fi, sources)}
        </dl>
        {model.innokyla_url.map(|url| view! { <p>{link(url, t.models.innokyla.to_owned())} " (" {t.shell.opens_elsewhere} ")"</p> }.into_any())}
        {(!is_own).then(|| view! {
            <p class="hint">
                {model.status.as_ref().map(|status| lang.text(status).to_owned())} " " {t.models.check_running}
            </p>
        }.into_any())}
    }
}
