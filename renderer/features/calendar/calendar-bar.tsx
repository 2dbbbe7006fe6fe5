import { Select } from '@mantine/core'
import { formatMonth } from '../../../shared/text/format'
import { isoWeek, monthOf, yearOf } from '../../../shared/domain/iso-date'
import { weekYearOf } from '../../../shared/domain/calendar/weeks'
import { Button, IconButton, Switcher } from '../../ui'
import classes from './calendar.module.css'
import type { CalendarAddress, CalendarViewName } from './use-calendar-address'

const views: readonly { value: CalendarViewName; label: string }[] = [
  { value: 'manad', label: 'Månad' },
  { value: 'vecka', label: 'Vecka' },
  { value: 'belastning', label: 'Belastning' },
]

/** 'mars 2027' or 'vecka 11, 2027'. */
export const periodWords = (view: CalendarViewName, date: string): string =>
  view === 'vecka'
    ? `vecka ${isoWeek(date)}, ${weekYearOf(date)}`
    : `${formatMonth(monthOf(date), 'long')} ${yearOf(date)}`

interface CalendarBarProps {
  address: CalendarAddress
  today: string
  responsibles: readonly string[]
}

/** Which month or week, which view, and whose visits. */
export function CalendarBar({ address, today, responsibles }: CalendarBarProps) {
  const { view, date, responsible, turn, goTo, show, choose } = address
  const what = view === 'vecka' ? 'vecka' : 'månad'
  return (
    <div className={classes.bar} role="group" aria-label="Vad kalendern visar">
      {view === 'belastning' ? (
        <h2 className={classes.period}>Hela {yearOf(date)}</h2>
      ) : (
        <>
          <IconButton icon="chevronLeft" label={`Föregående ${what}`} onClick={() => turn(-1)} />
          <IconButton icon="chevronRight" label={`Nästa ${what}`} onClick={() => turn(1)} />
          <h2 className={classes.period} aria-live="polite">
            {capital(periodWords(view, date))}
          </h2>
          <Button inRow onClick={() => goTo(today)}>
            I dag
          </Button>
        </>
      )}
      <div className={classes.barEnd} data-no-print>
        <Select
          className={classes.whose}
          aria-label="Alla ansvariga"
          placeholder="Alla ansvariga"
          data={[...new Set([...responsibles, ...(responsible === null ? [] : [responsible])])]}
          value={responsible}
          onChange={choose}
          searchable={responsibles.length > 7}
          clearable
          nothingFoundMessage="Inget passar det du skrev."
        />
        <Switcher label="Vy" options={views} value={view} onChange={show} />
      </div>
    </div>
  )
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1)
