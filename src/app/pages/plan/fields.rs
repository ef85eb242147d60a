//! The fields of an action's form.

use super::form::{Beside, Writing};
use crate::app::dynamic::{handler, text};
use crate::core::assessment::Date;
use crate::core::file::MOST_CHARS;
use crate::core::plan::Action;
use leptos::prelude::*;

/// A text of the action.
#[component]
pub(super) fn TextField(
    writing: Writing,
    name: &'static str,
    label: &'static str,
    hint: &'static str,
    get: fn(&Action) -> &String,
    get_mut: fn(&mut Action) -> &mut String,
    /// Whether it is a single line.
    #[prop(optional)]
    is_line: bool,
    /// Whether a new action begins here.
    #[prop(optional)]
    takes_focus: bool,
    #[prop(optional)] warning: Option<Signal<String>>,
) -> impl IntoView {
    let id = format!("{name}-{}", writing.at);
    let (hint_id, warning_id) = (format!("{id}-hint"), format!("{id}-warning"));
    let described = if warning.is_some() { format!("{hint_id} {warning_id}") } else { hint_id.clone() };
    let said = text(move || writing.read(|action| get(action).clone()));
    let say = handler(move |event| {
        let said = event_target_value(&event);
        writing.change(|action| *get_mut(action) = said);
    });
    let testid = format!("action-{name}");
    let field = if is_line {
        view! { <input type="text" id=id.clone() maxlength=MOST_CHARS autocomplete="off" aria-describedby=described data-testid=testid prop:value=said on:input=say /> }.into_any()
    } else {
        let node = NodeRef::<leptos::html::Textarea>::new();
        node.on_load(move |field| {
            if takes_focus && writing.takes_focus() {
                // It can only fail when the field has gone.
                let _ = field.focus();
            }
        });
        view! { <textarea rows="2" id=id.clone() maxlength=MOST_CHARS node_ref=node aria-describedby=described data-testid=testid prop:value=said on:input=say></textarea> }.into_any()
    };
    view! {
        <div class="field">
            <label for=id>{label}</label>
            <p class="hint" id=hint_id>{hint}</p>
            {field}
            {warning.map(|warning| view! { <Beside warning id=warning_id /> }.into_any())}
        </div>
    }
}

/// A day of the action.
#[component]
pub(super) fn DayField(
    writing: Writing,
    name: &'static str,
    label: &'static str,
    get: fn(&Action) -> Option<Date>,
    set: fn(&mut Action, Option<Date>),
    #[prop(optional)] warning: Option<Signal<String>>,
) -> impl IntoView {
    let id = format!("{name}-{}", writing.at);
    let warning_id = format!("{id}-warning");
    let day = text(move || writing.read(get).map(|day| day.to_string()).unwrap_or_default());
    // A half-typed day reaches us as an empty text and leaves the day open.
    let choose = handler(move |event| {
        let day = event_target_value(&event).parse().ok();
        writing.change(|action| set(action, day));
    });
    let described = warning.map(|_| warning_id.clone());
    view! {
        <div class="field">
            <label for=id.clone()>{label}</label>
            <input type="date" id=id aria-describedby=described data-testid=format!("action-{name}") prop:value=day on:change=choose />
            {warning.map(|warning| view! { <Beside warning id=warning_id /> }.into_any())}
        </div>
    }
}
