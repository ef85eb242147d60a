//! Choosing from the topics, with how many models there are of each.

use super::browsing::Browsing;
use crate::app::Session;
use crate::app::components::{Tick, terms_of, value_name};
use crate::app::dynamic::{flag, handler, text, when};
use crate::app::lang::Lang;
use crate::core::browse::{Aspect, Browsed, NATIONWIDE};
use crate::platform;
use leptos::ev;
use leptos::prelude::*;

/// All aspects. Each is folded until it is wanted.
#[component]
pub(super) fn Narrow(browsing: Browsing) -> impl IntoView {
    let t = Lang::here().t;
    let session = Session::here();
    let only = flag(move || browsing.view().only);
    let on_only = Callback::new(move |only| browsing.change(|view| view.only = only));
    let any = flag(move || !browsing.view().chosen.is_empty());
    let aspects = Aspect::ALL.into_iter().zip(t.browse.aspects).map(|(aspect, name)| {
        let values = ordered(session, aspect, browsing.values(aspect));
        view! { <Values browsing aspect name values /> }.into_any()
    });
    let aspects = aspects.collect_view();
    // On a narrow screen it would push the models out of sight.
    let is_open = platform::is_wide() || any.get_untracked();
    view! {
        <details class="narrow no-print" open=is_open data-testid="narrow">
            <summary><h2>{t.browse.narrow}</h2></summary>
            {aspects}
            {when(any, move || {
                let label = view! { <span>{t.browse.only}</span> }.into_any();
                view! {
                    <Tick id="only".to_owned() label ticked=only on_tick=on_only />
                    <p>
                        <button type="button" class="quiet" data-testid="reset" on:click=handler(move |_| {
                            browsing.change(|view| {
                                view.chosen.clear();
                                view.only = false;
                            });
                        })>
                            {t.browse.reset}
                        </button>
                    </p>
                }.into_any()
            })}
        </details>
    }
}

/// The values of an aspect.
#[component]
fn Values(browsing: Browsing, aspect: Aspect, name: &'static str, values: Vec<String>) -> impl IntoView {
    let lang = Lang::here();
    let chosen = text(move || {
        let count = browsing.count(aspect);
        if count == 0 { String::new() } else { lang.t.setup.chosen.with(&[&count]) }
    });
    // A hundred and fifty counts change with every key stroke; those that nobody sees are not built.
    let is_open = browsing.count(aspect) > 0;
    let open = RwSignal::new(is_open);
    let on_toggle = handler(move |event: ev::Event| open.set(platform::is_open(&event)));
    let ticks = move || {
        let ticks = values.iter().cloned().map(|value| view! { <ValueTick browsing aspect value /> }.into_any());
        view! {
            <fieldset class="facet" aria-label=name>
                <div class="ticks">{ticks.collect_view()}</div>
            </fieldset>
        }
        .into_any()
    };
    view! {
        <details class="aspect" open=is_open data-testid=format!("aspect-{}", aspect.key()) on:toggle=on_toggle>
            <summary>{name} " " <small>{chosen}</small></summary>
            {when(open.into(), ticks)}
        </details>
    }
}

/// A value, and how many models have it.
#[component]
fn ValueTick(browsing: Browsing, aspect: Aspect, value: String) -> impl IntoView {
    let label = value_name(Session::here(), Lang::here(), aspect, &value);
    let id = format!("{}-{value}", aspect.key());
    let count = {
        let value = value.clone();
        text(move || {
            let counts = |browsed: &Browsed| browsed.counts.get(&aspect).and_then(|counts| counts.get(&value)).copied();
            browsing.browsed.with(counts).unwrap_or_default().to_string()
        })
    };
    let ticked = {
        let value = value.clone();
        flag(move || browsing.has(aspect, &value))
    };
    let on_tick = Callback::new(move |_| browsing.change(|view| view.toggle(aspect, &value)));
    let label = view! { <span>{label} " " <small>"(" {count} ")"</small></span> }.into_any();
    view! { <Tick id label ticked on_tick /> }
}

/// The values in reading order.
fn ordered(session: Session, aspect: Aspect, values: Vec<String>) -> Vec<String> {
    let order: Vec<String> = match terms_of(session, aspect) {
        Some(terms) => terms.iter().map(|term| term.id.to_string()).chain([NATIONWIDE.to_owned()]).collect(),
        None => match aspect {
            Aspect::Dimensions => session.set().dimensions.iter().map(|dimension| dimension.id.to_string()).collect(),
            Aspect::Principles => session.set().principles.iter().map(|principle| principle.id.to_string()).collect(),
            _ => return values,
        },
    };
    order.into_iter().filter(|value| values.contains(value)).collect()
}
