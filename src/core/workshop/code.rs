//! A sheet as 24 characters that can be typed.

use super::check::{self, CARRYING};
use super::{
    BLOCK_LENGTH, CODE_LENGTH as LENGTH, CodeError, Fingerprint, GroupAt, MOST_SLOTS, Revision, SheetId, VERSION, state,
};
use crate::core::assessment::Answer;
use std::fmt;
use std::str::FromStr;

/// Crockford's base32 (crockford.com/base32.html): no I, L, O and U. The check works on the values of single characters and
/// errors name their places, so a library that turns whole texts into bytes would help with neither.
const ALPHABET: &str = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

const VERSION_BITS: u32 = 3;
const SETUP_BITS: u32 = 10;
const GROUP_BITS: u32 = 3;
const ID_BITS: u32 = 18;
const REVISION_BITS: u32 = 4;
const ANSWER_BITS: u32 = 3;

/// What a sheet code says. It is read without knowing the set-up, so answers stand by the places of its questions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Code {
    /// The set-up that it answers.
    pub setup: Fingerprint,
    /// The group that answered.
    pub group: GroupAt,
    /// The sheet.
    pub id: SheetId,
    /// How often it was changed.
    pub revision: Revision,
    /// The answers, in the order of the set-up's questions.
    pub answers: [Option<Answer>; MOST_SLOTS],
}

impl Code {
    /// Everything but the check, 110 bits. The version and the set-up come first, so that the codes of a workshop begin alike.
    fn bits(&self) -> u128 {
        let mut bits = 0;
        let mut push = |number: u64, width: u32| bits = bits << width | u128::from(number);
        push(VERSION, VERSION_BITS);
        push(self.setup.number(), SETUP_BITS);
        push(self.group.number(), GROUP_BITS);
        push(self.id.number(), ID_BITS);
        push(self.revision.number(), REVISION_BITS);
        for answer in self.answers {
            push(u64::from(state::number(answer)), ANSWER_BITS);
        }
        bits
    }

    fn from_bits(bits: u128) -> Result<Code, CodeError> {
        let mut left = CARRYING as u32 * 5;
        let mut take = |width: u32| {
            left -= width;
            // At most 18 bits.
            (bits >> left) as u64 & ((1 << width) - 1)
        };
        let found = take(VERSION_BITS);
        if found != VERSION {
            return Err(CodeError::Version { found });
        }
        // Each number has just as many bits as its type has room for.
        let setup = Fingerprint::new(take(SETUP_BITS)).unwrap_or_default();
        let group = GroupAt::new(take(GROUP_BITS)).unwrap_or_default();
        let id = SheetId::new(take(ID_BITS)).unwrap_or_default();
        let revision = Revision::new(take(REVISION_BITS)).unwrap_or_default();
        let answers = [(); MOST_SLOTS].map(|()| state::answer(take(ANSWER_BITS) as u8));
        Ok(Code { setup, group, id, revision, answers })
    }

    fn symbols(&self) -> [u8; LENGTH] {
        let mut bits = self.bits();
        let mut carrying = [0; CARRYING];
        for symbol in carrying.iter_mut().rev() {
            *symbol = bits as u8 & 31;
            bits >>= 5;
        }
        check::completed(carrying)
    }

    /// The code in one piece, as links have it.
    pub fn compact(&self) -> String {
        let letter = |symbol: u8| ALPHABET.as_bytes().get(usize::from(symbol)).copied().map_or('0', char::from);
        self.symbols().map(letter).iter().collect()
    }
}

/// The value of a character, whatever its case, with O as 0 and I and L as 1.
fn value(character: char) -> Option<u8> {
    let plain = match character.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    ALPHABET.find(plain).and_then(|value| u8::try_from(value).ok())
}

/// Whether a character only parts others: hyphens, and the dashes that phones make of them; spaces of any kind.
fn parts(character: char) -> bool {
    character.is_whitespace() || matches!(character, '-' | '\u{ad}' | '\u{2010}'..='\u{2015}' | '\u{2212}')
}

impl FromStr for Code {
    type Err = CodeError;

    /// Reads a code as it was typed or pasted.
    fn from_str(text: &str) -> Result<Self, CodeError> {
        let mut values = Vec::new();
        for found in text.chars().filter(|character| !parts(*character)) {
            values.push(value(found).ok_or(CodeError::Character { found, place: values.len() + 1 })?);
            // Longer than any code; how long exactly matters to nobody.
            if values.len() > 10 * LENGTH {
                break;
            }
        }
        let found = values.len();
        let symbols =
            <[u8; LENGTH]>::try_from(values).map_err(|_| CodeError::Length { found, blocks: uneven(text) })?;
        if !check::holds(&symbols) {
            return Err(CodeError::Mistyped(check::mistake(&symbols)));
        }
        let carrying = symbols.iter().take(CARRYING);
        Code::from_bits(carrying.fold(0, |bits, symbol| bits << 5 | u128::from(*symbol)))
    }
}

/// Which blocks are not of four, from 1, if the text has as many blocks as a code has.
fn uneven(text: &str) -> Vec<usize> {
    let blocks: Vec<&str> = text.split(parts).filter(|block| !block.is_empty()).collect();
    let lengths = blocks.iter().map(|block| block.chars().count());
    let uneven = lengths.enumerate().filter(|(_, length)| *length != BLOCK_LENGTH).map(|(at, _)| at + 1);
    if blocks.len() == LENGTH / BLOCK_LENGTH { uneven.collect() } else { Vec::new() }
}

impl fmt::Display for Code {
    /// Blocks of four with hyphens.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, character) in self.compact().chars().enumerate() {
            if at > 0 && at.is_multiple_of(BLOCK_LENGTH) {
                f.write_str("-")?;
            }
            write!(f, "{character}")?;
        }
        Ok(())
    }
}
