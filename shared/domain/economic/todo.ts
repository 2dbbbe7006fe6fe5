import type { Todo } from '../../contracts/act'
import { formatCount } from '../../text/format'
import { compareDates, type IsoDate } from '../iso-date'
import { todo } from '../todo'
import type { ControlState } from './due'

export interface ControlledParty {
  state: ControlState
  dueOn: IsoDate | null
}

const path = (filter: string): string => `/samla-in/ekonomisk-kontroll?lage=${filter}`

/**
 * The controls that wait, summed in one row a kind: a row an utförare would drown the rest of Att göra.
 * @param months between controls, as in the settings
 */
export function economicTodos(parties: readonly ControlledParty[], months: number, today: IsoDate): Todo[] {
  const of = (state: ControlState) => parties.filter((party) => party.state === state)
  const [late, soon, never] = [of('late'), of('soon'), of('never')]
  const subject = 'Ekonomisk kontroll'
  const kind = (id: string, sentence: string, dueOn: IsoDate | null): Todo =>
    todo({ id: `economic-${id}`, subject, sentence, action: 'Visa', path: path(paths[id] ?? '') }, dueOn, today)
  return [
    ...(late.length === 0
      ? []
      : [
          kind(
            'late',
            `${formatCount(late.length, 'utförare', 'utförare')} har en ekonomisk kontroll som är äldre än ${formatCount(months, 'månad', 'månader')} eller vars nästa dag har passerat.`,
            firstDay(late),
          ),
        ]),
    ...(soon.length === 0
      ? []
      : [
          kind(
            'soon',
            `${formatCount(soon.length, 'utförare', 'utförare')} ska kontrolleras ekonomiskt inom 30 dagar.`,
            firstDay(soon),
          ),
        ]),
    ...(never.length === 0
      ? []
      : [
          kind(
            'never',
            `${formatCount(never.length, 'utförare', 'utförare')} med gällande avtal har aldrig kontrollerats ekonomiskt.`,
            null,
          ),
        ]),
  ]
}

const paths: Readonly<Record<string, string>> = { late: 'forfallna', soon: 'snart', never: 'aldrig' }

const firstDay = (parties: readonly ControlledParty[]): IsoDate | null =>
  parties.flatMap(({ dueOn }) => (dueOn === null ? [] : [dueOn])).toSorted(compareDates)[0] ?? null
