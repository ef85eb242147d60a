//! Suomi.

use crate::i18n::Template;
use crate::i18n::texts::*;

pub(super) const RESULT: ResultPage = ResultPage {
    heading: "Tulos",
    empty: "Tulos syntyy vastauksista, eikä niitä ole vielä. Vastatkaa ensin muutamaan kysymykseen.",
    empty_link: "Ensimmäiseen kysymykseen",
    change_setup: "Muuta taustatietoja",
    change_answers: "Muuta vastauksia",
    people: [
        [Template("{0} työntekijä"), Template("{0} työntekijää")],
        [Template("{0} johdon edustaja"), Template("{0} johdon edustajaa")],
        [Template("{0} osallistuja"), Template("{0} osallistujaa")],
        [Template("{0} kumppani"), Template("{0} kumppania")],
        [Template("{0} muu vastaaja"), Template("{0} muuta vastaajaa")],
    ],
    dimensions: "Kolme osa-aluetta",
    discussion: "Luvut ovat keskustelun pohja, eivät arvosana. Osa-alueita ei lasketa yhteen, eikä organisaatioita verrata toisiinsa.",
    balance: "Vaikuttamisen yhdeksästä kysymyksestä viisi koskee yhteistä kehittämistä. Kuudella periaatteella yhdeksästä on vain kaksi kysymystä, joten yksikin vastaus näkyy niissä selvästi.",
    principles: "Yhdeksän periaatetta",
    order: "Järjestys",
    order_framework: "osa-alueittain",
    order_lowest: "matalin ensin",
    order_highest: "korkein ensin",
    as_table: "Näytä taulukkona",
    column_principle: "Osa-alue tai periaate",
    column_mean: "Keskiarvo, 0–4",
    column_answered: "Vastattu",
    column_hundred: "0–100",
    column_range: "Mahdollinen väli",
    strengths: "Mikä on vahvaa",
    no_strengths: "Yksikään vastaus ei ole vielä tasolla ”pääosassa toimintaa” tai ”vakiintunut”. Miettikää, mistä olisi helpointa aloittaa.",
    gaps: "Mitä kannattaa kehittää",
    gaps_hint: "Voitte valita 1–3 kehittämiskohdetta. Mallit järjestyvät silloin niiden mukaan.",
    no_gaps: "Kaikki vastaukset ovat ylimmällä tasolla. Kysykää osallistujilta, näkevätkö he asian samoin.",
    focus_full: "Kolme on valittu. Poistakaa yksi, jos haluatte vaihtaa.",
    find_out: "Mitä pitää selvittää",
    find_out_hint: "Näihin vastasitte ”emme osaa sanoa”. Kysykää osallistujilta.",
    more: Template("Näytä loput ({0})"),
    print: "Tulosta",
    too_few: "Tasoja on valittu vielä vähän. Kun taso on valittu ainakin puoleen kysymyksistä, tässä kerrotaan, mikä on vahvinta.",
    alike: Template("Yhtä vahvaa: {0}."),
    alike_low: Template("Yhtä paljon kehitettävää: {0}."),
    petals: "Kuvassa on 24 terälehteä, yksi kullekin kysymykselle. Pituus kertoo tason. Samat tiedot ovat kohdassa ”Vastaukset taulukkona”.",
    legend: [
        "pitkä terälehti: korkea taso",
        "tynkä: ei vielä",
        "pelkkä ääriviiva: ei vastattu",
        "raidat: emme osaa sanoa",
        "lyhyt viiva: ei koske meidän toimintaamme",
        "rengas: halutaan kehittää",
    ],
    legend_heading: "Näin kuvaa luetaan",
    answers_table: "Vastaukset taulukkona",
    column_number: "Nro",
    column_question: "Kysymys",
    column_answer: "Vastaus",
};

pub(super) const SAMPLE: Sample = Sample {
    heading: "Esimerkkitulos",
    notice: "Tämä on keksitty esimerkki. Sen vastaukset eivät tallennu eivätkä sekoitu omiinne.",
    start: "Aloita oma arviointi",
};

pub(super) const SHEET: Sheet = Sheet {
    heading: "Osallistujan lomake",
    lead: "Samat 24 kysymystä osallistujan kannalta. Tulostakaa lomake niille, jotka vastaavat paperilla.",
    how: "Valitse se vaihtoehto, joka sopii parhaiten kokemukseesi. Voit jättää kysymyksen väliin. Älä kirjoita nimeäsi.",
    dont_know: "En osaa sanoa",
    not_applicable: "Ei koske minua",
    activity: "Toiminta:",
    date: "Päivä:",
    own: "Kysymysten sanamuoto ja vaihtoehdot ovat Osallisuuspeilin omia.",
    print: "Tulosta lomake",
};
