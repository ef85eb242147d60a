//! What stands behind models: the projects and organisations that developed them.

use super::{Catalogue, Evidence, Model};

/// A project or an organisation, and what it developed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Project<'a> {
    /// Its name, as THL's list has it.
    pub name: &'a str,
    /// Its models, in the catalogue's order.
    pub models: Vec<&'a Model>,
}

impl Catalogue {
    /// The project of an id that [`project_id`] made. THL's list also names projects together, in one text; those models are
    /// the project's too.
    pub fn project(&self, id: &str) -> Option<Project<'_>> {
        // Whoever described an own model is no project of the list.
        let models = || self.models.iter().filter(|model| model.evidence != Evidence::Own);
        let mut names = models().flat_map(|model| &model.developers);
        let name = names.find(|name| project_id(name) == id)?;
        let id = format!("-{id}-");
        let names = |developer: &String| format!("-{}-", project_id(developer)).contains(&id);
        Some(Project { name, models: models().filter(|model| model.developers.iter().any(names)).collect() })
    }
}

/// What a project is called in addresses: its name in small letters without diacritics, with a hyphen for all else.
pub fn project_id(name: &str) -> String {
    let mut id = String::new();
    for sign in name.to_lowercase().chars() {
        match sign {
            'a'..='z' | '0'..='9' => id.push(sign),
            'ä' | 'å' => id.push('a'),
            'ö' => id.push('o'),
            _ if !id.ends_with('-') && !id.is_empty() => id.push('-'),
            _ => {}
        }
    }
    id.trim_end_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::ids::is_well_formed;

    #[test]
    fn every_project_is_found_with_its_models() {
        let catalogue = Catalogue::embedded().unwrap();
        let mut most = 0;
        for model in &catalogue.models {
            for name in &model.developers {
                let id = project_id(name);
                assert!(is_well_formed(&id), "{name}: {id}");
                let project = catalogue.project(&id).unwrap();
                assert_eq!(project_id(project.name), id);
                assert!(project.models.iter().any(|other| other.id == model.id));
                most = most.max(project.models.len());
            }
        }
        assert!((2..10).contains(&most), "{most}");
        assert_eq!(catalogue.project("nobody"), None);
        assert_eq!(catalogue.project(""), None);
    }
}
