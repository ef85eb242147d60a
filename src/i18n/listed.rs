//! All texts of a language as one list, and back: the form in which they travel to the browser. What `serde` would derive
//! for the same does as much in sixteen kilobytes of wasm instead of two.

use super::Template;

/// Something that consists of texts, always of the same number of them.
pub(super) trait Listed: Sized {
    /// Appends its texts.
    fn list(&self, texts: &mut Vec<&'static str>);

    /// Takes its texts from the front of a list; empty ones where the list is too short.
    fn take(texts: &mut std::vec::IntoIter<&'static str>) -> Self;
}

impl Listed for &'static str {
    fn list(&self, texts: &mut Vec<&'static str>) {
        texts.push(self);
    }

    fn take(texts: &mut std::vec::IntoIter<&'static str>) -> Self {
        texts.next().unwrap_or_default()
    }
}

impl Listed for Template {
    fn list(&self, texts: &mut Vec<&'static str>) {
        texts.push(self.0);
    }

    fn take(texts: &mut std::vec::IntoIter<&'static str>) -> Self {
        Template(Listed::take(texts))
    }
}

impl<T: Listed, const N: usize> Listed for [T; N] {
    fn list(&self, texts: &mut Vec<&'static str>) {
        for part in self {
            part.list(texts);
        }
    }

    fn take(texts: &mut std::vec::IntoIter<&'static str>) -> Self {
        std::array::from_fn(|_| T::take(texts))
    }
}

/// Defines structs that consist of texts.
macro_rules! texts {
    ($($(#[$about:meta])* pub struct $name:ident { $($(#[$doc:meta])* pub $field:ident: $kind:ty,)* })*) => {
        $(
            $(#[$about])*
            #[derive(Clone, Debug, PartialEq)]
            pub struct $name {
                $($(#[$doc])* pub $field: $kind,)*
            }

            impl $crate::i18n::listed::Listed for $name {
                fn list(&self, texts: &mut Vec<&'static str>) {
                    $(self.$field.list(texts);)*
                }

                fn take(texts: &mut std::vec::IntoIter<&'static str>) -> Self {
                    $name { $($field: $crate::i18n::listed::Listed::take(texts),)* }
                }
            }
        )*
    };
}

pub(super) use texts;
