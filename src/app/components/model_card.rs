//! A recommended model, and why it is recommended.

use super::{AddToPlan, Favour, ModelFacts, ModelMeta, dimension_class, original_title};
use crate::app::Session;
use crate::app::lang::Lang;
use crate::core::catalogue::Catalogue;
use crate::core::ids::PrincipleId;
use crate::core::plan::Source;
use crate::core::recommend::{FacetMatch, Reason, Recommendation};
use crate::core::route::Route;
use crate::core::vocabulary::name_of;
use crate::i18n::lower_first;
use leptos::prelude::*;
use std::sync::Arc;

/// How many reasons stand on the card itself; the others stand with the details.
const REASONS_SHOWN: usize = 3;

/// One recommendation as a card. `adds` is what it brings to a complementary set, where it is a part of one.
#[component]
pub(in crate::app) fn ModelCard(
    catalogue: Arc<Catalogue>,
    recommendation: Recommendation,
    steady: bool,
    #[prop(optional)] adds: Vec<PrincipleId>,
) -> impl IntoView {
    let model = catalogue.model(&recommendation.model)?.clone();
    let lang = Lang::here();
    let Lang { site, t, .. } = lang;
    let session = Session::here();
    let names: Vec<&str> =
        adds.iter().filter_map(|id| session.set().principle(id)).map(|principle| lang.text(&principle.short)).collect();
    let mut reasons = recommendation.reasons;
    // It is tried for the sake of the gap that it answers best.
    let source = Source::new(reasons.first().map(|reason| reason.question.clone()), Some(model.id.clone()));
    let title = lang.text(&model.title).to_owned();
    let text = t.plan.try_model.with(&[&title]);
    let others = reasons.split_off(REASONS_SHOWN.min(reasons.len()));
    let reasons_of = |reasons: Vec<Reason>| {
        let items = reasons.into_iter().map(|reason| {
            let why = model.link(&reason.question).map(|link| lang.text(&link.why).to_owned()).unwrap_or_default();
            view! { <ReasonLine reason why /> }.into_any()
        });
        view! { <ul class="reasons">{items.collect_view()}</ul> }.into_any()
    };
    let factor = recommendation.factor;
    let chips = factor.matches.iter().map(|found| match_words(session, lang, found)).collect::<Vec<_>>();
    let fits = (!chips.is_empty()).then(|| {
        let words = format!("{}: {}", t.factor(factor.per_mille), chips.join(" · "));
        view! { <p class="fits" title=t.models.factor_hint>{t.models.fits.with(&[&words])}</p> }.into_any()
    });
    let relevance = t.models.relevance.with(&[&recommendation.gap, &t.factor(factor.per_mille)]);
    Some(view! {
        <article class="card model" data-testid="recommendation" data-model-id=model.id.to_string()>
            <h4>{lang.text(&model.title).to_owned()}</h4>
            {original_title(lang, &model)}
            {(!names.is_empty()).then(|| view! { <p class="adds"><b>{t.models.adds}</b> " " {names.join(", ")}</p> }.into_any())}
            <p>{lang.text(&model.summary).to_owned()}</p>
            {reasons_of(reasons)}
            {fits}
            <ModelMeta model=model.clone() />
            {steady.then(|| view! { <p class="hint">{t.models.steady}</p> }.into_any())}
            <p class="actions">
                <Favour model=model.id.clone() title=title.clone() />
                <AddToPlan source name=title text />
            </p>
            <details>
                <summary>{t.models.more}</summary>
                {(!others.is_empty()).then(|| reasons_of(others))}
                <p class="hint">{relevance}</p>
                <ModelFacts model=model.clone() />
                <p><a href=Route::Model(model.id.clone()).href(site)>{t.question.whole_page}</a></p>
            </details>
        </article>
    })
}

/// A reason in terms of the user's own answer.
#[component]
fn ReasonLine(reason: Reason, why: String) -> impl IntoView {
    let lang = Lang::here();
    let session = Session::here();
    let question = session.set().question(&reason.question)?;
    let number = session.set().number(&question.id)?;
    let level = session.peek(|assessment| assessment.answer(&question.id))?;
    let level = lower_first(lang.t.answer(level, session.set(), lang.site.locale));
    Some(view! {
        <li class=dimension_class(session.set(), &question.dimension) data-question=question.id.to_string()>
            <b class="badge" title=lang.question(question)>{number}</b>
            <span>{lang.t.models.you_answered.with(&[&level])} " " {why}</span>
        </li>
    })
}

/// "×1,9 nuoret, lapset".
fn match_words(session: Session, lang: Lang, found: &FacetMatch) -> String {
    let known = session.terms().of(found.facet);
    let names: Vec<&str> = found.terms.iter().map(|term| name_of(known, term, lang.site.locale)).collect();
    format!("{} {}", names.join(", "), lang.t.factor(found.per_mille))
}
