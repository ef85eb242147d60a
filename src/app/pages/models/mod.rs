//! The catalogue: searching it, narrowing it down, and the models that are left. The address holds the whole view.

mod browsing;
mod narrow;
mod row;

use crate::app::Session;
use crate::app::components::{value_name, with_catalogue};
use crate::app::dynamic::{attribute, dynamic, flag, handler, text, when};
use crate::app::lang::Lang;
use crate::app::session::Searching;
use crate::core::browse::{Aspect, Row};
use crate::core::catalogue::Catalogue;
use crate::core::route::Route;
use browsing::Browsing;
use leptos::prelude::*;
use narrow::Narrow;
use row::ModelRow;
use std::sync::Arc;

/// How many models are shown before the user asks for the rest.
const SHOWN: usize = 12;

/// The page.
#[component]
pub(super) fn ModelsPage() -> impl IntoView {
    let Lang { site, t, .. } = Lang::here();
    let session = Session::here();
    let browsing = Browsing::start();
    let list = with_catalogue(move |catalogue| {
        session.want_search(&catalogue, site.locale);
        let lead = t.browse.lead.with(&[&catalogue.models.len()]);
        view! {
            <p class="lead">{lead}</p>
            <SearchField browsing catalogue />
            <p class="actions no-print">
                <RegionFirst browsing />
                <a class="button quiet" href=Route::Atlas.href(site)>{t.browse.map}</a>
                <a class="button quiet" href=Route::Shelf.href(site)>{t.browse.shelf}</a>
            </p>
            <div class="browse">
                <Narrow browsing />
                <Rows browsing />
            </div>
        }
        .into_any()
    });
    view! {
        <div data-testid="models">
            <h1 tabindex="-1">{t.browse.heading}</h1>
            {list}
        </div>
    }
}

/// The users' own region first, with one tap, once they have chosen it on the map.
#[component]
fn RegionFirst(browsing: Browsing) -> impl IntoView {
    let lang = Lang::here();
    let session = Session::here();
    let region = Memo::new(move |_| session.shelf(|shelf| shelf.region.clone()));
    dynamic(move || {
        let Some(region) = region.get() else { return ().into_any() };
        let name = value_name(session, lang, Aspect::Regions, &region);
        let pressed = {
            let region = region.clone();
            attribute(move || Some(if browsing.has(Aspect::Regions, &region) { "true" } else { "false" }))
        };
        let toggle = handler(move |_| browsing.change(|view| view.toggle(Aspect::Regions, &region)));
        view! {
            <button type="button" class="toggle" data-testid="region-first" aria-pressed=pressed on:click=toggle>
                {lang.t.browse.region_first.with(&[&name])}
            </button>
        }
        .into_any()
    })
}

/// Where one types what one looks for. Each letter counts at once.
#[component]
fn SearchField(browsing: Browsing, catalogue: Arc<Catalogue>) -> impl IntoView {
    let Lang { site, t, .. } = Lang::here();
    let session = Session::here();
    let failed = flag(move || session.searching.with(|searching| matches!(searching, Searching::Failed)));
    view! {
        <search class="search">
            <label>
                {t.browse.search}
                <input
                    type="search"
                    data-testid="search"
                    autocomplete="off"
                    aria-describedby="search-hint"
                    prop:value=text(move || browsing.view().query)
                    on:input=handler(move |event| browsing.search(event_target_value(&event)))
                />
            </label>
            <p class="hint" id="search-hint">{t.browse.search_hint}</p>
            {when(failed, move || {
                let catalogue = catalogue.clone();
                view! {
                    <div class="notice bad" role="alert" data-testid="no-search">
                        <p>{t.browse.no_search}</p>
                        <p class="actions">
                            <button type="button" on:click=handler(move |_| session.want_search(&catalogue, site.locale))>{t.browse.again}</button>
                        </p>
                    </div>
                }.into_any()
            })}
        </search>
    }
}

/// The models of the view, and a way on where there are none.
#[component]
fn Rows(browsing: Browsing) -> impl IntoView {
    let t = Lang::here().t;
    let all = RwSignal::new(false);
    let count = text(move || {
        if browsing.is_preparing() {
            return t.browse.preparing.to_owned();
        }
        let count = browsing.browsed.with(|browsed| browsed.rows.len());
        let [one, several] = t.browse.count;
        if count == 1 { one.with(&[&count]) } else { several.with(&[&count]) }
    });
    let rows = dynamic(move || {
        let rows = browsing.browsed.with(|browsed| browsed.rows.clone());
        if rows.is_empty() {
            return if browsing.is_preparing() { ().into_any() } else { view! { <Nothing browsing /> }.into_any() };
        }
        let rest = rows.len().saturating_sub(SHOWN);
        let shown = if all.get() { rows.len() } else { SHOWN };
        let rows: Vec<Row> = rows.into_iter().take(shown).collect();
        let items = browsing.why(&rows).into_iter().zip(rows);
        let items = items.map(|(matches, row)| view! { <ModelRow browsing row matches /> }.into_any());
        view! {
            <ol class="cards found" role="list">{items.collect_view()}</ol>
            {(rest > 0 && !all.get())
                .then(|| {
                    view! {
                        <button type="button" data-testid="show-rest" on:click=handler(move |_| all.set(true))>
                            {t.browse.rest.with(&[&rest])}
                        </button>
                    }.into_any()
                })}
        }
        .into_any()
    });
    view! {
        <div class="rows">
            <p role="status" data-testid="count">{count}</p>
            {rows}
        </div>
    }
}

/// Why there is nothing, and what to do next.
#[component]
fn Nothing(browsing: Browsing) -> impl IntoView {
    let t = Lang::here().t;
    let view = browsing.view();
    // The choices hide what the words find, or the words find nothing.
    let (why, does, act): (_, _, Box<dyn FnMut(_)>) = if view.only && browsing.is_anything_found() {
        (t.browse.none_chosen, t.browse.reset, handler(move |_| browsing.change(|view| view.chosen.clear())))
    } else {
        (t.browse.none, t.browse.clear, handler(move |_| browsing.change(|view| view.search(""))))
    };
    view! {
        <div class="notice" data-testid="nothing">
            <p>{why}</p>
            <p class="actions">
                <button type="button" on:click=act>{does}</button>
                <button type="button" data-testid="show-all" on:click=handler(move |_| browsing.change(|view| *view = Default::default()))>
                    {t.browse.all_of}
                </button>
            </p>
        </div>
    }
}
