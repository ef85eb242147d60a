//! What the users keep of the catalogue and add to it: favourites, own models, files, and their organisation's catalogue.

mod catalogue;
mod favourites;
mod files;
mod own;

use crate::app::Session;
use crate::app::lang::Lang;
use catalogue::OwnCatalogue;
use favourites::Favourites;
use files::ShelfFiles;
use leptos::prelude::*;
use own::OwnModels;

/// The page.
#[component]
pub(super) fn ShelfPage() -> impl IntoView {
    let t = Lang::here().t;
    Session::here().want_shelf();
    view! {
        <div class="shelf" data-testid="shelf">
            <h1 tabindex="-1">{t.shelf.heading}</h1>
            <p class="lead">{t.shelf.lead}</p>
            <Favourites />
            <OwnModels />
            <ShelfFiles />
            <OwnCatalogue />
        </div>
    }
}
