//! Suomi.

use crate::i18n::Template;
use crate::i18n::texts::*;

pub(super) const REPORT: ReportPage = ReportPage {
    heading: "Raportti",
    lead: "Valitkaa, mitä raporttiin tulee. Sen voi tulostaa tai tallentaa tiedostona.",
    link: "Raportti ja yksi sivu päättäjille",
    whole: "Koko raportti",
    one_page: "Yksi sivu päättäjille",
    one_page_lead: "Pääasiat yhdellä A4-sivulla. Sivu toimii myös mustavalkoisena.",
    choose: "Mitä raporttiin tulee",
    notes_hint: "Muistiinpanoissa voi olla tietoja ihmisistä. Lukekaa ne esikatselusta, ennen kuin annatte raportin muille.",
    print: "Tulosta tai tallenna PDF",
    files: "Tallenna tiedostona",
    files_hint: "Tiedostoon tulevat samat osat, jotka on valittu edellä.",
    format: ["Word (docx)", "Excel (xlsx)", "CSV", "Markdown", "JSON"],
    making: "Tehdään tiedostoa…",
    made: Template("Tiedosto {0} on annettu selaimelle."),
    failed: "Tiedostoa ei saatu tehtyä. Vastauksenne ovat tallessa. Tarkistakaa verkkoyhteys ja yrittäkää uudelleen.",
    copy: "Kopioi yhteenveto",
    copied: "Yhteenveto kopioitiin.",
    not_copied: "Kopiointi ei onnistunut. Valitkaa teksti ja kopioikaa se itse.",
    file_name: "osallisuus-raportti",
};

pub(super) const REPORT_WORDS: ReportWords = ReportWords {
    untitled: "Osallisuuden arviointi",
    part: [
        "Perustiedot",
        "Yhteenveto",
        "Pisteet",
        "Vastaukset",
        "Mitä kannattaa kehittää",
        "Mitä pitää selvittää",
        "Mallit",
        "Muistiinpanot",
    ],
    answered_by: "Vastaajat",
    basis: "Vastausten perusta",
    grounds: [
        [
            Template("{0}/{1} vastauksesta perustuu siihen, mitä osallistujat ovat kertoneet."),
            Template("{0}/{1} vastauksesta perustuu siihen, mitä osallistujat ovat kertoneet."),
        ],
        [
            Template("{0}/{1} vastauksesta perustuu palautteeseen, tilastoon tai muuhun tietoon."),
            Template("{0}/{1} vastauksesta perustuu palautteeseen, tilastoon tai muuhun tietoon."),
        ],
        [
            Template("{0}/{1} vastauksesta perustuu vastaajien omaan näkemykseen."),
            Template("{0}/{1} vastauksesta perustuu vastaajien omaan näkemykseen."),
        ],
    ],
    grounds_unsaid: [
        Template("{0}/{1} vastauksesta ei kerro, mihin se perustuu."),
        Template("{0}/{1} vastauksesta ei kerro, mihin ne perustuvat."),
    ],
    no_answers: "Yhteenkään kysymykseen ei ole vielä valittu tasoa.",
    too_few: "Tasoja on valittu niin vähän, ettei vahvinta ja eniten kehitettävää voi vielä kertoa.",
    find_out: [
        Template("{0} kysymykseen ei osattu vastata. Siihen selvitetään vastaus osallistujien kanssa."),
        Template("{0} kysymykseen ei osattu vastata. Niihin selvitetään vastaus osallistujien kanssa."),
    ],
    next: "Seuraavaksi voidaan kehittää tätä:",
    no_total: "Kolmen osa-alueen lukuja ei lasketa yhteen. Ne kuvaavat eri asioita, ja yksi luku peittäisi, mikä on vahvaa ja missä on kehitettävää.",
    scale: "Luvut ovat keskustelun pohja, eivät arvosana. Asteikko 0–4 kertoo, kuinka laajasti asia toteutuu: 0 ei vielä, 4 vakiintunut.",
    question_set: "Kysymykset",
    no_gaps: "Yksikään vastaus ei ole ylintä tasoa alempi.",
    nothing_to_find_out: "Mihinkään kysymykseen ei vastattu ”emme osaa sanoa”.",
    no_notes: "Muistiinpanoja ei ole.",
    find_out_how: "Näihin ei osattu vastata. Kysytään osallistujilta.",
    column_dimension: "Osa-alue",
    column_principle: "Periaate",
    column_level: "Taso, 0–4",
    column_important: "Halutaan kehittää",
    column_note: "Muistiinpano",
    column_applicable: "Koskee toimintaa",
    column_low: "Vähintään, 0–100",
    column_high: "Enintään, 0–100",
    column_model: "Malli",
    column_summary: "Kuvaus",
    column_fact: "Tieto",
    column_value: "Arvo",
    answers_to: "Vastaa kysymyksiin",
    because: Template("Kysymys {0}: {1}"),
    yes: "kyllä",
};
