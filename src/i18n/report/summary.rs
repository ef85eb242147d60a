//! What an assessment comes to, in words that can be copied into another report.

use super::ReportIn;
use crate::core::assessment::{Basis, Role};
use crate::core::ids::PrincipleId;
use crate::core::report::Block;

impl ReportIn<'_> {
    /// The summary as plain text, with empty lines between its paragraphs.
    pub fn summary(&self) -> String {
        let blocks = self.summary_blocks().into_iter().map(|block| match block {
            Block::Items(items) => items.into_iter().map(|item| format!("– {item}")).collect::<Vec<_>>().join("\n"),
            Block::Heading(text) | Block::Paragraph(text) => text,
            Block::Fact(name, value) => format!("{name}: {value}"),
            Block::Table(table) => table.name,
        });
        let mut blocks: Vec<String> = blocks.collect();
        blocks.insert(0, self.whose().join(" · "));
        blocks.join("\n\n") + "\n"
    }

    /// Whose report it is, and of when: what there is of title, organisation, scope and date.
    pub fn whose(&self) -> Vec<String> {
        let date = self.report.date.map(|date| self.t.date(date)).unwrap_or_default();
        let facts = [self.title(), &self.report.organisation, &self.report.scope, &date];
        facts.into_iter().filter(|fact| !fact.is_empty()).map(str::to_owned).collect()
    }

    /// What holds best and what there is most to develop in, or why that cannot be said.
    pub fn strong_and_weak(&self) -> Vec<String> {
        let findings = &self.report.findings;
        if findings.too_few {
            let none = self.report.grounds.answers == 0;
            let words = &self.t.report_words;
            return vec![if none { words.no_answers } else { words.too_few }.to_owned()];
        }
        let result = &self.t.result;
        let mut lines = Vec::new();
        if let Some(strong) = findings.strongest.first().and_then(|id| self.set.principle(id)) {
            lines.push(
                self.with_others(self.text(&strong.strong), &findings.strongest, |names| result.alike.with(&[&names])),
            );
        }
        if let Some(weak) = findings.to_develop.first().and_then(|id| self.set.principle(id)) {
            lines.push(
                self.with_others(self.text(&weak.develop), &findings.to_develop, |names| {
                    result.alike_low.with(&[&names])
                }),
            );
        }
        lines
    }

    /// The sentence of the first principle, with the names of those that are equal.
    fn with_others(&self, sentence: &str, ids: &[PrincipleId], others: impl Fn(String) -> String) -> String {
        match self.principles(ids.get(1..).unwrap_or_default()) {
            names if names.is_empty() => sentence.to_owned(),
            names => format!("{sentence} {}", others(names)),
        }
    }

    /// How many questions there are to find an answer to; nothing where there is none.
    pub fn find_out(&self) -> Option<String> {
        let [one, several] = self.t.report_words.find_out;
        match self.report.findings.to_find_out.len() {
            0 => None,
            1 => Some(one.with(&[&1])),
            count => Some(several.with(&[&count])),
        }
    }

    /// What to develop next, as questions with their numbers.
    pub fn next(&self) -> Vec<String> {
        self.report.findings.next.iter().map(|id| self.numbered(id)).collect()
    }

    /// Who answered: "3 members of staff, Participants".
    pub fn answered_by(&self) -> String {
        let words = self.report.answered_by.iter().map(|(role, count)| self.people(*role, *count));
        words.collect::<Vec<_>>().join(", ")
    }

    fn people(&self, role: Role, count: Option<u32>) -> String {
        count.map_or_else(|| self.t.role(role).to_owned(), |count| self.t.people(role, count))
    }

    /// What the answers rest on, a sentence a basis; those that nobody chose are not mentioned.
    pub fn grounds(&self) -> String {
        let (words, grounds) = (&self.t.report_words, &self.report.grounds);
        if grounds.answers == 0 {
            return words.no_answers.to_owned();
        }
        let kinds = Basis::ALL.into_iter().zip(words.grounds).map(|(basis, words)| (grounds.on(basis), words));
        let sentences = kinds.chain([(grounds.unsaid(), words.grounds_unsaid)]).filter(|(count, _)| *count > 0);
        let sentences = sentences.map(|(count, [one, several])| {
            let words = if count == 1 { one } else { several };
            words.with(&[&count, &grounds.answers])
        });
        sentences.collect::<Vec<_>>().join(" ")
    }

    pub(super) fn summary_blocks(&self) -> Vec<Block> {
        let words = &self.t.report_words;
        let mut blocks: Vec<Block> = self.strong_and_weak().into_iter().map(Block::Paragraph).collect();
        blocks.extend(self.find_out().map(Block::Paragraph));
        let next = self.next();
        if !next.is_empty() {
            blocks.extend([Block::Paragraph(words.next.to_owned()), Block::Items(next)]);
        }
        let who = self.answered_by();
        if !who.is_empty() {
            blocks.push(Block::Paragraph(format!("{}: {who}.", words.answered_by)));
        }
        // Without answers that has been said already.
        if self.report.grounds.answers > 0 {
            blocks.push(Block::Paragraph(self.grounds()));
        }
        let dimensions = self.report.scores.dimensions.iter().filter_map(|(id, score)| {
            let name = self.text(&self.set.dimension(id)?.name);
            Some(format!("{name}: {}", self.t.score_line(score, self.set, self.locale)))
        });
        blocks.push(Block::Items(dimensions.collect()));
        blocks.push(Block::Paragraph(words.no_total.to_owned()));
        blocks
    }
}
