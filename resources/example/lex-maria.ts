import type { Unit } from './model.ts'
import type { Random } from './random.ts'
import type { Row } from './rows.ts'

const CARE = 'Vård- och omsorgsboende'

/** Two events: one closed after IVO's decision, one whose investigation has taken long. */
const cases: ReadonlyArray<readonly [provider: string, row: Row]> = [
  [
    'Solberga kommun, särskilt boende',
    {
      Nummer: 'LM 2026-01',
      Datum: '2026-03-24',
      Händelse: 'Blodförtunnande läkemedel gavs i dubbel dos under tre dagar.',
      'Anmäld till IVO': 'ja',
      'IVO-beslut': 'avslutat utan ytterligare åtgärd',
      Händelsedag: '2026-03-20',
      Diarienummer: 'ÄN 2026/0118',
      'Omedelbara åtgärder': 'Läkare kontaktades, och prover togs samma dag.',
      Utredare: 'medicinskt ansvarig sjuksköterska',
      'Utredning inledd': '2026-03-25',
      Utredning: 'Två ordinationslistor var i bruk sedan listan hade bytts mitt i veckan.',
      'Utredning klar': '2026-05-18',
      Bedömning: 'allvarlig vårdskada eller risk för det',
      'Anmäld till IVO den': '2026-03-30',
      'IVO-beslut den': '2026-08-27',
      'IVO-diarienummer': '8.1.1-2026-0291',
      Åtgärd: 'Den gamla listan tas ur pärmen av två personer när en ny skrivs ut.',
      Ansvarig: 'enhetschef',
      'Klart senast': '2026-06-30',
      Klart: '2026-06-12',
      Avslutad: '2026-09-02',
    },
  ],
  [
    'Utförare Oxeln',
    {
      Nummer: 'LM 2026-02',
      Datum: '2026-09-08',
      Händelse: 'Ett trycksår upptäcktes sent efter hemgång från sjukhus.',
      Diarienummer: 'ÄN 2026/0342',
      'Omedelbara åtgärder': 'Såret behandlades, och en avlastande madrass sattes in.',
      Utredare: 'medicinskt ansvarig sjuksköterska',
      'Utredning inledd': '2026-09-10',
    },
  ],
]

/** @throws when the utförare has no enhet in the insats */
export const lexMariaRows = (units: readonly Unit[], random: Random): Row[] =>
  cases.map(([provider, row]) => {
    const own = units.filter((unit) => unit.provider.name === provider && unit.type.name === CARE)
    return { ...row, Enhet: random.pick(own).name, Utförare: provider, Insats: CARE }
  })
