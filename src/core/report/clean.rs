//! Texts as every file format can carry them.

/// The text with line feeds for all ends of lines, and the replacement character for whatever XML 1.0 has no place for: most
/// control characters, and the two code points that are no characters. A word processor or a spreadsheet refuses a whole file
/// for one of them.
pub(super) fn clean(text: &str) -> String {
    let replaced = |sign: char| match sign {
        '\t' | '\n' => sign,
        '\u{fffe}' | '\u{ffff}' => char::REPLACEMENT_CHARACTER,
        sign if sign.is_control() => char::REPLACEMENT_CHARACTER,
        sign => sign,
    };
    text.replace("\r\n", "\n").replace('\r', "\n").chars().map(replaced).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_no_file_can_carry_is_replaced() {
        assert_eq!(clean("a\r\nb\rc\td é 👍 <&>"), "a\nb\nc\td é 👍 <&>");
        assert_eq!(clean("\0\u{1b}[31m\u{7f}\u{85}\u{fffe}"), "\u{fffd}\u{fffd}[31m\u{fffd}\u{fffd}\u{fffd}");
    }
}
