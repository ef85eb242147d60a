//! Svenska, som den skrivs i Finland.

use crate::i18n::Template;
use crate::i18n::texts::*;

pub(super) const ASSESSMENTS: AssessmentsPage = AssessmentsPage {
    heading: "Utvärderingarna på den här enheten",
    lead: "Här finns alla era utvärderingar: olika verksamheter och olika omgångar av samma verksamhet. Ni svarar på en i taget, och de andra ligger sparade.",
    in_hand: "Pågående utvärdering",
    in_hand_hint: "Det är den här utvärderingen ni svarar på nu. När ni tar fram en annan sparas den här.",
    none: "Ingen utvärdering pågår. Börja en ny eller ta fram en tidigare.",
    others: "Andra utvärderingar",
    archive: "Arkiverade",
    untitled: "Utvärdering utan namn",
    progress: Template("{0}/{1} besvarade"),
    go_on: "Fortsätt",
    open: "Ta fram",
    result: "Visa resultatet",
    more: "Andra åtgärder",
    name: "Utvärderingens namn",
    next_round: "Börja en ny omgång",
    next_round_hint: "En ny omgång gäller samma verksamhet men har inga svar. Den tidigare omgången finns kvar, och ni kan jämföra dem.",
    copy: "Kopiera",
    copied: Template("{0} (kopia)"),
    archive_it: "Arkivera",
    unarchive: "Ta tillbaka från arkivet",
    save: "Spara som fil",
    remove: "Ta bort",
    begin: "Börja en ny utvärdering",
    begin_hint: "Den pågående utvärderingen sparas bland de andra.",
    unreadable: "Den här utvärderingen går inte att läsa. Den kan vara skadad eller sparad av en nyare version. Den har inte ändrats.",
    save_text: "Spara som den är",
    no_room: "Webbläsarens lagringsutrymme är fullt. Ingenting ändrades. Spara utvärderingar som filer och ta bort dem här.",
    gone: "Utvärderingen finns inte längre: den har tagits bort eller tagits fram i en annan flik.",
    blocked: "Webbläsaren tillåter inte att något sparas, så det kan bara finnas en utvärdering åt gången. Spara den som fil innan ni börjar en ny.",
    overtaken: "En annan flik har ändrat den pågående utvärderingen. Välj först högst upp på sidan vilken som ska behållas.",
};
