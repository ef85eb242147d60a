//! Seeds and texts as lines, one text a line: the form in which they travel to the browser, one language at a time. It has
//! no versions and no names of fields: both ends come from the same build. What `serde` derives for the same is several
//! times as large in the wasm.

use super::ids::{DimensionId, ModelId, PartId, PrincipleId, QuestionId, TermId};
use super::locale::LocalText;

/// The last line. Without it a file that was cut off could be taken for a whole one.
const END: &str = ".";

/// Something that consists of lines.
pub trait Listed: Sized {
    /// Appends its lines. No text in it may have a line break.
    fn list(&self, lines: &mut Vec<String>);

    /// Takes its lines from the front; empty ones where there are too few.
    fn take(lines: &mut Lines) -> Self;

    /// The same with nothing in it.
    fn blank() -> Self {
        Self::take(&mut Lines { rest: None })
    }

    /// All its lines as one text.
    fn pack(&self) -> String {
        let mut lines = Vec::new();
        self.list(&mut lines);
        lines.push(END.to_owned());
        lines.join("\n")
    }

    /// What [`Listed::pack`] made, again; nothing when the bytes are of something else.
    fn unpack(bytes: &'static [u8]) -> Option<Self> {
        let mut lines = Lines { rest: Some(std::str::from_utf8(bytes).ok()?) };
        let all = Self::take(&mut lines);
        (lines.next() == END && lines.rest.is_none()).then_some(all)
    }
}

/// Lines that are still to be taken.
#[derive(Debug)]
pub struct Lines {
    rest: Option<&'static str>,
}

impl Lines {
    fn next(&mut self) -> &'static str {
        let Some(rest) = self.rest else { return "" };
        let (line, rest) = rest.split_once('\n').map_or((rest, None), |(line, rest)| (line, Some(rest)));
        self.rest = rest;
        line
    }
}

impl Listed for &'static str {
    fn list(&self, lines: &mut Vec<String>) {
        lines.push((*self).to_owned());
    }

    fn take(lines: &mut Lines) -> Self {
        lines.next()
    }
}

impl Listed for String {
    fn list(&self, lines: &mut Vec<String>) {
        lines.push(self.clone());
    }

    fn take(lines: &mut Lines) -> Self {
        lines.next().to_owned()
    }
}

macro_rules! listed_numbers {
    ($($number:ty),*) => {
        $(
            impl Listed for $number {
                fn list(&self, lines: &mut Vec<String>) {
                    lines.push(self.to_string());
                }

                fn take(lines: &mut Lines) -> Self {
                    lines.next().parse().unwrap_or_default()
                }
            }
        )*
    };
}

listed_numbers!(u8, u16, u32);

impl Listed for bool {
    fn list(&self, lines: &mut Vec<String>) {
        u32::from(*self).list(lines);
    }

    fn take(lines: &mut Lines) -> Self {
        u32::take(lines) == 1
    }
}

impl<T: Listed> Listed for Vec<T> {
    fn list(&self, lines: &mut Vec<String>) {
        lines.push(self.len().to_string());
        for item in self {
            item.list(lines);
        }
    }

    fn take(lines: &mut Lines) -> Self {
        let mut items = Vec::new();
        // A count that is too large ends with the lines.
        for _ in 0..u32::take(lines) {
            if lines.rest.is_none() {
                break;
            }
            items.push(T::take(lines));
        }
        items
    }
}

impl<T: Listed> Listed for Option<T> {
    fn list(&self, lines: &mut Vec<String>) {
        u32::from(self.is_some()).list(lines);
        if let Some(item) = self {
            item.list(lines);
        }
    }

    fn take(lines: &mut Lines) -> Self {
        (u32::take(lines) == 1).then(|| T::take(lines))
    }
}

impl<T: Listed, const N: usize> Listed for [T; N] {
    fn list(&self, lines: &mut Vec<String>) {
        for part in self {
            part.list(lines);
        }
    }

    fn take(lines: &mut Lines) -> Self {
        std::array::from_fn(|_| T::take(lines))
    }
}

/// Structs are listed field by field: `listed!(Term { id, name });`.
macro_rules! listed {
    ($($name:ident { $($field:ident),* $(,)? })*) => {
        $(
            impl $crate::core::listed::Listed for $name {
                fn list(&self, lines: &mut Vec<String>) {
                    $($crate::core::listed::Listed::list(&self.$field, lines);)*
                }

                fn take(lines: &mut $crate::core::listed::Lines) -> Self {
                    $name { $($field: $crate::core::listed::Listed::take(lines),)* }
                }
            }
        )*
    };
}

/// Cases without data are listed by their number; the first one stands in for a number that is none.
macro_rules! listed_cases {
    ($name:ident { $first:ident $(, $case:ident)* }) => {
        impl $crate::core::listed::Listed for $name {
            fn list(&self, lines: &mut Vec<String>) {
                (*self as u32).list(lines);
            }

            fn take(lines: &mut $crate::core::listed::Lines) -> Self {
                let number = u32::take(lines);
                $(if number == $name::$case as u32 {
                    return $name::$case;
                })*
                $name::$first
            }
        }
    };
}

pub(crate) use {listed, listed_cases};

macro_rules! listed_ids {
    ($($id:ident),*) => {
        $(
            impl Listed for $id {
                fn list(&self, lines: &mut Vec<String>) {
                    lines.push(self.to_string());
                }

                fn take(lines: &mut Lines) -> Self {
                    $id::from(lines.next())
                }
            }
        )*
    };
}

listed_ids!(DimensionId, ModelId, PartId, PrincipleId, QuestionId, TermId);

listed!(LocalText { fi, sv, en });

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    type Sample = Vec<(Option<String>, u32)>;

    impl Listed for (Option<String>, u32) {
        fn list(&self, lines: &mut Vec<String>) {
            self.0.list(lines);
            self.1.list(lines);
        }

        fn take(lines: &mut Lines) -> Self {
            (Listed::take(lines), Listed::take(lines))
        }
    }

    proptest! {
        #[test]
        fn what_is_packed_comes_back(sample: Vec<(Option<u32>, u32)>) {
            let sample: Sample = sample.into_iter().map(|(text, number)| (text.map(|text| format!("a {text}")), number)).collect();
            prop_assert_eq!(Sample::unpack(sample.pack().leak().as_bytes()), Some(sample));
        }

        #[test]
        fn what_is_cut_off_is_nothing(texts in prop::collection::vec("[a-z.]{0,5}", 0..8), cut in any::<prop::sample::Index>()) {
            let packed = texts.pack();
            let cut = cut.index(packed.len());
            prop_assert_eq!(Vec::<String>::unpack(packed[..cut].to_owned().leak().as_bytes()), None);
        }

        #[test]
        fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..60), count: u32) {
            let _ = Sample::unpack(bytes.leak());
            let _ = Sample::unpack(format!("{count}\n1").leak().as_bytes());
        }
    }
}
