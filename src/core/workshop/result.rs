//! What may be shown of what was collected.

use super::{Counts, FEWEST_SHOWN, GroupAt, Pile, Setup, Spread};
use crate::core::assessment::Role;
use crate::core::ids::QuestionId;

/// What the facilitator says of groups of fewer than [`FEWEST_SHOWN`] people.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum SmallGroups {
    /// They are hidden.
    #[default]
    Hidden,
    /// They are shown, knowingly; but never the participants.
    Shown,
}

/// How people answered a question, as far as it may be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// It may be shown.
    Spread(Spread),
    /// It would tell what fewer people said than may be told of.
    Hidden,
    /// Nobody said anything.
    Nobody,
}

impl Shown {
    /// What is shown, if anything.
    pub fn spread(&self) -> Option<Spread> {
        match self {
            Shown::Spread(spread) => Some(*spread),
            Shown::Hidden | Shown::Nobody => None,
        }
    }

    fn of(counts: Counts, hidden: bool) -> Shown {
        match (counts.said(), hidden) {
            (0, _) => Shown::Nobody,
            (_, true) => Shown::Hidden,
            (_, false) => Shown::Spread(Spread { counts }),
        }
    }
}

/// What a question's answers show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuestionResult {
    /// The question.
    pub question: QuestionId,
    /// Everybody together.
    pub all: Shown,
    /// The groups, in the set-up's order.
    pub groups: Vec<Shown>,
    /// How many want to develop this. Only sheets from links and files tell it; none where fewer than [`FEWEST_SHOWN`] of those
    /// came, or where nothing is shown of all.
    pub important: Option<u32>,
}

/// What may be shown of each question, in number order.
///
/// People who said nothing to a question do not count there. Of a question is hidden
///
/// 1. every group of fewer than [`FEWEST_SHOWN`] people; small groups other than the participants may be shown knowingly;
/// 2. as long as all minus the shown groups would leave fewer than [`FEWEST_SHOWN`] people: the smallest group that is still shown,
///    too (of equal ones the last);
/// 3. all together, where the hidden ones are too few even so, or where they all said the same, since then each of them did.
///
/// Which groups are hidden follows from their sizes alone, never from what they said. So what a hidden group said cannot be computed from
/// what is shown, even by somebody who knows these rules and how many answered in each group. What does tell something is comparing what
/// was shown before and after one more sheet came in; pages show results only once they are asked to.
pub fn results(setup: &Setup, pile: &Pile, small: SmallGroups) -> Vec<QuestionResult> {
    let may_be_small: Vec<bool> =
        setup.groups.iter().map(|group| small == SmallGroups::Shown && group.role != Role::Participants).collect();
    let telling = pile.sheets().filter_map(|sheet| sheet.told.as_ref()).collect::<Vec<_>>();
    let enough_tell = telling.len() >= FEWEST_SHOWN as usize;
    let rows = setup.questions.iter().zip(pile.counts(setup));
    let result = |(question, counts): (&QuestionId, Vec<Counts>)| {
        let (hidden, all_hidden) = hidden(&counts, &may_be_small);
        let all = Shown::of(sum(counts.iter()), all_hidden);
        let marks = telling.iter().filter(|told| told.important.contains(question)).count();
        QuestionResult {
            question: question.clone(),
            all,
            groups: counts.into_iter().zip(hidden).map(|(counts, hidden)| Shown::of(counts, hidden)).collect(),
            important: u32::try_from(marks).ok().filter(|_| enough_tell && all.spread().is_some()),
        }
    };
    rows.map(result).collect()
}

/// Which groups are hidden, and whether all together are.
fn hidden(counts: &[Counts], may_be_small: &[bool]) -> (Vec<bool>, bool) {
    let sizes: Vec<u32> = counts.iter().map(Counts::said).collect();
    let is_small = |(size, may): (&u32, &bool)| (1..FEWEST_SHOWN).contains(size) && !may;
    let small: Vec<bool> = sizes.iter().zip(may_be_small).map(is_small).collect();
    let mut hidden = small.clone();
    loop {
        let rest = || counts.iter().zip(&hidden).filter(|(counts, hidden)| **hidden && counts.said() > 0);
        let left = sum(rest().map(|(counts, _)| counts));
        if rest().next().is_none() {
            return (hidden, false);
        }
        // One small group alone never gets here: these are at least two.
        if left.said() >= FEWEST_SHOWN {
            return (hidden, left.is_uniform());
        }
        let shown = sizes.iter().zip(&mut hidden).filter(|(size, hidden)| **size > 0 && !**hidden);
        match shown.rev().min_by_key(|(size, _)| **size) {
            Some((_, hidden)) => *hidden = true,
            // There are too few of all together, and without them the shown groups tell nothing of the others.
            None => return (small, true),
        }
    }
}

fn sum<'a>(counts: impl Iterator<Item = &'a Counts>) -> Counts {
    counts.fold(Counts::default(), |sum, counts| sum.and(*counts))
}

/// How many people are in each group, in the set-up's order.
pub fn people(setup: &Setup, pile: &Pile) -> Vec<u32> {
    setup.numbered_groups().map(|(at, _): (GroupAt, _)| pile.people(at)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// What an onlooker sees: the counts of the groups and of all, where they are shown.
    fn seen(counts: &[Counts], may_be_small: &[bool]) -> (Vec<Shown>, Shown) {
        let (hidden, all_hidden) = hidden(counts, may_be_small);
        let groups = counts.iter().zip(hidden).map(|(counts, hidden)| Shown::of(*counts, hidden));
        (groups.collect(), Shown::of(sum(counts.iter()), all_hidden))
    }

    /// The same with one person's answer moved from one of the seven to another.
    fn moved(counts: Counts, from: usize, to: usize) -> Option<Counts> {
        let mut all = counts.all();
        all[from] = all[from].checked_sub(1)?;
        all[to] += 1;
        let [a, b, c, d, e, not_applicable, dont_know] = all;
        Some(Counts { levels: [a, b, c, d, e], not_applicable, dont_know })
    }

    /// Other answers of the same numbers of people: one group's alone, two groups' so that the sum stays, all hidden ones', or everybody's.
    fn others(counts: &[Counts], may_be_small: &[bool], group: usize) -> Vec<Vec<Counts>> {
        let mut others = Vec::new();
        for from in 0..7 {
            for to in (0..7).filter(|to| *to != from) {
                let Some(changed) = moved(counts[group], from, to) else { continue };
                let mut alone = counts.to_vec();
                alone[group] = changed;
                for partner in (0..counts.len()).filter(|partner| *partner != group) {
                    if let Some(back) = moved(counts[partner], to, from) {
                        let mut both = alone.clone();
                        both[partner] = back;
                        others.push(both);
                    }
                }
                others.push(alone);
            }
        }
        let turned = |counts: &Counts| {
            let [a, b, c, d, e] = counts.levels;
            Counts { levels: [b, c, d, e, counts.not_applicable], not_applicable: counts.dont_know, dont_know: a }
        };
        let (hidden, _) = hidden(counts, may_be_small);
        others.push(
            counts.iter().zip(hidden).map(|(counts, hidden)| if hidden { turned(counts) } else { *counts }).collect(),
        );
        others.push(counts.iter().map(turned).collect());
        others
    }

    fn some_counts() -> impl Strategy<Value = Counts> {
        let few = prop_oneof![3 => Just(0..1u32), 2 => Just(0..3), 1 => Just(0..9)].prop_flat_map(|range| range);
        (prop::array::uniform5(few), 0..2u32, 0..2u32).prop_map(|(levels, not_applicable, dont_know)| Counts {
            levels,
            not_applicable,
            dont_know,
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(1000))]

        /// Whoever sees the result, knows the rules and knows how many of each group answered still cannot tell what a hidden group
        /// said: other answers of the same people look just so.
        #[test]
        fn what_is_hidden_cannot_be_computed(rows in prop::collection::vec((some_counts(), any::<bool>()), 1..6)) {
            let (counts, may_be_small): (Vec<Counts>, Vec<bool>) = rows.into_iter().unzip();
            let picture = seen(&counts, &may_be_small);
            for (group, shown) in picture.0.iter().enumerate() {
                if *shown == Shown::Hidden {
                    let looks_the_same =
                        |other: &Vec<Counts>| other[group] != counts[group] && seen(other, &may_be_small) == picture;
                    prop_assert!(others(&counts, &may_be_small, group).iter().any(looks_the_same), "group {group} of {counts:?}");
                }
            }
        }

        #[test]
        fn no_group_under_the_limit_is_shown_unless_it_may(rows in prop::collection::vec((some_counts(), any::<bool>()), 0..6)) {
            let (counts, may_be_small): (Vec<Counts>, Vec<bool>) = rows.into_iter().unzip();
            let (groups, all) = seen(&counts, &may_be_small);
            for ((shown, counts), may) in groups.iter().zip(&counts).zip(&may_be_small) {
                prop_assert!(shown.spread().is_none() || *may || counts.said() >= FEWEST_SHOWN);
            }
            let total = sum(counts.iter());
            let all_may = counts.iter().zip(&may_be_small).all(|(counts, may)| *may || counts.said() == 0 || counts.said() >= FEWEST_SHOWN);
            prop_assert!(all.spread().is_none() || total.said() >= FEWEST_SHOWN || all_may);
        }
    }

    #[test]
    fn a_small_group_takes_another_one_with_it() {
        let of = |levels: [u32; 5]| Counts { levels, ..Counts::default() };
        #[track_caller]
        fn case(counts: &[Counts], may: &[bool], groups: &str, all: bool) {
            let (found, all_hidden) = hidden(counts, may);
            let found: String = found.iter().map(|hidden| if *hidden { '-' } else { '+' }).collect();
            assert_eq!((found.as_str(), !all_hidden), (groups, all));
        }
        let (six, nine, three, two) =
            (of([0, 2, 2, 2, 0]), of([3, 0, 3, 0, 3]), of([0, 0, 2, 1, 0]), of([0, 0, 0, 0, 2]));
        case(&[six, nine], &[false; 2], "++", true);
        case(&[six, three], &[false; 2], "--", true);
        case(&[nine, six, three], &[false; 3], "+--", true);
        case(&[nine, three, two], &[false; 3], "+--", true);
        case(&[nine, two, Counts::default()], &[false; 3], "--+", true);
        case(&[three], &[false], "-", false);
        // Knowingly shown: the one with three, not the one with two beside it.
        case(&[three, nine], &[true, false], "++", true);
        case(&[three, two], &[true, false], "--", true);
        case(&[two, two], &[true, false], "+-", false);
        // All five hidden ones said the same, so all together would tell what each of them said.
        case(&[of([0, 0, 0, 3, 0]), of([0, 0, 0, 2, 0]), nine], &[false; 3], "--+", false);
    }
}
