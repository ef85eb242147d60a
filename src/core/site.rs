//! Where the site stands.

use super::locale::Locale;

/// The site's pages in one language. The site may stand anywhere on its host, so addresses begin with its root.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Site {
    /// What stands before every address, with a slash at its end: `/` or `/tools/peili/` in the app; in the files of the
    /// site, where nobody knows yet where it will stand, the way up from the page: `../`.
    pub root: &'static str,
    /// The language.
    pub locale: Locale,
}

impl Site {
    /// The same site in another language.
    #[must_use]
    pub fn of(self, locale: Locale) -> Site {
        Site { locale, ..self }
    }
}

/// The root of a site in the path of one of its pages, when the page's file says how to get up there: `/tools/fi/setup/`
/// and `../../` give `/tools/`. A way that is no way up is the root itself.
pub fn root<'a>(path: &'a str, up: &'a str) -> &'a str {
    let steps = up.matches("../").count();
    if !up.trim_start_matches("../").is_empty() && up != "./" {
        return up;
    }
    // What comes after the last slash is a file in the folder that the way begins at.
    let slashes = path.rmatch_indices('/').map(|(at, _)| at);
    let at = slashes.take(steps + 1).last().unwrap_or_default();
    path.get(..=at).unwrap_or("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_root_is_found_from_any_page() {
        #[track_caller]
        fn case(path: &str, up: &str, expected: &str) {
            assert_eq!(root(path, up), expected, "{path} and {up}");
        }
        case("/fi/", "../", "/");
        case("/fi/index.html", "../", "/");
        case("/fi/setup/", "../../", "/");
        case("/tools/peili/fi/question/", "../../", "/tools/peili/");
        case("/", "./", "/");
        case("/tools/", "./", "/tools/");
        case("/tools/index.html", "./", "/tools/");
        // A page that may be asked for at any address names the root itself.
        case("/fi/no/such/page", "/", "/");
        case("/fi/no/such/page", "/tools/", "/tools/");
        case("", "../", "/");
        case("/fi", "../../../", "/");
    }
}
