//! Svenska, som den skrivs i Finland.

use crate::i18n::Template;
use crate::i18n::texts::*;

pub(super) const WORKSHOP: WorkshopWords = WorkshopWords {
    people: [Template("{0} person har svarat"), Template("{0} personer har svarat")],
    everybody: "Alla tillsammans",
    hidden: "visas inte, så att svaren från en grupp på färre än fem inte röjs",
    nobody: "inga svar",
    median: Template("median: {0}"),
    between: Template("mellan nivåerna {0} och {1}"),
    disagreement: "åsikterna går isär",
    important: Template("vill utveckla detta: {0}"),
    agenda: "Frågor att diskutera",
    why: [Template("åsikterna går isär"), Template("medianen är låg: {0}"), Template("vill utveckla detta: {0}")],
    arrived: [
        Template("nya: {0}"),
        Template("ersatte ett äldre: {0}"),
        Template("fanns redan: {0}"),
        Template("ett nyare fanns redan: {0}"),
        Template("samma nummer men andra svar, bara det ena togs med: {0}"),
    ],
    code: CodeWords {
        character: Template(
            "Tecknet {0} kan inte finnas i en kod (tecken {1}, grupp {2}). Inget togs med. Kontrollera tecknet.",
        ),
        length: Template("En kod har {0} tecken, men här finns {1}. Inget togs med."),
        blocks: Template("En grupp har fyra tecken. Kontrollera grupp: {0}."),
        mistyped: Template("Koden är felskriven. Om ett tecken är fel är det tecken {0} (grupp {1}). Inget togs med."),
        swapped: Template("Koden är felskriven. Två tecken bredvid varandra kan ha bytt plats: {0}. Inget togs med."),
        swapped_pair: Template("{0} och {1}"),
        mistyped_several: "Koden har flera skrivfel. Inget togs med. Jämför den med originalet.",
        version: "Koden eller länken är gjord med en annan version av appen. Inget togs med. Uppdatera sidan.",
        other_workshop: "Koden hör till en annan workshop eller till en annan omgång. Inget togs med.",
        group: "Koden hör till en grupp som inte finns i den här workshoppen. Inget togs med.",
        slot: "Koden svarar på en fråga som inte ställs i den här workshoppen. Inget togs med.",
        no_code: Template("En kod har plats för högst {0} frågor. Skicka svaren som en fil."),
        no_link: "Det här är inte en länk till en workshop. Inget togs med.",
        damaged: "Länken har klippts av eller ändrats på vägen. Inget togs med. Kopiera hela länken på nytt.",
    },
    expected: WorkshopExpected {
        whole_from: Template("ett heltal från {0} till {1}"),
        questions: "principles, all eller en lista med frågor i nummerordning, var och en en gång",
        asked: "en fråga i workshoppen",
        groups: Template("1–{0} olika grupper"),
        group: "en roll (staff, management, participants, partners) eller ett namn",
        only_answers: "bara svar, utan anteckningar och markeringar",
    },
    story: StoryWords {
        agreed: Template("Nivån bestämdes tillsammans i workshoppen ”{0}”."),
        not_agreed: Template("I workshoppen ”{0}” kom man inte överens om nivån."),
        objection: Template("Avvikande åsikt: {0}"),
        objection_by: Template("Avvikande åsikt ({0}): {1}"),
    },
};
