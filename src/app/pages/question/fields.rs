//! What can be said to a question.

use super::Answering;
use crate::app::components::Tick;
use crate::app::dynamic::{flag, handler, text};
use crate::app::lang::Lang;
use crate::core::assessment::{Answer, Assessment, Basis, Level};
use crate::core::file::MOST_CHARS;
use crate::core::question_set::{Part, Parts, PartsKind};
use leptos::prelude::*;

#[component]
pub(super) fn AnswerField(response: Answering) -> impl IntoView {
    let lang = Lang::here();
    let t = lang.t;
    let set = response.session.set();
    let choose = move |answer| response.change(|response| response.answer = Some(answer));
    let is = move |answer| flag(move || response.with(|response| response.answer == Some(answer)));
    let levels = Level::ALL.into_iter().zip(&set.levels).map(move |(level, known)| {
        let means = text(move || {
            let means = response.question().level(level, lang.plainly).unwrap_or(&known.means);
            lang.text(means).to_owned()
        });
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
                    <b id=format!("level-{number}-name")>{lang.text(&known.name)}</b>
                    <small id=format!("level-{number}-means")>{means}</small>
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
pub(super) fn PartsField(parts: &'static Parts, response: Answering) -> impl IntoView {
    let lang = Lang::here();
    let t = lang.t;
    let (legend, hint) = match parts.kind {
        PartsKind::Parts => (t.question.parts, t.question.parts_hint),
        PartsKind::Barriers => (t.question.barriers, t.question.barriers_hint),
    };
    let contradicts = move || response.with(|given| response.question().has_unticked_part_at_high_level(given));
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
pub(super) fn NoteField(response: Answering) -> impl IntoView {
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
pub(super) fn BasisField(response: Answering) -> impl IntoView {
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
pub(super) fn ImportantField(response: Answering) -> impl IntoView {
    let t = Lang::here().t;
    let session = response.session;
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
