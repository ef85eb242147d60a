//! The outline of a petal that points up from the circle's centre. Lengths are in hundredths of the drawing's unit; a
//! petal is so narrow that its sides are straight lines and its angle stands for the angle's tangent, so whole numbers do.

use crate::core::assessment::Level;
use std::fmt::Write;

/// Where petals begin.
pub(super) const HUB: i64 = 3000;
/// Where the longest end.
pub(super) const RIM: i64 = 9600;
/// The length of a petal of level 0, so that it is not taken for "not applicable".
const STUB: i64 = 600;

/// The end of a petal of a level.
pub(super) fn end(level: Level) -> i64 {
    match level.number() {
        0 => HUB + STUB,
        number => HUB + (RIM - HUB) * i64::from(number) / i64::from(Level::TOP),
    }
}

/// Half the width of a petal at a distance from the centre, of an angle in hundredths of a degree. A seventh of the angle
/// stays free between neighbours: 0.43 x pi / 18000 is 0.000075.
pub(super) fn half_width(at: i64, step: u32) -> i64 {
    at * i64::from(step) * 75 / 1_000_000
}

/// The outline of a petal from the hub to `end`. The tip tells the dimensions apart where colours do not: round, flat,
/// pointed, and round again.
pub(super) fn outline(end: i64, step: u32, dimension: usize) -> String {
    let (base, wide) = (half_width(HUB, step), half_width(end, step));
    let room = (end - HUB) / 2;
    let mut path = Path::default();
    path.go('M', [(-base, -HUB)]);
    match dimension % 3 {
        1 => {
            let corner = 200.min(wide).min(room);
            let shoulder = end - corner;
            path.go('L', [(-wide, -shoulder)]).go('Q', [(-wide, -end), (corner - wide, -end)]);
            path.go('L', [(wide - corner, -end)]).go('Q', [(wide, -end), (wide, -shoulder)]);
        }
        2 => {
            let shoulder = end - (wide * 3 / 2).min(room);
            let bend = (end + shoulder) / 2;
            path.go('L', [(-wide, -shoulder)]).go('Q', [(-wide * 3 / 4, -bend), (0, -end)]);
            path.go('Q', [(wide * 3 / 4, -bend), (wide, -shoulder)]);
        }
        _ => {
            // A half ellipse as two curves.
            let shoulder = end - wide.min(room);
            path.go('L', [(-wide, -shoulder)]).go('Q', [(-wide, -end), (0, -end)]);
            path.go('Q', [(wide, -end), (wide, -shoulder)]);
        }
    }
    path.go('L', [(base, -HUB)]);
    path.0 + "Z"
}

/// Rungs across the room of a petal: the texture of "don't know".
pub(super) fn rungs(step: u32) -> String {
    let mut path = Path::default();
    for at in (1..=6).map(|rung| HUB + (RIM - HUB) * rung / 7) {
        let wide = half_width(at, step) * 9 / 10;
        path.go('M', [(-wide, -at)]).go('L', [(wide, -at)]);
    }
    path.0
}

/// A number in hundredths.
pub(in crate::core) fn decimal(hundredths: i64) -> String {
    let sign = if hundredths < 0 { "-" } else { "" };
    let (whole, part) = (hundredths.abs() / 100, hundredths.abs() % 100);
    if part == 0 { format!("{sign}{whole}") } else { format!("{sign}{whole}.{part:02}") }
}

/// The data of a path.
#[derive(Default)]
struct Path(String);

impl Path {
    fn go<const N: usize>(&mut self, how: char, points: [(i64, i64); N]) -> &mut Path {
        self.0.push(how);
        for (x, y) in points {
            // Writing into a text cannot fail.
            let _ = write!(self.0, "{} {} ", decimal(x), decimal(y));
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_higher_level_is_a_longer_petal() {
        let ends = Level::ALL.map(end);
        assert!(ends[0] > HUB && ends.is_sorted_by(|a, b| a < b), "{ends:?}");
        assert_eq!(ends[4], RIM);
    }

    #[test]
    fn neighbours_do_not_touch() {
        let step = 1425;
        for at in [HUB, RIM] {
            let taken = f64::from(u32::try_from(2 * half_width(at, step)).unwrap()) / 100.0;
            let radius = f64::from(u32::try_from(at).unwrap()) / 100.0;
            let free = 2.0 * radius * (f64::from(step) / 200.0).to_radians().sin();
            assert!(taken < 0.9 * free, "{taken} of {free} at {radius}");
        }
    }

    #[test]
    fn hundredths_are_written_as_decimals() {
        #[track_caller]
        fn case(hundredths: i64, expected: &str) {
            assert_eq!(decimal(hundredths), expected);
        }
        case(0, "0");
        case(1026, "10.26");
        case(-1005, "-10.05");
        case(-5, "-0.05");
        case(9600, "96");
    }

    #[test]
    fn every_outline_is_closed_and_the_dimensions_differ() {
        for level in Level::ALL {
            let outlines = [0, 1, 2].map(|dimension| outline(end(level), 1425, dimension));
            for path in &outlines {
                assert!(path.starts_with('M') && path.ends_with('Z'), "{path}");
            }
            assert!(outlines[0] != outlines[1] && outlines[1] != outlines[2] && outlines[0] != outlines[2]);
        }
    }
}
