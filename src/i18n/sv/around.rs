//! Svenska, som den skrivs i Finland.

use crate::i18n::Template;
use crate::i18n::texts::*;

pub(super) const SHELL: Shell = Shell {
    skip: "Gå till innehållet",
    navigation: "Sidor",
    languages: "Språk",
    assessment: "Utvärdering",
    result: "Resultat",
    method: "Metod",
    models: "Modeller",
    independence: "Delaktighetsspegeln är ett oberoende verktyg. Det är ingen tjänst från THL, Sokra eller Innokylä. Skalan, poängen, kopplingarna mellan modeller och frågor samt rekommendationerna är verktygets egna.",
    privacy: "Svaren stannar på den här enheten.",
    loading: "Öppnas…",
    opens_elsewhere: "på en annan webbplats",
    plain: "Klarspråk",
    device: "Uppgifter på den här enheten",
    accessibility: "Tillgänglighet",
    sheet: "Deltagarens blankett",
    shortcuts: "Snabbtangenter",
    privacy_page: "Dataskydd",
    changes: "Vad som har ändrats",
    version: Template("Version {0}"),
};

pub(super) const KEEPING: Keeping = Keeping {
    heading: "Spara eller ta bort",
    hint: "Utvärderingen finns i den här webbläsaren. Spara den också som fil om ni vill fortsätta på en annan enhet eller vara säkra på att den finns kvar.",
    save: "Spara som fil",
    take_and_clear: "Spara som fil och ta bort från den här enheten",
    take_and_clear_hint: "På en gemensam dator: filen sparas först, och sedan tas utvärderingen bort från den här enheten.",
    check_file: "Filen sparades. Kontrollera att ni har den innan ni tar bort utvärderingen från den här enheten.",
    clear_now: "Ta bort utvärderingen från den här enheten",
    cancel: "Avbryt",
    cleared: "Utvärderingen har tagits bort från den här enheten. Den finns nu bara i filen.",
    restored: "Den tidigare utvärderingen är tillbaka.",
    not_fetched: "Sidan kunde inte hämtas. Era svar finns kvar. Kontrollera nätförbindelsen och försök igen.",
    deleted: "Utvärderingen togs bort.",
    undo: "Ångra",
    close: "Stäng",
    opened: Template("{0} öppnades."),
    replaced: "Den ersatte den tidigare utvärderingen.",
    kept_unknown: "I filen fanns uppgifter som den här versionen inte känner till. De bevaras som de är:",
    unknown_key: Template("{0}: okänd uppgift"),
    unknown_question: Template("responses.{0}: okänd fråga"),
    unknown_part: Template("responses.{0}.parts: okänd del ”{1}”"),
    unknown_term: Template("context.{0}: okänt val ”{1}”"),
    carried: Template(
        "Utvärderingen svarar på version {0} av frågorna. Svar som fördes över till de nuvarande frågorna: {1}, inte överförda: {2}",
    ),
    not_opened: Template("Filen {0} kunde inte öppnas."),
    not_opened_next: "Ingenting ändrades. Välj en fil som har sparats med det här verktyget.",
    not_utf8: Template("Byte {0}: filen ska vara text (UTF-8)."),
    too_large: Template("Filen får vara högst {0} MiB."),
    syntax: Template("Rad {0}, tecken {1}: filen är inte giltig JSON."),
    duplicate: Template("Rad {1}: uppgiften ”{0}” finns två gånger."),
    field: Template("{0}: här ska stå {1}, men här står {2}."),
    field_missing: Template("{0}: här ska stå {1}, men uppgiften saknas."),
    expected: ExpectedWords {
        object: "ett objekt { }",
        list: "en lista [ ]",
        text: "en text",
        shorter_text: Template("en text på högst {0} tecken"),
        flag: "true eller false",
        level: "ett heltal 0–4",
        either: Template("{0} eller {1}"),
        one_answer: "antingen level eller skip, inte båda",
        one_of: Template("något av följande: {0}"),
        count: Template("ett heltal 0–{0}"),
        date: "ett datum i formen ÅÅÅÅ-MM-DD",
        fewer_models: Template("högst {0} modeller"),
        id: "ett id av små bokstäver, siffror och bindestreck",
        free_id: "ett id (små bokstäver, siffror och bindestreck) som ingen annan modell har",
        filled_text: "en text som inte är tom",
        term: "ett id ur ordlistan",
    },
    unreadable: "Filen kunde inte läsas.",
    blocked: "Webbläsaren tillåter inte att något sparas. Svaren finns bara så länge den här sidan är öppen. Spara utvärderingen som fil innan ni stänger sidan.",
    full: "Webbläsarens lagringsutrymme är fullt, så de senaste ändringarna är inte sparade. Spara utvärderingen som fil och frigör utrymme.",
    aside: "På den här enheten fanns sparade uppgifter som inte kunde läsas. De lades undan. Spara dem som fil om ni vill ta reda på vad de innehåller.",
    aside_save: "Spara det undanlagda",
    aside_drop: "Ta bort det undanlagda",
    file_name: "delaktighetsspegeln",
};

pub(super) const NOTICES: NoticeWords = NoticeWords {
    new_version: "Det finns en ny version av Delaktighetsspegeln. När ni tar den i bruk laddas sidan om, och era svar finns kvar.",
    take_into_use: "Ta i bruk",
    later: "Senare",
    changed_elsewhere: "Utvärderingen har ändrats i en annan flik. Ändringar här sparas inte förrän ni har valt vilken ni behåller.",
    show_newer: "Visa den nyare",
    keep_this: "Behåll den här",
    shown_newer: "Nu visas utvärderingen från den andra fliken.",
    set_aside: "Utvärderingen i den andra fliken fick ge vika och lades undan. Spara den som fil eller ta bort den.",
    shelf_not_kept: "De senaste ändringarna i favoriterna och de egna modellerna är inte sparade. De finns kvar tills ni stänger sidan. Spara dem som fil.",
    to_shelf: "Gå till favoriterna och de egna modellerna",
};

pub(super) const DEVICE: Device = Device {
    heading: "Uppgifter på den här enheten",
    lead: "Allt ni skriver sparas bara i den här webbläsaren. På den här sidan ser ni vad som är sparat och kan ta bort det.",
    kept: "Vad som är sparat",
    nothing: "I den här webbläsaren finns ingenting som Delaktighetsspegeln har sparat.",
    assessment: "Utvärdering",
    beside: "Andra utvärderingar",
    settings: "Inställningar: språk, klarspråk och snabbtangenter",
    aside: "Undanlagda uppgifter",
    backup: "När säkerhetskopian har sparats",
    size: Template("{0} tecken"),
    lasts: "Webbläsaren kan ta bort uppgifterna på egen hand om webbplatsen inte besöks på länge. Spara utvärderingen som fil om ni vill återkomma till den senare.",
    seven_days: "Safari tar bort det som en webbplats har sparat när Safari har använts under sju dagar utan besök på webbplatsen. Det gäller inte en webbplats som ni har lagt till på hemskärmen, men den har sina egna uppgifter: spara först utvärderingen som fil och öppna den sedan där.",
    persistent: "Webbläsaren har lovat att behålla uppgifterna även om det blir ont om utrymme på enheten.",
    not_persistent: "Webbläsaren kan ta bort uppgifterna om det blir ont om utrymme på enheten.",
    persist_ask: "Be webbläsaren behålla uppgifterna",
    persist_refused: "Webbläsaren lovade inte att behålla uppgifterna. Spara utvärderingen som fil.",
    offline_heading: "Utan nätförbindelse",
    offline_ready: "Delaktighetsspegeln fungerar i den här webbläsaren också utan nätförbindelse.",
    offline_not_yet: "Delaktighetsspegeln fungerar ännu inte utan nätförbindelse. Håll sidan öppen en stund, så hinner webbläsaren spara verktyget.",
    offline_cannot: "I den här webbläsaren eller på den här adressen behöver Delaktighetsspegeln nätförbindelse.",
    install: "I många webbläsare finns ett menyval som lägger till Delaktighetsspegeln på hemskärmen eller bland apparna.",
    remove_all: "Ta bort uppgifterna",
    sure: "Ska allt som Delaktighetsspegeln har sparat tas bort från den här webbläsaren? Det går inte att ångra. Filer som ni själva har sparat blir kvar.",
    shelf: "Favoriter, egna modeller och vald region",
    catalogue: "Organisationens egen modellkatalog",
};

pub(super) const OPERATOR: Operator = Operator {
    heading: "Vem som ansvarar för webbplatsen",
    name: "Ansvarig organisation",
    feedback: "Respons",
    privacy: "Dataskyddsbeskrivning",
    unknown: "Den som ansvarar för webbplatsen har inte uppgett vem den är. Fråga den organisation som gav er den här webbadressen.",
};

pub(super) const SHORTCUTS: ShortcutWords = ShortcutWords {
    heading: "Snabbtangenter",
    hint: "Snabbtangenterna är avstängda tills ni slår på dem. Allt går att göra också utan dem.",
    switch: "Använd snabbtangenter",
    levels: "välj nivå",
    next: "nästa sida",
    previous: "föregående sida",
    help: "visa den här listan",
};

pub(super) const MISSING: Missing = Missing {
    heading: "Sidan hittades inte",
    text: "Adressen kan vara felskriven, eller så har sidan tagits bort. Era svar finns kvar.",
    link: "Till startsidan",
};

pub(super) const DEAD: Dead = Dead {
    no_script: "Delaktighetsspegeln behöver JavaScript och WebAssembly. Tillåt dem i webbläsarens inställningar eller öppna sidan i en nyare webbläsare. Era tidigare svar finns kvar på den här enheten.",
    heading: "Sidan stannade på grund av ett fel",
    text: "Era svar finns kvar på den här enheten. Ladda om sidan. Om det inte hjälper, spara svaren som fil eller pröva en nyare webbläsare.",
    reload: "Ladda om sidan",
    download: "Spara svaren som fil",
};

pub(super) const DESCRIPTIONS: Descriptions = Descriptions {
    privacy: "Vad Delaktighetsspegeln sparar i er webbläsare, vad som aldrig skickas någonstans och hur ni tar bort allt.",
    changes: "Vad som har ändrats i Delaktighetsspegelns olika versioner.",
};
