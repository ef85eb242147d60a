//! Svenska, som den skrivs i Finland.

use crate::i18n::Template;
use crate::i18n::texts::*;

pub(super) const RESULT: ResultPage = ResultPage {
    heading: "Resultat",
    empty: "Resultatet bygger på svaren, och det finns inga ännu. Svara först på några frågor.",
    empty_link: "Till första frågan",
    change_setup: "Ändra bakgrundsuppgifterna",
    change_answers: "Ändra svaren",
    people: [
        [Template("{0} anställd"), Template("{0} anställda")],
        [Template("{0} från ledningen"), Template("{0} från ledningen")],
        [Template("{0} deltagare"), Template("{0} deltagare")],
        [Template("{0} samarbetspartner"), Template("{0} samarbetspartner")],
        [Template("{0} annan svarande"), Template("{0} andra svarande")],
    ],
    dimensions: "Tre delområden",
    discussion: "Siffrorna är ett underlag för samtal, inget betyg. Delområdena räknas inte ihop, och organisationer rangordnas inte.",
    balance: "Fem av de nio frågorna om påverkan gäller gemensam utveckling. Sex av de nio principerna har bara två frågor, så där märks redan ett enda svar tydligt.",
    principles: "Nio principer",
    order: "Ordning",
    order_framework: "efter delområde",
    order_lowest: "lägst först",
    order_highest: "högst först",
    as_table: "Visa som tabell",
    column_principle: "Delområde eller princip",
    column_mean: "Medeltal, 0–4",
    column_answered: "Besvarade",
    column_hundred: "0–100",
    column_range: "Möjligt intervall",
    strengths: "Vad som är starkt",
    no_strengths: "Inget svar ligger ännu på nivån ”i största delen av verksamheten” eller ”etablerat”. Fundera på var det vore lättast att börja.",
    gaps: "Vad som är värt att utveckla",
    gaps_hint: "Ni kan välja 1–3 utvecklingsområden. Då ordnas modellerna efter dem.",
    no_gaps: "Alla svar ligger på den högsta nivån. Fråga deltagarna om de ser det på samma sätt.",
    focus_full: "Tre är valda. Ta bort en om ni vill byta.",
    find_out: "Vad ni behöver ta reda på",
    find_out_hint: "Här svarade ni ”vi vet inte”. Fråga deltagarna.",
    more: Template("Visa resten ({0})"),
    print: "Skriv ut",
    too_few: "Ännu är bara få nivåer valda. När minst hälften av frågorna har fått en nivå står det här vad som är starkast.",
    alike: Template("Lika starkt: {0}."),
    alike_low: Template("Lika mycket att utveckla: {0}."),
    petals: "Bilden har 24 kronblad, ett för varje fråga. Längden visar nivån. Samma uppgifter finns under ”Svaren som tabell”.",
    legend: [
        "långt kronblad: hög nivå",
        "stump: inte ännu",
        "bara kontur: inte besvarad",
        "ränder: vi vet inte",
        "kort streck: gäller inte vår verksamhet",
        "ring: det här vill vi utveckla",
    ],
    legend_heading: "Så läser ni bilden",
    answers_table: "Svaren som tabell",
    column_number: "Nr",
    column_question: "Fråga",
    column_answer: "Svar",
};

pub(super) const SAMPLE: Sample = Sample {
    heading: "Exempel på ett resultat",
    notice: "Det här är ett påhittat exempel. Svaren i exemplet sparas inte och blandas inte ihop med era egna.",
    start: "Gör en egen utvärdering",
};

pub(super) const SHEET: Sheet = Sheet {
    heading: "Deltagarens blankett",
    lead: "Samma 24 frågor ur deltagarens synvinkel. Skriv ut blanketten åt dem som svarar på papper.",
    how: "Välj det svar som stämmer bäst med det du har upplevt. Du får hoppa över frågor. Skriv inte ditt namn.",
    dont_know: "Jag vet inte",
    not_applicable: "Gäller inte mig",
    activity: "Verksamhet:",
    date: "Datum:",
    own: "Frågornas formulering och svarsalternativen är Delaktighetsspegelns egna.",
    print: "Skriv ut blanketten",
};
