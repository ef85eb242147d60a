//! The files that the app fetches: contents, questions, the catalogue, text pages, one language each, named by their content,
//! so that browsers may keep them for ever.

use crate::article::article;
use peili::app::Words;
use peili::core::catalogue::Catalogue;
use peili::core::listed::Listed;
use peili::core::locale::Locale;
use peili::core::question_set::QuestionSet;
use peili::core::route::Route;
use peili::core::search::Thesaurus;
use peili::core::vocabulary::Vocabularies;
use peili::i18n::Content;
use std::error::Error;
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::Path;

/// A name that changes with the content.
pub fn named_by_content(name: &str, extension: &str, bytes: &[u8]) -> String {
    format!("{name}-{}.{extension}", fingerprint([bytes]))
}

/// A short text that changes with any of the bytes.
pub fn fingerprint<'a>(parts: impl IntoIterator<Item = &'a [u8]>) -> String {
    let mut hasher = DefaultHasher::new();
    for part in parts {
        part.hash(&mut hasher);
    }
    format!("{:016x}", hasher.finish())
}

/// Writes the files and gives each with the name that the app knows it by: `content-fi` and its file.
pub fn write_files(folder: &Path, set: &QuestionSet) -> Result<Vec<(String, String)>, Box<dyn Error>> {
    let catalogue = Catalogue::embedded()?;
    let words = Words { terms: Vocabularies::embedded()?, thesaurus: Thesaurus::embedded()? }.pack();
    let search = named_by_content("search", "txt", words.as_bytes());
    fs::write(folder.join(&search), words)?;
    let mut written = vec![("search".to_owned(), search)];
    for locale in Locale::ALL {
        let content = Content::embedded(locale)?;
        let mut files: Vec<(&str, &str, Vec<u8>)> = vec![
            ("content", "txt", content.outline().pack().into()),
            ("questions", "txt", content.questions().pack().into()),
            ("rest", "txt", content.rest().pack().into()),
            ("catalogue", "txt", catalogue.only(locale).pack().into()),
            ("sample", "json", sample(locale).into()),
        ];
        for route in [Route::Method, Route::Accessibility, Route::Privacy, Route::Changes] {
            files.extend(
                route.file().zip(article(&route, locale, set)?).map(|(name, page)| (name, "html", page.into())),
            );
        }
        for (name, extension, bytes) in files {
            let name = format!("{name}-{}", locale.tag());
            let file = named_by_content(&name, extension, &bytes);
            fs::write(folder.join(&file), bytes)?;
            written.push((name, file));
        }
    }
    Ok(written)
}

/// An invented assessment, so that one can look at a result before one has one.
pub fn sample(locale: Locale) -> &'static str {
    match locale {
        Locale::Fi => include_str!("../../../seeds/sample/fi.json"),
        Locale::Sv => include_str!("../../../seeds/sample/sv.json"),
        Locale::En => include_str!("../../../seeds/sample/en.json"),
    }
}
