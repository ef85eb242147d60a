//! What is said of a plan, and its days as a calendar.

use super::Texts;
use super::format::of;
use crate::core::assessment::{Assessment, Date};
use crate::core::plan::{Entry, Occasion, PersonalData, Plan, Status, Warning, calendar_file, occasions};

impl Texts {
    /// How far an action is.
    pub fn status(&self, status: Status) -> &'static str {
        of(&self.plan.statuses, &Status::ALL, status).unwrap_or_default()
    }

    /// What is worth a second look.
    pub fn plan_warning(&self, warning: Warning) -> &'static str {
        match warning {
            Warning::EndBeforeStart => self.plan.end_before_start,
            Warning::FollowUpBeforeEnd => self.plan.follow_up_before_end,
            Warning::PersonalData(kind) => of(&self.plan.personal_data, &PersonalData::ALL, kind).unwrap_or_default(),
        }
    }

    /// What an action is called.
    pub fn action_name(&self, text: &str) -> String {
        let text = text.trim();
        if text.is_empty() { self.plan.nameless.to_owned() } else { text.to_owned() }
    }
}

/// The days of a plan as a calendar file, written today. Each entry says what is to be done, by whom, and how it will be seen.
pub fn plan_calendar(t: &Texts, plan: &Plan, assessment: &Assessment, today: Date) -> String {
    let entries = occasions(plan, assessment, today).into_iter().map(|occasion| {
        let (title, action) = match &occasion {
            Occasion::End(action, _) => (t.plan.end_entry.with(&[&t.action_name(&action.text)]), Some(action)),
            Occasion::FollowUp(action, _) => {
                (t.plan.follow_up_entry.with(&[&t.action_name(&action.text)]), Some(action))
            }
            Occasion::NewRound(_) => (t.plan.round_entry.to_owned(), None),
        };
        let mut lines: Vec<String> =
            [&assessment.title].into_iter().filter(|title| !title.is_empty()).cloned().collect();
        let said = action.map(|action| {
            let labels = [t.plan.responsible, t.plan.change, t.plan.sign];
            labels.into_iter().zip([&action.responsible, &action.change, &action.sign])
        });
        let said = said.into_iter().flatten().filter(|(_, text)| !text.trim().is_empty());
        lines.extend(said.map(|(label, text)| format!("{label}: {text}")));
        Entry { uid: occasion.uid(assessment), day: occasion.day(), title, text: lines.join("\n") }
    });
    calendar_file(&entries.collect::<Vec<_>>(), today)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::locale::Locale;
    use crate::core::plan::Source;

    #[test]
    fn a_calendar_says_what_is_to_be_done() {
        let day = |text: &str| text.parse::<Date>().ok();
        let mut assessment = Assessment { title: "Kahvila".to_owned(), ..Assessment::default() };
        let mut plan = Plan::default();
        let id = plan.add("1", Source::Free, "Kysytään");
        let action = plan.action_mut(&id).unwrap();
        (action.end, action.follow_up, action.responsible) =
            (day("2027-01-01"), day("2027-04-01"), "Ohjaaja".to_owned());
        plan.write_to(&mut assessment);
        for locale in Locale::ALL {
            let t = Texts::of(locale);
            let file = plan_calendar(t, &plan, &assessment, day("2026-11-24").unwrap()).replace("\r\n ", "");
            let summaries: Vec<&str> = file.split("\r\n").filter_map(|line| line.strip_prefix("SUMMARY:")).collect();
            let [end, follow_up] = [t.plan.end_entry, t.plan.follow_up_entry].map(|entry| entry.with(&[&"Kysytään"]));
            assert_eq!(summaries, [end.as_str(), &follow_up, t.plan.round_entry]);
            let text = format!("DESCRIPTION:Kahvila\\n{}: Ohjaaja\r\n", t.plan.responsible);
            assert_eq!(file.matches(&text).count(), 2);
        }
    }
}
