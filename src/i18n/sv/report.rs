//! Svenska.

use crate::i18n::Template;
use crate::i18n::texts::*;

pub(super) const REPORT: ReportPage = ReportPage {
    heading: "Rapport",
    lead: "Välj vad rapporten ska innehålla. Ni kan skriva ut den eller spara den som en fil.",
    link: "Rapport och en sida för beslutsfattare",
    whole: "Hela rapporten",
    one_page: "En sida för beslutsfattare",
    one_page_lead: "Det viktigaste på en A4-sida. Sidan fungerar också i svartvitt.",
    choose: "Vad rapporten innehåller",
    notes_hint: "Anteckningarna kan innehålla uppgifter om människor. Läs dem i förhandsvisningen innan ni ger rapporten till andra.",
    print: "Skriv ut eller spara som pdf",
    files: "Spara som fil",
    files_hint: "Filen får samma delar som har valts ovan.",
    format: ["Word (docx)", "Excel (xlsx)", "CSV", "Markdown", "JSON"],
    making: "Filen görs…",
    made: Template("Filen {0} har getts till webbläsaren."),
    failed: "Filen kunde inte göras. Era svar är i säkert förvar. Kontrollera nätförbindelsen och försök igen.",
    copy: "Kopiera sammanfattningen",
    copied: "Sammanfattningen kopierades.",
    not_copied: "Kopieringen lyckades inte. Markera texten och kopiera den själva.",
    file_name: "delaktighet-rapport",
};

pub(super) const REPORT_WORDS: ReportWords = ReportWords {
    untitled: "Utvärdering av delaktigheten",
    part: [
        "Grunduppgifter",
        "Sammanfattning",
        "Poäng",
        "Svar",
        "Vad som är värt att utveckla",
        "Vad som behöver utredas",
        "Modeller",
        "Anteckningar",
    ],
    answered_by: "De som svarade",
    basis: "Vad svaren bygger på",
    grounds: [
        [
            Template("{0} av {1} svar bygger på vad deltagarna har berättat."),
            Template("{0} av {1} svar bygger på vad deltagarna har berättat."),
        ],
        [
            Template("{0} av {1} svar bygger på respons, statistik eller andra uppgifter."),
            Template("{0} av {1} svar bygger på respons, statistik eller andra uppgifter."),
        ],
        [
            Template("{0} av {1} svar bygger på de svarandes egen uppfattning."),
            Template("{0} av {1} svar bygger på de svarandes egen uppfattning."),
        ],
    ],
    grounds_unsaid: [
        Template("{0} av {1} svar anger inte vad det bygger på."),
        Template("{0} av {1} svar anger inte vad de bygger på."),
    ],
    no_answers: "Ingen nivå har ännu valts för någon fråga.",
    too_few: "Så få nivåer har valts att det ännu inte går att säga vad som är starkast och var det finns mest att utveckla.",
    find_out: [
        Template("{0} fråga kunde inte besvaras. Svaret söks tillsammans med deltagarna."),
        Template("{0} frågor kunde inte besvaras. Svaren söks tillsammans med deltagarna."),
    ],
    next: "Som nästa steg går det att utveckla detta:",
    no_total: "Siffrorna för de tre delområdena räknas inte ihop. De beskriver olika saker, och en enda siffra skulle dölja vad som är starkt och var det finns något att utveckla.",
    scale: "Siffrorna är ett underlag för samtal, inget betyg. Skalan 0–4 visar i vilken utsträckning något gäller: 0 inte ännu, 4 etablerat.",
    question_set: "Frågor",
    no_gaps: "Inget svar ligger under den högsta nivån.",
    nothing_to_find_out: "Ingen fråga besvarades med ”vi vet inte”.",
    no_notes: "Det finns inga anteckningar.",
    find_out_how: "De här frågorna kunde inte besvaras. De ställs till deltagarna.",
    column_dimension: "Delområde",
    column_principle: "Princip",
    column_level: "Nivå, 0–4",
    column_important: "Ska utvecklas",
    column_note: "Anteckning",
    column_applicable: "Gäller verksamheten",
    column_low: "Minst, 0–100",
    column_high: "Högst, 0–100",
    column_model: "Modell",
    column_summary: "Beskrivning",
    column_fact: "Uppgift",
    column_value: "Värde",
    answers_to: "Svarar på frågorna",
    because: Template("Fråga {0}: {1}"),
    yes: "ja",
};
