import { useScreen } from '../../app/screen-state'
import { useShortcutHelp } from '../../app/shortcut-help'
import { Page, PageHead } from '../../ui'
import { useToday } from '../register/use-today'
import { CalendarView } from './calendar-view'
import { useCalendarAddress } from './use-calendar-address'

const keys = [
  { keys: ['←', '→', '↑', '↓'], does: 'gå till en annan dag' },
  { keys: ['PageUp', 'PageDown'], does: 'föregående och nästa månad eller vecka' },
  { keys: ['Enter'], does: 'öppna dagen' },
]

/** Visits by month and week, what lacks a day, and how the work is shared out. */
export default function CalendarPage() {
  const today = useToday()
  const address = useCalendarAddress(today)
  const { committeeId } = useScreen()
  useShortcutHelp(keys)
  return (
    <Page>
      <CalendarView
        key={committeeId}
        address={address}
        today={today}
        head={(actions, meta) => <PageHead kind="Planera" title="Kalender" meta={meta} actions={actions} />}
      />
    </Page>
  )
}
