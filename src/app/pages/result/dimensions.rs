//! The three dimensions: words first, numbers after.

use crate::app::Session;
use crate::app::components::{PetalPicture, dimension_class};
use crate::app::dynamic::dynamic;
use crate::app::lang::Lang;
use crate::core::assessment::Level;
use crate::core::question_set::Dimension;
use crate::core::score::Score;
use leptos::prelude::*;

/// A card a dimension.
#[component]
pub(super) fn Dimensions() -> impl IntoView {
    let t = Lang::here().t;
    let session = Session::here();
    let cards = dynamic(move || {
        let scored = session.scores().dimensions;
        let cards = scored.into_iter().filter_map(|(id, score)| {
            let dimension = session.set().dimension(&id)?;
            Some(view! { <DimensionCard dimension score /> }.into_any())
        });
        cards.collect_view().into_any()
    });
    view! {
        <section aria-labelledby="dimensions">
            <h2 id="dimensions">{t.result.dimensions}</h2>
            <div class="three">{cards}</div>
            <p class="hint">{t.result.discussion} " " {t.result.balance}</p>
        </section>
    }
}

#[component]
fn DimensionCard(dimension: &'static Dimension, score: Score) -> impl IntoView {
    let lang = Lang::here();
    let Lang { site, t, .. } = lang;
    let session = Session::here();
    let answered = (score.applicable > 0).then(|| t.score.answered.with(&[&score.answered, &score.applicable]));
    let hundred = score.value().map(|value| t.score.out_of_hundred.with(&[&value.percent()]));
    let small = [answered, hundred].into_iter().flatten().collect::<Vec<_>>().join(" · ");
    let mean = t.mean(&score).map(|mean| view! { <p class="mean"><b>{mean}</b> " / " {Level::TOP}</p> }.into_any());
    view! {
        <article class=dimension_class(session.set(), &dimension.id) data-testid=format!("score-{}", dimension.id)>
            <PetalPicture only=dimension.id.clone() />
            <h3>{lang.text(&dimension.name)}</h3>
            <p class="word">{t.between(&score, session.set(), site.locale)}</p>
            {mean}
            <p class="small">{small}</p>
            <p class="small">{t.range(&score)}</p>
        </article>
    }
}
