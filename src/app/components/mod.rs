//! Pieces that pages are made of.

mod add_to_plan;
mod confirm;
mod context_form;
mod favour;
mod footer;
mod header;
mod keeping;
mod model_card;
mod model_facts;
mod model_list;
mod notices;
mod open_file;
mod operator;
mod petals;
mod question_map;
mod removed;
mod served_bars;
mod shortcuts;
mod small_petals;
mod tick;
mod value_name;
mod with_catalogue;

pub(super) use add_to_plan::AddToPlan;
pub(super) use confirm::Confirm;
pub(super) use context_form::ContextForm;
pub(super) use favour::Favour;
pub(super) use footer::Footer;
pub(super) use header::Header;
pub(super) use keeping::Keeping;
pub(super) use model_card::ModelCard;
pub(super) use model_facts::{ModelFacts, funding_words, original_title};
pub(super) use model_list::{ModelList, ModelMeta};
pub(super) use notices::Notices;
pub(super) use open_file::OpenFile;
pub(super) use operator::OperatorSection;
pub(super) use petals::{DimensionLegend, PetalLinks, PetalPicture};
pub(super) use question_map::QuestionMap;
pub(super) use removed::{Removal, Removed};
pub(super) use served_bars::ServedBars;
pub(super) use shortcuts::{Shortcuts, listen_to_keys, show_shortcuts};
pub(super) use small_petals::SmallPetals;
pub(super) use tick::Tick;
pub(super) use value_name::{terms_of, value_name};
pub(super) use with_catalogue::{CatalogueFailed, with_catalogue};

/// The style class of a dimension: `d1` to `d3`, in the framework's order.
pub(super) fn dimension_class(set: &crate::core::question_set::QuestionSet, dimension: &str) -> String {
    let at = set.dimensions.iter().position(|known| &*known.id == dimension);
    at.map_or_else(String::new, |at| format!("d{}", at + 1))
}
