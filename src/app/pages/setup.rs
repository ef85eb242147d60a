//! The activity and its context. Everything on this page is optional.

use crate::app::Session;
use crate::app::components::ContextForm;
use crate::app::dynamic::{flag, handler, text, when};
use crate::app::lang::Lang;
use crate::core::assessment::{AnsweredBy, Assessment, Role};
use crate::core::route::Route;
use crate::platform;
use leptos::prelude::*;

/// The longest name or scope that the form takes, in UTF-16 units; files may hold longer ones.
const LONGEST: u16 = 300;

/// The form.
#[component]
pub(super) fn SetupPage() -> impl IntoView {
    let Lang { site, t, .. } = Lang::here();
    let session = Session::here();
    // A new assessment is of today, until the user says otherwise.
    if session.peek(|assessment| assessment.is_blank() && assessment.date.is_none()) {
        session.change(|assessment| assessment.date = platform::today());
    }
    let date = text(move || session.read(|a| a.date.map(|date| date.to_string()).unwrap_or_default()));
    // A half-typed day reaches us as an empty text and leaves the day open.
    let set_date = move |event| {
        let day = event_target_value(&event).parse().ok();
        session.change(|assessment| assessment.date = day);
    };
    let first = session.set().questions.first().map(|question| Route::Question(question.id.clone()));
    let first = first.unwrap_or(Route::Review).href(site);
    let has_answers = flag(move || session.read(|assessment| !assessment.responses.is_empty()));
    let to_result =
        move || view! { <a class="button quiet" href=Route::Result.href(site)>{t.setup.to_result}</a> }.into_any();
    view! {
        <form class="setup" on:submit=handler(|event: leptos::ev::SubmitEvent| event.prevent_default())>
            <h1 tabindex="-1">{t.setup.heading}</h1>
            <p class="lead">{t.setup.lead}</p>
            <section class="card">
                <h2>{t.setup.activity}</h2>
                <TextField id="title" label=t.setup.title hint=t.setup.title_hint get=|a| &a.title get_mut=|a| &mut a.title />
                <TextField id="scope" label=t.setup.scope hint=t.setup.scope_hint get=|a| &a.scope get_mut=|a| &mut a.scope />
                <TextField id="organisation" label=t.setup.organisation hint="" get=|a| &a.organisation get_mut=|a| &mut a.organisation />
                <div class="field">
                    <label for="date">{t.setup.date}</label>
                    <input id="date" type="date" data-testid="date" prop:value=date on:change=handler(set_date) />
                </div>
                <fieldset>
                    <legend>{t.setup.answered_by}</legend>
                    <p class="hint">{t.setup.answered_by_hint}</p>
                    <div class="counts">
                        {Role::ALL.map(|role| view! { <CountField role /> }.into_any()).collect_view()}
                    </div>
                </fieldset>
            </section>
            <section class="card">
                <h2>{t.setup.context}</h2>
                <p class="hint">{t.setup.context_hint}</p>
                <ContextForm />
            </section>
            <p class="go">
                {when(has_answers, to_result)}
                <a class="button" href=first rel="next" data-testid="next">{t.setup.next}</a>
            </p>
        </form>
    }
}

#[component]
fn TextField(
    id: &'static str,
    label: &'static str,
    hint: &'static str,
    get: fn(&Assessment) -> &String,
    get_mut: fn(&mut Assessment) -> &mut String,
) -> impl IntoView {
    let session = Session::here();
    let value = text(move || session.read(|assessment| get(assessment).clone()));
    let set = move |event| {
        let text = event_target_value(&event);
        session.change(|assessment| *get_mut(assessment) = text);
    };
    let hint_id = format!("{id}-hint");
    let described_by = (!hint.is_empty()).then(|| hint_id.clone());
    view! {
        <div class="field">
            <label for=id>{label}</label>
            {(!hint.is_empty()).then(|| view! { <p class="hint" id=hint_id>{hint}</p> }.into_any())}
            <input
                id=id
                type="text"
                data-testid=id
                maxlength=LONGEST
                autocomplete="off"
                aria-describedby=described_by
                prop:value=value
                on:input=handler(set)
            />
        </div>
    }
}

#[component]
fn CountField(role: Role) -> impl IntoView {
    let Lang { t, .. } = Lang::here();
    let session = Session::here();
    let value = text(move || {
        let count = session.read(|assessment| assessment.count(role));
        count.map(|count| count.to_string()).unwrap_or_default()
    });
    let set = move |event| {
        let count = event_target_value(&event).parse().ok().map(|count: u32| count.min(AnsweredBy::MOST));
        session.change(|assessment| assessment.set_count(role, count));
    };
    let id = format!("count-{}", role.key());
    view! {
        <div class="field">
            <label for=id.clone()>{t.role(role)}</label>
            <input
                id=id.clone()
                type="number"
                inputmode="numeric"
                min="0"
                max=AnsweredBy::MOST
                step="1"
                data-testid=id
                prop:value=value
                on:change=handler(set)
            />
        </div>
    }
}
