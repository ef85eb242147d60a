//! Svenska, som den skrivs i Finland.

use crate::i18n::Template;
use crate::i18n::texts::*;

pub(super) const START: Start = Start {
    heading: "Hur fungerar delaktigheten i er verksamhet?",
    lead: "Se på er egen verksamhet genom 24 hjälpfrågor. Ni ser vad som är starkt och vad som är värt att utveckla, och får utifrån era svar förslag på verksamhetsmodeller.",
    start: "Börja",
    go_on_heading: "Er utvärdering",
    unnamed: "Verksamhet utan namn",
    progress: Template("Besvarade frågor: {0} av {1}."),
    go_on: "Fortsätt utvärderingen",
    from_beginning: "Gå igenom från början",
    start_over: "Ta bort och börja på nytt",
    open_heading: "Har ni en sparad utvärdering?",
    open_hint: "Öppna en utvärderingsfil som ni har sparat med det här verktyget.",
    open: "Öppna en fil",
    all: "Alla era utvärderingar på den här enheten",
    sample: "Se ett exempel på ett resultat",
    browse: "Bläddra bland modellerna",
    picture: "Ett exempel på ett resultat: 24 kronblad, ett för varje fråga. Ju längre kronblad, desto mer utbrett är det som frågan gäller.",
    facts_heading: "Innan ni börjar",
    facts: [
        [
            "För vem",
            "För kommunala tjänster och välfärdsområdets tjänster, organisationer, församlingar, projekt och fri medborgarverksamhet.",
        ],
        [
            "Tid",
            "Räkna med en timme eller två om ni diskuterar tillsammans. På egen hand går det snabbare. Ni kan avbryta och fortsätta senare.",
        ],
        ["Hur", "Svara ensam eller i grupp och i den ordning ni vill. Ingen fråga är obligatorisk."],
        [
            "Vad händer med svaren",
            "De sparas bara i den här webbläsaren, och ingenting skickas. De hamnar någon annanstans bara om ni själva tar med er en fil.",
        ],
    ],
};

pub(super) const SETUP: Setup = Setup {
    heading: "Vilken verksamhet utvärderar ni?",
    lead: "Allt är frivilligt och kan ändras senare.",
    activity: "Verksamheten",
    title: "Verksamhetens namn",
    title_hint: "Till exempel ett öppet kafé eller en ungdomsverkstad.",
    scope: "Vad gäller utvärderingen?",
    scope_hint: "Till exempel hela verksamheten, en grupp eller det senaste året.",
    organisation: "Organisation",
    date: "Datum",
    answered_by: "Vilka svarar?",
    answered_by_hint: "Det räcker med antal. Skriv inga namn.",
    role: ["Anställda", "Ledning och chefer", "Deltagare", "Samarbetspartner", "Andra"],
    context: "Vad är det för slags verksamhet?",
    context_hint: "Valen lyfter fram modeller som passar. De tar inte bort någon modell.",
    facet: ["Målgrupper", "Miljöer", "Teman"],
    chosen: Template("valda: {0}"),
    next: "Till frågorna",
    to_result: "Tillbaka till resultatet",
};

pub(super) const QUESTION: QuestionPage = QuestionPage {
    whole_page: "Alla uppgifter om modellen",
    number: Template("Fråga {0} / {1}"),
    levels: "I vilken utsträckning är det så här?",
    or: "eller",
    dont_know: "Vi vet inte",
    not_applicable: "Gäller inte vår verksamhet",
    clear: "Ta bort svaret",
    parts: "Vilka delar stämmer?",
    parts_hint: "Välj nivå efter den svagaste delen. Delarna hjälper er att välja och ger inga poäng.",
    parts_unticked: "Någon del är inte markerad. Om den gäller er verksamhet bestämmer den nivån.",
    barriers: "Vilka hinder möter era deltagare?",
    barriers_hint: "Bedöm bara de här hindren. Nivån bestäms av det hinder som ni har kommit kortast med.",
    note: "Hur syns det?",
    note_hint: "Inga namn och inga klientuppgifter.",
    note_full: "Här ryms 10 000 tecken. Resten kom inte med.",
    basis: "Vad grundar sig svaret på?",
    basis_none: "Inte valt",
    basis_of: ["Deltagarna har berättat", "Respons, statistik eller andra uppgifter", "Egen uppfattning"],
    important: "Det här vill vi utveckla",
    many_important: Template(
        "Ni har redan markerat {0} saker som ni vill utveckla. Ungefär fem räcker: då framträder det viktigaste.",
    ),
    previous: "Föregående",
    next: "Nästa",
    saved: "Sparat på den här enheten",
    map: "Alla frågor",
    map_open: "inte besvarad",
    map_important: Template("{0}, det här vill vi utveckla"),
    map_list: "Frågorna som lista",
    so_far: Template("Så svarade ni nyss. {0}"),
    example: "Ett exempel ur en modell",
    prompts: "Att prata om",
    scale: "Skalan och beskrivningarna av nivåerna är Delaktighetsspegelns egna.",
};

pub(super) const REVIEW: Review = Review {
    heading: "Era svar",
    answered: Template("Besvarade frågor: {0} av {1}."),
    missing_heading: "De här frågorna är ännu obesvarade",
    complete: "Alla frågor är besvarade.",
    unanswered: "Inte besvarad",
    to_develop: "det här vill vi utveckla",
    next: "Visa resultatet",
};

pub(super) const SCORE: ScoreWords = ScoreWords {
    too_few: "För få svar",
    nothing_applicable: "Gäller inte er verksamhet",
    answered: Template("{0}/{1} besvarade"),
    out_of_hundred: Template("{0}/100"),
    if_answered: Template("om också resten besvarades, {0}–{1}"),
};
