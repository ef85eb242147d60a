// What users keep of the catalogue and add to it, in the form of files with models (docs/files.md).
import { models } from './assessments.mjs';

/** The key under which favourites and own models are kept. */
export const SHELF = 'osallisuuspeili.shelf';

/** The key under which an organisation's catalogue is kept. */
export const CATALOGUE = 'osallisuuspeili.catalogue';

/** What every file with models begins with. */
const HEADER = { format: 'osallisuuspeili/models', version: 1, questionSet: 'osallisuus-24@1' };

/** A file with models. */
export const shelfFile = (rest) => ({ ...HEADER, models: [], ...rest });

/** A model in the words of those who use it, with signs that must stay signs. */
export const OWN = {
  id: 'own-1',
  name: 'Kylän <b>yhteinen</b> keittiö',
  summary: 'Asukkaat suunnittelevat ja laittavat ruoan yhdessä kerran viikossa.',
  idea: 'Ruokaa laittaessa on helppo jutella. Ryhmä päättää itse, mitä tehdään ja kuka kutsutaan mukaan.',
  environment: 'Kylätalo ja koulun keittiö.',
  targetGroups: ['older'],
  methods: ['food'],
  questions: { q01: 'Ryhmä valitsee ruoat äänestämällä.', q05: '' },
};

/** Three favourites, one of them with a note, and an own model. */
export const SHELVES = shelfFile({
  region: 'fi-10',
  favourites: models.slice(0, 3).map(({ id }, at) => (at === 0 ? { model: id, note: 'Kysytään <i>Liisalta</i>' } : { model: id })),
  models: [OWN],
});

/** An organisation's catalogue of `count` models. */
export const organisation = (count) =>
  shelfFile({
    title: 'Esimerkkilän mallit',
    models: Array.from({ length: count }, (_, at) => ({ id: `esimerkki-${at}`, name: `Esimerkkilän tapa ${at}`, questions: { q02: 'Näin' } })),
  });
