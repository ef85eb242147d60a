//! How time and memory grow with the catalogue and with the number of assessments: `cargo bench --bench scale`.
//!
//! Each step of the work is run on more and more, and its time set against what it would be if it grew in proportion.
//! Times are the best of several runs, as other work on the machine only ever lengthens them; those of more than two
//! milliseconds are the processor's, which other work does not interrupt. Memory is counted by the allocator below: what the
//! result holds, and the most that was held at once on the way.
#![allow(unsafe_code, reason = "to count allocations and the processor's time; nothing of it goes into the product")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, reason = "a bench may fail loudly")]

use peili::core::assessment::{Answer, Assessment, Basis, Level, Role};
use peili::core::browse::{Listing, View};
use peili::core::catalogue::{Catalogue, Model};
use peili::core::file;
use peili::core::ids::{ModelId, TermId};
use peili::core::listed::Listed;
use peili::core::locale::Locale;
use peili::core::order::sorted_by;
use peili::core::question_set::QuestionSet;
use peili::core::recommend::{Recommendation, complementary_set, recommend, steady};
use peili::core::score::{Scores, gaps};
use peili::core::search::{Index, Thesaurus};
use peili::core::summary::Summary;
use peili::core::vocabulary::{Facet, Vocabularies};
use peili::core::workshop::{
    Choice, Code, Group, GroupAt, Length, Pile, Revision, Setup, Sheet, SheetId, SmallGroups, results,
};
use std::alloc::{GlobalAlloc, Layout, System};
use std::collections::BTreeSet;
use std::hint::black_box;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

/// How many models the catalogues have; the first is the product's own.
const MODELS: [usize; 5] = [102, 300, 1_000, 3_000, 10_000];
/// How many assessments there are.
const ASSESSMENTS: [usize; 5] = [1, 3, 10, 30, 100];
/// How many sheets a workshop has.
const SHEETS: [usize; 5] = [100, 300, 1_000, 3_000, 10_000];
/// Beyond so many times linear it is said, and why.
const TOLERATED: f64 = 1.5;

/// The system's allocator, which also counts.
struct Counting;

#[global_allocator]
static ALLOCATOR: Counting = Counting;
static HELD: AtomicUsize = AtomicUsize::new(0);
static MOST: AtomicUsize = AtomicUsize::new(0);

// SAFETY: everything is passed on to the system's allocator as it came.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let held = HELD.fetch_add(layout.size(), Ordering::Relaxed) + layout.size();
        MOST.fetch_max(held, Ordering::Relaxed);
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, place: *mut u8, layout: Layout) {
        HELD.fetch_sub(layout.size(), Ordering::Relaxed);
        unsafe { System.dealloc(place, layout) }
    }
}

unsafe extern "C" {
    /// The processor's time that the process has used, in microseconds (C and POSIX; Windows counts milliseconds of any time).
    safe fn clock() -> std::ffi::c_long;
}

/// What one piece of work took.
#[derive(Clone, Copy)]
struct Cost {
    time: Duration,
    /// Bytes that its result holds.
    held: usize,
    /// The most bytes that it held at once, beyond those that were there before.
    most: usize,
}

fn cost<T>(work: impl Fn() -> T) -> Cost {
    cost_after(|| {}, work)
}

/// Runs the work several times, for at least half a second or three times, each time after something that is not counted.
fn cost_after<T>(mut prepare: impl FnMut(), work: impl Fn() -> T) -> Cost {
    let before = HELD.load(Ordering::Relaxed);
    MOST.store(before, Ordering::Relaxed);
    let result = work();
    let held = HELD.load(Ordering::Relaxed) - before;
    let most = MOST.load(Ordering::Relaxed) - before;
    drop(result);
    let mut best = Duration::MAX;
    let start = Instant::now();
    let mut runs = 0;
    while runs < 3 || start.elapsed() < Duration::from_millis(500) {
        prepare();
        let (start, used) = (Instant::now(), clock());
        let result = black_box(work());
        let time = start.elapsed();
        let used = Duration::from_micros((clock() - used).unsigned_abs());
        best = best.min(if time.as_millis() < 2 || cfg!(not(unix)) { time } else { used });
        drop(result);
        runs += 1;
    }
    Cost { time: best, held, most }
}

/// A step of the work, measured for each size.
struct Curve {
    step: &'static str,
    /// Why it may grow faster than what it works on.
    why: &'static str,
    costs: Vec<Cost>,
}

impl Curve {
    fn print(&self, sizes: &[usize]) {
        println!("\n{}", self.step);
        println!(
            "{:>8} {:>12} {:>10} {:>9} {:>12} {:>12}",
            "n", "time µs", "µs each", "× linear", "holds kB", "most kB"
        );
        let micros = |cost: &Cost| cost.time.as_secs_f64() * 1e6;
        let each = |(cost, size): (&Cost, &usize)| micros(cost) / *size as f64;
        let first = each((&self.costs[0], &sizes[0]));
        let mut beyond = Vec::new();
        for (cost, size) in self.costs.iter().zip(sizes) {
            let ratio = each((cost, size)) / first;
            let (held, most) = (cost.held as f64 / 1e3, cost.most as f64 / 1e3);
            println!(
                "{size:>8} {:>12.1} {:>10.3} {ratio:>9.2} {held:>12.1} {most:>12.1}",
                micros(cost),
                each((cost, size))
            );
            if ratio > TOLERATED {
                beyond.push(format!("{ratio:.1} times at {size}"));
            }
        }
        if !beyond.is_empty() {
            println!("  more than {TOLERATED} × linear: {}. {}", beyond.join(", "), self.why);
        }
    }
}

/// Numbers that look random and are the same in every run (xorshift64*, Vigna 2016).
struct Dice(u64);

impl Dice {
    /// A number from 0 to below the limit.
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33) as usize % limit
    }

    /// So many different ones of the items, or all.
    fn some<T: Clone>(&mut self, items: impl Iterator<Item = T>, count: usize) -> Vec<T> {
        let mut left: Vec<T> = items.collect();
        (0..count.min(left.len())).map(|_| left.swap_remove(self.below(left.len()))).collect()
    }
}

/// Everything that the work is done on.
struct Seeds {
    set: QuestionSet,
    terms: Vocabularies,
    catalogue: Catalogue,
}

impl Seeds {
    /// A catalogue of so many models: the product's own, and then others like them with other ids, terms and links.
    fn catalogue(&self, size: usize) -> Catalogue {
        let mut dice = Dice(0x0053_AA11_1505_0500);
        let models = self.catalogue.models.iter().cycle().take(size).enumerate();
        let own = self.catalogue.models.len();
        Catalogue {
            models: models
                .map(|(at, like)| if at < own { like.clone() } else { self.another(like, at, &mut dice) })
                .collect(),
        }
    }

    fn another(&self, like: &Model, number: usize, dice: &mut Dice) -> Model {
        let mut model = like.clone();
        // The number first, so that the order of the ids is not that of the models.
        model.id = ModelId::from(format!("{}-{}-{number}", dice.below(1_000_000), like.id).as_str());
        let mut terms = |facet: Facet| -> Vec<TermId> {
            dice.some(self.terms.of(facet).iter().map(|term| term.id.clone()), like.of(facet).len())
        };
        model.target_groups = terms(Facet::TargetGroups);
        model.settings = terms(Facet::Settings);
        model.themes = terms(Facet::Themes);
        let questions = dice.some(self.set.questions.iter().map(|question| question.id.clone()), like.links.len());
        for (link, question) in model.links.iter_mut().zip(questions) {
            link.question = question;
            link.strength = 1 + dice.below(3) as u8;
        }
        model
    }

    /// An assessment with 24 answers and notes of 500 characters.
    fn assessment(&self, number: usize) -> Assessment {
        let mut dice = Dice(0x9E37_79B9_7F4A_7C15 ^ number as u64);
        let mut assessment = Assessment { title: format!("Arviointi {number}"), ..Assessment::default() };
        for facet in Facet::ALL {
            for term in dice.some(self.terms.of(facet).iter(), 3) {
                assessment.context.set(facet, &term.id, true);
            }
        }
        let words = ["kävijät ", "kertovat ", "että ", "ryhmä ", "päättää ", "yhdessä ", "viikon ", "ohjelmasta. "];
        for question in &self.set.questions {
            let note: String =
                std::iter::repeat_with(|| words[dice.below(words.len())].chars()).flatten().take(500).collect();
            assessment.respond(&question.id, |response| {
                response.answer = Level::new(dice.below(5) as u64).map(Answer::Level);
                response.note = note;
                response.important = dice.below(5) == 0;
                response.basis = Some(Basis::ALL[dice.below(Basis::ALL.len())]);
            });
        }
        assessment
    }
}

fn main() {
    let seeds = Seeds {
        set: QuestionSet::embedded().unwrap(),
        terms: Vocabularies::embedded().unwrap(),
        catalogue: Catalogue::embedded().unwrap(),
    };
    println!("== catalogues of {MODELS:?} models");
    for curve in of_catalogues(&seeds) {
        curve.print(&MODELS);
    }
    println!("\n== {ASSESSMENTS:?} assessments of 24 answers with notes of 500 characters");
    for curve in of_assessments(&seeds) {
        curve.print(&ASSESSMENTS);
    }
    println!("\n== workshops of {SHEETS:?} sheets with 24 answers");
    for curve in of_workshops(&seeds) {
        curve.print(&SHEETS);
    }
}

/// Codes as they are pasted, every tenth of them sent again, come together and are looked at.
fn of_workshops(seeds: &Seeds) -> Vec<Curve> {
    let deeper =
        "The sheets stand in a tree, which is deeper the more there are, and no longer stay in the processor's caches.";
    let mut curves =
        ["reading the codes", "merging the sheets", "merging two piles of a half each", "what may be shown"]
            .map(|step| Curve { step, why: deeper, costs: Vec::new() });
    let setup = Setup {
        title: "Kylätalon työpaja".to_owned(),
        question_set: seeds.set.key(),
        questions: Choice::All.questions(&seeds.set),
        groups: [Role::Staff, Role::Management, Role::Participants, Role::Partners].map(Group::of).to_vec(),
        length: Length::HundredTwenty,
        round: 1,
    };
    for count in SHEETS {
        let mut dice = Dice(0x9E37_79B9_7F4A_7C15);
        let sheets: Vec<Sheet> = (0..count)
            .map(|number| {
                let (person, revision) = if number % 10 == 9 { (number - 1, 1) } else { (number, 0) };
                let at = GroupAt::new(person as u64 % 4).unwrap();
                let mut sheet = Sheet::new(&setup, at, SheetId::new(person as u64 * 7).unwrap());
                sheet.revision = Revision::new(revision).unwrap();
                for place in 0..24 {
                    sheet.set_answer(place, Level::new(dice.below(5) as u64).map(Answer::Level));
                }
                sheet
            })
            .collect();
        let codes: Vec<String> = sheets.iter().map(|sheet| sheet.code().unwrap().to_string()).collect();
        let read = |code: &String| Sheet::from_code(&code.parse::<Code>().unwrap(), &setup).unwrap();
        let pile_of = |sheets: &[Sheet]| {
            let mut pile = Pile::new(&setup);
            sheets.iter().for_each(|sheet| assert!(pile.add(sheet.clone()).is_ok()));
            pile
        };
        let pile = pile_of(&sheets);
        let (one, other) = sheets.split_at(count / 2);
        let (one, other) = (pile_of(one), pile_of(other));
        let costs = [
            cost(|| codes.iter().map(read).collect::<Vec<_>>()),
            cost(|| pile_of(&sheets)),
            cost(|| {
                let mut both = one.clone();
                both.merge(other.clone()).unwrap();
                both
            }),
            cost(|| results(&setup, &pile, SmallGroups::Hidden)),
        ];
        curves.iter_mut().zip(costs).for_each(|(curve, cost)| curve.costs.push(cost));
    }
    curves.into()
}

fn of_catalogues(seeds: &Seeds) -> Vec<Curve> {
    let assessment = seeds.assessment(0);
    let all = BTreeSet::new();
    let found_gaps = gaps(&seeds.set, &assessment);
    let thesaurus = Thesaurus::embedded().unwrap();
    let view = View::parse("theme=digital&for=young");
    let mut larger_than_caches = vec![0_u8; 96_000_000];
    let far = "The more models, the farther from the processor they are: with the caches emptied, the first ones take as long each \
               (\"cold\").";
    let mut curves = [
        ("unpacking the catalogue of one language, as the browser gets it", far),
        ("ranking: every model judged, and all of them sorted", far),
        ("ranking cold: the same, with the processor's caches emptied before each run", ""),
        (
            "sorting alone: as many recommendations as the ranking has, shuffled",
            "It takes n log n comparisons, and of many items neither caches nor branch prediction foresee the order. It is a \
             small part of the ranking.",
        ),
        ("the set: three to five that complement each other, of the first 20", ""),
        ("steady: five rankings with moved weights", far),
        (
            "finding each model of the ranking again by its id, as the cards of the whole ranking do",
            "`Catalogue::model` walks through the list, so that n look-ups take n² steps. At the catalogue's size an index would \
             be code for nothing.",
        ),
        ("making the search's index, of all three languages", far),
        ("a search for three everyday words: every model judged, those found sorted", far),
        ("a search for one word with a typing mistake", far),
        ("looking through the catalogue with two choices", far),
    ]
    .map(|(step, why)| Curve { step, why, costs: Vec::new() });
    for size in MODELS {
        let packed: &'static [u8] = seeds.catalogue(size).only(Locale::Fi).pack().leak().as_bytes();
        let catalogue = Catalogue::unpack(packed).unwrap();
        let rank = || recommend(&seeds.set, &catalogue, &assessment, &all);
        let ranking = rank();
        let shuffled = Dice(7).some(ranking.iter(), ranking.len());
        let by_relevance = |a: &&Recommendation, b: &&Recommendation| {
            b.relevance.cmp(&a.relevance).then_with(|| a.model.cmp(&b.model))
        };
        let find = |found: &&Recommendation| catalogue.model(&found.model).is_some();
        println!("{size:>8} models: {:>8.0} kB packed, {} recommended", packed.len() as f64 / 1e3, ranking.len());
        let whole = seeds.catalogue(size);
        let listing = Listing::of(&whole, &seeds.set, Locale::Fi);
        let index = Index::of(&whole, &seeds.terms, &thesaurus);
        let empty_caches = || larger_than_caches.iter_mut().step_by(64).for_each(|byte| *byte = byte.wrapping_add(1));
        let costs = [
            cost(|| Catalogue::unpack(packed)),
            cost(rank),
            cost_after(empty_caches, rank),
            cost(|| sorted_by(shuffled.clone(), by_relevance)),
            cost(|| complementary_set(&seeds.set, &found_gaps, &ranking)),
            cost(|| steady(&seeds.set, &catalogue, &assessment, &all)),
            cost(|| ranking.iter().filter(find).count()),
            cost(|| Index::of(&whole, &seeds.terms, &thesaurus)),
            cost(|| index.search("yksinäinen vanhus kylällä")),
            cost(|| index.search("kokemusasiantuntia")),
            cost(|| listing.browse(&view, None)),
        ];
        curves.iter_mut().zip(costs).for_each(|(curve, cost)| curve.costs.push(cost));
    }
    curves.into()
}

fn of_assessments(seeds: &Seeds) -> Vec<Curve> {
    let alone = "Each is worked on alone, so this is the machine: its caches, or other work on it.";
    let mut curves = ["writing", "reading back", "scoring: scores, summary and gaps"].map(|step| Curve {
        step,
        why: alone,
        costs: Vec::new(),
    });
    for count in ASSESSMENTS {
        let assessments: Vec<Assessment> = (0..count).map(|number| seeds.assessment(number)).collect();
        let write = || assessments.iter().map(|one| file::write(one, &seeds.set)).collect::<Vec<_>>();
        let texts = write();
        let bytes = texts.iter().map(String::len).sum::<usize>() as f64 / 1e3;
        println!("{count:>8} assessments: {bytes:>8.1} kB, {:.1} kB each", bytes / count as f64);
        let read = || texts.iter().map(|text| file::read(text, &seeds.set, &seeds.terms).unwrap()).collect::<Vec<_>>();
        assert!(read().iter().zip(&assessments).all(|(opened, one)| opened.assessment == *one));
        let score = |one: &Assessment| {
            let scores = Scores::of(&seeds.set, one);
            (Summary::of(&scores), gaps(&seeds.set, one), scores)
        };
        let costs = [cost(write), cost(read), cost(|| assessments.iter().map(score).collect::<Vec<_>>())];
        curves.iter_mut().zip(costs).for_each(|(curve, cost)| curve.costs.push(cost));
    }
    curves.into()
}
