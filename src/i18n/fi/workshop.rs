//! Suomi.

use crate::i18n::Template;
use crate::i18n::texts::*;

pub(super) const WORKSHOP: WorkshopWords = WorkshopWords {
    people: [Template("{0} vastaaja"), Template("{0} vastaajaa")],
    everybody: "Kaikki yhdessä",
    hidden: "ei näytetä, jotta alle viiden hengen ryhmän vastaukset eivät paljastu",
    nobody: "ei vastauksia",
    median: Template("mediaani: {0}"),
    between: Template("tasojen {0} ja {1} välissä"),
    disagreement: "näkemykset jakautuvat",
    important: Template("haluavat kehittää: {0}"),
    agenda: "Keskustelun kysymykset",
    why: [Template("näkemykset jakautuvat"), Template("mediaani on matala: {0}"), Template("haluavat kehittää: {0}")],
    arrived: [
        Template("uusia: {0}"),
        Template("korvasi vanhemman: {0}"),
        Template("oli jo mukana: {0}"),
        Template("uudempi oli jo mukana: {0}"),
        Template("sama numero mutta eri vastaukset, vain toinen otettiin: {0}"),
    ],
    code: CodeWords {
        character: Template(
            "Koodissa ei voi olla merkkiä {0} (merkki {1}, ryhmä {2}). Mitään ei otettu mukaan. Tarkistakaa merkki.",
        ),
        length: Template("Koodissa on {0} merkkiä, mutta tässä niitä on {1}. Mitään ei otettu mukaan."),
        blocks: Template("Ryhmässä pitää olla neljä merkkiä. Tarkistakaa ryhmä: {0}."),
        mistyped: Template(
            "Koodissa on kirjoitusvirhe. Jos yksi merkki on väärin, se on merkki {0} (ryhmä {1}). Mitään ei otettu mukaan.",
        ),
        swapped: Template(
            "Koodissa on kirjoitusvirhe. Kaksi vierekkäistä merkkiä voi olla vaihtunut: {0}. Mitään ei otettu mukaan.",
        ),
        swapped_pair: Template("{0} ja {1}"),
        mistyped_several: "Koodissa on useampi kirjoitusvirhe. Mitään ei otettu mukaan. Verratkaa koodia alkuperäiseen.",
        version: "Koodi tai linkki on tehty sovelluksen toisella versiolla. Mitään ei otettu mukaan. Päivittäkää sivu.",
        other_workshop: "Koodi on toisesta työpajasta tai sen toiselta kierrokselta. Mitään ei otettu mukaan.",
        group: "Koodissa on ryhmä, jota tässä työpajassa ei ole. Mitään ei otettu mukaan.",
        slot: "Koodissa on vastaus kysymykseen, jota tässä työpajassa ei kysytä. Mitään ei otettu mukaan.",
        no_code: Template("Koodiin mahtuu enintään {0} kysymystä. Lähettäkää vastaukset tiedostona."),
        no_link: "Tämä ei ole työpajan linkki. Mitään ei otettu mukaan.",
        damaged: "Linkki on katkennut tai muuttunut matkalla. Mitään ei otettu mukaan. Kopioikaa koko linkki uudelleen.",
    },
    expected: WorkshopExpected {
        whole_from: Template("kokonaisluku väliltä {0}–{1}"),
        questions: "principles, all tai luettelo kysymyksistä numerojärjestyksessä, kukin kerran",
        asked: "työpajan kysymys",
        groups: Template("1–{0} eri ryhmää"),
        group: "rooli (staff, management, participants, partners) tai nimi",
        only_answers: "pelkät vastaukset ilman muistiinpanoja ja merkintöjä",
    },
    story: StoryWords {
        agreed: Template("Taso sovittiin yhdessä työpajassa ”{0}”."),
        not_agreed: Template("Työpajassa ”{0}” ei päästy yhteen tasosta."),
        objection: Template("Eriävä näkemys: {0}"),
        objection_by: Template("Eriävä näkemys ({0}): {1}"),
    },
};
