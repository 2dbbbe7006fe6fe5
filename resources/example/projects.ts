import type { Row } from './rows.ts'

const project = (title: string, fields: Row): Row => ({ Rubrik: title, Slag: 'utvecklingsprojekt', ...fields })
const cooperation = (title: string, fields: Row): Row => ({ Rubrik: title, Slag: 'samverkan', ...fields })

/** What is developed, and with whom: some going on, some over, one that should have been. */
export const projectRows = (): Row[] => [
  project('Gemensam modell för individuppföljning', {
    Läge: 'avslutat',
    Vad: 'Fem frågor till brukaren och en bedömning av handläggaren, lika i alla nämnder.',
    'Med vem': 'biståndshandläggare i tre förvaltningar',
    Ansvarig: 'kvalitetsstrateg',
    Börjar: '2025-09-01',
    'Till och med': '2026-08-31',
    Resultat: 'Modellen används i hemtjänst och boenden från hösten 2026.',
  }),
  project('Digital signering av hälso- och sjukvårdsinsatser', {
    Läge: 'pågår',
    Vad: 'Insatser signeras i telefonen, och uteblivna insatser syns samma dag.',
    'Med vem': 'två privata utförare av hemtjänst',
    Ansvarig: 'medicinskt ansvarig sjuksköterska',
    Nämnd: 'Äldrenämnden',
    Börjar: '2026-02-01',
    'Till och med': '2027-03-31',
  }),
  project('Kortare väg in för familjer', {
    Läge: 'pågår',
    Vad: 'Familjer får råd utan utredning inom två veckor.',
    'Med vem': 'familjecentralen och två skolor',
    Ansvarig: 'planerare barn och unga',
    Nämnd: 'Socialnämnden',
    Verksamhetsområde: 'Familj och relationer',
    Börjar: '2025-10-01',
    'Till och med': '2026-10-31',
  }),
  project('Nattfasta under elva timmar', {
    Läge: 'pågår',
    Vad: 'Ett sent kvällsmål och tidig frukost prövas på fyra boenden.',
    'Med vem': 'kostenheten',
    Ansvarig: 'planerare särskilt boende',
    Nämnd: 'Äldrenämnden',
    Verksamhetsområde: 'Särskilt boende för äldre',
    Börjar: '2026-03-02',
    'Till och med': '2026-12-18',
  }),
  project('Brukarråd i daglig verksamhet', {
    Läge: 'planerat',
    Vad: 'Varje verksamhet får ett råd som möts varannan månad.',
    'Med vem': 'funktionsrättsföreningarna',
    Ansvarig: 'planerare LSS',
    Nämnd: 'Omsorgsnämnden',
    Verksamhetsområde: 'Daglig verksamhet och stöd enligt LSS',
    Börjar: '2027-01-15',
    'Till och med': '2027-12-15',
  }),
  cooperation('Hemgång från sjukhus', {
    Läge: 'pågår',
    Vad: 'Gemensam rutin för den första veckan hemma, med uppföljning varje kvartal.',
    'Med vem': 'regionen: sjukhuset och två vårdcentraler',
    Ansvarig: 'medicinskt ansvarig sjuksköterska',
    Nämnd: 'Äldrenämnden',
    Börjar: '2024-01-15',
  }),
  cooperation('Samordnad individuell plan för unga', {
    Läge: 'pågår',
    Vad: 'Gemensam utbildning och en ingång för kallelser.',
    'Med vem': 'elevhälsan och barn- och ungdomspsykiatrin',
    Ansvarig: 'planerare barn och unga',
    Nämnd: 'Socialnämnden',
    Börjar: '2025-01-01',
  }),
  cooperation('Forskningscirkel om delaktighet', {
    Läge: 'avbrutet',
    Vad: 'Sex träffar om hur brukare är med när planer skrivs.',
    'Med vem': 'en högskola',
    Ansvarig: 'planerare socialpsykiatri',
    Nämnd: 'Omsorgsnämnden',
    Börjar: '2026-01-20',
    'Till och med': '2026-06-30',
    Resultat: 'Två träffar hölls; högskolan fick inte fortsatt finansiering.',
  }),
]
