import { dayOf } from '../../lib/use-address-filter'
import type { Filter } from '../../ui/table'

/** Days that a link from a pattern set, shown while they are set so that they can be lifted. */
export const daysFilter = (from: string | null, until: string | null, lift: () => void): Filter[] =>
  dayOf(from) === null && dayOf(until) === null
    ? []
    : [
        {
          id: 'fran',
          label: 'Alla dagar',
          options: [{ value: 'dagar', label: [dayOf(from), dayOf(until)].join('–') }],
          value: 'dagar',
          onChange: lift,
        },
      ]
