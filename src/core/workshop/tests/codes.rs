//! Codes.

use super::*;
use proptest::strategy::ValueTree;

/// A code as somebody might type it: other case, look-alikes, hyphens and spaces anywhere.
fn typed(code: &str, whims: u64) -> String {
    let mut whims = whims;
    let mut whim = |of: u64| {
        whims = whims.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (whims >> 33) % of
    };
    let mut text = String::new();
    for character in code.chars() {
        text += ["", "", "-", " ", " - ", "–", "\u{a0}"][whim(7) as usize];
        let looks_like = match character {
            '0' => "0Oo",
            '1' => "1IiLl",
            _ => "",
        };
        let character = looks_like.chars().nth(whim(5) as usize).unwrap_or(character);
        text.push(if whim(2) == 0 { character.to_ascii_lowercase() } else { character });
    }
    text
}

proptest! {
    #[test]
    fn every_code_comes_back_however_it_is_typed(code in some_code(), whims: u64) {
        let text = code.to_string();
        prop_assert_eq!(text.len(), 29);
        prop_assert_eq!(text.parse::<Code>(), Ok(code));
        prop_assert_eq!(typed(&code.compact(), whims).parse::<Code>(), Ok(code));
    }

    #[test]
    fn two_codes_are_never_the_same(one in some_code(), other in some_code()) {
        prop_assert_eq!(one == other, one.to_string() == other.to_string());
    }

    #[test]
    fn any_text_is_a_code_or_an_error(text in "\\PC{0,60}|[0-9A-Za-z -]{0,40}|[0-9A-HJKMNP-TV-Z]{24}") {
        if let Ok(code) = text.parse::<Code>() {
            prop_assert_eq!(code.to_string().parse::<Code>(), Ok(code));
        }
    }

    #[test]
    fn the_greater_sheet_has_the_greater_code(one in some_sheet(setup()), other in some_sheet(setup())) {
        let codes = (one.code().unwrap().compact(), other.code().unwrap().compact());
        // Without the check, of which the order says nothing.
        let carrying = (&codes.0[..22], &codes.1[..22]);
        if carrying.0 != carrying.1 {
            prop_assert_eq!(one.cmp(&other), carrying.0.cmp(carrying.1));
        }
    }
}

/// Every character that there is at each place, and every exchange of neighbours, typed into codes with their hyphens.
#[test]
fn every_mistake_of_one_character_and_every_swap_is_caught_and_placed() {
    let mut dice = proptest::test_runner::TestRunner::deterministic();
    for _ in 0..50 {
        let code = some_code().new_tree(&mut dice).unwrap().current().compact();
        let characters: Vec<char> = code.chars().collect();
        for place in 0..24 {
            for other in "0123456789ABCDEFGHJKMNPQRSTVWXYZ".chars().filter(|other| *other != characters[place]) {
                let mut wrong = characters.clone();
                wrong[place] = other;
                let wrong: String = wrong.iter().collect();
                assert_eq!(
                    wrong.parse::<Code>(),
                    Err(CodeError::Mistyped(Mistake::Character(place))),
                    "{code} {wrong}"
                );
            }
            let mut left_out = characters.clone();
            left_out.remove(place);
            let left_out: String = left_out.iter().collect();
            assert!(matches!(left_out.parse::<Code>(), Err(CodeError::Length { found: 23, .. })));
            if place > 0 && characters[place - 1] != characters[place] {
                let mut wrong = characters.clone();
                wrong.swap(place - 1, place);
                match wrong.iter().collect::<String>().parse::<Code>() {
                    Err(CodeError::Mistyped(Mistake::Swap(places))) => assert!(places.contains(&(place - 1))),
                    other => panic!("{other:?}"),
                }
            }
        }
    }
}

#[test]
fn what_is_no_code_is_told_with_its_place() {
    let code = Sheet::new(&setup(), group(0), id(5)).code().unwrap().to_string();
    #[track_caller]
    fn case(text: &str, expected: CodeError) {
        assert_eq!(text.parse::<Code>(), Err(expected));
    }
    case("", CodeError::Length { found: 0, blocks: vec![] });
    case(&code[..12], CodeError::Length { found: 10, blocks: vec![] });
    let short = format!("{}{}", &code[..11], &code[12..]);
    case(&short, CodeError::Length { found: 23, blocks: vec![3] });
    case(&format!("{code}7"), CodeError::Length { found: 25, blocks: vec![6] });
    case(&code.replacen('-', "u", 1), CodeError::Character { found: 'u', place: 5 });
    case(&code.replacen('-', "ä", 1), CodeError::Character { found: 'ä', place: 5 });
    case(&"0".repeat(100_000), CodeError::Length { found: 241, blocks: vec![] });
}

#[test]
fn a_code_of_another_version_workshop_or_group_is_refused() {
    let (setup, other) = (setup(), Setup { title: "Toinen".to_owned(), ..setup() });
    let code = Sheet::new(&setup, group(3), id(5)).code().unwrap();
    let refused = |setup: &Setup, code: &Code| Sheet::from_code(code, setup).unwrap_err();
    let (expected, found) = (other.fingerprint(), setup.fingerprint());
    assert_eq!(refused(&other, &code), CodeError::OtherWorkshop { expected, found });
    assert_eq!(refused(&setup, &Code { group: group(4), ..code }), CodeError::Group { found: 5, groups: 4 });
    let nine = Setup { questions: Choice::Principles.questions(set()), ..setup.clone() };
    let mut code = Sheet::new(&nine, group(0), id(5)).code().unwrap();
    code.answers[9] = Some(Answer::DontKnow);
    assert_eq!(refused(&nine, &code), CodeError::Slot { found: 10, questions: 9 });
    // The check holds in every version; the first three bits are the version.
    let mut later = [0; 22];
    later[0] = 2 << 2;
    let later: String = check::completed(later)
        .iter()
        .map(|symbol| "0123456789ABCDEFGHJKMNPQRSTVWXYZ".as_bytes()[*symbol as usize] as char)
        .collect();
    assert_eq!(later.parse::<Code>(), Err(CodeError::Version { found: 2 }));
}
