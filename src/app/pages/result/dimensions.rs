//! The three dimensions: words first, numbers after.

use crate::app::Session;
use crate::app::components::dimension_class;
use crate::app::dynamic::{dynamic, text};
use crate::app::lang::Lang;
use crate::core::assessment::Level;
use crate::core::question_set::Dimension;
use crate::core::score::Scores;
use leptos::prelude::*;

/// A card a dimension.
#[component]
pub(super) fn Dimensions() -> impl IntoView {
    let t = Lang::here().t;
    let session = Session::here();
    let cards = session.set().dimensions.iter().map(|dimension| view! { <DimensionCard dimension /> });
    view! {
        <section aria-labelledby="dimensions">
            <h2 id="dimensions">{t.result.dimensions}</h2>
            <div class="three">{cards.collect_view()}</div>
            <p class="hint">{t.result.discussion} " " {t.result.balance}</p>
        </section>
    }
}

#[component]
fn DimensionCard(dimension: &'static Dimension) -> impl IntoView {
    let lang = Lang::here();
    let Lang { locale, t } = lang;
    let session = Session::here();
    let score = move || {
        let own = |scores: &Scores| scores.dimensions.iter().find(|(id, _)| *id == dimension.id).map(|(_, score)| *score);
        session.scores.with(own).unwrap_or_default()
    };
    let small = text(move || {
        let score = score();
        let answered = (score.applicable > 0).then(|| t.score.answered.with(&[&score.answered, &score.applicable]));
        let hundred = score.value().map(|value| t.score.out_of_hundred.with(&[&value.percent()]));
        [answered, hundred].into_iter().flatten().collect::<Vec<_>>().join(" · ")
    });
    let mean = dynamic(move || {
        let mean = t.mean(&score());
        mean.map(|mean| view! { <p class="mean"><b>{mean}</b> " / " {Level::TOP}</p> }).into_any()
    });
    view! {
        <article class=dimension_class(session.set(), &dimension.id) data-testid=format!("score-{}", dimension.id)>
            <h3>{lang.text(&dimension.name)}</h3>
            <p class="word">{text(move || t.between(&score(), session.set(), locale))}</p>
            {mean}
            <p class="small">{small}</p>
            <p class="small">{text(move || t.range(&score()).unwrap_or_default())}</p>
        </article>
    }
}
