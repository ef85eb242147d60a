//! What is compared on the page for that.

use super::Session;
use crate::core::assessment::Assessment;

/// An assessment that is compared.
#[derive(Clone)]
pub enum Chosen {
    /// The one in hand, as it stands.
    Own,
    /// One from a file, or of those beside, as it stood when it was chosen.
    Other(Box<Assessment>),
}

impl Chosen {
    /// The assessment; what shows it follows the one in hand.
    pub fn assessment(&self, session: Session) -> Assessment {
        match self {
            Chosen::Own => session.read(Assessment::clone),
            Chosen::Other(assessment) => Assessment::clone(assessment),
        }
    }
}
