//! One question. Nothing moves on by itself.

use crate::app::Session;
use crate::app::components::{PetalPicture, QuestionMap, Tick, dimension_class};
use crate::app::dynamic::{flag, handler, text};
use crate::app::lang::Lang;
use crate::app::session::{Fetch, Saving};
use crate::core::assessment::{Answer, Assessment, Basis, Level, Response};
use crate::core::file::MOST_CHARS;
use crate::core::ids::QuestionId;
use crate::core::question_set::{Dimension, Part, Parts, PartsKind, Question};
use crate::core::route::Route;
use leptos::prelude::*;

/// The page of a question, with the map of all.
#[component]
pub(super) fn QuestionPage(id: QuestionId) -> impl IntoView {
    let lang = Lang::here();
    let Lang { site, t, .. } = lang;
    let session = Session::here();
    // The answers bring recommendations with them, so the catalogue is fetched while the user reads.
    session.want_catalogue(site.locale);
    let set = session.set();
    let question = set.question(&id)?;
    let number = set.number(&id)?;
    let dimension = set.dimension(&question.dimension)?;
    let principle = set.principle(&question.principle)?;
    let page_of = |question: Option<&Question>| question.map(|question| Route::Question(question.id.clone()));
    let previous = page_of(set.neighbour(&id, -1)).unwrap_or(Route::Setup).href(site);
    let next = page_of(set.neighbour(&id, 1)).unwrap_or(Route::Review).href(site);
    let response = Answering { question, session };
    let help = question.plain.help.as_ref().filter(|_| lang.plainly).unwrap_or(&question.help);
    let help = lang.text(help);
    let prompts = question.prompts.iter().map(|prompt| view! { <li>{lang.text(prompt)}</li> }.into_any());
    // Where a new dimension begins, the one before is looked back on.
    let before = set.neighbour(&id, -1).filter(|before| before.dimension != question.dimension);
    let before = before.and_then(|before| set.dimension(&before.dimension));
    Some(view! {
        <div class=format!("walk {}", dimension_class(set, &question.dimension))>
            <aside>
                <p class="where">{t.question.number.with(&[&number, &set.questions.len()])}</p>
                <PetalPicture current=id.clone() />
                <QuestionMap current=id.clone() />
            </aside>
            <form
                class="card question"
                data-testid="question"
                data-question-id=id.to_string()
                on:submit=handler(|event: leptos::ev::SubmitEvent| event.prevent_default())
            >
                {before.map(|dimension| view! { <SoFar dimension /> }.into_any())}
                <p class="crumb"><b>{lang.text(&dimension.name)}</b> " · " {lang.text(&principle.name)}</p>
                <h1 tabindex="-1">{lang.question(question)}</h1>
                <p class="help">{help}</p>
                <div class="asides">
                    <details data-testid="prompts">
                        <summary>{t.question.prompts}</summary>
                        <ul>{prompts.collect_view()}</ul>
                    </details>
                    <details data-testid="example">
                        <summary>{t.question.example}</summary>
                        <p>{lang.text(&question.example.text)} " " <ExampleLink question /></p>
                    </details>
                </div>
                {question.parts.as_ref().map(|parts| view! { <PartsField parts response /> }.into_any())}
                <AnswerField response />
                <NoteField response />
                <BasisField response />
                <ImportantField response />
                <p class="go">
                    <a class="button quiet" href=previous rel="prev" data-testid="previous">{t.question.previous}</a>
                    <span class="saved" role="status">
                        {text(move || if session.notices.with(|notices| notices.saving == Saving::Saved) { t.question.saved } else { "" }.to_owned())}
                    </span>
                    <a class="button" href=next rel="next" data-testid="next">{t.question.next}</a>
                </p>
            </form>
        </div>
    })
}

/// How the dimension that has just been gone through stands, on one line.
#[component]
fn SoFar(dimension: &'static Dimension) -> impl IntoView {
    let lang = Lang::here();
    let session = Session::here();
    let line = text(move || {
        let scores = session.scores();
        let score = scores.dimensions.iter().find(|(id, _)| *id == dimension.id).map(|(_, score)| *score);
        let line = score
            .filter(|score| score.answered > 0)
            .map(|score| lang.t.score_line(&score, session.set(), lang.site.locale));
        line.map(|line| lang.t.question.so_far.with(&[&format!("{}: {line}", lang.text(&dimension.name))]))
            .unwrap_or_default()
    });
    view! {
        <p class=format!("so-far {}", dimension_class(session.set(), &dimension.id)) data-testid="so-far">
            {line}
        </p>
    }
}

/// The model that the example is drawn from.
#[component]
fn ExampleLink(question: &'static Question) -> impl IntoView {
    let lang = Lang::here();
    let session = Session::here();
    let model = &question.example.model;
    let title = text(move || {
        match session.catalogue.get() {
            Fetch::Ready(_, catalogue) => catalogue.model(model).map(|model| lang.text(&model.title).to_owned()),
            _ => None,
        }
        .unwrap_or_else(|| lang.t.models.whole_page.to_owned())
    });
    view! {
        <a href=Route::Model(model.clone()).href(lang.site)>{title}</a>
    }
}

/// The question at hand and what has been said to it.
#[derive(Clone, Copy)]
struct Answering {
    question: &'static Question,
    session: Session,
}

impl Answering {
    /// Reads the response; a question that nothing was said to has a blank one.
    fn with<T>(self, read: impl FnOnce(&Response) -> T) -> T {
        self.session.read(|assessment| match assessment.responses.get(&self.question.id) {
            Some(response) => read(response),
            None => read(&Response::default()),
        })
    }

    fn change(self, change: impl FnOnce(&mut Response)) {
        self.session.respond(&self.question.id, change);
    }
}

#[component]
fn AnswerField(response: Answering) -> impl IntoView {
    let lang = Lang::here();
    let t = lang.t;
    let set = response.session.set();
    let choose = move |answer| response.change(|response| response.answer = Some(answer));
    let is = move |answer| flag(move || response.with(|response| response.answer == Some(answer)));
    let question = response.question;
    let levels = Level::ALL.into_iter().zip(&set.levels).map(move |(level, text)| {
        let means = question.level(level, lang.plainly).unwrap_or(&text.means);
        let answer = Answer::Level(level);
        let number = level.number();
        view! {
            <label class="option" class:chosen=is(answer)>
                <input
                    type="radio"
                    name="answer"
                    data-testid=format!("level-{number}")
                    aria-labelledby=format!("level-{number}-name")
                    aria-describedby=format!("level-{number}-means")
                    prop:checked=is(answer)
                    on:change=handler(move |_| choose(answer))
                />
                <span class="number" aria-hidden="true">{number}</span>
                <span class="words">
                    <b id=format!("level-{number}-name")>{lang.text(&text.name)}</b>
                    <small id=format!("level-{number}-means")>{lang.text(means)}</small>
                </span>
            </label>
        }
        .into_any()
    });
    let skip = move |answer, id: &'static str, name: &'static str| {
        view! {
            <label class="option skip-option" class:chosen=is(answer)>
                <input
                    type="radio"
                    name="answer"
                    data-testid=id
                    prop:checked=is(answer)
                    on:change=handler(move |_| choose(answer))
                />
                <span class="words"><b>{name}</b></span>
            </label>
        }
        .into_any()
    };
    view! {
        <fieldset class="answers">
            <legend>{t.question.levels}</legend>
            {levels.collect_view()}
            <p class="or">{t.question.or}</p>
            {skip(Answer::DontKnow, "skip-dont-know", t.question.dont_know)}
            {skip(Answer::NotApplicable, "skip-not-applicable", t.question.not_applicable)}
        </fieldset>
        <p class="clear">
            <button
                type="button"
                class="link"
                data-testid="clear"
                disabled=flag(move || response.with(|response| response.answer.is_none()))
                on:click=handler(move |_| response.change(|response| response.answer = None))
            >
                {t.question.clear}
            </button>
        </p>
        <p class="hint">{t.question.scale}</p>
    }
}

#[component]
fn PartsField(parts: &'static Parts, response: Answering) -> impl IntoView {
    let lang = Lang::here();
    let t = lang.t;
    let (legend, hint) = match parts.kind {
        PartsKind::Parts => (t.question.parts, t.question.parts_hint),
        PartsKind::Barriers => (t.question.barriers, t.question.barriers_hint),
    };
    let contradicts = move || response.with(|given| response.question.has_unticked_part_at_high_level(given));
    let hint_again = text(move || if contradicts() { t.question.parts_unticked } else { "" }.to_owned());
    view! {
        <fieldset class="parts">
            <legend>{legend}</legend>
            <p class="hint">{hint}</p>
            <div class="ticks">
                {parts.items.iter().map(|part| view! { <PartTick part response /> }.into_any()).collect_view()}
            </div>
            <p class="hint" role="status">{hint_again}</p>
        </fieldset>
    }
}

#[component]
fn PartTick(part: &'static Part, response: Answering) -> impl IntoView {
    let lang = Lang::here();
    let ticked = flag(move || response.with(|response| response.parts.contains(&part.id)));
    let on_tick = Callback::new(move |ticked| response.change(|response| response.set_part(&part.id, ticked)));
    let label = view! { <span>{lang.text(&part.text)}</span> }.into_any();
    view! { <Tick id=format!("part-{}", part.id) label ticked on_tick /> }
}

#[component]
fn NoteField(response: Answering) -> impl IntoView {
    let t = Lang::here().t;
    let write = move |event| {
        let note = event_target_value(&event);
        response.change(|response| response.note = note);
    };
    // The field counts in UTF-16 units, as `maxlength` does, so that what fits here fits a file.
    let is_full = move || response.with(|response| response.note.encode_utf16().count() >= MOST_CHARS);
    let full = text(move || if is_full() { t.question.note_full } else { "" }.to_owned());
    view! {
        <div class="field">
            <label for="note">{t.question.note}</label>
            <p class="hint" id="note-hint">{t.question.note_hint}</p>
            <textarea
                id="note"
                rows="3"
                maxlength=MOST_CHARS
                data-testid="note"
                aria-describedby="note-hint"
                prop:value=text(move || response.with(|response| response.note.clone()))
                on:input=handler(write)
            ></textarea>
            <p class="hint" role="status">{full}</p>
        </div>
    }
}

#[component]
fn BasisField(response: Answering) -> impl IntoView {
    let t = Lang::here().t;
    let choose = move |event| {
        let key = event_target_value(&event);
        let basis = Basis::ALL.into_iter().find(|basis| basis.key() == key);
        response.change(|response| response.basis = basis);
    };
    let key = move || response.with(|response| response.basis.map_or("", Basis::key));
    view! {
        <div class="field">
            <label for="basis">{t.question.basis}</label>
            <select id="basis" data-testid="basis" prop:value=text(move || key().to_owned()) on:change=handler(choose)>
                <option value="" selected=flag(move || key().is_empty())>{t.question.basis_none}</option>
                {Basis::ALL
                    .map(|basis| {
                        view! {
                            <option value=basis.key() selected=flag(move || key() == basis.key())>
                                {t.basis(basis)}
                            </option>
                        }.into_any()
                    })}
            </select>
        </div>
    }
}

#[component]
fn ImportantField(response: Answering) -> impl IntoView {
    let t = Lang::here().t;
    let session = Session::here();
    let ticked = flag(move || response.with(|response| response.important));
    let on_tick = Callback::new(move |important| response.change(|response| response.important = important));
    let many = text(move || {
        let many = session.read(Assessment::many_important);
        many.map(|count| t.question.many_important.with(&[&count])).unwrap_or_default()
    });
    let label = view! { <b>{t.question.important}</b> }.into_any();
    view! {
        <Tick id="important".to_owned() label ticked on_tick />
        <p class="hint" role="status">{many}</p>
    }
}
