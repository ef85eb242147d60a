//! Suomi.

use crate::i18n::Template;
use crate::i18n::texts::*;

pub(super) const ASSESSMENTS: AssessmentsPage = AssessmentsPage {
    heading: "Arvioinnit tällä laitteella",
    lead: "Täällä ovat kaikki arviointinne: eri toiminnat ja saman toiminnan eri kierrokset. Kerrallaan vastataan yhteen; muut odottavat tallessa.",
    in_hand: "Käsillä oleva arviointi",
    in_hand_hint: "Tähän arviointiin vastaatte nyt. Kun otatte toisen esiin, tämä jää talteen.",
    none: "Mitään arviointia ei ole kesken. Aloittakaa uusi tai ottakaa esiin jokin aiempi.",
    others: "Muut arvioinnit",
    archive: "Arkistoidut",
    untitled: "Nimetön arviointi",
    progress: Template("Vastattu {0}/{1}"),
    go_on: "Jatka",
    open: "Ota esiin",
    result: "Katso tulosta",
    more: "Muut toiminnot",
    name: "Arvioinnin nimi",
    next_round: "Aloita uusi kierros",
    next_round_hint: "Uudessa kierroksessa on sama toiminta mutta tyhjät vastaukset. Aiempi kierros säilyy, ja voitte verrata niitä.",
    copy: "Kopioi",
    copied: Template("{0} (kopio)"),
    archive_it: "Arkistoi",
    unarchive: "Palauta arkistosta",
    save: "Tallenna tiedostoksi",
    remove: "Poista",
    begin: "Aloita uusi arviointi",
    begin_hint: "Käsillä oleva arviointi jää talteen muiden joukkoon.",
    unreadable: "Tätä arviointia ei voi lukea. Se voi olla vioittunut, tai sen on tallentanut uudempi versio. Sitä ei ole muutettu.",
    save_text: "Tallenna sellaisenaan",
    no_room: "Selaimen tallennustila on täynnä. Mitään ei muutettu. Tallentakaa arviointeja tiedostoiksi ja poistakaa niitä täältä.",
    gone: "Arviointia ei enää ole: se on poistettu tai otettu esiin toisessa välilehdessä.",
    blocked: "Selain ei anna tallentaa, joten arviointeja voi olla vain yksi kerrallaan. Tallentakaa se tiedostoksi ennen uuden aloittamista.",
    overtaken: "Toinen välilehti on muuttanut käsillä olevaa arviointia. Valitkaa ensin sivun ylälaidasta, kumpi pidetään.",
};
