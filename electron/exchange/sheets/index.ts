import { nameKey } from '../../../shared/domain/name-key'
import { actionPlans } from './action-plans'
import { agreements } from './agreements'
import type { Column, SheetDefinition, SheetName } from './column'
import { committeeDecisions, meetingItems, meetings } from './committee-year'
import { committees } from './committees'
import { delayedDecisions } from './delayed-decisions'
import { developmentAreas, systemMeasures } from './development'
import { deviations } from './deviations'
import { economicControls } from './economic-controls'
import { eventAnalyses, eventCauses } from './event-analyses'
import { experiences } from './experiences'
import { feedback } from './feedback'
import { findings } from './findings'
import { followUpRounds } from './follow-up-rounds'
import { forums } from './forums'
import { goals } from './goals'
import { history } from './history'
import { indicators } from './indicators'
import { individualFollowUps } from './individual-follow-ups'
import { internalControl } from './internal-control'
import { lexMaria } from './lex-maria'
import { lexSarah } from './lex-sarah'
import { projects } from './projects'
import { providers } from './providers'
import { requirements } from './requirements'
import { reviews } from './reviews'
import { risks } from './risks'
import { sanctions } from './sanctions'
import { serviceAreas } from './service-areas'
import { serviceHours } from './service-hours'
import { serviceTypes } from './service-types'
import { specialFees } from './special-fees'
import { supervisionDemands } from './supervision-demands'
import { supervisions } from './supervisions'
import { surveyResults } from './survey-results'
import { units } from './units'
import { yearActivities } from './year-activities'

/** Every sheet that is read and written, in an order where what is pointed at comes first. */
export const sheetDefinitions: readonly SheetDefinition[] = [
  committees,
  serviceAreas,
  serviceTypes,
  providers,
  units,
  agreements,
  requirements,
  risks,
  reviews,
  findings,
  actionPlans,
  sanctions,
  economicControls,
  serviceHours,
  feedback,
  // An avvikelse may point at the lex Sarah that it led to.
  lexSarah,
  lexMaria,
  deviations,
  eventAnalyses,
  eventCauses,
  supervisions,
  supervisionDemands,
  experiences,
  followUpRounds,
  individualFollowUps,
  surveyResults,
  indicators,
  delayedDecisions,
  specialFees,
  history,
  internalControl,
  goals,
  projects,
  developmentAreas,
  systemMeasures,
  yearActivities,
  forums,
  meetings,
  meetingItems,
  committeeDecisions,
]

/** Sheets of the template that only help: never read. */
export const helpSheets = { guide: 'Läs mig', lists: 'Listor' } as const

const byName = new Map(sheetDefinitions.map((definition) => [nameKey(definition.name), definition]))

/** The sheet with this name, without regard to case. */
export const sheetCalled = (name: string): SheetDefinition | undefined => byName.get(nameKey(name))

export const definitionOf = (name: SheetName): SheetDefinition => {
  const definition = sheetCalled(name)
  if (definition === undefined) throw new Error(`The sheet ${name} is not defined`)
  return definition
}

/** The column with this heading in the sheet, by its own heading or another that is understood. */
export function columnCalled(definition: SheetDefinition, heading: string): Column | undefined {
  const key = nameKey(heading)
  return (
    definition.columns.find((column) => nameKey(column.heading) === key) ??
    definition.columns.find(({ also }) => also?.some((other) => nameKey(other) === key))
  )
}

/**
 * The sheet that a row of headings belongs to: all its required and telling columns are there, more of its columns than of any
 * other sheet's, and most of the headings are its own. A list that only happens to name utförare and enhet is not taken for one.
 */
export function recogniseSheet(headings: readonly string[]): SheetDefinition | null {
  const scored = sheetDefinitions
    .map((definition) => {
      const known = new Set(headings.map((heading) => columnCalled(definition, heading)).filter((column) => column))
      const whole = definition.columns.every(
        (column) =>
          known.has(column) || (column.required !== true && definition.telling?.includes(column.heading) !== true),
      )
      return { definition, score: whole && known.size * 2 > headings.length ? known.size : 0 }
    })
    .toSorted((a, b) => b.score - a.score)
  const [best, second] = scored
  return best === undefined || best.score === 0 || best.score === second?.score ? null : best.definition
}
