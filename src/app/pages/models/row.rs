//! A model in the list, and why it is there.

use super::browsing::Browsing;
use crate::app::Session;
use crate::app::components::{Favour, ModelMeta, original_title, value_name};
use crate::app::lang::Lang;
use crate::app::session::Fetch;
use crate::core::browse::Row;
use crate::core::route::Route;
use crate::core::search::{Match, marked, words};
use leptos::prelude::*;

/// The row.
#[component]
pub(super) fn ModelRow(browsing: Browsing, row: Row, matches: Vec<Match>) -> impl IntoView {
    let lang = Lang::here();
    let Lang { site, t, .. } = lang;
    let session = Session::here();
    let Fetch::Ready(_, catalogue) = session.catalogue.get_untracked() else { return None };
    let model = catalogue.model(&row.model)?;
    let query = browsing.view().query;
    let asked: Vec<&str> = words(&query).collect();
    let why = matches.iter().filter_map(|found| {
        let word = asked.get(found.at)?;
        let fields: Vec<&str> =
            found.fields.iter().filter_map(|field| t.browse.fields.get(*field as usize).copied()).collect();
        let manner = t.browse.manners.get(found.manner as usize).copied().unwrap_or_default();
        Some(view! { <li>{t.browse.why.with(&[word, &manner, &fields.join(", ")])}</li> }.into_any())
    });
    let why = why.collect_view();
    let fits: Vec<String> = row.fits.iter().map(|(aspect, value)| value_name(session, lang, *aspect, value)).collect();
    let name = lang.text(&model.title).to_owned();
    let title = pieces(lang.text(&model.title), &matches);
    let summary = pieces(lang.text(&model.summary), &matches);
    Some(view! {
        <li>
            <article class="card model" data-testid="found" data-model-id=model.id.to_string()>
                <h2>
                    <a href=Route::Model(model.id.clone()).href(site)>{title}</a>
                </h2>
                {original_title(lang, model)}
                <p>{summary}</p>
                {(!fits.is_empty())
                    .then(|| {
                        view! { <p class="fits" data-testid="fits">{t.browse.fits.with(&[&fits.join(" · ")])}</p> }.into_any()
                    })}
                {(!matches.is_empty()).then(|| view! { <ul class="why" data-testid="why">{why}</ul> }.into_any())}
                <ModelMeta model=model.clone() />
                <Favour model=model.id.clone() title=name />
            </article>
        </li>
    })
}

/// A text with what was found in it marked.
fn pieces(text: &str, matches: &[Match]) -> AnyView {
    let pieces = marked(text, matches).into_iter().map(|(piece, found)| {
        let piece = piece.to_owned();
        if found { view! { <mark>{piece}</mark> }.into_any() } else { piece.into_any() }
    });
    pieces.collect_view().into_any()
}
