//! Where one sentence ends and the next begins.

use crate::core::locale::Locale;

/// The sentences of a text in order, each with its marks. A text without letters and digits has none.
pub(super) fn sentences(text: &str, locale: Locale) -> Vec<&str> {
    let mut found = Vec::new();
    let mut rest = text.trim();
    while let Some((sentence, after)) = first_split(rest, locale) {
        found.push(sentence);
        rest = after.trim_start();
    }
    found.extend(rest.contains(char::is_alphanumeric).then_some(rest));
    found
}

/// The first sentence and what follows it, where something does.
fn first_split(text: &str, locale: Locale) -> Option<(&str, &str)> {
    let spaces = text.match_indices(char::is_whitespace);
    spaces.map(|(at, _)| text.split_at(at)).find(|(before, after)| is_end(before, after, locale))
}

/// Whether a sentence ends between two pieces of text that a space parts.
fn is_end(before: &str, after: &str, locale: Locale) -> bool {
    // A number in front of a list's item is no sentence of its own.
    if !before.contains(char::is_alphabetic) {
        return false;
    }
    let Some(next) = after.chars().find(|c| c.is_alphanumeric()) else { return false };
    // This also settles most abbreviations and ordinals, and a question in quotes within a sentence.
    if next.is_lowercase() {
        return false;
    }
    let closers = ['"', '”', '“', '\'', '’', '»', '«', ')', ']'];
    let last = before.split_whitespace().next_back().unwrap_or_default().trim_end_matches(closers);
    match last.chars().next_back() {
        Some('!' | '?' | '…') => true,
        Some(':') => next.is_uppercase(),
        Some('.') => {
            let word = last.trim_matches(|c: char| !c.is_alphanumeric());
            let is_within_number = next.is_numeric() && word.ends_with(char::is_numeric);
            !is_within_number && !is_abbreviation(word, locale)
        }
        _ => false,
    }
}

/// Whether a word with a full stop is short for something that goes on. Those that end a list ("jne.", "m.m.", "etc.")
/// are not among them: before a capital letter they end the sentence, too.
fn is_abbreviation(word: &str, locale: Locale) -> bool {
    let known: &[&str] = match locale {
        Locale::Fi => &["alk", "esim", "huom", "ks", "mm", "nk", "ns", "puh", "ts", "vrt"],
        Locale::Sv => {
            &["bl", "bl.a", "ca", "d.v.s", "dvs", "ex", "f.d", "fr.o.m", "jfr", "kl", "nr", "s.k", "t.ex", "t.o.m"]
        }
        Locale::En => &["approx", "cf", "dr", "e.g", "i.e", "mr", "mrs", "ms", "prof", "st", "vs"],
    };
    let is_one_letter = word.chars().count() == 1 && word.contains(char::is_alphabetic);
    is_one_letter || known.iter().any(|known| word.eq_ignore_ascii_case(known))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The sentences are marked by a bar between them.
    #[track_caller]
    fn case(locale: Locale, marked: &str) {
        assert_eq!(sentences(&marked.replace('|', " "), locale), marked.split('|').collect::<Vec<_>>());
    }

    #[test]
    fn sentences_end_at_their_marks() {
        case(Locale::Fi, "Yksi lause");
        case(Locale::Fi, "Yksi lause.|Toinen lause!|Kolmas lause?|Neljäs…|Viides...|Kuudes");
        case(Locale::Fi, "Onko näin?!|On.");
        case(Locale::Fi, "Tässä on kaikki.|24 kysymystä riittää.");
        case(Locale::Fi, "Tämä (ks. kuva.)|Toinen.");
        case(Locale::Sv, "Är det så?|Åtminstone delvis.");
        case(Locale::En, "It ends here.|– But not there.");
    }

    #[test]
    fn a_colon_ends_a_sentence_before_a_capital() {
        case(Locale::Fi, "Miettikää:|Kuka tulee?");
        case(Locale::Fi, "Miettikää, miten tavoitatte ne: missä ja kenen kautta.");
        case(Locale::Fi, "Vastauksia on: 24.");
        case(Locale::Fi, "THL:n sivu.");
    }

    #[test]
    fn quotes_belong_to_their_sentence() {
        case(Locale::Fi, "Hän sanoi: ”tule.”|Sitten tultiin.");
        case(Locale::Fi, "”Miksi?” hän kysyi.|”Siksi.”|”Niinkö?”");
        case(Locale::En, "“Why?” she asked.|“Because.”|‘Really?’");
    }

    #[test]
    fn abbreviations_go_on() {
        case(Locale::Fi, "Tule esim. kahvilaan tai esim. Helsinkiin.|Se on n. 5 km päässä.");
        case(Locale::Fi, "Kahvila, paja jne. ovat auki.|Kahvila, paja jne.|Tule mukaan.");
        case(Locale::Sv, "Kom t.ex. till Helsingfors, bl.a. Kiasma.|Vi ses kl. 12.|Kom t. ex. Lördag.");
        case(Locale::Sv, "Kaffe, bullar m.m.|Välkommen.");
        case(
            Locale::En,
            "Come to a city, e.g. Helsinki.|It is, i.e. Was, there.|Ask Dr. Who.|Tea, cake, etc.|Welcome.",
        );
        // A word of one language is no abbreviation in another.
        case(Locale::Sv, "Kaffe, bullar mm.|Välkommen.");
    }

    #[test]
    fn numbers_go_on() {
        case(Locale::Fi, "Keskiarvo on 2.6 eli 3. sija.|Se on 24. 12. 2026.|Kysymys 9.|Se koskee esteitä.");
        case(Locale::Fi, "1. Kuka tulee?|2. Kuka jää?");
        case(Locale::En, "It is 2.6 out of 4.|That is fine.");
    }

    #[test]
    fn soft_hyphens_and_hard_spaces_change_nothing() {
        case(Locale::Fi, "Osalli\u{ad}suus.|Yh\u{ad}dessä n.\u{a0}5 kertaa.");
    }

    #[test]
    fn what_says_nothing_is_no_sentence() {
        for text in ["", " ", "…", " – . ! ”"] {
            assert!(sentences(text, Locale::Fi).is_empty());
        }
        assert_eq!(sentences("  Yksi.  \n Kaksi. … ", Locale::Fi), ["Yksi.", "Kaksi. …"]);
    }
}
