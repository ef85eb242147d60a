//! Suomi.

use crate::i18n::Template;
use crate::i18n::texts::*;

pub(super) const START: Start = Start {
    heading: "Miten osallisuus toteutuu teidän toiminnassanne?",
    lead: "Katsokaa omaa toimintaanne 24 apukysymyksen kautta. Näette, mikä on vahvaa ja mitä kannattaa kehittää, ja saatte vastaustenne perusteella ehdotuksia toimintamalleista.",
    start: "Aloita",
    go_on_heading: "Arviointinne",
    unnamed: "Nimetön toiminta",
    progress: Template("Vastattu {0}/{1} kysymykseen."),
    go_on: "Jatka arviointia",
    from_beginning: "Käy läpi alusta",
    start_over: "Poista ja aloita uusi",
    open_heading: "Onko teillä tallennettu arviointi?",
    open_hint: "Avatkaa arviointitiedosto, jonka olette tallentaneet tällä työkalulla.",
    open: "Avaa tiedosto",
    all: "Kaikki arviointinne tällä laitteella",
    sample: "Katso esimerkkitulos",
    browse: "Selaa toimintamalleja",
    picture: "Esimerkki tuloksesta: 24 terälehteä, yksi kullekin kysymykselle. Mitä pidempi terälehti, sitä laajemmin asia toteutuu.",
    facts_heading: "Ennen kuin aloitatte",
    facts: [
        [
            "Kenelle",
            "Kunnan tai hyvinvointialueen palvelulle, järjestölle, seurakunnalle, hankkeelle tai vapaalle kansalaistoiminnalle.",
        ],
        [
            "Kesto",
            "Varatkaa tunti tai kaksi, jos keskustelette yhdessä. Yksin vastaa nopeammin. Voitte keskeyttää ja jatkaa myöhemmin.",
        ],
        ["Miten", "Vastatkaa yksin tai ryhmässä ja haluamassanne järjestyksessä. Mihinkään ei ole pakko vastata."],
        [
            "Mitä vastauksille tapahtuu",
            "Ne tallentuvat vain tähän selaimeen, eikä mitään lähetetä. Muualle ne siirtyvät vain, jos itse viette tiedoston.",
        ],
    ],
};

pub(super) const SETUP: Setup = Setup {
    heading: "Mitä toimintaa arvioitte?",
    lead: "Kaikki kohdat ovat vapaaehtoisia, ja niitä voi muuttaa myöhemmin.",
    activity: "Toiminta",
    title: "Toiminnan nimi",
    title_hint: "Esimerkiksi avoin kahvila tai nuorten työpaja.",
    scope: "Mitä arviointi koskee?",
    scope_hint: "Esimerkiksi koko toiminta, yksi ryhmä tai viime vuosi.",
    organisation: "Organisaatio",
    date: "Päivä",
    answered_by: "Ketkä vastaavat?",
    answered_by_hint: "Lukumäärät riittävät. Älkää kirjoittako nimiä.",
    role: ["Työntekijöitä", "Johtoa ja esihenkilöitä", "Osallistujia", "Kumppaneita", "Muita"],
    context: "Millaista toimintanne on?",
    context_hint: "Valinnat nostavat sopivia malleja ylemmäs. Ne eivät poista yhtäkään mallia.",
    facet: ["Kohderyhmät", "Toimintaympäristöt", "Teemat"],
    chosen: Template("valittu {0}"),
    next: "Kysymyksiin",
    to_result: "Takaisin tulokseen",
};

pub(super) const QUESTION: QuestionPage = QuestionPage {
    whole_page: "Kaikki tiedot mallista",
    number: Template("Kysymys {0} / {1}"),
    levels: "Miten laajasti tämä toteutuu?",
    or: "tai",
    dont_know: "Emme osaa sanoa",
    not_applicable: "Ei koske meidän toimintaamme",
    clear: "Poista vastaus",
    parts: "Mitkä osat toteutuvat?",
    parts_hint: "Valitkaa taso heikoimmin toteutuvan osan mukaan. Osat auttavat valinnassa, eikä niistä lasketa pisteitä.",
    parts_unticked: "Jokin osa on merkitsemättä. Jos se koskee toimintaanne, taso määräytyy sen mukaan.",
    barriers: "Mitä esteitä teidän osallistujillanne on?",
    barriers_hint: "Arvioikaa vain näitä esteitä. Tason ratkaisee este, jota on poistettu vähiten.",
    note: "Miten tämä näkyy?",
    note_hint: "Ei nimiä eikä asiakastietoja.",
    note_full: "Tähän mahtuu 10 000 merkkiä. Loppu jäi pois.",
    basis: "Mihin vastaus perustuu?",
    basis_none: "Ei valittu",
    basis_of: ["Osallistujat ovat kertoneet", "Palaute, tilasto tai muu tieto", "Oma näkemys"],
    important: "Haluamme kehittää tätä",
    many_important: Template(
        "Olette merkinneet kehitettäväksi jo {0} asiaa. Noin viisi riittää: silloin tärkein erottuu.",
    ),
    previous: "Edellinen",
    next: "Seuraava",
    saved: "Tallennettu tälle laitteelle",
    map: "Kaikki kysymykset",
    map_open: "ei vastattu",
    map_important: Template("{0}, halutaan kehittää"),
    map_list: "Kysymykset luettelona",
    so_far: Template("Näin vastasitte äsken. {0}"),
    example: "Esimerkki mallista",
    prompts: "Keskusteltavaksi",
    scale: "Asteikko ja tasojen kuvaukset ovat Osallisuuspeilin omia.",
};

pub(super) const REVIEW: Review = Review {
    heading: "Vastauksenne",
    answered: Template("{0}/{1} kysymykseen on vastattu."),
    missing_heading: "Näihin ei ole vielä vastattu",
    complete: "Kaikkiin kysymyksiin on vastattu.",
    unanswered: "Ei vastattu",
    to_develop: "halutaan kehittää",
    next: "Näytä tulos",
};

pub(super) const SCORE: ScoreWords = ScoreWords {
    too_few: "Liian vähän vastauksia",
    nothing_applicable: "Ei koske toimintaanne",
    answered: Template("{0}/{1} vastattu"),
    out_of_hundred: Template("{0}/100"),
    if_answered: Template("jos loppuihinkin vastattaisiin, {0}–{1}"),
};
