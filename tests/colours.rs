//! The colours hold: whatever stands on whatever can be read, in every scheme; and the three dimensions can be told apart
//! in grey print and by colour-blind eyes.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may fail loudly")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Red, green and blue as amounts of light, 0 to 1.
type Colour = [f64; 3];
type Matrix = [[f64; 3]; 3];
type Tokens = BTreeMap<String, Colour>;

const DIMENSIONS: [&str; 3] = ["d1", "d2", "d3"];
const GROUNDS: &[&str] = &["paper", "card", "d1-tint", "d2-tint", "d3-tint", "bad-tint"];

/// What the styles put on what: the colours, what lies behind or beside them, the contrast needed (WCAG 2.2: 4.5 for
/// text, 3 for shapes), and where. What is half transparent over its ground lies between the two, and so does its contrast.
const PAIRS: &[(&str, &[&str], f64, &str)] = &[
    ("ink", GROUNDS, 4.5, "text, the ring of the question at hand"),
    ("soft", GROUNDS, 4.5, "hints, counts, the numbers of the levels"),
    ("d1-text", &["paper", "card", "d1-tint"], 4.5, "headings of the first dimension"),
    ("d2-text", &["paper", "card", "d2-tint"], 4.5, "headings of the second dimension"),
    ("d3-text", &["paper", "card", "d3-tint"], 4.5, "headings of the third dimension"),
    ("on-colour", &["d1-text", "d2-text", "d3-text", "soft"], 4.5, "question numbers in badges and the map"),
    ("on-go", &["go"], 4.5, "the text of a button"),
    ("go", &["paper", "card"], 3.0, "a button"),
    ("d1", &["paper", "card", "d1-tint"], 3.0, "petals, bars and the chosen option of the first dimension"),
    ("d2", &["paper", "card", "d2-tint"], 3.0, "petals, bars and the chosen option of the second dimension"),
    ("d3", &["paper", "card", "d3-tint"], 3.0, "petals, bars and the chosen option of the third dimension"),
    ("edge", GROUNDS, 3.0, "fields, options, quiet buttons"),
    ("focus", GROUNDS, 3.0, "the focus ring"),
    ("bad", &["paper", "card", "bad-tint"], 3.0, "the edge of an error"),
];

/// Hairlines part nothing that spacing does not part already.
const DECORATION: &[&str] = &["line"];

/// From linear sRGB to XYZ, each as a share of its white (D65). The middle row is the luminance.
const TO_XYZ: Matrix = [[0.43395, 0.37621, 0.18984], [0.2126, 0.7152, 0.0722], [0.01775, 0.10947, 0.87278]];

/// Colour-blind eyes at full severity, for linear light: Machado, Oliveira & Fernandes, "A Physiologically-based Model for
/// Simulation of Color Vision Deficiency", IEEE Transactions on Visualization and Computer Graphics 15 (6), 2009.
const EYES: &[(&str, Matrix)] = &[
    ("protanopia", [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]),
    (
        "deuteranopia",
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]],
    ),
    ("tritanopia", [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]),
];

fn styles() -> Vec<(PathBuf, String)> {
    let entries = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("style")).unwrap();
    let paths = entries.map(|entry| entry.unwrap().path());
    paths.map(|path| (path.clone(), without_comments(&fs::read_to_string(path).unwrap()))).collect()
}

fn without_comments(css: &str) -> String {
    css.split("*/").filter_map(|part| part.split("/*").next()).collect()
}

/// The colours of the first `:root` block after the opening.
#[track_caller]
fn tokens(css: &str, opening: &str) -> Tokens {
    let (_, rest) = css.split_once(opening).expect(opening);
    let block = rest.split_once(":root {").and_then(|(_, rest)| rest.split_once('}')).expect(opening).0;
    let declarations = block.split(';').filter_map(|declaration| declaration.split_once(':'));
    let named = declarations.filter_map(|(name, value)| Some((name.trim().strip_prefix("--")?, value.trim())));
    named.filter(|(_, value)| value.starts_with('#')).map(|(name, value)| (name.to_owned(), colour(value))).collect()
}

/// Every scheme with all its colours; dark and print replace some of the light one's.
fn schemes() -> Vec<(&'static str, Tokens)> {
    let css = styles().into_iter().find(|(path, _)| path.ends_with("tokens.css")).unwrap().1;
    let light = tokens(&css, "@layer tokens {");
    let dark = tokens(&css, "@media screen and (prefers-color-scheme: dark) {");
    let forgotten: Vec<_> = light.keys().filter(|name| !dark.contains_key(*name)).collect();
    assert!(forgotten.is_empty(), "dark: no colour for {forgotten:?}");
    let mut print = light.clone();
    print.extend(tokens(&css, "@media print {"));
    vec![("light", light), ("dark", dark), ("print", print)]
}

#[track_caller]
fn colour(hex: &str) -> Colour {
    let digits = hex.strip_prefix('#').filter(|digits| digits.len() == 6);
    let number = digits.and_then(|digits| u32::from_str_radix(digits, 16).ok());
    let [_, rgb @ ..] = number.unwrap_or_else(|| panic!("{hex}: expected #rrggbb")).to_be_bytes();
    rgb.map(|byte| {
        let value = f64::from(byte) / 255.0;
        if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    })
}

fn times(matrix: Matrix, colour: Colour) -> Colour {
    matrix.map(|row| row.iter().zip(colour).map(|(factor, light)| factor * light).sum())
}

fn contrast(one: Colour, other: Colour) -> f64 {
    let [_, one, _] = times(TO_XYZ, one);
    let [_, other, _] = times(TO_XYZ, other);
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// CIE L*a*b*.
fn lab(colour: Colour) -> [f64; 3] {
    let [x, y, z] = times(TO_XYZ, colour)
        .map(|share| if share > 216.0 / 24389.0 { share.cbrt() } else { (share * 24389.0 / 27.0 + 16.0) / 116.0 });
    [116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)]
}

fn lightness(colour: Colour) -> f64 {
    let [lightness, ..] = lab(colour);
    lightness
}

/// How far apart such eyes see two colours (CIE76).
fn difference(eyes: Matrix, one: Colour, other: Colour) -> f64 {
    let seen = |colour| lab(times(eyes, colour).map(|light| light.clamp(0.0, 1.0)));
    seen(one).iter().zip(seen(other)).map(|(one, other)| (one - other).powi(2)).sum::<f64>().sqrt()
}

#[track_caller]
fn named(tokens: &Tokens, scheme: &str, name: &str) -> Colour {
    *tokens.get(name).unwrap_or_else(|| panic!("{scheme}: no colour --{name} in tokens.css"))
}

#[track_caller]
fn at_least(least: f64, found: f64, what: &str) {
    assert!(found >= least, "{what}: found {found:.2}, expected at least {least}");
}

#[test]
fn everything_can_be_read_on_its_ground() {
    for (scheme, tokens) in schemes() {
        for (front, backs, least, place) in PAIRS {
            for back in *backs {
                let found = contrast(named(&tokens, scheme, front), named(&tokens, scheme, back));
                at_least(*least, found, &format!("{scheme}: the contrast of --{front} on --{back} ({place})"));
            }
        }
    }
}

#[test]
fn no_colour_goes_unchecked() {
    let checked = |name: &str| PAIRS.iter().any(|(front, backs, ..)| *front == name || backs.contains(&name));
    for (scheme, tokens) in schemes() {
        let found = tokens.keys().find(|name| !checked(name) && !DECORATION.contains(&name.as_str()));
        assert!(found.is_none(), "{scheme}: --{} is in no pair", found.unwrap());
    }
}

#[test]
fn the_dimensions_are_different_greys() {
    for (scheme, tokens) in schemes() {
        for (darker, lighter) in DIMENSIONS.iter().zip(DIMENSIONS.iter().skip(1)) {
            let step = lightness(named(&tokens, scheme, lighter)) - lightness(named(&tokens, scheme, darker));
            at_least(12.0, step, &format!("{scheme}: the lightness (L*) of --{lighter} above that of --{darker}"));
        }
    }
}

#[test]
fn colour_blind_eyes_tell_the_dimensions_apart() {
    for (scheme, tokens) in schemes() {
        for (eyes, matrix) in EYES {
            for (one, other) in [("d1", "d2"), ("d1", "d3"), ("d2", "d3")] {
                let found = difference(*matrix, named(&tokens, scheme, one), named(&tokens, scheme, other));
                // The plain distance is generous to strong colours, so more is asked of it than the 15 that would do.
                at_least(25.0, found, &format!("{scheme}, {eyes}: the difference of --{one} and --{other}"));
            }
        }
    }
}

#[test]
fn colours_stand_only_among_the_tokens() {
    const FUNCTIONS: &[&str] = &["rgb", "rgba", "hsl", "hsla", "hwb", "lab", "lch", "oklab", "oklch", "color"];
    for (path, css) in styles().iter().filter(|(path, _)| !path.ends_with("tokens.css")) {
        // What ends in a brace that opens is a selector, where # begins an id and not a colour.
        let parts = css.split_inclusive(['{', '}', ';']).filter(|part| !part.ends_with('{'));
        for (property, value) in parts.filter_map(|declaration| declaration.split_once(':')) {
            let mut words = value.split_inclusive(|letter: char| !letter.is_alphanumeric() && letter != '-');
            let function = words.find_map(|word| word.strip_suffix('(').filter(|name| FUNCTIONS.contains(name)));
            let found = function.or(value.contains('#').then_some("#"));
            assert!(found.is_none(), "{}: {}:{value} belongs in tokens.css", path.display(), property.trim());
        }
    }
}

#[test]
fn the_measures_are_true() {
    let [black, grey, white] = ["#000000", "#777777", "#ffffff"].map(colour);
    for (found, expected) in [
        (contrast(black, white), 21.0),
        (contrast(grey, white), 4.48),
        (lightness(grey), 50.03),
        (lightness(white), 100.0),
        // Red and green from the table of CIE L*a*b*: (53.24, 80.09, 67.20) and (87.73, -86.18, 83.18).
        (difference([[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]], colour("#ff0000"), colour("#00ff00")), 170.57),
    ] {
        assert!((found - expected).abs() < 0.05, "found {found}, expected {expected}");
    }
    // No eyes see grey as coloured: each row of a matrix adds up to one.
    for row in EYES.iter().flat_map(|(_, matrix)| matrix).chain(&TO_XYZ) {
        assert!((row.iter().sum::<f64>() - 1.0).abs() < 1e-5, "{row:?}");
    }
}
