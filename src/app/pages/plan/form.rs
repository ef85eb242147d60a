//! The form of an action. A warning stands beside the field that it is about.

use super::fields::{DayField, TextField};
use super::{Planning, Spot};
use crate::app::dynamic::{dynamic, handler, text, when};
use crate::app::lang::Lang;
use crate::core::assessment::Date;
use crate::core::ids::ActionId;
use crate::core::plan::{Action, FOLLOW_UP_MONTHS, Status, Warning};
use crate::platform;
use leptos::prelude::*;

/// A handle to the action that is written: copies share it.
#[derive(Clone, Copy)]
pub(super) struct Writing {
    planning: Planning,
    id: StoredValue<ActionId>,
    /// Its place in the list, for the names of the fields.
    pub(super) at: usize,
}

impl Writing {
    /// Something of the action.
    pub(super) fn read<T: Default>(self, read: impl FnOnce(&Action) -> T) -> T {
        let Writing { planning, id, .. } = self;
        id.with_value(|id| planning.plan.with(|plan| plan.action(id).map(read))).unwrap_or_default()
    }

    /// Changes the action.
    pub(super) fn change(self, change: impl FnOnce(&mut Action)) {
        let Writing { planning, id, .. } = self;
        planning.session.change_plan(|plan, _| {
            if let Some(action) = id.with_value(|id| plan.action_mut(id)) {
                change(action);
            }
        });
    }

    /// Whether what is built now should take the focus.
    pub(super) fn takes_focus(self) -> bool {
        self.id.with_value(|id| self.planning.takes_focus(id, Spot::Text))
    }

    /// Whether a warning holds.
    fn is_warned(self, of: impl Fn(&Warning) -> bool) -> bool {
        self.read(|action| action.warnings().iter().any(of))
    }
}

/// The form.
#[component]
pub(super) fn ActionForm(id: StoredValue<ActionId>, at: usize) -> impl IntoView {
    let t = Lang::here().t;
    let writing = Writing { planning: Planning::here(), id, at };
    let person = text(move || {
        let found = writing.read(|action| action.warnings());
        let found = found.into_iter().find(|warning| matches!(warning, Warning::PersonalData(_)));
        found.map(|warning| t.plan_warning(warning)).unwrap_or_default().to_owned()
    });
    let of = move |warning: Warning| {
        text(move || {
            if writing.is_warned(|found| *found == warning) {
                t.plan_warning(warning).to_owned()
            } else {
                String::new()
            }
        })
    };
    view! {
        <div class="action-form">
            <TextField writing name="text" label=t.plan.text hint=t.plan.text_hint get=|a| &a.text get_mut=|a| &mut a.text takes_focus=true />
            <TextField writing name="responsible" label=t.plan.responsible hint=t.plan.responsible_hint get=|a| &a.responsible get_mut=|a| &mut a.responsible is_line=true warning=person />
            <div class="days">
                <DayField writing name="start" label=t.plan.start get=|a| a.start set=|a, day| a.start = day />
                <DayField writing name="end" label=t.plan.end get=|a| a.end set=|a, day| a.end = day warning=of(Warning::EndBeforeStart) />
            </div>
            <TextField writing name="resources" label=t.plan.resources hint=t.plan.resources_hint get=|a| &a.resources get_mut=|a| &mut a.resources />
            <TextField writing name="change" label=t.plan.change hint=t.plan.change_hint get=|a| &a.change get_mut=|a| &mut a.change />
            <TextField writing name="sign" label=t.plan.sign hint=t.plan.sign_hint get=|a| &a.sign get_mut=|a| &mut a.sign />
            <div class="days">
                <DayField writing name="follow-up" label=t.plan.follow_up get=|a| a.follow_up set=|a, day| a.follow_up = day warning=of(Warning::FollowUpBeforeEnd) />
                <Suggested writing />
            </div>
            <StatusField writing />
        </div>
    }
}

/// The day that is suggested for the follow-up, as long as none is chosen.
#[component]
fn Suggested(writing: Writing) -> impl IntoView {
    let t = Lang::here().t;
    let today = platform::today();
    let suggested = Memo::new(move |_| {
        let suggest = |action: &Action| -> Option<(Date, (Date, Date))> {
            let today = today?;
            action.suggested_follow_up(today).zip(action.follow_up_range(today)).filter(|_| action.follow_up.is_none())
        };
        writing.read(suggest)
    });
    let suggestion = dynamic(move || {
        let Some((day, (first, last))) = suggested.get() else { return ().into_any() };
        let (from, to) = FOLLOW_UP_MONTHS;
        let take = handler(move |_| writing.change(|action| action.follow_up = Some(day)));
        view! {
            <p class="hint">{t.plan.follow_up_hint.with(&[&from, &to, &t.date(first), &t.date(last)])}</p>
            <button type="button" class="toggle" data-testid="take-follow-up" on:click=take>{t.plan.take_day.with(&[&t.date(day)])}</button>
        }
        .into_any()
    });
    view! { <div class="suggested">{suggestion}</div> }
}

/// How far the action is.
#[component]
fn StatusField(writing: Writing) -> impl IntoView {
    let t = Lang::here().t;
    let id = format!("status-{}", writing.at);
    let choose = handler(move |event| {
        let chosen = Status::of(&event_target_value(&event));
        writing.change(|action| action.status = chosen.unwrap_or(action.status));
    });
    let value = text(move || writing.read(|action| action.status).key().to_owned());
    let options = Status::ALL.map(|status| {
        let selected = untrack(|| writing.read(|action| action.status)) == status;
        view! { <option value=status.key() selected=selected>{t.status(status)}</option> }.into_any()
    });
    view! {
        <div class="field">
            <label for=id.clone()>{t.plan.status}</label>
            <select id=id data-testid="action-status" prop:value=value on:change=choose>{options.collect_view()}</select>
        </div>
    }
}

/// Word beside a field, while there is any.
#[component]
pub(super) fn Beside(warning: Signal<String>, id: String) -> impl IntoView {
    // It is read out when it comes, not at every letter.
    let is_there = Memo::new(move |_| !warning.with(String::is_empty));
    view! {
        <div role="status" id=id>
            {when(is_there.into(), move || view! { <p class="warning" data-testid="warning">{warning}</p> }.into_any())}
        </div>
    }
}
