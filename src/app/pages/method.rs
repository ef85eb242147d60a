//! How it works, and where every question comes from.

use crate::app::Session;
use crate::app::components::dimension_class;
use crate::app::lang::Lang;
use crate::core::question_set::{Provenance, Question};
use crate::core::route::Route;
use leptos::prelude::*;

/// The page.
#[component]
pub(super) fn MethodPage() -> impl IntoView {
    let lang = Lang::here();
    let t = lang.t;
    let session = Session::here();
    let set = session.set();
    let paragraphs =
        |texts: &'static [&'static str]| texts.iter().map(|text| view! { <p>{*text}</p> }.into_any()).collect_view();
    let levels = set.levels.iter().map(|level| {
        view! { <li><b>{level.level} " " {lang.text(&level.name)}</b> ": " {lang.text(&level.means)}</li> }.into_any()
    });
    view! {
        <div class="prose">
            <h1 tabindex="-1">{t.method.heading}</h1>
            {paragraphs(&t.method.about)}
            <p>
                <a href=set.source.url.clone() rel="external noopener noreferrer" hreflang="fi" data-testid="thl-link">{t.method.source_link}</a>
                " (" {t.shell.opens_elsewhere} ")"
            </p>
            <p class="notice" data-testid="independence-statement">{t.shell.independence}</p>
            <h2>{t.method.levels}</h2>
            <p>{t.method.levels_text}</p>
            <ul class="plain">{levels.collect_view()}</ul>
            <h2>{t.method.scores}</h2>
            {paragraphs(&t.method.scores_text)}
            <p>{t.result.balance}</p>
            <h2>{t.method.recommending}</h2>
            {paragraphs(&t.method.recommending_text)}
            <p>{t.method.models_text}</p>
            <h2>{t.method.privacy}</h2>
            <p>{t.method.privacy_text}</p>
            <h2 id="questions">{t.method.questions}</h2>
            <p>{t.method.questions_text}</p>
        </div>
        <div class="scroll" tabindex="0" role="region" aria-labelledby="questions">
            <table data-testid="provenance">
                <thead>
                    <tr>
                        <th scope="col">{t.method.column_number}</th>
                        <th scope="col">{t.method.column_question}</th>
                        <th scope="col">{t.method.column_principle}</th>
                        <th scope="col">{t.method.column_provenance}</th>
                    </tr>
                </thead>
                <tbody>{set.questions.iter().map(|question| view! { <QuestionRow question /> }.into_any()).collect_view()}</tbody>
            </table>
        </div>
    }
}

#[component]
fn QuestionRow(question: &'static Question) -> impl IntoView {
    let lang = Lang::here();
    let Lang { locale, t } = lang;
    let session = Session::here();
    let principle = session.set().principle(&question.principle).map(|principle| lang.text(&principle.name));
    let provenance = match question.provenance {
        Provenance::Thl => t.method.provenance_thl,
        Provenance::Principle => t.method.provenance_principle,
    };
    view! {
        <tr class=dimension_class(session.set(), &question.dimension)>
            <td><span class="badge">{session.set().number(&question.id)}</span></td>
            <th scope="row">
                <a href=Route::Question(question.id.clone()).href(locale)>{lang.text(&question.text)}</a>
            </th>
            <td>{principle}</td>
            <td>{provenance}</td>
        </tr>
    }
}
