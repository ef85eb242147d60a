//! The names that things go by in seeds, files and code. Each kind is a type of its own, so that they cannot be mixed up.

use serde::{Deserialize, Serialize};
use std::{borrow::Borrow, fmt, ops::Deref};

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(String);

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }

        impl Deref for $name {
            type Target = str;

            fn deref(&self) -> &str {
                &self.0
            }
        }

        impl Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

id!(
    /// A dimension of participation, such as `own-life`.
    DimensionId
);
id!(
    /// A principle, such as `p4`.
    PrincipleId
);
id!(
    /// A question, such as `q01`.
    QuestionId
);
id!(
    /// A part of a question, such as `found`.
    PartId
);
id!(
    /// A model of the catalogue, such as `luontoseteli`.
    ModelId
);
id!(
    /// A term of a vocabulary, such as `young`.
    TermId
);
id!(
    /// An action of a plan, such as `a-1f3a9c02`.
    ActionId
);

/// Whether a text is fit to be an id: lower-case letters, digits and hyphens, beginning with a letter or a digit.
pub fn is_well_formed(id: &str) -> bool {
    id.starts_with(|c: char| c.is_ascii_lowercase() || c.is_ascii_digit())
        && id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}
