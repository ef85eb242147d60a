//! Bars that show how many models answer questions.

use super::dimension_class;
use crate::app::Session;
use crate::app::lang::Lang;
use crate::core::browse::{Aspect, Served, View};
use crate::core::ids::QuestionId;
use crate::core::route::viewed_href;
use leptos::prelude::*;

/// A bar a question, in the order given. Each leads to the question's models, and those of `within` among them first.
#[component]
pub(in crate::app) fn ServedBars(served: Vec<Served<QuestionId>>, within: View) -> impl IntoView {
    let lang = Lang::here();
    let session = Session::here();
    let shares: Vec<usize> = served.iter().map(|one| one.share(&served)).collect();
    let items = served.into_iter().zip(shares).filter_map(|(Served { id, models, .. }, share)| {
        let question = session.set().question(&id)?;
        let number = session.set().number(&id)?;
        let mut view = within.clone();
        view.toggle(Aspect::Questions, &id);
        let href = viewed_href(lang.site, &view);
        Some(
            view! {
                <li class=dimension_class(session.set(), &question.dimension) data-question=id.to_string()>
                    <span class="name">
                        <b class="badge">{number}</b> " " <a href=href>{lang.question(question)}</a>
                    </span>
                    <span class="bar" aria-hidden="true" style:--share=share.to_string()></span>
                    <span class="value">{models}</span>
                </li>
            }
            .into_any(),
        )
    });
    view! { <ol class="bars served" role="list">{items.collect_view()}</ol> }
}
