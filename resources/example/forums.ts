import type { Row } from './rows.ts'

const meeting = (day: string, title: string, fields: Row): Row => ({
  Mötesdag: day,
  Rubrik: title,
  Slag: 'möte med utförare',
  Plats: 'på plats',
  ...fields,
})

/** Meetings with utförare, branschråd and internal networks of two years; one lies ahead, one has no known number. */
export const forumRows = (): Row[] => [
  meeting('2025-02-19', 'Utförarmöte hemtjänst, våren', {
    'Antal deltagare': 34,
    'Frågor som togs upp': 'Ny avtalsmall, så granskas kontinuitet, resultat av brukarundersökningen.',
    Verksamhetsområde: 'Hemtjänst och stöd i hemmet',
    Nämnd: 'Äldrenämnden',
    Ansvarig: 'planerare hemtjänst',
  }),
  meeting('2025-05-14', 'Branschråd för boende enligt LSS', {
    Slag: 'branschråd',
    'Antal deltagare': 18,
    'Frågor som togs upp': 'Bemanning nattetid och hur brister följs upp.',
    Verksamhetsområde: 'Boende enligt LSS',
    Nämnd: 'Omsorgsnämnden',
    Ansvarig: 'planerare LSS',
  }),
  meeting('2025-09-24', 'Handläggarnas nätverk om utförare', {
    Slag: 'internt nätverk',
    Plats: 'digitalt',
    'Antal deltagare': 27,
    'Frågor som togs upp': 'Så lämnas erfarenheter av utförare, och vad de ledde till under året.',
    Ansvarig: 'kvalitetsstrateg',
  }),
  meeting('2025-11-26', 'Utförarmöte barn och unga', {
    'Antal deltagare': 41,
    'Frågor som togs upp': 'Registerkontroll, genomförandeplaner och årets vanligaste brister.',
    Verksamhetsområde: 'Barn och unga',
    Nämnd: 'Socialnämnden',
    Ansvarig: 'planerare barn och unga',
  }),
  meeting('2026-02-11', 'Utförarmöte hemtjänst, våren', {
    'Antal deltagare': 38,
    'Frågor som togs upp': 'Årsrapporten för 2025, digital signering, årets screening.',
    Verksamhetsområde: 'Hemtjänst och stöd i hemmet',
    Nämnd: 'Äldrenämnden',
    Ansvarig: 'planerare hemtjänst',
  }),
  meeting('2026-04-22', 'Branschråd för särskilt boende', {
    Slag: 'branschråd',
    'Antal deltagare': 22,
    'Frågor som togs upp': 'Nattfasta, delegering och hur lex Sarah används i lärandet.',
    Verksamhetsområde: 'Särskilt boende för äldre',
    Nämnd: 'Äldrenämnden',
    Ansvarig: 'planerare särskilt boende',
  }),
  meeting('2026-05-20', 'Utförarmöte daglig verksamhet', {
    'Antal deltagare': 29,
    'Frågor som togs upp': 'Ersättningsnivåer, delaktighet och resultat av individuppföljningen.',
    Verksamhetsområde: 'Daglig verksamhet och stöd enligt LSS',
    Nämnd: 'Omsorgsnämnden',
    Ansvarig: 'planerare LSS',
  }),
  meeting('2026-09-16', 'Handläggarnas nätverk om utförare', {
    Slag: 'internt nätverk',
    Plats: 'digitalt',
    'Frågor som togs upp': 'Åtgärder efter rapporterade brister och nya rutiner vid byte av utförare.',
    Ansvarig: 'kvalitetsstrateg',
  }),
  meeting('2026-10-21', 'Utförarmöte barn och unga', {
    'Antal deltagare': 36,
    'Frågor som togs upp': 'Den nya socialtjänstlagen i avtalen, bemanning och placeringar utanför länet.',
    Verksamhetsområde: 'Barn och unga',
    Nämnd: 'Socialnämnden',
    Ansvarig: 'planerare barn och unga',
  }),
  meeting('2026-12-02', 'Branschråd för hemtjänst', {
    Slag: 'branschråd',
    Plats: 'digitalt',
    'Frågor som togs upp': 'Årets resultat och förslag till nästa års inriktning.',
    Verksamhetsområde: 'Hemtjänst och stöd i hemmet',
    Nämnd: 'Äldrenämnden',
    Ansvarig: 'planerare hemtjänst',
  }),
]
