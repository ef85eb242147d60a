//! The slope picture of a dimension as SVG: a line for the dimension and for each of its principles, with its value at both ends.
//! The colours come from the page's style; lines differ in their dashes too, so that grey paper tells them apart. Only texts of the
//! product's own get in, and they are escaped. A table on the page says the same.

use super::{Comparison, Row};
use crate::core::assessment::Level;
use crate::core::order::sorted_by;
use crate::core::petals::{decimal, escape};
use crate::core::question_set::{Dimension, QuestionSet};
use crate::core::score::Score;
use std::cmp::Ordering;
use std::ops::Deref;

/// The picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slopes {
    /// The dimension first, then its principles in the framework's order.
    pub lines: Vec<Slope>,
    /// How many assessments there are.
    columns: usize,
}

/// One line of the picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slope {
    /// What it is called.
    pub name: String,
    /// The score per mille and how it is written, an assessment each; nothing where there is no score.
    pub points: Vec<Option<(u64, String)>>,
    /// Whether each point is joined with the next one: only where there is a change to tell.
    pub joined: Vec<bool>,
}

// Lengths are in hundredths of the drawing's unit, which is a pixel on a narrow telephone.

/// From the top to the line of level 4: the room of the columns' numbers.
const TOP: i64 = 2600;
/// From level 4 down to level 0.
const SCALE: i64 = 20_000;
/// From the left edge to the first column: the room of its values.
const LEFT: i64 = 3000;
/// From the first column to the last.
const WIDTH: i64 = 11_000;
/// From the last column to the right edge: the room of its values and of the names.
const RIGHT: i64 = 15_400;
/// From a column to the value beside it.
const BESIDE: i64 = 700;
/// From the last column to the names.
const NAMES: i64 = 3300;
/// The height of a line of text.
const LINE: i64 = 1350;
/// What stays free between two labels.
const FREE: i64 = 300;
/// So many letters of a name stand on a line.
const LETTERS: usize = 16;

impl Slopes {
    /// The picture of a dimension. `name` gives the dimension's or a principle's name, `value` a score as it is written.
    pub fn of(
        comparison: &Comparison,
        set: &QuestionSet,
        dimension: &Dimension,
        name: impl Fn(&str) -> String,
        value: impl Fn(&Score) -> Option<String>,
    ) -> Slopes {
        let mut lines = Vec::new();
        lines.extend(
            comparison.dimensions.iter().filter(|row| row.id == dimension.id).map(|row| slope(row, &name, &value)),
        );
        let own = |id: &str| set.principle(id).is_some_and(|principle| principle.dimension == dimension.id);
        lines.extend(comparison.principles.iter().filter(|row| own(&row.id)).map(|row| slope(row, &name, &value)));
        let columns = lines.iter().map(|line| line.points.len()).max().unwrap_or_default();
        Slopes { lines, columns }
    }

    /// The whole drawing, with the given attributes on its outermost element.
    pub fn svg(&self, attributes: &str) -> String {
        let last = self.columns.saturating_sub(1);
        let ends = sorted_by(
            self.lines.iter().enumerate().map(|(at, line)| Label::at_end(at, line, last)).collect(),
            Label::by_height,
        );
        let ends = spread(ends, TOP);
        let starts = self.lines.iter().enumerate().filter_map(|(at, line)| Label::at_start(at, line)).collect();
        let mut starts = sorted_by(starts, Label::by_height);
        // Lines that begin at the same point share its value.
        starts.dedup_by(|one, other| one.wanted == other.wanted);
        let starts = spread(starts, TOP);
        let bottom = [&starts, &ends].into_iter().flatten().map(|label| label.y + label.height() / 2);
        let height = bottom.max().unwrap_or_default().max(TOP + SCALE) + 800;

        let mut parts = String::new();
        for column in 0..self.columns {
            let x = decimal(self.x(column));
            parts += &format!("<path class=\"axis\" d=\"M{x} {}V{}\"/>", decimal(TOP), decimal(TOP + SCALE));
            parts += &format!("<text class=\"column\" x=\"{x}\" y=\"{}\">{}</text>", decimal(TOP - 1200), column + 1);
        }
        for level in Level::ALL {
            let y = decimal(y(u64::from(level.number()) * 1000 / u64::from(Level::TOP)));
            parts += &format!("<path class=\"level\" d=\"M{} {y}H{}\"/>", decimal(LEFT), decimal(LEFT + WIDTH));
        }
        for (at, line) in self.lines.iter().enumerate() {
            parts += &self.line(at, line);
        }
        for label in &starts {
            parts += &format!(
                "<text class=\"value start\" x=\"{}\" y=\"{}\">{}</text>",
                decimal(LEFT - BESIDE),
                decimal(label.y + LINE / 3),
                escape(label.value)
            );
        }
        for label in &ends {
            parts += &self.end(label);
        }
        let (wide, high) = (decimal(LEFT + WIDTH + RIGHT), decimal(height));
        format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {wide} {high}\" {attributes}>{parts}</svg>")
    }

    fn line(&self, at: usize, line: &Slope) -> String {
        let place = |column: usize| {
            let (per_mille, _) = line.points.get(column)?.as_ref()?;
            Some((decimal(self.x(column)), decimal(y(*per_mille))))
        };
        let joined = line.joined.iter().enumerate().filter(|(_, joined)| **joined);
        let strokes = joined.filter_map(|(column, _)| {
            let ((x, y), (to_x, to_y)) = (place(column)?, place(column + 1)?);
            Some(format!("<path class=\"slope\" d=\"M{x} {y}L{to_x} {to_y}\"/>"))
        });
        let dots = (0..self.columns).filter_map(place);
        let dots = dots.map(|(x, y)| format!("<circle cx=\"{x}\" cy=\"{y}\" r=\"3.5\"/>"));
        format!("<g class=\"line l{at}\">{}{}</g>", strokes.collect::<String>(), dots.collect::<String>())
    }

    /// The value and the name at the right end; a fine line leads there where the label could not stand beside its point.
    fn end(&self, label: &Label<'_>) -> String {
        let x = LEFT + WIDTH;
        let mut text = String::new();
        if let Some(wanted) = label.wanted.filter(|wanted| (wanted - label.y).abs() > LINE / 2) {
            text += &format!(
                "<path class=\"lead\" d=\"M{} {}L{} {}\"/>",
                decimal(x + 400),
                decimal(wanted),
                decimal(x + BESIDE + 300),
                decimal(label.y)
            );
        }
        let first = label.y - LINE * (label.lines - 1) / 2 + LINE / 3;
        let at = if label.wanted.is_some() { x + BESIDE + 400 } else { x + BESIDE + 800 };
        text += &format!(
            "<text class=\"value\" x=\"{}\" y=\"{}\">{}</text>",
            decimal(at),
            decimal(first),
            escape(label.value)
        );
        for (line, words) in (0..).zip(wrapped(label.name)) {
            text += &format!(
                "<text class=\"name l{}\" x=\"{}\" y=\"{}\">{}</text>",
                label.line,
                decimal(x + NAMES),
                decimal(first + line * LINE),
                escape(words.trim())
            );
        }
        text
    }

    fn x(&self, column: usize) -> i64 {
        let steps = i64::try_from(self.columns.saturating_sub(1)).unwrap_or(1).max(1);
        LEFT + WIDTH * i64::try_from(column).unwrap_or_default() / steps
    }
}

fn slope<I: Deref<Target = str>>(
    row: &Row<I, Score>,
    name: &impl Fn(&str) -> String,
    value: &impl Fn(&Score) -> Option<String>,
) -> Slope {
    let points = row.values.iter().map(|score| Some((score.value()?.per_mille(), value(score)?)));
    let steps = 1..row.values.len();
    Slope {
        name: name(&row.id),
        points: points.collect(),
        joined: steps.map(|to| row.change(to - 1, to).is_some()).collect(),
    }
}

/// How far down a score per mille stands.
fn y(per_mille: u64) -> i64 {
    TOP + SCALE - SCALE * i64::try_from(per_mille).unwrap_or_default() / 1000
}

/// What stands beside an end of a line.
struct Label<'a> {
    /// Which line, from 0.
    line: usize,
    value: &'a str,
    name: &'a str,
    /// Where its point is; nothing where the line has no value there.
    wanted: Option<i64>,
    /// Where its middle stands.
    y: i64,
    /// How many lines of text it has.
    lines: i64,
}

/// What stands in place of a value that is not there.
const NO_VALUE: &str = "–";

impl<'a> Label<'a> {
    /// The label at the right. A line without a value there has one too, below all others: its name stands nowhere else.
    fn at_end(line: usize, slope: &'a Slope, last: usize) -> Label<'a> {
        let point = slope.points.get(last).and_then(Option::as_ref);
        let wanted = point.map(|(per_mille, _)| y(*per_mille));
        let value = point.map_or(NO_VALUE, |(_, value)| value);
        let lines = i64::try_from(wrapped(&slope.name).count()).unwrap_or(1);
        Label { line, value, name: &slope.name, wanted, y: wanted.unwrap_or(TOP + SCALE + 2 * LINE), lines }
    }

    fn at_start(line: usize, slope: &'a Slope) -> Option<Label<'a>> {
        let (per_mille, value) = slope.points.first()?.as_ref()?;
        let y = y(*per_mille);
        Some(Label { line, value, name: "", wanted: Some(y), y, lines: 1 })
    }

    fn height(&self) -> i64 {
        LINE * self.lines
    }

    fn by_height(&self, other: &Label<'_>) -> Ordering {
        self.y.cmp(&other.y)
    }
}

/// Moves labels that stand in order from the top apart, so that none covers another: first down, then back up where there is room.
fn spread(mut labels: Vec<Label<'_>>, top: i64) -> Vec<Label<'_>> {
    let mut from = top - LINE;
    for label in &mut labels {
        label.y = label.y.max(from + label.height() / 2);
        from = label.y + label.height() / 2 + FREE;
    }
    // What was pushed below the scale goes up again as far as the others let it.
    let mut to =
        from.min(TOP + SCALE + LINE).max(labels.iter().map(|label| label.height() + FREE).sum::<i64>() + top - LINE);
    for label in labels.iter_mut().rev() {
        if label.wanted.is_some() {
            label.y = label.y.min(to - label.height() / 2);
            to = label.y - label.height() / 2 - FREE;
        }
    }
    labels
}

/// A name on one line, or on two that break at the space nearest to the middle.
fn wrapped(name: &str) -> impl Iterator<Item = &str> {
    let letters = name.chars().count();
    let middle = name.len() / 2;
    let spaces = name.match_indices(' ').map(|(at, _)| at);
    let nearest = spaces.min_by_key(|at| at.abs_diff(middle)).filter(|_| letters > LETTERS);
    let (first, second) = nearest.and_then(|at| name.split_at_checked(at)).unwrap_or((name, ""));
    [first, second].into_iter().filter(|line| !line.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn picture(lines: Vec<Slope>, columns: usize) -> String {
        Slopes { lines, columns }.svg("")
    }

    fn slope(name: &str, points: &[Option<u64>], joined: &[bool]) -> Slope {
        let points = points.iter().map(|point| point.map(|per_mille| (per_mille, per_mille.to_string())));
        Slope { name: name.to_owned(), points: points.collect(), joined: joined.to_vec() }
    }

    #[test]
    fn only_what_is_joined_has_a_line_and_every_value_a_dot() {
        #[track_caller]
        fn case(points: &[Option<u64>], joined: &[bool], lines: usize, dots: usize) {
            let svg = picture(vec![slope("a", points, joined)], points.len());
            assert_eq!(svg.matches("class=\"slope\"").count(), lines, "{svg}");
            assert_eq!(svg.matches("<circle").count(), dots, "{svg}");
            // Its name stands there once, whatever it has.
            assert_eq!(svg.matches("class=\"name l0\"").count(), 1);
        }
        case(&[Some(0), Some(1000)], &[true], 1, 2);
        case(&[Some(0), Some(1000)], &[false], 0, 2);
        case(&[Some(500), None], &[false], 0, 1);
        case(&[None, None], &[false], 0, 0);
        case(&[Some(500), None, Some(500)], &[false, false], 0, 2);
        case(&[Some(500), Some(250), Some(500), Some(0)], &[true, false, true], 2, 4);
    }

    #[test]
    fn lines_that_begin_alike_share_their_value() {
        let both = |other| {
            picture(vec![slope("a", &[Some(500), Some(0)], &[true]), slope("b", &[Some(other), Some(9)], &[true])], 2)
        };
        assert_eq!([500, 501].map(|other| both(other).matches("value start").count()), [1, 2]);
    }

    #[test]
    fn a_higher_value_stands_higher() {
        assert_eq!((y(1000), y(0)), (TOP, TOP + SCALE));
        assert!(y(501) < y(500));
    }

    #[test]
    fn long_names_break_between_words() {
        assert_eq!(wrapped("one").collect::<Vec<_>>(), ["one"]);
        assert_eq!(wrapped("Osallistujat omilla ehdoillaan").count(), 2);
        assert_eq!(wrapped("Vaikutusmahdollisuuksista").count(), 1);
    }

    proptest! {
        #[test]
        fn no_label_covers_another(values in prop::collection::vec(prop::option::of(0..=1000u64), 1..7), long: bool) {
            let name = if long { "a name that takes two lines" } else { "short" };
            let lines: Vec<Slope> = values.iter().map(|value| slope(name, &[*value], &[])).collect();
            let labels = lines.iter().enumerate().map(|(at, line)| Label::at_end(at, line, 0)).collect();
            let labels = spread(sorted_by(labels, Label::by_height), TOP);
            prop_assert_eq!(labels.len(), values.len());
            for pair in labels.windows(2) {
                let (upper, lower) = (&pair[0], &pair[1]);
                prop_assert!(lower.y - lower.height() / 2 >= upper.y + upper.height() / 2);
                // Moving apart keeps their order.
                prop_assert!(upper.wanted.unwrap_or(i64::MAX) <= lower.wanted.unwrap_or(i64::MAX));
            }
            prop_assert!(labels.iter().all(|label| label.y - label.height() / 2 >= TOP - LINE));
        }

        #[test]
        fn no_name_becomes_markup(name in "\\PC{1,40}") {
            let svg = picture(vec![slope(&name, &[Some(1), Some(2)], &[true])], 2);
            let plain = picture(vec![slope("a", &[Some(1), Some(2)], &[true])], 2);
            let tags = |svg: &str| svg.matches('<').count() - svg.matches("<text class=\"name").count() * 2;
            prop_assert_eq!(tags(&svg), tags(&plain));
        }
    }
}
