//! Who runs the site.

use crate::app::Session;
use crate::app::dynamic::dynamic;
use crate::app::lang::Lang;
use crate::core::operator::{Operator, link};
use leptos::prelude::*;

/// Who runs the site, as soon as it is known.
#[component]
pub(in crate::app) fn OperatorSection() -> impl IntoView {
    let session = Session::here();
    session.want_operator();
    let lang = Lang::here();
    dynamic(move || session.operator.get().map(|operator| section(lang, &operator)).into_any())
}

fn section(lang: Lang, operator: &Operator) -> AnyView {
    let t = &lang.t.operator;
    let rows = [(t.name, &operator.name), (t.feedback, &operator.feedback), (t.privacy, &operator.privacy)];
    let rows = rows.into_iter().filter(|(_, text)| !text.trim().is_empty()).map(|(what, text)| {
        let text = text.clone();
        let said = match link(&text) {
            Some(href) => view! { <a href=href rel="external noopener noreferrer">{text}</a> }.into_any(),
            None => text.into_any(),
        };
        view! { <dt>{what}</dt> <dd>{said}</dd> }.into_any()
    });
    let said = if operator.is_unknown() {
        view! { <p>{t.unknown}</p> }.into_any()
    } else {
        view! { <dl class="points">{rows.collect_view()}</dl> }.into_any()
    };
    view! {
        <section data-testid="operator">
            <h2>{t.heading}</h2>
            {said}
        </section>
    }
    .into_any()
}
