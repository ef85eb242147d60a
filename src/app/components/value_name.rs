//! What readers see for something that models are told apart by.

use crate::app::Session;
use crate::app::lang::Lang;
use crate::core::browse::{Aspect, NATIONWIDE, View};
use crate::core::vocabulary::{Term, name_of};

/// The name of an aspect's value.
pub(in crate::app) fn value_name(session: Session, lang: Lang, aspect: Aspect, value: &str) -> String {
    if (aspect, value) == (Aspect::Regions, NATIONWIDE) {
        return lang.t.browse.nationwide.to_owned();
    }
    if let Some(terms) = terms_of(session, aspect) {
        return name_of(terms, value, lang.site.locale).to_owned();
    }
    let set = session.set();
    let name = match aspect {
        Aspect::Dimensions => set.dimension(value).map(|dimension| lang.text(&dimension.short).to_owned()),
        Aspect::Principles => set.principle(value).map(|principle| lang.text(&principle.short).to_owned()),
        Aspect::Questions => set.question(value).map(|question| {
            let number = set.number(&question.id).unwrap_or_default();
            format!("{number}. {}", lang.question(question))
        }),
        _ => View::years(value).map(|(from, to)| lang.t.browse.years.with(&[&from, &to])),
    };
    name.unwrap_or_else(|| value.to_owned())
}

/// The terms that are an aspect's values, where they are terms.
pub(in crate::app) fn terms_of(session: Session, aspect: Aspect) -> Option<&'static [Term]> {
    let terms = session.terms();
    match aspect {
        Aspect::Themes => Some(&terms.themes),
        Aspect::TargetGroups => Some(&terms.target_groups),
        Aspect::Settings => Some(&terms.settings),
        Aspect::Regions => Some(&terms.regions),
        Aspect::Methods => Some(&terms.methods),
        Aspect::Formats => Some(&terms.formats),
        Aspect::Dimensions | Aspect::Principles | Aspect::Questions | Aspect::Years => None,
    }
}
