//! The plan of the assessment in hand. Only pages that come later ask for it.

use super::Session;
use crate::core::assessment::Assessment;
use crate::core::plan::Plan;
use leptos::prelude::*;

impl Session {
    /// The plan; what is shown of it changes with it.
    pub fn plan(self) -> Plan {
        self.read(|assessment| Plan::of(assessment, self.set()))
    }

    /// The assessment without its plan: what is made of it is not made anew when only the plan changes.
    pub fn answers(self) -> Memo<Assessment> {
        let bare = |assessment: &Assessment| Assessment { plan: Vec::new(), focus: Vec::new(), ..assessment.clone() };
        Memo::new(move |_| self.read(bare))
    }

    /// Changes the plan.
    pub fn change_plan<T>(self, change: impl FnOnce(&mut Plan, &Assessment) -> T) -> T {
        let (mut plan, assessment) = self.peek(|assessment| (Plan::of(assessment, self.set()), assessment.clone()));
        let outcome = change(&mut plan, &assessment);
        self.change(|assessment| plan.write_to(assessment));
        outcome
    }
}
