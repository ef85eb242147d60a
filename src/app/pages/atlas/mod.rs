//! The map of the catalogue: what it has much of and what little, and where its models come from.

mod place_map;
mod questions;

use crate::app::Session;
use crate::app::components::with_catalogue;
use crate::app::lang::Lang;
use crate::core::browse::theme_counts;
use crate::core::catalogue::Catalogue;
use crate::core::route::Route;
use crate::core::vocabulary::name_of;
use leptos::prelude::*;
use place_map::PlaceMap;
use questions::{PrincipleBars, QuestionColumns};
use std::sync::Arc;

/// The page.
#[component]
pub(super) fn AtlasPage() -> impl IntoView {
    let t = Lang::here().t;
    let sections = with_catalogue(move |catalogue| {
        view! {
            <QuestionColumns catalogue=catalogue.clone() />
            <PrincipleBars catalogue=catalogue.clone() />
            <section class="card">
                <h2>{t.atlas.themes}</h2>
                <ThemeLinks catalogue=catalogue.clone() />
            </section>
            <PlaceMap catalogue />
        }
        .into_any()
    });
    view! {
        <div data-testid="atlas">
            <h1 tabindex="-1">{t.atlas.heading}</h1>
            <p class="lead">{t.atlas.lead}</p>
            {sections}
        </div>
    }
}

/// All themes but one, and how many models each has.
#[component]
pub(super) fn ThemeLinks(catalogue: Arc<Catalogue>, #[prop(optional)] but: String) -> impl IntoView {
    let lang = Lang::here();
    let themes = &Session::here().terms().themes;
    let counts = theme_counts(&catalogue, themes.iter().map(|theme| &theme.id)).into_iter();
    let links = counts.filter(|(theme, count)| **theme != *but && *count > 0).map(|(theme, count)| {
        let name = name_of(themes, &theme, lang.site.locale);
        let href = Route::Theme(theme.clone()).href(lang.site);
        view! { <li><a href=href>{name}</a> " " <small>{count}</small></li> }.into_any()
    });
    view! { <ul class="terms" data-testid="themes">{links.collect_view()}</ul> }
}
