//! Where the models come from, as tiles and as a table. A tile leads to the catalogue with its region's models first.

use crate::app::Session;
use crate::app::dynamic::{dynamic, handler};
use crate::app::lang::Lang;
use crate::core::browse::{Aspect, NATIONWIDE, View, places};
use crate::core::catalogue::Catalogue;
use crate::core::ids::TermId;
use crate::core::route::viewed_href;
use crate::core::vocabulary::name_of;
use leptos::prelude::*;
use std::sync::Arc;

/// The section.
#[component]
pub(super) fn PlaceMap(catalogue: Arc<Catalogue>) -> impl IntoView {
    let Lang { site, t, .. } = Lang::here();
    let session = Session::here();
    let places = places(&catalogue);
    let count = |models: usize| {
        let [one, several] = t.browse.count;
        if models == 1 { one.with(&[&models]) } else { several.with(&[&models]) }
    };
    // Whoever chooses a region finds it again beside the search.
    let choose = move |region: &'static str| {
        handler(move |_| session.change_shelf(move |shelf| shelf.region = Some(TermId::from(region))))
    };
    let name = move |region: &'static str| name_of(&session.terms().regions, region, site.locale);
    let tiles = places.regions.iter().zip(t.atlas.tiles).map(|((tile, models), short)| {
        let name = name(tile.region);
        view! {
            <li style:--row=tile.row.to_string() style:--column=tile.column.to_string()>
                <a
                    class=if *models == 0 { "tile none" } else { "tile" }
                    href=viewed_href(site, &View::of(Aspect::Regions, tile.region))
                    title=name
                    aria-label=format!("{short} {models} · {name}: {}", count(*models))
                    data-region=tile.region
                    on:click=choose(tile.region)
                >
                    <small>{short}</small>
                    <b>{*models}</b>
                </a>
            </li>
        }
        .into_any()
    });
    let rows = places.regions.iter().map(|(tile, models)| {
        let href = viewed_href(site, &View::of(Aspect::Regions, tile.region));
        view! {
            <tr data-region=tile.region>
                <th scope="row"><a href=href on:click=choose(tile.region)>{name(tile.region)}</a></th>
                <td>{*models}</td>
            </tr>
        }
        .into_any()
    });
    let nationwide = viewed_href(site, &View::of(Aspect::Regions, NATIONWIDE));
    view! {
        <section class="card" id="places">
            <h2>{t.atlas.places}</h2>
            <p>{t.atlas.places_lead}</p>
            <OwnRegion />
            <ul class="tiles" role="list" data-testid="tiles">{tiles.collect_view()}</ul>
            <p><a href=nationwide>{t.atlas.nationwide.with(&[&places.nationwide])}</a> " " {t.atlas.unknown.with(&[&places.unknown])}</p>
            <details>
                <summary>{t.atlas.as_table}</summary>
                <table data-testid="regions">
                    <thead>
                        <tr>
                            <th scope="col">{t.atlas.region}</th>
                            <th scope="col">{t.atlas.models}</th>
                        </tr>
                    </thead>
                    <tbody>{rows.collect_view()}</tbody>
                </table>
            </details>
        </section>
    }
}

/// The region that the users have chosen as theirs.
#[component]
fn OwnRegion() -> impl IntoView {
    let Lang { site, t, .. } = Lang::here();
    let session = Session::here();
    let region = Memo::new(move |_| session.shelf(|shelf| shelf.region.clone()));
    dynamic(move || {
        let Some(region) = region.get() else { return ().into_any() };
        let name = name_of(&session.terms().regions, &region, site.locale);
        view! {
            <p class="actions" data-testid="own-region">
                <span>{t.atlas.own_region.with(&[&name])}</span>
                <button type="button" class="quiet" on:click=handler(move |_| session.change_shelf(|shelf| shelf.region = None))>
                    {t.atlas.forget_region}
                </button>
            </p>
        }
        .into_any()
    })
}
