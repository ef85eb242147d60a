//! The two check characters of a sheet code.
//!
//! A code is 24 characters of 32 kinds. Read as numbers of the field GF(32) they must fulfil two sums: that of all, and that
//! of all with the powers of α as weights. It is a Reed-Solomon code with two check symbols (Reed and Solomon 1960), so:
//!
//! - **one wrong character** changes the plain sum by what it is off, which is not zero. Weighted sum / plain sum is then
//!   the weight of its place, so it is known which one it is;
//! - **two exchanged characters**, neighbours or not, leave the plain sum alone and change the weighted one by
//!   (a - b)(αⁱ - αʲ), which is zero only where they are alike;
//! - **any two wrong characters** would have to fulfil e + f = 0 and eαⁱ + fαʲ = 0 to go unseen, and that means i = j.
//!
//! α has 31 different powers, so all of it holds for each of the 24 places, the check characters' own included. A CRC of ten
//! bits would see single errors and swaps too, but could not say where they are. Of anything worse one in 1024 goes unseen.

use super::CODE_LENGTH as LENGTH;

/// How many of the characters carry something.
pub(super) const CARRYING: usize = LENGTH - 2;

/// x⁵ + x² + 1, of which α is a root.
const POLYNOMIAL: u8 = 0b10_0101;

/// α times a number of the field.
fn times_alpha(number: u8) -> u8 {
    let doubled = number << 1;
    if doubled < 32 { doubled } else { doubled ^ POLYNOMIAL }
}

/// The plain and the weighted sum.
fn sums(symbols: impl IntoIterator<Item = u8>) -> (u8, u8) {
    symbols.into_iter().fold((0, 0), |(plain, weighted), symbol| (plain ^ symbol, times_alpha(weighted) ^ symbol))
}

/// Whether the symbols fulfil both sums.
pub(super) fn holds(symbols: &[u8; LENGTH]) -> bool {
    sums(*symbols) == (0, 0)
}

/// The symbols with the two that make both sums zero.
pub(super) fn completed(carrying: [u8; CARRYING]) -> [u8; LENGTH] {
    let mut symbols = [0; LENGTH];
    for (symbol, carried) in symbols.iter_mut().zip(carrying) {
        *symbol = carried;
    }
    // Of the 32 pairs that make the plain sum zero, one makes the weighted one zero too.
    let (plain, _) = sums(carrying);
    for first in 0..32 {
        let [.., before_last, last] = &mut symbols;
        (*before_last, *last) = (first, plain ^ first);
        if holds(&symbols) {
            break;
        }
    }
    symbols
}

/// Where a code that does not hold may be mistyped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mistake {
    /// If a single character is wrong, it is the one at this place, from 0.
    Character(usize),
    /// If two neighbours were exchanged, it is the pair that begins at one of these places, from 0.
    Swap(Vec<usize>),
    /// More than that is wrong.
    Several,
}

/// What may have happened to symbols that do not hold.
pub(super) fn mistake(symbols: &[u8; LENGTH]) -> Mistake {
    let (plain, weighted) = sums(*symbols);
    if plain != 0 {
        // From the last place, whose weight is 1, to the first.
        let mut expected = plain;
        for place in (0..LENGTH).rev() {
            if expected == weighted {
                return Mistake::Character(place);
            }
            expected = times_alpha(expected);
        }
        return Mistake::Several;
    }
    let swaps = (0..LENGTH - 1).filter(|place| {
        let mut mended = *symbols;
        mended.swap(*place, place + 1);
        holds(&mended)
    });
    let swaps: Vec<usize> = swaps.collect();
    if swaps.is_empty() { Mistake::Several } else { Mistake::Swap(swaps) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn code() -> impl Strategy<Value = [u8; LENGTH]> {
        prop::array::uniform22(0..32u8).prop_map(completed)
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(50))]

        #[test]
        fn every_wrong_character_is_seen_and_its_place_known(code in code()) {
            prop_assert!(holds(&code));
            for place in 0..LENGTH {
                for other in (0..32).filter(|other| *other != code[place]) {
                    let mut wrong = code;
                    wrong[place] = other;
                    prop_assert!(!holds(&wrong));
                    prop_assert_eq!(mistake(&wrong), Mistake::Character(place));
                }
            }
        }

        #[test]
        fn every_swap_is_seen_and_that_of_neighbours_found(code in code()) {
            for one in 0..LENGTH {
                for other in one + 1..LENGTH {
                    let mut wrong = code;
                    wrong.swap(one, other);
                    prop_assert_eq!(holds(&wrong), code[one] == code[other]);
                    if other == one + 1 && wrong != code {
                        let Mistake::Swap(places) = mistake(&wrong) else { panic!("expected a swap") };
                        prop_assert!(places.contains(&one));
                    }
                }
            }
        }

        #[test]
        fn any_two_wrong_characters_are_seen(code in code(), one in 0..LENGTH, other in 0..LENGTH, a in 1..32u8, b in 1..32u8) {
            prop_assume!(one != other);
            let mut wrong = code;
            wrong[one] ^= a;
            wrong[other] ^= b;
            prop_assert!(!holds(&wrong));
        }
    }

    #[test]
    fn the_weights_of_all_places_differ() {
        let mut powers: Vec<u8> = std::iter::successors(Some(1), |power| Some(times_alpha(*power))).take(31).collect();
        assert_eq!(times_alpha(powers[30]), 1);
        powers.sort_unstable();
        powers.dedup();
        assert_eq!(powers.len(), 31);
    }
}
