//! Models in short: their titles, what they are, and what they rest on.

use super::{Favour, original_title};
use crate::app::Session;
use crate::app::lang::Lang;
use crate::core::catalogue::{Evidence, Model};
use crate::core::route::Route;
use crate::core::vocabulary::name_of;
use crate::i18n::years;
use leptos::prelude::*;

/// The list.
#[component]
pub(in crate::app) fn ModelList(models: Vec<Model>) -> impl IntoView {
    let lang = Lang::here();
    let items = models.into_iter().map(|model| {
        let title = lang.text(&model.title).to_owned();
        view! {
            <li>
                <article class="card model" data-testid="listed" data-model-id=model.id.to_string()>
                    <h3>
                        <a href=Route::Model(model.id.clone()).href(lang.site)>{title.clone()}</a>
                    </h3>
                    {original_title(lang, &model)}
                    <p>{lang.text(&model.summary).to_owned()}</p>
                    <ModelMeta model=model.clone() />
                    <Favour model=model.id.clone() title />
                </article>
            </li>
        }
        .into_any()
    });
    view! { <ul class="cards" role="list">{items.collect_view()}</ul> }
}

/// What a model's description rests on, and when it was funded.
#[component]
pub(in crate::app) fn ModelMeta(model: Model) -> impl IntoView {
    let lang = Lang::here();
    let evidence = name_of(&Session::here().terms().evidence, model.evidence.key(), lang.site.locale).to_owned();
    let class = match model.evidence {
        Evidence::InnokylaPage => "",
        Evidence::ProjectDescription | Evidence::TitleOnly => "weak",
        Evidence::Own => "own",
    };
    view! {
        <p class="meta">
            <span class=class>{evidence}</span>
            {model.years().map(|(from, to)| view! { <span>{years(from, to)}</span> }.into_any())}
        </p>
    }
}
