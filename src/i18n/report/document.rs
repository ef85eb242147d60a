//! The report as it is read.

use super::{ReportIn, level_of};
use crate::core::assessment::{Date, Level};
use crate::core::report::{Block, Cell, Document, Part, Planned, Recommended, Section, Table};
use crate::core::score::Score;
use crate::core::vocabulary::name_of;

impl ReportIn<'_> {
    /// The report in words, with the parts that it has.
    pub fn document(&self) -> Document {
        let parts = Part::ALL.into_iter().filter(|part| self.report.parts.has(*part));
        let sections = parts.map(|part| Section {
            part,
            heading: if part == Part::Cover { self.title() } else { self.part(part) }.to_owned(),
            blocks: self.blocks(part),
        });
        Document { locale: self.locale, title: self.title().to_owned(), sections: sections.collect() }
    }

    /// What stands in a part.
    fn blocks(&self, part: Part) -> Vec<Block> {
        match part {
            Part::Cover => self.cover(),
            Part::Summary => self.summary_blocks(),
            Part::Scores => vec![Block::Paragraph(self.t.report_words.scale.to_owned()), Block::Table(self.scores())],
            Part::Answers => vec![Block::Table(self.answers())],
            Part::Gaps => self.gaps(),
            Part::FindOut => self.unknown(),
            Part::Recommendations => self.recommendations(),
            Part::Plan => self.plan(),
            Part::Notes => self.notes(),
        }
    }

    fn cover(&self) -> Vec<Block> {
        let mut blocks: Vec<Block> =
            self.facts().into_iter().map(|(name, value)| Block::Fact(name.to_owned(), value)).collect();
        blocks.push(Block::Paragraph(self.t.shell.independence.to_owned()));
        blocks
    }

    /// What is known of the assessment, as names with values.
    pub fn facts(&self) -> Vec<(&'static str, String)> {
        let (t, report) = (self.t, self.report);
        let date = report.date.map(|date| t.date(date)).unwrap_or_default();
        let facts = [
            (t.setup.organisation, report.organisation.clone()),
            (t.report_words.scope, report.scope.clone()),
            (t.setup.date, date),
            (t.report_words.answered_by, self.answered_by()),
            (t.report_words.basis, self.grounds()),
            (t.report_words.question_set, report.question_set.clone()),
        ];
        facts.into_iter().filter(|(_, value)| !value.is_empty()).collect()
    }

    fn scores(&self) -> Table {
        let result = &self.t.result;
        let columns = [
            (result.column_principle, 32),
            (self.t.report_words.column_words, 24),
            (result.column_mean, 14),
            (result.column_answered, 12),
            (result.column_hundred, 9),
            (result.column_range, 15),
        ];
        let mut table = Table::new(self.part(Part::Scores), &columns);
        for (id, score) in &self.report.scores.dimensions {
            let Some(dimension) = self.set.dimension(id) else { continue };
            table.rows.push(self.score(self.text(&dimension.name).to_owned(), score));
            for (id, score) in &self.report.scores.principles {
                let principle = self.set.principle(id).filter(|principle| principle.dimension == dimension.id);
                table
                    .rows
                    .extend(principle.map(|principle| self.score(format!("– {}", self.text(&principle.name)), score)));
            }
        }
        table
    }

    fn score(&self, name: String, score: &Score) -> Vec<Cell> {
        let dash = || Cell::text("–");
        let range = score.low().zip(score.high()).filter(|_| score.missing() > 0);
        vec![
            Cell::text(name),
            Cell::text(self.t.between(score, self.set, self.locale)),
            self.mean(score).unwrap_or_else(dash),
            Cell::text(format!("{}/{}", score.answered, score.applicable)),
            score.value().map_or_else(dash, |value| Cell::number(value.percent())),
            range.map_or_else(dash, |(low, high)| Cell::text(format!("{}–{}", low.percent(), high.percent()))),
        ]
    }

    /// The mean level with one decimal, in words and as a number.
    pub(super) fn mean(&self, score: &Score) -> Option<Cell> {
        let tenths = score.value()?.tenths_of(u64::from(Level::TOP));
        Some(Cell { text: self.t.tenths(tenths), tenths: Some(tenths) })
    }

    fn answers(&self) -> Table {
        let (result, words) = (&self.t.result, &self.t.report_words);
        let columns =
            [(result.column_number, 7), (result.column_question, 55), (result.column_answer, 25), (words.basis, 25)];
        let mut table = Table::new(self.part(Part::Answers), &columns);
        table.rows.extend(self.report.answers.iter().map(|line| {
            vec![
                number(line.number),
                Cell::text(self.question(&line.question)),
                Cell::text(self.t.map_state(Some(self.answer(line)), line.important)),
                Cell::text(line.basis.map_or("", |basis| self.t.basis(basis))),
            ]
        }));
        table
    }

    fn gaps(&self) -> Vec<Block> {
        let (result, words) = (&self.t.result, &self.t.report_words);
        if self.report.gaps.is_empty() {
            let none = if self.report.grounds.answers == 0 { words.no_answers } else { words.no_gaps };
            return vec![Block::Paragraph(none.to_owned())];
        }
        let columns = [
            (result.column_number, 7),
            (result.column_question, 60),
            (result.column_answer, 30),
            (words.column_important, 15),
        ];
        let mut table = Table::new(self.part(Part::Gaps), &columns);
        table.rows.extend(self.report.gaps.iter().map(|gap| {
            vec![
                number(self.number(&gap.question)),
                Cell::text(self.question(&gap.question)),
                Cell::text(self.level(gap.level)),
                Cell::text(if gap.important { words.yes } else { "" }),
            ]
        }));
        vec![Block::Table(table)]
    }

    fn unknown(&self) -> Vec<Block> {
        let words = &self.t.report_words;
        let questions = &self.report.findings.to_find_out;
        if questions.is_empty() {
            return vec![Block::Paragraph(words.nothing_to_find_out.to_owned())];
        }
        let items = questions.iter().map(|id| self.numbered(id)).collect();
        vec![Block::Paragraph(words.find_out_how.to_owned()), Block::Items(items)]
    }

    fn recommendations(&self) -> Vec<Block> {
        let (t, models) = (self.t, &self.report.recommended);
        if models.is_empty() {
            return vec![Block::Paragraph(t.models.none.to_owned())];
        }
        let mut blocks = vec![Block::Paragraph(format!("{} {}", t.models.links_own, t.models.check_running))];
        blocks.extend(models.iter().flat_map(|recommended| self.recommendation(recommended)));
        blocks
    }

    fn recommendation(&self, recommended: &Recommended) -> Vec<Block> {
        let (t, Recommended { model, found, adds }) = (self.t, recommended);
        let mut blocks = vec![
            Block::Heading(self.text(&model.title).to_owned()),
            Block::Paragraph(self.text(&model.summary).to_owned()),
        ];
        let adds = self.principles(adds);
        if !adds.is_empty() {
            blocks.push(Block::Paragraph(format!("{} {adds}", t.models.adds)));
        }
        let reasons = found.reasons.iter().filter_map(|reason| {
            let why = self.text(&model.link(&reason.question)?.why);
            // Users need not say how their own models answer a question.
            Some(if why.is_empty() { self.numbered(&reason.question) } else { self.because(&reason.question, why) })
        });
        blocks.push(Block::Items(reasons.collect()));
        blocks.push(Block::Fact(t.models.described.to_owned(), self.evidence(recommended).to_owned()));
        blocks.extend(model.innokyla_url.clone().map(|url| Block::Fact(t.models.innokyla.to_owned(), url)));
        blocks
    }

    fn because(&self, question: &crate::core::ids::QuestionId, why: &str) -> String {
        self.t.report_words.because.with(&[&self.number(question), &why])
    }

    /// What is known of where a model's description comes from.
    pub(super) fn evidence(&self, recommended: &Recommended) -> &str {
        name_of(&self.terms.evidence, recommended.model.evidence.key(), self.locale)
    }

    fn plan(&self) -> Vec<Block> {
        let (t, report) = (&self.t.plan, self.report);
        if report.focus.is_empty() && report.actions.is_empty() {
            return vec![Block::Paragraph(self.t.report_words.no_plan.to_owned())];
        }
        let mut blocks = Vec::new();
        if !report.focus.is_empty() {
            let items = report.focus.iter().map(|focus| match focus.target {
                Some(target) => format!("{} {}: {}", self.numbered(&focus.question), t.target, self.level(target)),
                None => self.numbered(&focus.question),
            });
            blocks.extend([Block::Heading(t.focus.to_owned()), Block::Items(items.collect())]);
        }
        for planned in &report.actions {
            let name = &planned.action.text;
            blocks.push(Block::Heading(if name.is_empty() { t.nameless.to_owned() } else { name.clone() }));
            let facts = self.action_facts(planned).into_iter().filter(|(_, value)| !value.is_empty());
            blocks.extend(facts.map(|(name, value)| Block::Fact(name.to_owned(), value)));
        }
        blocks
    }

    /// What is said of an action, as names with values; the same names for every action.
    pub(super) fn action_facts(&self, planned: &Planned) -> [(&'static str, String); 9] {
        let (t, Planned { action, model }) = (&self.t.plan, planned);
        let day = |date: Option<Date>| date.map(|date| self.t.date(date)).unwrap_or_default();
        let status = t.statuses.get(action.status as usize).copied().unwrap_or_default();
        let question = action.source.question().map(|id| t.from_question.with(&[&self.number(id)]));
        let model = model.as_ref().map(|title| t.from_model.with(&[&self.text(title)]));
        let source = question.into_iter().chain(model).collect::<Vec<_>>().join(", ");
        [
            (t.responsible, action.responsible.clone()),
            (t.start, day(action.start)),
            (t.end, day(action.end)),
            (t.resources, action.resources.clone()),
            (t.change, action.change.clone()),
            (t.sign, action.sign.clone()),
            (t.follow_up, day(action.follow_up)),
            (t.status, status.to_owned()),
            (self.t.report_words.source, source),
        ]
    }

    fn notes(&self) -> Vec<Block> {
        let notes = self.report.notes().flat_map(|line| {
            let level = level_of(line).map(|level| format!(" ({})", self.level(level))).unwrap_or_default();
            [Block::Heading(self.numbered(&line.question) + &level), Block::Paragraph(line.note.clone())]
        });
        let notes: Vec<Block> = notes.collect();
        if notes.is_empty() { vec![Block::Paragraph(self.t.report_words.no_notes.to_owned())] } else { notes }
    }
}

/// A question's number.
pub(super) fn number(number: usize) -> Cell {
    Cell::number(u64::try_from(number).unwrap_or_default())
}
