//! The report as sheets of a spreadsheet: more columns than a page has room for, and numbers as numbers.

use super::document::number;
use super::{ReportIn, level_of};
use crate::core::report::{Cell, Part, Table};
use crate::core::score::Score;

impl ReportIn<'_> {
    /// The sheets, one for each of the parts that are tables by nature. Where none of them was chosen, there is the first one.
    pub fn sheets(&self) -> Vec<Table> {
        let parts = self.report.parts;
        let mut sheets = Vec::new();
        let no_table = ![Part::Scores, Part::Answers, Part::Recommendations].into_iter().any(|part| parts.has(part));
        if parts.has(Part::Cover) || no_table {
            sheets.push(self.facts_sheet());
        }
        if parts.has(Part::Answers) {
            sheets.push(self.answers_sheet());
        }
        if parts.has(Part::Scores) {
            sheets.push(self.scores_sheet());
        }
        if parts.has(Part::Recommendations) {
            sheets.push(self.recommendations_sheet());
        }
        if parts.has(Part::Plan) && !self.report.actions.is_empty() {
            sheets.push(self.plan_sheet());
        }
        sheets
    }

    fn facts_sheet(&self) -> Table {
        let words = &self.t.report_words;
        let mut table = Table::new(self.part(Part::Cover), &[(words.column_fact, 26), (words.column_value, 80)]);
        let name = (self.t.setup.title, self.title().to_owned());
        let ends = [words.no_total, words.scale, self.t.shell.independence].map(|text| ("", text.to_owned()));
        let rows = [name].into_iter().chain(self.facts()).chain(ends);
        table.rows.extend(rows.map(|(name, value)| vec![Cell::text(name), Cell::text(value)]));
        table
    }

    fn answers_sheet(&self) -> Table {
        let (result, words) = (&self.t.result, &self.t.report_words);
        let with_notes = self.report.parts.has(Part::Notes);
        let mut columns = vec![
            (result.column_number, 6),
            (result.column_question, 48),
            (words.column_dimension, 18),
            (words.column_principle, 24),
            (result.column_answer, 22),
            (words.column_level, 11),
            (words.column_important, 12),
            (words.basis, 24),
        ];
        columns.extend(with_notes.then_some((words.column_note, 48)));
        let mut table = Table::new(self.part(Part::Answers), &columns);
        for line in &self.report.answers {
            let Some(question) = self.set.question(&line.question) else { continue };
            let dimension = self.set.dimension(&question.dimension).map_or("", |dimension| self.text(&dimension.short));
            let principle = self.set.principle(&question.principle).map_or("", |principle| self.text(&principle.short));
            let mut row = vec![
                number(line.number),
                Cell::text(self.text(&question.text)),
                Cell::text(dimension),
                Cell::text(principle),
                Cell::text(self.answer(line)),
                level_of(line).map_or_else(Cell::default, |level| Cell::number(u64::from(level.number()))),
                Cell::text(if line.important { words.yes } else { "" }),
                Cell::text(line.basis.map_or("", |basis| self.t.basis(basis))),
            ];
            row.extend(with_notes.then(|| Cell::text(&line.note)));
            table.rows.push(row);
        }
        table
    }

    fn scores_sheet(&self) -> Table {
        let (result, words) = (&self.t.result, &self.t.report_words);
        let columns = [
            (words.column_dimension, 26),
            (words.column_principle, 50),
            (result.column_mean, 16),
            (result.column_hundred, 10),
            (result.column_answered, 12),
            (words.column_applicable, 14),
            (words.column_low, 14),
            (words.column_high, 14),
        ];
        let mut table = Table::new(self.part(Part::Scores), &columns);
        for (id, score) in &self.report.scores.dimensions {
            let Some(dimension) = self.set.dimension(id) else { continue };
            let name = self.text(&dimension.short);
            table.rows.push(self.score_row(name, "", score));
            for (id, score) in &self.report.scores.principles {
                let principle = self.set.principle(id).filter(|principle| principle.dimension == dimension.id);
                table.rows.extend(principle.map(|principle| self.score_row(name, self.text(&principle.name), score)));
            }
        }
        table
    }

    fn score_row(&self, dimension: &str, principle: &str, score: &Score) -> Vec<Cell> {
        let percent = |ratio: Option<crate::core::ratio::Ratio>| ratio.map(|ratio| Cell::number(ratio.percent()));
        vec![
            Cell::text(dimension),
            Cell::text(principle),
            self.mean(score).unwrap_or_default(),
            percent(score.value()).unwrap_or_default(),
            Cell::number(score.answered),
            Cell::number(score.applicable),
            percent(score.low()).unwrap_or_default(),
            percent(score.high()).unwrap_or_default(),
        ]
    }

    fn plan_sheet(&self) -> Table {
        let names = self.report.actions.first().map(|planned| self.action_facts(planned).map(|(name, _)| (name, 22)));
        let columns: Vec<(&str, u16)> =
            [(self.t.plan.text, 40)].into_iter().chain(names.into_iter().flatten()).collect();
        let mut table = Table::new(self.part(Part::Plan), &columns);
        table.rows.extend(self.report.actions.iter().map(|planned| {
            let values = self.action_facts(planned).map(|(_, value)| Cell::text(value));
            [Cell::text(&planned.action.text)].into_iter().chain(values).collect()
        }));
        table
    }

    fn recommendations_sheet(&self) -> Table {
        let (words, models) = (&self.t.report_words, &self.t.models);
        let columns = [
            (words.column_model, 40),
            (words.column_summary, 60),
            (words.answers_to, 16),
            (words.column_principle, 36),
            (models.described, 26),
            (models.innokyla, 50),
        ];
        let mut table = Table::new(self.part(Part::Recommendations), &columns);
        table.rows.extend(self.report.recommended.iter().map(|recommended| {
            let numbers = recommended.found.reasons.iter().map(|reason| self.number(&reason.question).to_string());
            vec![
                Cell::text(self.text(&recommended.model.title)),
                Cell::text(self.text(&recommended.model.summary)),
                Cell::text(numbers.collect::<Vec<_>>().join(", ")),
                Cell::text(self.principles(&recommended.adds)),
                Cell::text(self.evidence(recommended)),
                Cell::text(recommended.model.innokyla_url.clone().unwrap_or_default()),
            ]
        }));
        table
    }
}
