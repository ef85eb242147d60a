//! Two or three models side by side. The address holds which.

use crate::app::Session;
use crate::app::components::{ModelMeta, dimension_class, value_name, with_catalogue};
use crate::app::dynamic::{dynamic, handler, text};
use crate::app::lang::Lang;
use crate::app::navigation::Navigation;
use crate::core::browse::{Aspect, MOST_COMPARED, SIDES, compared_questions, compared_values};
use crate::core::catalogue::{Catalogue, Link, Model};
use crate::core::ids::ModelId;
use crate::core::route::{Route, picked, picked_href};
use crate::platform;
use leptos::prelude::*;
use std::sync::Arc;

/// The page.
#[component]
pub(super) fn ComparePage() -> impl IntoView {
    let t = Lang::here().t;
    let navigation = Navigation::here();
    let comparison = with_catalogue(move |catalogue| {
        let picked = Memo::new(move |_| picked(&navigation.query(), MOST_COMPARED));
        dynamic(move || {
            let catalogue = catalogue.clone();
            let picked = picked.get();
            let models: Vec<Model> = picked.iter().filter_map(|id| catalogue.model(id).cloned()).collect();
            let missing: Vec<&str> = picked.iter().filter(|id| catalogue.model(id).is_none()).map(|id| &**id).collect();
            let missing = (!missing.is_empty()).then(|| {
                let words = t.compare.missing.with(&[&missing.join(", ")]);
                view! { <p class="notice" role="status" data-testid="missing-models">{words}</p> }.into_any()
            });
            let room = models.len() < MOST_COMPARED;
            let ids: Vec<ModelId> = models.iter().map(|model| model.id.clone()).collect();
            view! {
                {missing}
                {(models.len() < 2).then(|| view! { <p role="status">{t.compare.few}</p> }.into_any())}
                {(!models.is_empty()).then(|| view! { <Comparison models /> }.into_any())}
                {room.then(|| view! { <AddModel catalogue ids /> }.into_any())}
            }
            .into_any()
        })
        .into_any()
    });
    view! {
        <div data-testid="compare">
            <h1 tabindex="-1">{t.compare.heading}</h1>
            <p class="lead no-print">{t.compare.lead}</p>
            {comparison}
        </div>
    }
}

/// Choosing another model.
#[component]
fn AddModel(catalogue: Arc<Catalogue>, ids: Vec<ModelId>) -> impl IntoView {
    let lang = Lang::here();
    let Lang { site, t, .. } = lang;
    let navigation = Navigation::here();
    let options = catalogue.models.iter().filter(|model| !ids.contains(&model.id));
    let options = options.map(|model| {
        view! { <option value=model.id.to_string()>{lang.text(&model.title).to_owned()}</option> }.into_any()
    });
    let options = options.collect_view();
    let chosen = RwSignal::new(String::new());
    let choose = handler(move |event| chosen.set(event_target_value(&event)));
    // A select that acts at once could not be used with the arrow keys.
    let add = handler(move |_| {
        let id = chosen.get_untracked();
        if !id.is_empty() {
            let ids: Vec<ModelId> = ids.iter().cloned().chain([ModelId::from(id.as_str())]).collect();
            navigation.replace(&picked_href(&Route::Compare, site, &ids));
            request_animation_frame(platform::focus_heading);
        }
    });
    view! {
        <div class="actions no-print">
            <label>
                {t.compare.add}
                <select data-testid="model-to-add" prop:value=text(move || chosen.get()) on:change=choose>
                    <option value="">{t.compare.choose}</option>
                    {options}
                </select>
            </label>
            <button type="button" class="quiet" data-testid="add-model" on:click=add>{t.compare.add_it}</button>
        </div>
    }
}

/// The table: a column a model.
#[component]
fn Comparison(models: Vec<Model>) -> impl IntoView {
    let lang = Lang::here();
    let Lang { site, t, .. } = lang;
    let session = Session::here();
    let set = session.set();
    let navigation = Navigation::here();
    let each: Vec<&Model> = models.iter().collect();
    let ids: Vec<ModelId> = models.iter().map(|model| model.id.clone()).collect();
    let heads = models.iter().map(|model| {
        let title = lang.text(&model.title).to_owned();
        let others: Vec<ModelId> = ids.iter().filter(|id| **id != model.id).cloned().collect();
        let remove = handler(move |_| {
            navigation.replace(&picked_href(&Route::Compare, site, &others));
            request_animation_frame(platform::focus_heading);
        });
        view! {
            <th scope="col" data-model-id=model.id.to_string()>
                <a href=Route::Model(model.id.clone()).href(site)>{title.clone()}</a>
                <button type="button" class="quiet no-print" aria-label=t.compare.remove.with(&[&title]) on:click=remove>
                    "×"
                </button>
            </th>
        }
        .into_any()
    });
    let aspects = SIDES.into_iter().filter_map(|aspect| {
        let values = compared_values(&each, set, aspect);
        if values.iter().all(Vec::is_empty) {
            return None;
        }
        let cells = values.into_iter().map(|values| {
            let values = values.into_iter().map(|(value, is_common)| {
                let name = value_name(session, lang, aspect, &value);
                if is_common {
                    view! { <li><b>{name}</b></li> }.into_any()
                } else {
                    view! { <li>{name}</li> }.into_any()
                }
            });
            view! { <td><ul class="plain">{values.collect_view()}</ul></td> }.into_any()
        });
        let name = Aspect::ALL.into_iter().position(|known| known == aspect).and_then(|at| t.browse.aspects.get(at));
        let name = name.copied().unwrap_or_default();
        Some(view! { <tr><th scope="row">{name}</th> {cells.collect_view()}</tr> }.into_any())
    });
    let questions = compared_questions(&each, set).into_iter().filter_map(|compared| {
        let question = set.question(&compared.question)?;
        let number = set.number(&compared.question)?;
        let common = compared.is_common().then(|| view! { <small>" · " {t.compare.common}</small> }.into_any());
        let cells = compared.strengths.iter().zip(&each).map(|(strength, model)| match strength {
            None => view! { <td class="soft">{t.compare.no}</td> }.into_any(),
            Some(_) => {
                let link = model.link(&compared.question);
                let judged = link.and_then(Link::judged).map_or(t.compare.yes, |strength| t.strength(strength));
                let why = link.map(|link| lang.text(&link.why).to_owned());
                view! { <td><b>{judged}</b> <br /> {why}</td> }.into_any()
            }
        });
        let cells = cells.collect_view();
        Some(
            view! {
                <tr class=dimension_class(set, &question.dimension) data-question=question.id.to_string()>
                    <th scope="row"><b class="badge">{number}</b> " " {lang.question(question)} {common}</th>
                    {cells}
                </tr>
            }
            .into_any(),
        )
    });
    let summaries = models.iter().map(|model| {
        view! { <td>{lang.text(&model.summary).to_owned()} <ModelMeta model=model.clone() /></td> }.into_any()
    });
    view! {
        <div class="scroll" tabindex="0" role="region" aria-label=t.compare.table>
            <table class="comparison" data-testid="comparison">
                <thead>
                    <tr><td></td> {heads.collect_view()}</tr>
                </thead>
                <tbody>
                    <tr><th scope="row">{t.compare.summary}</th> {summaries.collect_view()}</tr>
                    {aspects.collect_view()}
                    {questions.collect_view()}
                </tbody>
            </table>
        </div>
    }
}
