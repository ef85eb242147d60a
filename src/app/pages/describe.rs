//! Describing an own model, step by step. Every letter is kept at once.

use crate::app::Session;
use crate::app::components::{Tick, dimension_class};
use crate::app::dynamic::{dynamic, flag, handler, text, when};
use crate::app::lang::Lang;
use crate::app::navigation::Navigation;
use crate::core::ids::{ModelId, QuestionId, TermId};
use crate::core::question_set::Question;
use crate::core::route::Route;
use crate::core::shelf::{OwnModel, Section, Step};
use crate::platform;
use leptos::prelude::*;
use std::collections::BTreeMap;

/// A handle to the model that is described: copies share it.
#[derive(Clone, Copy)]
struct Describing {
    session: Session,
    id: StoredValue<ModelId>,
    /// What was said of questions that are no longer ticked; it comes back with the tick.
    unticked: StoredValue<BTreeMap<QuestionId, String>>,
}

impl Describing {
    fn read<T: Default>(self, read: impl FnOnce(&OwnModel) -> T) -> T {
        let id = self.id.get_value();
        self.session.shelf(|shelf| shelf.model(&id).map(read)).unwrap_or_default()
    }

    fn change(self, change: impl Fn(&mut OwnModel) + 'static) {
        let id = self.id.get_value();
        self.session.change_shelf(move |shelf| {
            if let Some(model) = shelf.model_mut(&id) {
                change(model);
            }
        });
    }

    /// Says that the model answers a question, or does not.
    fn answer(self, question: QuestionId, answers: bool) {
        let how = untrack(|| self.read(|model| model.answers.get(&question).cloned())).unwrap_or_default();
        let how = if answers {
            self.unticked.with_value(|unticked| unticked.get(&question).cloned()).unwrap_or_default()
        } else {
            self.unticked.update_value(|unticked| {
                unticked.insert(question.clone(), how);
            });
            String::new()
        };
        self.change(move |model| {
            model.answer(&question, answers);
            if answers {
                let told = model.answers.entry(question.clone()).or_default();
                if told.is_empty() {
                    told.clone_from(&how);
                }
            }
        });
    }
}

/// The step that the address asks for, from 0.
fn step_of(query: &str) -> usize {
    let step = query.split('&').find_map(|pair| pair.strip_prefix("step=")).and_then(|step| step.parse::<usize>().ok());
    step.unwrap_or(1).clamp(1, Step::ALL.len()) - 1
}

/// The page.
#[component]
pub(super) fn DescribePage(id: ModelId) -> impl IntoView {
    let Lang { site, t, .. } = Lang::here();
    let session = Session::here();
    session.want_shelf();
    let describing = Describing { session, id: StoredValue::new(id), unticked: StoredValue::new(BTreeMap::new()) };
    // Another tab may remove it.
    let is_there = Memo::new(move |_| describing.read(|_| true));
    dynamic(move || {
        if is_there.get() {
            return view! { <Description describing /> }.into_any();
        }
        view! {
            <h1 tabindex="-1">{t.describe.heading}</h1>
            <p>{t.describe.unknown}</p>
            <p class="actions"><a class="button" href=Route::Shelf.href(site)>{t.shelf.heading}</a></p>
        }
        .into_any()
    })
}

/// The form, a step at a time.
#[component]
fn Description(describing: Describing) -> impl IntoView {
    let Lang { site, t, .. } = Lang::here();
    let navigation = Navigation::here();
    let at = Memo::new(move |_| step_of(&navigation.query()));
    let go = move |to: usize| {
        let page = Route::Describe(describing.id.get_value()).href(site);
        navigation.go(&format!("{page}&step={}", to + 1));
        request_animation_frame(platform::focus_heading);
    };
    let last = Step::ALL.len() - 1;
    let step = dynamic(move || {
        let step = Step::ALL.get(at.get()).copied().unwrap_or(Step::Short);
        view! { <StepForm describing step /> }.into_any()
    });
    let name = text(move || {
        let name = t.describe.steps.get(at.get()).copied().unwrap_or_default();
        t.describe.step.with(&[&(at.get() + 1), &Step::ALL.len(), &name])
    });
    let missing = text(move || {
        let missing = describing.read(OwnModel::missing);
        let names: Vec<&str> = missing.into_iter().map(|section| t.section(section)[0]).collect();
        if names.is_empty() { t.shelf.complete.to_owned() } else { t.shelf.missing.with(&[&names.join(", ")]) }
    });
    let steps = t.describe.steps.into_iter().enumerate().map(|(number, name)| {
        let current = Signal::derive(move || (at.get() == number).then_some("step"));
        view! {
            <li>
                <button type="button" class="quiet" aria-current=current data-testid=format!("step-{}", number + 1) on:click=handler(move |_| go(number))>
                    {name}
                </button>
            </li>
        }
        .into_any()
    });
    let back = move || {
        view! { <button type="button" class="quiet" on:click=handler(move |_| go(at.get_untracked().saturating_sub(1)))>{t.describe.back}</button> }.into_any()
    };
    let next = move || {
        view! { <button type="button" data-testid="next-step" on:click=handler(move |_| go(at.get_untracked() + 1))>{t.describe.next}</button> }.into_any()
    };
    let done = move || {
        view! { <a class="button" data-testid="done" href=Route::Shelf.href(site)>{t.describe.done}</a> }.into_any()
    };
    view! {
        <div class="describe" data-testid="describe">
            <p class="hint">{t.describe.heading}</p>
            <h1 tabindex="-1">{name}</h1>
            {when(flag(move || at.get() == 0), move || view! { <p class="lead">{t.describe.lead}</p> }.into_any())}
            <ol class="steps no-print" role="list">{steps.collect_view()}</ol>
            {step}
            <p class="hint" role="status" data-testid="missing">{missing}</p>
            <p class="actions">
                {when(flag(move || at.get() > 0), back)}
                {when(flag(move || at.get() < last), next)}
                {when(flag(move || at.get() == last), done)}
            </p>
        </div>
    }
}

#[component]
fn StepForm(describing: Describing, step: Step) -> impl IntoView {
    let t = Lang::here().t;
    let session = Session::here();
    let sections =
        step.sections().iter().map(|section| view! { <SectionField describing section=*section /> }.into_any());
    let lists = step.lists().iter().map(|list| view! { <TermTicks describing list=*list /> }.into_any());
    let questions = (step == Step::Questions).then(|| {
        let questions =
            session.set().questions.iter().map(|question| view! { <Answered describing question /> }.into_any());
        view! {
            <p>{t.describe.questions}</p>
            <ul class="plain questions">{questions.collect_view()}</ul>
        }
        .into_any()
    });
    view! {
        {sections.collect_view()}
        {(!step.lists().is_empty()).then(|| view! { <p class="hint">{t.describe.terms}</p> }.into_any())}
        {lists.collect_view()}
        {questions}
    }
}

/// What is said in a section, and what helps to say it.
#[component]
fn SectionField(describing: Describing, section: Section) -> impl IntoView {
    let t = Lang::here().t;
    let [name, help] = t.section(section);
    let said = text(move || describing.read(|model| model.text(section).to_owned()));
    let id = format!("section-{}", section.key());
    let hint = format!("{id}-hint");
    let say = handler(move |event| {
        let text = event_target_value(&event);
        describing.change(move |model| model.say(section, &text));
    });
    let field = if section.is_line() {
        view! { <input type="text" id=id.clone() maxlength="10000" autocomplete="off" aria-required=section.is_required().to_string() aria-describedby=hint.clone() data-testid=id.clone() prop:value=said on:input=say /> }.into_any()
    } else {
        view! { <textarea rows="4" id=id.clone() maxlength="10000" aria-required=section.is_required().to_string() aria-describedby=hint.clone() data-testid=id.clone() prop:value=said on:input=say></textarea> }.into_any()
    };
    view! {
        <div class="field">
            <label for=id>{name} {section.is_required().then(|| view! { " " <small>"(" {t.describe.required} ")"</small> }.into_any())}</label>
            <p class="hint" id=hint>{help}</p>
            {field}
        </div>
    }
}

/// A list of terms to choose from, folded until it is wanted.
#[component]
fn TermTicks(describing: Describing, list: usize) -> impl IntoView {
    let lang = Lang::here();
    let session = Session::here();
    let (_, terms) = session.terms().of_models().into_iter().nth(list)?;
    let name = lang.t.list_name(list);
    let chosen = text(move || {
        let count = describing.read(|model| model.terms.get(list).map_or(0, Vec::len));
        if count == 0 { String::new() } else { lang.t.setup.chosen.with(&[&count]) }
    });
    let ticks = terms.iter().map(move |term| {
        let ticked =
            flag(move || describing.read(|model| model.terms.get(list).is_some_and(|ids| ids.contains(&term.id))));
        let on_tick =
            Callback::new(move |on| describing.change(move |model| model.tick(list, &TermId::from(&*term.id), on)));
        let label = view! { <span>{lang.text(&term.name)}</span> }.into_any();
        view! { <Tick id=format!("term-{list}-{}", term.id) label ticked on_tick /> }.into_any()
    });
    Some(view! {
        <details class="aspect">
            <summary>{name} " " <small>{chosen}</small></summary>
            <fieldset class="facet" aria-label=name>
                <div class="ticks">{ticks.collect_view()}</div>
            </fieldset>
        </details>
    })
}

/// Whether the model answers a question, and how that shows.
#[component]
fn Answered(describing: Describing, question: &'static Question) -> impl IntoView {
    let lang = Lang::here();
    let t = lang.t;
    let set = Session::here().set();
    let number = set.number(&question.id)?;
    let ticked = Memo::new(move |_| describing.read(|model| model.answers.contains_key(&question.id)));
    let on_tick = Callback::new(move |on| describing.answer(question.id.clone(), on));
    let how = move || {
        let said = text(move || describing.read(|model| model.answers.get(&question.id).cloned()).unwrap_or_default());
        let say = handler(move |event| {
            let text = event_target_value(&event);
            describing.change(move |model| {
                model.answers.insert(question.id.clone(), text.clone());
            });
        });
        view! {
            <label class="how">
                {t.describe.how}
                <textarea aria-label=format!("{number}. {}", t.describe.how) rows="2" maxlength="10000" data-testid=format!("how-{}", question.id) prop:value=said on:input=say></textarea>
            </label>
        }
        .into_any()
    };
    let label = view! { <span><b class="badge">{number}</b> " " {lang.question(question)}</span> }.into_any();
    Some(view! {
        <li class=dimension_class(set, &question.dimension)>
            <Tick id=format!("answers-{}", question.id) label ticked=ticked.into() on_tick />
            {when(ticked.into(), how)}
        </li>
    })
}
