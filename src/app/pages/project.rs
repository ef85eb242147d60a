//! A project or organisation: its models, and when and by whom they were funded.

use crate::app::Session;
use crate::app::components::{ModelList, funding_words, with_catalogue};
use crate::app::dynamic::text;
use crate::app::lang::Lang;
use crate::app::session::Fetch;
use crate::core::catalogue::{Evidence, Model};
use crate::platform;
use leptos::prelude::*;

/// The page.
#[component]
pub(super) fn ProjectPage(id: String) -> impl IntoView {
    let lang = Lang::here();
    let Lang { site, t, .. } = lang;
    let session = Session::here();
    // The heading stays while the catalogue comes, because it has the keyboard's focus.
    let heading = {
        let id = id.clone();
        text(move || match session.catalogue.get() {
            Fetch::Ready(_, catalogue) => {
                catalogue.project(&id).map_or(t.project.page, |project| project.name).to_owned()
            }
            _ => t.project.page.to_owned(),
        })
    };
    let about = with_catalogue(move |catalogue| {
        let Some(project) = catalogue.project(&id) else { return view! { <p>{t.project.unknown}</p> }.into_any() };
        platform::set_page(&format!("{} – {}", project.name, t.product), site.locale);
        let models: Vec<Model> = project.models.into_iter().cloned().collect();
        let is_listed = models.iter().any(|model| model.evidence != Evidence::Own);
        let mut funding: Vec<String> = Vec::new();
        for words in models.iter().flat_map(|model| funding_words(session, lang, model)) {
            if !funding.contains(&words) {
                funding.push(words);
            }
        }
        let funding = (!funding.is_empty()).then(|| {
            let values = funding.into_iter().map(|words| view! { <dd>{words}</dd> }.into_any());
            view! { <dl class="facts"><dt>{t.models.funding}</dt> {values.collect_view()}</dl> }.into_any()
        });
        view! {
            {funding}
            <h2>{t.project.models}</h2>
            <ModelList models />
            {is_listed.then(|| view! { <p class="hint">{t.project.name_hint}</p> }.into_any())}
        }
        .into_any()
    });
    view! {
        <div data-testid="project">
            <p class="hint">{t.project.page}</p>
            <h1 tabindex="-1" lang="fi">{heading}</h1>
            {about}
        </div>
    }
}
