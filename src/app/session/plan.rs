//! The plan of the assessment in hand. Only pages that come later ask for it.

use super::Session;
use crate::core::assessment::Assessment;
use crate::core::plan::Plan;

impl Session {
    /// The plan; what is shown of it changes with it.
    pub fn plan(self) -> Plan {
        self.read(|assessment| Plan::of(assessment, self.set()))
    }

    /// Changes the plan.
    pub fn change_plan<T>(self, change: impl FnOnce(&mut Plan, &Assessment) -> T) -> T {
        let (mut plan, assessment) = self.peek(|assessment| (Plan::of(assessment, self.set()), assessment.clone()));
        let outcome = change(&mut plan, &assessment);
        self.change(|assessment| plan.write_to(assessment));
        outcome
    }
}
