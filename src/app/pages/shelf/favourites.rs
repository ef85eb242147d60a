//! The favourites: what was noted on them, comparing them, printing them.

use crate::app::Session;
use crate::app::components::{CatalogueFailed, Removal, Removed, Tick};
use crate::app::dynamic::{dynamic, flag, handler, text, when};
use crate::app::lang::Lang;
use crate::app::session::Fetch;
use crate::core::browse::MOST_COMPARED;
use crate::core::catalogue::Catalogue;
use crate::core::ids::ModelId;
use crate::core::route::{Route, picked_href};
use crate::core::shelf::Taken;
use leptos::prelude::*;
use std::sync::Arc;

/// The section.
#[component]
pub(super) fn Favourites() -> impl IntoView {
    let Lang { site, t, .. } = Lang::here();
    let session = Session::here();
    let picked = RwSignal::new(Vec::<ModelId>::new());
    let removed = RwSignal::new(Vec::new());
    // What is noted on them changes nothing of the list.
    let ids = Memo::new(move |_| {
        session.shelf(|shelf| shelf.favourites.iter().map(|favourite| favourite.model.clone()).collect::<Vec<_>>())
    });
    let any = flag(move || !ids.with(Vec::is_empty));
    session.want_catalogue(site.locale);
    // What is noted can be read and changed without the catalogue.
    let list = dynamic(move || {
        let (catalogue, failed) = match session.catalogue.get() {
            Fetch::Ready(_, catalogue) => (Some(catalogue), false),
            Fetch::Failed => (None, true),
            Fetch::Unasked | Fetch::Waiting(_) => (None, false),
        };
        let items = ids
            .get()
            .into_iter()
            .map(|id| view! { <FavouriteCard catalogue=catalogue.clone() id picked removed /> }.into_any());
        view! {
            {failed.then(|| view! { <CatalogueFailed /> }.into_any())}
            <ul class="cards" role="list">{items.collect_view()}</ul>
        }
        .into_any()
    });
    let enough = flag(move || picked.with(|picked| picked.len() >= 2));
    let compare = move || {
        let href = picked.with(|picked| picked_href(&Route::Compare, site, picked));
        view! { <a class="button" data-testid="compare-picked" href=href>{t.shelf.compare}</a> }.into_any()
    };
    view! {
        <section data-testid="favourites">
            <h2>{t.shelf.favourites}</h2>
            <Removed removed />
            {when(flag(move || !any.get()), move || {
                view! {
                    <div class="notice">
                        <p>{t.shelf.no_favourites}</p>
                        <p class="actions"><a class="button" href=Route::Models.href(site)>{t.browse.all_of}</a></p>
                    </div>
                }.into_any()
            })}
            {list}
            {when(any, move || {
                view! {
                    <p class="hint">{t.shelf.pick_hint}</p>
                    <p class="actions">
                        {when(enough, compare)}
                        <a class="button quiet" data-testid="print-favourites" href=Route::Cards.href(site)>{t.shelf.cards}</a>
                    </p>
                }.into_any()
            })}
        </section>
    }
}

#[component]
fn FavouriteCard(
    /// Nothing while it is not there.
    catalogue: Option<Arc<Catalogue>>,
    id: ModelId,
    picked: RwSignal<Vec<ModelId>>,
    removed: RwSignal<Vec<Removal>>,
) -> impl IntoView {
    let lang = Lang::here();
    let Lang { site, t, .. } = lang;
    let session = Session::here();
    let note = {
        let id = id.clone();
        text(move || session.shelf(|shelf| shelf.favourite(&id).map(|kept| kept.note.clone())).unwrap_or_default())
    };
    let model = catalogue.as_ref().and_then(|catalogue| catalogue.model(&id));
    let title = model.map_or_else(|| id.to_string(), |model| lang.text(&model.title).to_owned());
    let href = Route::Model(id.clone()).href(site);
    let about = match model {
        Some(model) => view! { <p>{lang.text(&model.summary).to_owned()}</p> }.into_any(),
        None if catalogue.is_some() => view! { <p class="hint">{t.shelf.gone}</p> }.into_any(),
        None => ().into_any(),
    };
    let is_picked = {
        let id = id.clone();
        flag(move || picked.with(|picked| picked.contains(&id)))
    };
    let is_full = flag(move || !is_picked.get() && picked.with(|picked| picked.len() >= MOST_COMPARED));
    let on_pick = {
        let id = id.clone();
        Callback::new(move |on| {
            picked.update(|picked| {
                picked.retain(|known| *known != id);
                if on {
                    picked.push(id.clone());
                }
            });
        })
    };
    let label = view! { <span>{t.shelf.pick} <span class="sr-only">": " {title.clone()}</span></span> }.into_any();
    let on_note = {
        let id = id.clone();
        handler(move |event| {
            let (id, note) = (id.clone(), event_target_value(&event));
            session.change_shelf(move |shelf| shelf.note(&id, &note));
        })
    };
    let remove = {
        let (id, title) = (id.clone(), title.clone());
        handler(move |_| {
            let Taken { favourite, .. } = session.peek_shelf(|shelf| shelf.taken(&id));
            picked.update(|picked| picked.retain(|known| *known != id));
            let put_back = Arc::new(move || {
                let favourite = favourite.clone();
                session.change_shelf(move |shelf| {
                    shelf.put_back(Taken { favourite: favourite.clone(), ..Taken::default() })
                });
            });
            removed.update(|removed| removed.push((title.clone(), put_back)));
            session.favour(&id, false);
        })
    };
    let is_there = model.is_some();
    view! {
        <li>
            <article class="card model" data-testid="favourite" data-model-id=id.to_string()>
                <h3>
                    <a href=href>{title.clone()}</a>
                </h3>
                {about}
                <label>
                    {t.shelf.note}
                    <textarea rows="2" maxlength="10000" data-testid="favourite-note" aria-label=format!("{}: {title}", t.shelf.note) prop:value=note on:input=on_note></textarea>
                </label>
                {is_there.then(|| view! { <Tick id=format!("pick-{id}") label ticked=is_picked disabled=is_full on_tick=on_pick /> }.into_any())}
                <p>
                    <button type="button" class="quiet" aria-label=format!("{}: {title}", t.shelf.unfavour) data-testid="unfavour" on:click=remove>
                        {t.shelf.unfavour}
                    </button>
                </p>
            </article>
        </li>
    }
}
