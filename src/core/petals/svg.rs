//! The figure as SVG. The colours come from the page's style; only texts of the product's own get in, and they are escaped.

use super::shape::{HUB, RIM, decimal, end, outline, rungs};
use super::{Petal, Petals};
use crate::core::assessment::Answer;

/// Half the side of the drawing: the rim and what stands outside it.
const HALF: i64 = 10_700;

impl Petals {
    /// The whole drawing, with the given attributes on its outermost element.
    pub fn svg(&self, attributes: &str) -> String {
        let petals: String = self.petals.iter().map(|petal| self.petal(petal)).collect();
        let (from, side) = (decimal(-HALF), decimal(2 * HALF));
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"{from} {from} {side} {side}\" {attributes}>{petals}</svg>"
        )
    }

    /// The drawings of the petals that differ from those of another figure of the same questions, with their places from 0.
    pub fn changes<'a>(&'a self, before: &'a Petals) -> impl Iterator<Item = (usize, String)> + 'a {
        let pairs = self.petals.iter().zip(&before.petals).enumerate();
        pairs.filter(|(_, (now, before))| now != before).map(|(at, (now, _))| (at, self.petal(now)))
    }

    fn petal(&self, petal: &Petal) -> String {
        let outline = |end| outline(end, self.step, petal.dimension);
        let mut parts = String::new();
        let mut add = |class: &str, path: &str| parts += &format!("<path class=\"{class}\" d=\"{path}\"/>");
        match petal.answer {
            Some(Answer::Level(level)) => {
                add("room", &outline(RIM));
                add("fill", &outline(end(level)));
            }
            Some(Answer::DontKnow) => {
                add("room", &outline(RIM));
                add("unknown", &rungs(self.step));
            }
            Some(Answer::NotApplicable) => {
                add("none", &format!("M0 {}V{}", decimal(-HUB - 200), decimal(-HUB - 1100)));
            }
            None => add("open", &outline(RIM)),
        }
        if petal.current {
            add("current", &outline(RIM));
        }
        if petal.important {
            parts += &format!("<circle class=\"ring\" cy=\"{}\" r=\"2.8\"/>", decimal(-RIM - 650));
        }
        let angle = decimal(i64::from(petal.angle));
        let class = format!("petal d{}{}", petal.dimension + 1, if petal.faint { " faint" } else { "" });
        let place = format!("class=\"{class}\" transform=\"rotate({angle})\"");
        match &petal.link {
            None => format!("<g {place}>{parts}</g>"),
            Some((href, name)) => {
                // The whole wedge can be pressed, whatever the answer; its number stands in the hub meanwhile.
                let wide = super::shape::half_width(RIM, self.step) * 8 / 7;
                let near = wide * HUB / RIM;
                let wedge = [(-near, -HUB), (-wide, -RIM - 900), (wide, -RIM - 900), (near, -HUB)];
                let wedge = wedge.map(|(x, y)| format!("{},{}", decimal(x), decimal(y))).join(" ");
                format!(
                    "<a {place} href=\"{}\" aria-label=\"{}\" data-petal=\"{}\"{}><polygon class=\"hit\" points=\"{wedge}\"/>{parts}\
                     <text class=\"number\" transform=\"rotate(-{angle})\">{}</text></a>",
                    escape(href),
                    escape(name),
                    petal.question,
                    if petal.current { " aria-current=\"step\"" } else { "" },
                    petal.number
                )
            }
        }
    }
}

/// A text as it stands in markup.
pub fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::assessment::{Assessment, Level};
    use crate::core::question_set::QuestionSet;
    use proptest::prelude::*;

    fn drawn(change: impl Fn(&mut Petal)) -> String {
        let set = QuestionSet::shared();
        let petals = Petals::of(set, &Assessment::default()).each(change);
        Petals { petals: petals.petals.into_iter().take(1).collect(), ..petals }.svg("")
    }

    #[test]
    fn every_state_looks_like_itself() {
        #[track_caller]
        fn case(change: impl Fn(&mut Petal), has: &[&str], lacks: &[&str]) {
            let svg = drawn(change);
            for class in has {
                assert!(svg.contains(&format!("class=\"{class}\"")), "no {class} in {svg}");
            }
            for class in lacks {
                assert!(!svg.contains(&format!("class=\"{class}\"")), "{class} in {svg}");
            }
        }
        let level = |number| move |petal: &mut Petal| petal.answer = Level::new(number).map(Answer::Level);
        case(|_| {}, &["open"], &["room", "fill", "unknown", "none", "ring", "current"]);
        case(level(0), &["room", "fill"], &["open", "none"]);
        case(level(4), &["room", "fill"], &["open", "none"]);
        case(|petal| petal.answer = Some(Answer::DontKnow), &["room", "unknown"], &["fill", "open"]);
        case(|petal| petal.answer = Some(Answer::NotApplicable), &["none"], &["room", "open", "fill"]);
        case(|petal| petal.important = true, &["ring"], &[]);
        case(|petal| petal.current = true, &["current"], &[]);
    }

    #[test]
    fn only_what_differs_is_drawn_anew() {
        let set = QuestionSet::shared();
        let mut assessment = Assessment::default();
        let before = Petals::of(set, &assessment);
        assert_eq!(before.changes(&before).count(), 0);
        assessment.respond(&"q04".into(), |response| response.answer = Level::new(2).map(Answer::Level));
        let now = Petals::of(set, &assessment).each(|petal| petal.current = petal.number == 9);
        let changes: Vec<(usize, String)> = now.changes(&before).collect();
        assert_eq!(changes.iter().map(|(at, _)| *at).collect::<Vec<_>>(), [3, 8]);
        for (_, petal) in changes {
            assert!(now.svg("").contains(&petal) && !before.svg("").contains(&petal));
        }
    }

    proptest! {
        #[test]
        fn no_name_becomes_markup(name in "\\PC{0,40}") {
            let svg = drawn(|petal| petal.link = Some(("/fi/".to_owned(), name.clone())));
            let label = svg.split("aria-label=\"").nth(1).unwrap().split('"').next().unwrap();
            prop_assert!(!label.contains('<') && !label.contains('>'));
            let back = label.replace("&quot;", "\"").replace("&gt;", ">").replace("&lt;", "<").replace("&amp;", "&");
            prop_assert_eq!(back, name);
            prop_assert_eq!(svg.matches("<a ").count(), 1);
        }
    }
}
