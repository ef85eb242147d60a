//! The own models: what is still missing of each, and what can be done with it.

use crate::app::Session;
use crate::app::components::{Removal, Removed};
use crate::app::dynamic::{dynamic, handler};
use crate::app::lang::Lang;
use crate::app::navigation::Navigation;
use crate::core::route::Route;
use crate::core::shelf::OwnModel;
use crate::i18n::own_model_text;
use crate::platform;
use leptos::prelude::*;
use std::sync::Arc;

/// The section.
#[component]
pub(super) fn OwnModels() -> impl IntoView {
    let Lang { site, t, .. } = Lang::here();
    let session = Session::here();
    let navigation = Navigation::here();
    let removed = RwSignal::new(Vec::new());
    let begin = handler(move |_| {
        let id = session.begin_model();
        navigation.go(&Route::Describe(id).href(site));
    });
    // Notes on favourites change nothing of them.
    let models = Memo::new(move |_| session.shelf(|shelf| shelf.models.clone()));
    let list = dynamic(move || {
        let items = models.get().into_iter().map(|model| view! { <OwnCard model removed /> }.into_any());
        view! { <ul class="cards" role="list">{items.collect_view()}</ul> }.into_any()
    });
    view! {
        <section data-testid="own-models">
            <h2>{t.shelf.own}</h2>
            <p>{t.shelf.own_hint}</p>
            <Removed removed />
            {list}
            <p class="actions">
                <button type="button" data-testid="new-model" on:click=begin>{t.shelf.new}</button>
            </p>
        </section>
    }
}

#[component]
fn OwnCard(model: OwnModel, removed: RwSignal<Vec<Removal>>) -> impl IntoView {
    let lang = Lang::here();
    let Lang { site, t, .. } = lang;
    let session = Session::here();
    let described = model.as_model();
    let title = described.as_ref().map_or(t.shelf.nameless.to_owned(), |model| lang.text(&model.title).to_owned());
    let missing: Vec<String> = model.missing().into_iter().map(|section| t.section(section)[0].to_owned()).collect();
    let state =
        if missing.is_empty() { t.shelf.complete.to_owned() } else { t.shelf.missing.with(&[&missing.join(", ")]) };
    let look = described.is_some().then(|| {
        let href = Route::Model(model.id.clone()).href(site);
        view! { <a class="button quiet" aria-label=format!("{}: {title}", t.shelf.look) href=href>{t.shelf.look}</a> }
            .into_any()
    });
    let edit = Route::Describe(model.id.clone()).href(site);
    let remove = {
        let (id, title) = (model.id.clone(), title.clone());
        handler(move |_| {
            let taken = session.peek_shelf(|shelf| shelf.taken(&id));
            let put_back = Arc::new(move || {
                let taken = taken.clone();
                session.change_shelf(move |shelf| shelf.put_back(taken.clone()));
            });
            removed.update(|removed| removed.push((title.clone(), put_back)));
            let id = id.clone();
            session.change_shelf(move |shelf| shelf.remove(&id));
        })
    };
    let id = model.id.to_string();
    let save = handler(move |_| {
        let text = own_model_text(t, session.set(), session.terms(), site.locale, &model);
        platform::download(&format!("{}-{}.txt", t.shelf.file_name, model.id), "text/plain", &text);
    });
    view! {
        <li>
            <article class="card model" data-testid="own-model" data-model-id=id>
                <h3>{title.clone()}</h3>
                <p class="hint">{state}</p>
                <p class="actions">
                    <a class="button" data-testid="edit-model" aria-label=format!("{}: {title}", t.shelf.edit) href=edit>{t.shelf.edit}</a>
                    {look}
                    <button type="button" class="quiet" data-testid="save-text" aria-label=format!("{}: {title}", t.shelf.as_text) on:click=save>{t.shelf.as_text}</button>
                    <button
                        type="button"
                        class="quiet"
                        data-testid="remove-model"
                        aria-label=format!("{}: {title}", t.shelf.remove)
                        on:click=remove
                    >
                        {t.shelf.remove}
                    </button>
                </p>
            </article>
        </li>
    }
}
