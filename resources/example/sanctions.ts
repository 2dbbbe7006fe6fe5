import { addDays, TODAY, toWorkday } from './dates.ts'
import type { Review } from './model.ts'
import { plantedReviews } from './planted.ts'
import type { Random } from './random.ts'
import type { Row } from './rows.ts'
import { reportTexts, toldTexts, usualTexts } from './sanction-texts.ts'

/** A step told in full: utförare and day of the granskning, then the columns from Steg to Polisanmäld. */
type PlantedStep = readonly [
  provider: string,
  reviewed: string,
  step: string,
  decided: string,
  by: string,
  deadline: string | null,
  result: string | null,
  ivo: 'ja' | 'nej' | null,
  police: 'ja' | 'nej' | null,
]

const CHIEF = 'enhetschef, kvalitetsenheten'

const planted: readonly PlantedStep[] = [
  [
    'Utförare Eken',
    '2026-08-19',
    'komplettering',
    '2026-09-02',
    'planerare barn och unga',
    '2026-10-30',
    'Genomförandeplanerna är kompletterade. Nattbemanningen återstår.',
    'nej',
    'nej',
  ],
  [
    'Lindgårdens HVB',
    '2026-09-16',
    'begäran om rättelse',
    '2026-09-25',
    CHIEF,
    '2026-10-16',
    'Rättelsen var inte tillräcklig: bemanningen nattetid är oförändrad.',
    'ja',
    'nej',
  ],
  ['Lindgårdens HVB', '2026-09-16', 'varning', '2026-11-05', 'Socialnämnden', '2026-12-11', null, 'ja', 'nej'],
  [
    'Utförare Sälgen',
    '2026-08-26',
    'begäran om rättelse',
    '2026-09-04',
    CHIEF,
    '2026-09-30',
    'Rutinen lämnades inte in i tid.',
    'nej',
    'nej',
  ],
  [
    'Utförare Sälgen',
    '2026-08-26',
    'varning med åtgärdsplan',
    '2026-10-22',
    'Äldrenämnden',
    '2026-12-18',
    null,
    'ja',
    'nej',
  ],
  ['Utförare Oxeln', '2026-10-07', 'begäran om rättelse', '2026-10-16', CHIEF, '2026-11-06', null, 'ja', 'nej'],
]

const isPlanted = (review: Review): boolean =>
  plantedReviews.some(
    ({ provider, completed }) => provider === review.agreement.provider.name && completed === review.completed,
  )

/** Every granskning outside the municipality that ends in "följer inte avtal" leads to a begäran om rättelse; 2025 one to a varning. */
export function sanctionRows(reviews: readonly Review[], random: Random): Row[] {
  const grave = reviews.filter(
    (review) => review.outcome === 3 && review.agreement.form !== 'egen regi' && !isPlanted(review),
  )
  const drawn = grave.map((review) => rectification(review, random))
  const warned = grave.find((review) => review.year === 2025)
  const rows = [
    ...drawn,
    ...(warned ? [warning(warned, drawn[grave.indexOf(warned)] ?? {})] : []),
    ...planted.map((step) => told(step, reviews)),
  ]
  for (const row of rows) complete(row)
  return rows.sort((a, b) => String(a['Beslutsdatum']).localeCompare(String(b['Beslutsdatum'])))
}

function rectification(review: Review, random: Random): Row {
  const decided = toWorkday(addDays(review.completed ?? TODAY, random.int(7, 14)))
  const deadline = toWorkday(addDays(decided, random.int(21, 35)))
  return {
    Granskningsnummer: review.number,
    Steg: 'begäran om rättelse',
    Beslutsdatum: decided,
    'Beslutad av': CHIEF,
    Diarienummer: review.registry,
    Frist: deadline,
    Resultat:
      deadline < '2026-09-01'
        ? 'Bristerna är åtgärdade inom fristen.'
        : deadline < '2026-11-01'
          ? 'Delegeringarna är förnyade. Riskbedömningarna återstår.'
          : null,
    'Anmäld till IVO': random.chance(0.25) ? 'ja' : 'nej',
    Polisanmäld: 'nej',
  }
}

function warning(review: Review, before: Row): Row {
  const decided = toWorkday(addDays(String(before['Frist']), 14))
  before['Resultat'] = 'Rättelsen var inte tillräcklig.'
  before['Rättat'] = 'nej'
  const deadline = toWorkday(addDays(decided, 42))
  return {
    ...before,
    Paragraf: '§ 43',
    'Annars följer':
      'Åtgärderna verifieras genom besök när fristen har gått ut. Kvarstår bristerna kan nämnden besluta om vite.',
    Skäl: 'Rättelse har begärts och inte varit tillräcklig. Bristen är allvarlig och rör läkemedel. Ett mildare steg har redan prövats.',
    'Utföraren hörd': toWorkday(addDays(String(before['Frist']), 6)),
    'Utförarens svar': 'Utföraren instämmer i bristen och redovisar en ny rutin.',
    Rättat: 'ja',
    'Resultat känt': toWorkday(addDays(deadline, 12)),
    'Verifierat genom besök': toWorkday(addDays(deadline, 12)),
    Steg: 'varning',
    Beslutsdatum: decided,
    'Beslutad av': review.agreement.type.area.committee.name,
    Frist: deadline,
    Resultat: 'Åtgärderna kontrollerades vid besök när fristen gått ut. Varningen är avslutad.',
  }
}

/** What a step rests on, in the usual words where the case tells no others: nothing decided is left half written. */
function complete(row: Row): void {
  const result = String(row['Resultat'] ?? '')
  const effect = result === '' ? null : result.startsWith('Delegeringarna') ? 'delvis' : 'ja'
  const usual: Row = {
    ...usualTexts,
    'Skäl om IVO': row['Anmäld till IVO'] === 'ja' ? reportTexts.ivoYes : reportTexts.ivoNo,
    'Skäl om polis': reportTexts.police,
    Rättat: effect,
    'Resultat känt': effect === null ? null : toWorkday(addDays(String(row['Frist']), 5)),
  }
  const own = toldTexts[`${row['utförare'] ?? ''} ${row['Steg']}`] ?? {}
  delete row['utförare']
  for (const [heading, cell] of Object.entries({ ...usual, ...own })) row[heading] ??= cell
}

function told(
  [provider, reviewed, step, decided, by, deadline, result, ivo, police]: PlantedStep,
  reviews: readonly Review[],
): Row {
  const review = reviews.find((one) => one.agreement.provider.name === provider && one.completed === reviewed)
  if (!review) throw new Error(`No review of ${provider} ${reviewed}`)
  return {
    Granskningsnummer: review.number,
    Steg: step,
    Beslutsdatum: decided,
    'Beslutad av': by,
    Diarienummer: review.registry,
    Frist: deadline,
    Resultat: result,
    'Anmäld till IVO': ivo,
    Polisanmäld: police,
    utförare: provider,
  }
}
