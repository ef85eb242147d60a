//! Planning something on the spot.

use crate::app::Session;
use crate::app::dynamic::{dynamic, handler};
use crate::app::lang::Lang;
use crate::core::plan::{Plan, Source};
use crate::core::route::Route;
use crate::platform;
use leptos::prelude::*;

/// The button; once something is planned for the sake of the source, the way to the plan stands in its place. An invented
/// assessment has no plan.
#[component]
pub(in crate::app) fn AddToPlan(
    /// What it is planned for.
    source: Source,
    /// What that is called, for readers of the page.
    name: String,
    /// What is to be done; may be empty.
    #[prop(optional)]
    text: String,
    /// It is to be asked of the participants.
    #[prop(optional)]
    ask: bool,
    /// The plan, where the page has read it for all of these.
    #[prop(optional)]
    plan: Option<Memo<Plan>>,
) -> impl IntoView {
    let Lang { site, t, .. } = Lang::here();
    let session = Session::here();
    if session.is_sample() {
        return ().into_any();
    }
    let plan = plan.unwrap_or_else(|| Memo::new(move |_| session.plan()));
    let planned = {
        let source = source.clone();
        Memo::new(move |_| plan.with(|plan| plan.has(&source)))
    };
    // The button that was pressed gives way to the link, which then has the focus.
    let pressed = StoredValue::new(false);
    let view = dynamic(move || {
        if planned.get() {
            let link = NodeRef::<leptos::html::A>::new();
            link.on_load(move |link| {
                if pressed.get_value() {
                    pressed.set_value(false);
                    // It can only fail when the link has gone.
                    let _ = link.focus();
                }
            });
            return view! {
                <a class="in-plan" data-testid="in-plan" node_ref=link href=Route::Plan.href(site) aria-label=format!("{}: {name}", t.plan.is_in)>
                    {t.plan.is_in}
                </a>
            }
            .into_any();
        }
        let label = if ask { t.plan.ask } else { t.plan.add_to };
        let add = {
            let (source, text) = (source.clone(), text.clone());
            handler(move |_| {
                pressed.set_value(true);
                let token = platform::token();
                session.change_plan(|plan, _| match source.question().filter(|_| ask) {
                    Some(question) => plan.ask_participants(question, &token, &text, t.plan.ask_sign),
                    None => plan.add(&token, source.clone(), &text),
                });
            })
        };
        view! {
            <button type="button" class="toggle" data-testid="add-to-plan" aria-label=format!("{label}: {name}") on:click=add>
                {label}
            </button>
        }
        .into_any()
    });
    view! { <span class="to-plan no-print">{view}</span> }.into_any()
}
