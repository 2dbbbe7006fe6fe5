import type { SignalKind } from '../../contracts/assessment'
import { formatCount } from '../../text/format'

/** What is told of each row: its kind, severity or direction as stored; null where it isn't known. */
export type SignalMark = string | null

/** Only what is worth naming, in this order; what is not named is in the count. */
const named: Record<SignalKind, ReadonlyArray<readonly [mark: string, one: string, many: string]>> = {
  feedback: [
    ['complaint', 'klagomål', 'klagomål'],
    ['viewpoint', 'synpunkt', 'synpunkter'],
    ['praise', 'beröm', 'beröm'],
  ],
  deviations: [
    ['serious', 'allvarlig', 'allvarliga'],
    ['moderate', 'måttlig', 'måttliga'],
    ['minor', 'ringa', 'ringa'],
  ],
  experiences: [
    ['poor', 'dålig', 'dåliga'],
    ['mixed', 'blandad', 'blandade'],
    ['good', 'god', 'goda'],
  ],
  lexSarah: [['reported', 'anmäld till IVO', 'anmälda till IVO']],
  lexMaria: [['reported', 'anmäld till IVO', 'anmälda till IVO']],
}

/** '3 klagomål, 1 beröm': what the rows of a register are made of. */
export const signalWords = (kind: SignalKind, marks: readonly SignalMark[]): string =>
  named[kind]
    .map(([mark, one, many]) => ({ count: marks.filter((own) => own === mark).length, one, many }))
    .filter(({ count }) => count > 0)
    .map(({ count, one, many }) => formatCount(count, one, many))
    .join(', ')
