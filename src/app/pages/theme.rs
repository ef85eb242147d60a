//! A theme: its models, which questions they answer, and who they are for.

use super::atlas::ThemeLinks;
use crate::app::Session;
use crate::app::components::{ModelList, ServedBars, with_catalogue};
use crate::app::lang::Lang;
use crate::core::browse::{Aspect, View, themed};
use crate::core::ids::TermId;
use crate::core::route::viewed_href;
use crate::core::vocabulary::name_of;
use crate::platform;
use leptos::prelude::*;

/// The page.
#[component]
pub(super) fn ThemePage(id: TermId) -> impl IntoView {
    let Lang { site, t, .. } = Lang::here();
    let session = Session::here();
    let terms = session.terms();
    if !terms.themes.iter().any(|theme| theme.id == id) {
        return view! { <h1 tabindex="-1">{t.theme.page}</h1> <p>{t.theme.unknown}</p> }.into_any();
    }
    let name = name_of(&terms.themes, &id, site.locale).to_owned();
    platform::set_page(&format!("{}: {name} – {}", t.theme.page, t.product), site.locale);
    let about = with_catalogue(move |catalogue| {
        let themed = themed(&catalogue, session.set(), &id);
        let view = View::of(Aspect::Themes, &id);
        let groups = themed.groups.iter().map(|(group, count)| {
            let mut view = view.clone();
            view.toggle(Aspect::TargetGroups, group);
            let name = name_of(&terms.target_groups, group, site.locale);
            view! { <li><a href=viewed_href(site, &view)>{name}</a> " " <small>{*count}</small></li> }.into_any()
        });
        let groups = groups.collect_view();
        let models = themed.models.iter().filter_map(|id| catalogue.model(id).cloned()).collect();
        view! {
            <p class="actions no-print"><a class="button" href=viewed_href(site, &view)>{t.theme.search}</a></p>
            <section class="card">
                <h2>{t.theme.questions}</h2>
                <ServedBars served=themed.questions within=view />
            </section>
            <section class="card">
                <h2>{t.theme.groups}</h2>
                <ul class="terms">{groups}</ul>
            </section>
            <h2>{t.theme.models}</h2>
            <ModelList models />
            <nav class="card no-print" aria-label=t.theme.others>
                <h2>{t.theme.others}</h2>
                <ThemeLinks catalogue but=id.to_string() />
            </nav>
        }
        .into_any()
    });
    view! {
        <div data-testid="theme">
            <p class="hint">{t.theme.page}</p>
            <h1 tabindex="-1" class="capital">{name}</h1>
            {about}
        </div>
    }
    .into_any()
}
