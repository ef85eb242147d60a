//! The actions in the users' order: adding, moving, removing and taking that back.

use super::form::ActionForm;
use super::{Planning, Spot};
use crate::app::components::{Removed, dimension_class};
use crate::app::dynamic::{dynamic, flag, handler, text, when};
use crate::app::lang::Lang;
use crate::app::session::Fetch;
use crate::core::ids::{ActionId, ModelId};
use crate::core::plan::{Action, Item, Source};
use crate::core::route::Route;
use crate::platform;
use leptos::prelude::*;
use std::sync::Arc;

/// What stands in the list: an action, or what was not understood.
#[derive(Clone, PartialEq)]
enum Row {
    Action(ActionId),
    Unknown(String),
}

/// The section.
#[component]
pub(super) fn Actions() -> impl IntoView {
    let t = Lang::here().t;
    let planning = Planning::here();
    let Planning { session, plan, open, spot, .. } = planning;
    // What is said of an action changes nothing of the list.
    let rows = Memo::new(move |_| {
        let row = |item: &Item<Action>| match item {
            Item::Known(action) => Row::Action(action.id.clone()),
            Item::Unknown(value) => Row::Unknown(value.to_string()),
        };
        plan.with(|plan| plan.actions.iter().map(row).collect::<Vec<_>>())
    });
    let list = dynamic(move || {
        let all = rows.get();
        let count = all.len();
        let rows = all.into_iter().enumerate().map(|(at, row)| match row {
            Row::Action(id) => view! { <ActionCard id at count /> }.into_any(),
            Row::Unknown(value) => view! {
                <li class="card" data-testid="unknown-action">
                    <p>{t.plan.unknown_action}</p>
                    <code>{value}</code>
                </li>
            }
            .into_any(),
        });
        view! { <ol class="plain plan-actions" role="list">{rows.collect_view()}</ol> }.into_any()
    });
    let add = handler(move |_| {
        session.change_plan(|plan, _| {
            let id = plan.add(&platform::token(), Source::Free, "");
            open.update_value(|open| open.push(id.clone()));
            spot.set_value(Some((id, Spot::Text)));
        });
    });
    view! {
        <section data-testid="actions">
            <h2>{t.plan.actions}</h2>
            {when(flag(move || rows.with(Vec::is_empty)), move || view! { <p>{t.plan.no_actions}</p> }.into_any())}
            <Removed removed=planning.removed />
            {list}
            <p class="actions no-print">
                <button type="button" data-testid="add-action" on:click=add>{t.plan.add}</button>
            </p>
        </section>
    }
}

/// An action: what it is called, where it comes from, and all else in a form that opens.
#[component]
fn ActionCard(id: ActionId, at: usize, count: usize) -> impl IntoView {
    let t = Lang::here().t;
    let planning = Planning::here();
    let Planning { session, plan, open, removed, spot, .. } = planning;
    let id = StoredValue::new(id);
    let read = move |read: fn(&Action) -> String| {
        id.with_value(|id| plan.with(|plan| plan.action(id).map(read))).unwrap_or_default()
    };
    let name = text(move || t.action_name(&read(|action| action.text.clone())));
    let source = plan.with_untracked(|plan| id.with_value(|id| plan.action(id).map(|action| action.source.clone())));
    let status = Memo::new(move |_| id.with_value(|id| plan.with(|plan| plan.action(id).map(|action| action.status))));
    let status = text(move || status.get().map(|status| t.status(status)).unwrap_or_default().to_owned());
    let button = move |of: Spot, label: &'static str, testid: &'static str, is_end: bool| {
        let node = NodeRef::<leptos::html::Button>::new();
        node.on_load(move |button| {
            if id.with_value(|id| planning.takes_focus(id, of)) {
                // It can only fail when the button has gone.
                let _ = button.focus();
            }
        });
        let move_it = handler(move |_| {
            let id = id.get_value();
            // At an end the button that leads there is off, so the other one takes the focus.
            let next = match of {
                Spot::Up if at <= 1 => Spot::Down,
                Spot::Down if at + 2 >= count => Spot::Up,
                of => of,
            };
            spot.set_value(Some((id.clone(), next)));
            session.change_plan(|plan, _| if of == Spot::Up { plan.raise(&id) } else { plan.lower(&id) });
        });
        let label_of = text(move || format!("{label}: {}", name.get()));
        view! {
            <button type="button" class="toggle" data-testid=testid node_ref=node disabled=is_end aria-label=label_of on:click=move_it>
                {label}
            </button>
        }
        .into_any()
    };
    let remove = handler(move |_| {
        let id = id.get_value();
        let Some(taken) = session.change_plan(|plan, _| plan.remove(&id)) else { return };
        let name = t.action_name(&taken.action.text);
        let put_back = Arc::new(move || {
            let taken = taken.clone();
            session.change_plan(move |plan, _| plan.put_back(taken));
        });
        removed.update(|removed| removed.push((name, put_back)));
    });
    let toggle = handler(move |event| {
        let is_open = platform::is_open(&event);
        open.update_value(|open| {
            id.with_value(|id| open.retain(|known| known != id));
            if is_open {
                open.push(id.get_value());
            }
        });
    });
    let is_open = open.with_value(|open| id.with_value(|id| open.contains(id)));
    let remove_label = text(move || format!("{}: {}", t.plan.remove, name.get()));
    view! {
        <li class="card plan-action" data-testid="action" data-action-id=id.get_value().to_string()>
            <h3>{at + 1} ". " <span class="as-written">{name}</span> <span class="tag">{status}</span></h3>
            {source.map(|source| view! { <Origin source /> }.into_any())}
            <Said id />
            <details class="no-print" open=is_open on:toggle=toggle>
                <summary>{t.plan.edit}</summary>
                <ActionForm id at />
            </details>
            <p class="actions no-print">
                {button(Spot::Up, t.plan.up, "move-up", at == 0)}
                {button(Spot::Down, t.plan.down, "move-down", at + 1 == count)}
                <button type="button" class="toggle" data-testid="remove-action" aria-label=remove_label on:click=remove>{t.plan.remove}</button>
            </p>
        </li>
    }
}

/// Where an action comes from.
#[component]
fn Origin(source: Source) -> impl IntoView {
    let lang = Lang::here();
    let Lang { site, t, .. } = lang;
    let session = Planning::here().session;
    let set = session.set();
    let question = source.question().and_then(|id| set.question(id).zip(set.number(id))).map(|(question, number)| {
        let href = Route::Question(question.id.clone()).href(site);
        view! {
            <span class=dimension_class(set, &question.dimension)>
                <a href=href title=lang.question(question)>{t.plan.from_question.with(&[&number])}</a>
            </span>
        }
        .into_any()
    });
    let model = source.model().cloned().map(|id| view! { <ModelName id /> }.into_any());
    (source != Source::Free).then(|| view! { <p class="hint origin">{question} " " {model}</p> })
}

/// The model that an action comes from, by its name once the catalogue is there.
#[component]
fn ModelName(id: ModelId) -> impl IntoView {
    let lang = Lang::here();
    let Lang { site, t, .. } = lang;
    let session = Planning::here().session;
    session.want_catalogue(site.locale);
    let href = Route::Model(id.clone()).href(site);
    let name = text(move || {
        let title = match session.catalogue.get() {
            Fetch::Ready(_, catalogue) => catalogue.model(&id).map(|model| lang.text(&model.title).to_owned()),
            _ => None,
        };
        t.plan.from_model.with(&[&title.unwrap_or_else(|| id.to_string())])
    });
    view! { <a href=href>{name}</a> }
}

/// What is said of an action, in print and while its form is closed.
#[component]
fn Said(id: StoredValue<ActionId>) -> impl IntoView {
    let t = Lang::here().t;
    let plan = Planning::here().plan;
    let action = Memo::new(move |_| id.with_value(|id| plan.with(|plan| plan.action(id).cloned())));
    let rows = dynamic(move || {
        let Some(action) = action.get() else { return ().into_any() };
        let day = |day: Option<_>| day.map(|day| t.date(day)).unwrap_or_default();
        let rows = [
            (t.plan.responsible, action.responsible),
            (t.plan.start, day(action.start)),
            (t.plan.end, day(action.end)),
            (t.plan.resources, action.resources),
            (t.plan.change, action.change),
            (t.plan.sign, action.sign),
            (t.plan.follow_up, day(action.follow_up)),
        ];
        let rows = rows.into_iter().filter(|(_, text)| !text.trim().is_empty());
        let rows = rows.map(|(name, text)| view! { <dt>{name}</dt> <dd class="as-written">{text}</dd> }.into_any());
        rows.collect_view().into_any()
    });
    view! { <dl class="facts said" data-testid="said">{rows}</dl> }
}
