import { deviationKinds } from './catalogue/deviation-texts.ts'
import { addDays, TODAY } from './dates.ts'
import type { Random } from './random.ts'
import type { Row } from './rows.ts'

/** Nothing has been handled after this day. */
const lastDay = '2026-11-20'
const within = (day: string): string => (day > lastDay ? lastDay : day)

const ways = [
  ['e-tjänst', 5],
  ['telefon', 4],
  ['e-post', 3],
  ['brev', 1],
] as const

/** How synpunkter came in and were answered: most within two weeks, some late, a few without a day. Beröm needs no answer. */
export const withAnswers = (rows: readonly Row[], random: Random): Row[] =>
  rows.map((row) => {
    const received = String(row['Datum'])
    const isClosed = row['Status'] === 'avslutad'
    const days = random.weighted([
      [random.int(1, 7), 5],
      [random.int(8, 14), 4],
      [random.int(15, 40), 2],
    ] as const)
    const hasDay = isClosed && row['Typ'] !== 'beröm' && random.chance(0.93)
    const answered = hasDay ? within(addDays(received, days)) : null
    return {
      ...row,
      'Hur den kom in': random.weighted(ways),
      Ansvarig: row['Status'] === 'ny' ? null : random.pick(['enhetschef', 'kvalitetsstrateg', 'verksamhetschef']),
      Besvarad: answered,
      Avslutad: answered === null ? null : within(addDays(answered, random.int(0, 10))),
    }
  })

const causes: Readonly<Record<string, readonly string[]>> = {
  läkemedel: ['Delegeringen hade gått ut.', 'Signeringslistan följdes inte vid passbytet.'],
  fall: ['Hjälpmedlet var inte utprovat.', 'Riskbedömningen var gammal.'],
  'utebliven insats': ['Bortfall i schemat täcktes inte.', 'Besöket var inte inlagt i planeringen.'],
}

/** Why avvikelser happened and when their measures were done; of those still open some have a day to come, one has passed. */
export const withMeasures = (rows: readonly Row[], random: Random): Row[] =>
  rows.map((row) => {
    const occurred = String(row['Datum'])
    const isClosed = row['Status'] === 'avslutad'
    const cause = causes[String(row['Typ'])]
    const done = isClosed && random.chance(0.8) ? within(addDays(occurred, random.int(5, 45))) : null
    const isDecided = row['Status'] === 'under utredning'
    const measures = deviationKinds.find(({ type }) => type === row['Typ'])?.measures ?? []
    return {
      ...row,
      Orsak: cause !== undefined && random.chance(0.6) ? random.pick(cause) : null,
      Ansvarig: row['Status'] === 'ny' ? null : random.pick(['enhetschef', 'MAS', 'verksamhetschef']),
      Åtgärd: isDecided ? random.pick(measures) : (row['Åtgärd'] ?? null),
      'Åtgärdas senast': isDecided ? addDays(TODAY, random.int(-8, 30)) : null,
      Åtgärdad: done,
      Avslutad: done === null ? null : within(addDays(done, random.int(0, 14))),
    }
  })
