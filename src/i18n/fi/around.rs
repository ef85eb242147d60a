//! Suomi.

use crate::i18n::Template;
use crate::i18n::texts::*;

pub(super) const SHELL: Shell = Shell {
    skip: "Siirry sisältöön",
    navigation: "Sivut",
    languages: "Kieli",
    assessment: "Arviointi",
    result: "Tulos",
    method: "Menetelmä",
    models: "Mallit",
    independence: "Osallisuuspeili on riippumaton työkalu. Se ei ole THL:n, Sokran eikä Innokylän palvelu. Asteikko, pisteet, mallien yhteydet kysymyksiin ja suositukset ovat sen omia.",
    privacy: "Vastaukset pysyvät tällä laitteella.",
    loading: "Avataan…",
    opens_elsewhere: "toisella sivustolla",
    plain: "Selkeä kieli",
    device: "Tiedot tällä laitteella",
    accessibility: "Saavutettavuus",
    sheet: "Osallistujan lomake",
    shortcuts: "Pikanäppäimet",
    privacy_page: "Tietosuoja",
    changes: "Mitä on muuttunut",
    version: Template("Versio {0}"),
};

pub(super) const KEEPING: Keeping = Keeping {
    heading: "Tallenna tai poista",
    hint: "Arviointi on tässä selaimessa. Tallentakaa se myös tiedostoksi, jos haluatte jatkaa toisella laitteella tai varmistaa, että se säilyy.",
    save: "Tallenna tiedostoksi",
    take_and_clear: "Tallenna tiedostoksi ja poista tältä laitteelta",
    take_and_clear_hint: "Yhteisellä tietokoneella: ensin tallennetaan tiedosto, sitten arviointi poistetaan tältä laitteelta.",
    check_file: "Tiedosto tallennettiin. Tarkistakaa, että löydätte sen, ennen kuin poistatte arvioinnin tältä laitteelta.",
    clear_now: "Poista arviointi tältä laitteelta",
    cancel: "Peruuta",
    cleared: "Arviointi on poistettu tältä laitteelta. Se on nyt vain tiedostossa.",
    restored: "Aiempi arviointi palautettiin.",
    not_fetched: "Sivua ei saatu haettua. Vastauksenne ovat tallessa. Tarkistakaa verkkoyhteys ja yrittäkää uudelleen.",
    deleted: "Arviointi poistettiin.",
    undo: "Kumoa",
    close: "Sulje",
    opened: Template("Avattiin {0}."),
    replaced: "Se korvasi aiemman arvioinnin.",
    kept_unknown: "Tiedostossa oli kohtia, joita tämä versio ei tunne. Ne säilytetään sellaisinaan:",
    unknown_key: Template("{0}: tuntematon kohta"),
    unknown_question: Template("responses.{0}: tuntematon kysymys"),
    unknown_part: Template("responses.{0}.parts: tuntematon osa ”{1}”"),
    unknown_term: Template("context.{0}: tuntematon valinta ”{1}”"),
    carried: Template(
        "Arviointi vastaa kysymysten versioon {0}. Nykyisiin kysymyksiin siirtyi vastauksia: {1}, siirtymättä jäi: {2}",
    ),
    not_opened: Template("Tiedostoa {0} ei voitu avata."),
    not_opened_next: "Mitään ei muutettu. Valitkaa tiedosto, joka on tallennettu tällä työkalulla.",
    not_utf8: Template("Tavu {0}: tiedoston pitäisi olla tekstiä (UTF-8)."),
    too_large: Template("Tiedosto saa olla enintään {0} MiB."),
    syntax: Template("Rivi {0}, merkki {1}: tiedosto ei ole kelvollista JSON-muotoa."),
    duplicate: Template("Rivi {1}: kohta ”{0}” on tiedostossa kahdesti."),
    field: Template("{0}: tässä pitäisi olla {1}, mutta tässä on {2}."),
    field_missing: Template("{0}: tässä pitäisi olla {1}, mutta kohta puuttuu."),
    expected: ExpectedWords {
        object: "rakenne { }",
        list: "luettelo [ ]",
        text: "teksti",
        shorter_text: Template("enintään {0} merkin teksti"),
        flag: "true tai false",
        level: "kokonaisluku 0–4",
        either: Template("{0} tai {1}"),
        one_answer: "joko level tai skip, ei molempia",
        one_of: Template("jokin näistä: {0}"),
        count: Template("kokonaisluku 0–{0}"),
        date: "päivä muodossa VVVV-KK-PP",
        fewer_models: Template("enintään {0} mallia"),
        id: "tunnus (pieniä kirjaimia, numeroita ja yhdysviivoja)",
        free_id: "tunnus (pieniä kirjaimia, numeroita ja yhdysviivoja), jota millään muulla mallilla ei ole",
        filled_text: "teksti, joka ei ole tyhjä",
        term: "jokin sanaston tunnuksista",
    },
    unreadable: "Tiedostoa ei voitu lukea.",
    blocked: "Selain ei anna tallentaa. Vastaukset säilyvät vain niin kauan kuin tämä sivu on auki. Tallentakaa arviointi tiedostoksi, ennen kuin suljette sivun.",
    full: "Selaimen tallennustila on täynnä, joten viimeisimmät muutokset eivät ole tallessa. Tallentakaa arviointi tiedostoksi ja vapauttakaa tilaa.",
    aside: "Tältä laitteelta löytyi tallennettuja tietoja, joita ei voitu lukea. Ne pantiin talteen. Tallentakaa ne tiedostoksi, jos haluatte selvittää, mitä niissä on.",
    aside_save: "Tallenna talteen pannut tiedot",
    aside_drop: "Poista talteen pannut tiedot",
    file_name: "osallisuuspeili",
};

pub(super) const NOTICES: NoticeWords = NoticeWords {
    new_version: "Osallisuuspeilistä on uusi versio. Kun otatte sen käyttöön, sivu latautuu uudelleen ja vastauksenne säilyvät.",
    take_into_use: "Ota käyttöön",
    later: "Myöhemmin",
    changed_elsewhere: "Arviointia on muutettu toisessa välilehdessä. Tähän tehdyt muutokset eivät tallennu, ennen kuin valitsette, kumman pidätte.",
    show_newer: "Näytä uudempi",
    keep_this: "Pidä tämä",
    shown_newer: "Tässä on nyt toisen välilehden arviointi.",
    set_aside: "Toisen välilehden arviointi väistyi ja pantiin talteen. Tallentakaa se tiedostoksi tai poistakaa se.",
    shelf_not_kept: "Suosikkien ja omien mallien viimeisimmät muutokset eivät ole tallessa. Ne säilyvät, kunnes suljette sivun. Tallentakaa ne tiedostoksi.",
    to_shelf: "Siirry suosikkeihin ja omiin malleihin",
};

pub(super) const DEVICE: Device = Device {
    heading: "Tiedot tällä laitteella",
    lead: "Kaikki, mitä kirjoitatte, tallentuu vain tähän selaimeen. Tältä sivulta näette, mitä on tallessa, ja voitte poistaa sen.",
    kept: "Mitä on tallessa",
    nothing: "Tässä selaimessa ei ole mitään Osallisuuspeilin tallentamaa.",
    assessment: "Arviointi",
    beside: "Muita arviointeja",
    settings: "Asetukset: kieli, selkeä kieli ja pikanäppäimet",
    aside: "Talteen pantuja tietoja",
    backup: "Milloin varmuuskopio on tallennettu",
    size: Template("{0} merkkiä"),
    lasts: "Selain voi poistaa tiedot itse, jos sivustolla ei käydä pitkään aikaan. Tallentakaa arviointi tiedostoksi, jos haluatte palata siihen myöhemmin.",
    seven_days: "Safari poistaa sivuston tallentamat tiedot, kun sitä on käytetty seitsemänä päivänä käymättä sivustolla. Koti-valikkoon lisättyä sivustoa tämä ei koske, mutta sillä on omat tietonsa: tallentakaa arviointi ensin tiedostoksi ja avatkaa se siellä.",
    persistent: "Selain on luvannut säilyttää tiedot, vaikka laitteen tallennustila kävisi vähiin.",
    not_persistent: "Selain voi poistaa tiedot, jos laitteen tallennustila käy vähiin.",
    persist_ask: "Pyydä selainta säilyttämään tiedot",
    persist_refused: "Selain ei luvannut säilyttää tietoja. Tallentakaa arviointi tiedostoksi.",
    offline_heading: "Ilman verkkoyhteyttä",
    offline_ready: "Osallisuuspeili toimii tässä selaimessa myös ilman verkkoyhteyttä.",
    offline_not_yet: "Osallisuuspeili ei vielä toimi ilman verkkoyhteyttä. Pitäkää sivu hetki auki, niin selain ehtii tallentaa työkalun.",
    offline_cannot: "Tässä selaimessa tai tässä osoitteessa Osallisuuspeili tarvitsee verkkoyhteyden.",
    install: "Monen selaimen valikosta Osallisuuspeilin voi lisätä laitteen aloitusnäyttöön tai sovelluksiin.",
    remove_all: "Poista nämä tiedot",
    sure: "Poistetaanko tästä selaimesta kaikki, mitä Osallisuuspeili on tallentanut? Tätä ei voi kumota. Itse tallentamanne tiedostot eivät poistu.",
    shelf: "Suosikit, omat mallit ja valittu alue",
    catalogue: "Organisaation oma malliluettelo",
};

pub(super) const OPERATOR: Operator = Operator {
    heading: "Kuka vastaa sivustosta",
    name: "Ylläpitäjä",
    feedback: "Palaute",
    privacy: "Tietosuojaseloste",
    unknown: "Ylläpitäjä ei ole ilmoittanut tietojaan. Kysykää niitä organisaatiolta, jolta saitte tämän verkko-osoitteen.",
};

pub(super) const SHORTCUTS: ShortcutWords = ShortcutWords {
    heading: "Pikanäppäimet",
    hint: "Pikanäppäimet ovat pois päältä, kunnes otatte ne käyttöön. Kaikki onnistuu myös ilman niitä.",
    switch: "Käytä pikanäppäimiä",
    levels: "valitse taso",
    next: "seuraava sivu",
    previous: "edellinen sivu",
    help: "näytä tämä luettelo",
};

pub(super) const MISSING: Missing = Missing {
    heading: "Sivua ei löytynyt",
    text: "Osoite on ehkä kirjoitettu väärin, tai sivu on poistettu. Vastauksenne ovat tallessa.",
    link: "Etusivulle",
};

pub(super) const DEAD: Dead = Dead {
    no_script: "Osallisuuspeili tarvitsee JavaScriptiä ja WebAssemblyä. Sallikaa ne selaimen asetuksissa tai avatkaa sivu uudemmalla selaimella. Aiemmat vastauksenne ovat tallessa tällä laitteella.",
    heading: "Sivu pysähtyi virheeseen",
    text: "Vastauksenne ovat tallessa tällä laitteella. Ladatkaa sivu uudelleen. Jos se ei auta, tallentakaa vastaukset tiedostoksi tai kokeilkaa uudempaa selainta.",
    reload: "Lataa sivu uudelleen",
    download: "Tallenna vastaukset tiedostoksi",
};

pub(super) const DESCRIPTIONS: Descriptions = Descriptions {
    privacy: "Mitä Osallisuuspeili tallentaa selaimeenne, mitä ei lähetetä minnekään ja miten poistatte kaiken.",
    changes: "Mitä Osallisuuspeilin eri versioissa on muuttunut.",
};
