import type { Row } from '../rows.ts'

const LEADER = 'socialt ansvarig samordnare'
const HEAD = 'enhetschef'

/** How the cases that are not settled in the usual way stand, by the day of the report. */
export const lexSarahHandling: Readonly<Record<string, Row>> = {
  '2026-05-12': {
    Händelsedag: '2026-05-09',
    'Omedelbara åtgärder': 'Hushållen besöktes, och nattpatrullen fick en reserv samma kväll.',
    Utredare: LEADER,
    'Utredning inledd': '2026-05-13',
    Utredning:
      'Besöken föll bort när två turer lades samman. Nattpatrullen såg inte ändringen, och ingen hade i uppgift att stämma av.',
    'Utredning klar': '2026-06-24',
    Bedömning: 'allvarligt missförhållande',
    'Anmäld till IVO den': '2026-05-15',
    'IVO-beslut den': '2026-09-30',
    'IVO-diarienummer': '3.1.2-2026-0417',
    Åtgärd: 'Planeringen och nattpatrullen stämmer av turerna varje kväll.',
    Ansvarig: HEAD,
    'Klart senast': '2026-08-31',
    Klart: '2026-08-26',
    Avslutad: '2026-10-06',
  },
  '2026-06-09': {
    'Omedelbara åtgärder': 'Stödet gavs av jour, och sjuksköterskan underrättades.',
    Utredare: LEADER,
    'Utredning inledd': '2026-06-11',
    Utredning: 'Helgschemat saknade en namngiven roll för medicineringen.',
    'Utredning klar': '2026-08-19',
    Bedömning: 'missförhållande',
    Åtgärd: 'Helgschemat anger vem som svarar för medicineringen i varje bostad.',
    Ansvarig: HEAD,
    'Klart senast': '2026-10-30',
  },
  '2026-08-18': {
    'Omedelbara åtgärder': 'Samtalet dokumenterades i efterhand, och den unga fick en ny kontaktperson.',
    Utredare: LEADER,
    'Utredning inledd': '2026-08-20',
    Utredning: 'Nattgruppen kände inte till rutinen för dokumentation av uppgifter om våld.',
    'Utredning klar': '2026-10-02',
    Bedömning: 'allvarligt missförhållande',
    'Anmäld till IVO den': '2026-09-04',
    'IVO-diarienummer': '3.1.2-2026-0733',
    Åtgärd: 'Rutinen gås igenom med alla nattgrupper och följs upp med stickprov.',
    Ansvarig: 'verksamhetschef',
    'Klart senast': '2026-12-15',
  },
  '2026-09-29': {
    'Omedelbara åtgärder': 'Delegeringarna gicks igenom samma dag, och sjuksköterskan tog över läkemedlen.',
    Utredare: 'medicinskt ansvarig sjuksköterska',
    'Utredning inledd': '2026-10-01',
    Bedömning: 'allvarligt missförhållande',
  },
  '2026-11-10': {
    'Omedelbara åtgärder': 'Larmet följdes upp med besök samma förmiddag.',
    Utredare: LEADER,
    'Utredning inledd': '2026-11-12',
  },
}

/** What was done about the others, in turn. */
export const usualMeasures: readonly string[] = [
  'Rutinen gås igenom på arbetsplatsträffen och i introduktionen.',
  'Arbetsledaren gör stickprov varje vecka under tre månader.',
  'Schemat har fått en avstämning vid varje skiftbyte.',
]
