import type { Lack } from '../../contracts/management-system'
import type { ProcessLevel, ProcessPartKind } from '../../contracts/values'
import { formatCount } from '../../text/format'
import type { IsoDate } from '../iso-date'

/** What the rule looks at; `above` are the roles that answer for what the node belongs to. */
export interface LackingNode {
  level: ProcessLevel
  responsible: string | null
  above: readonly (string | null)[]
  hasBelow: boolean
  parts: ReadonlyArray<{ kind: ProcessPartKind; responsible: string | null; nextRevisionOn: IsoDate | null }>
}

const blank = (text: string | null): boolean => (text ?? '').trim() === ''

/**
 * What is lacking at one place of the tree. An activity is where the work is done: it must have a routine and an
 * egenkontroll. What is above must have something beneath it. A role answers for everything under it. A routine has
 * somebody who answers for it and a day when it is gone through again (SOSFS 2011:9: processer och rutiner, egenkontroll).
 */
export function lacksOf({ level, responsible, above, hasBelow, parts }: LackingNode, today: IsoDate): Lack[] {
  const routines = parts.filter(({ kind }) => kind === 'routine')
  const activity = level === 'activity'
  const found: Array<[Lack, boolean]> = [
    ['routineLate', routines.some(({ nextRevisionOn }) => nextRevisionOn !== null && nextRevisionOn < today)],
    ['noRoutine', activity && routines.length === 0],
    ['noControl', activity && !parts.some(({ kind }) => kind === 'control')],
    ['nothingBelow', !activity && !hasBelow],
    ['routineWithoutDay', routines.some(({ nextRevisionOn }) => nextRevisionOn === null)],
    ['routineWithoutResponsible', routines.some((routine) => blank(routine.responsible))],
    ['noResponsible', blank(responsible) && above.every(blank)],
  ]
  return found.filter(([, is]) => is).map(([lack]) => lack)
}

/** In the order they are told: what has passed its day first. */
export const lackOrder: readonly Lack[] = [
  'routineLate',
  'noRoutine',
  'noControl',
  'nothingBelow',
  'routineWithoutDay',
  'routineWithoutResponsible',
  'noResponsible',
]

/** The lack at one place, short. */
export const lackNames: Record<Lack, string> = {
  routineLate: 'rutin har passerat sin översyn',
  noRoutine: 'saknar rutin',
  noControl: 'saknar egenkontroll',
  nothingBelow: 'saknar aktiviteter',
  routineWithoutDay: 'rutin saknar datum för översyn',
  routineWithoutResponsible: 'rutin saknar ansvarig',
  noResponsible: 'saknar ansvarig',
}

/** '3 aktiviteter saknar rutin'. */
export function lackWords(lack: Lack, count: number): string {
  const activities = formatCount(count, 'aktivitet', 'aktiviteter')
  const places = formatCount(count, 'process eller delprocess', 'processer och delprocesser')
  const anywhere = formatCount(count, 'del', 'delar')
  if (lack === 'noRoutine' || lack === 'noControl') return `${activities} ${lackNames[lack]}`
  if (lack === 'nothingBelow') return `${places} ${lackNames[lack]}`
  if (lack === 'noResponsible') return `${anywhere} ${lackNames[lack]}`
  return `${anywhere} har en ${lackNames[lack].replace('rutin ', 'rutin som ')}`
}
