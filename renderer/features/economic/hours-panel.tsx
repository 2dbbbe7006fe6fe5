import { useQuery } from '@tanstack/react-query'
import type { HoursMonth, HoursRow } from '../../../shared/contracts/service-hours'
import { formatNumber, formatPercent } from '../../../shared/text/format'
import { ask } from '../../lib/queries'
import { Facts, SidePanel, Stack } from '../../ui'
import { MonthFields } from './month-fields'
import classes from './hours.module.css'

interface HoursPanelProps {
  /** 'utförare~insats~avtal', ids. */
  rowKey: string
  /** null: nothing is written for the year yet. */
  row: HoursRow | null
  year: number
  /** The month that was opened. */
  month: string | null
  onClose: () => void
}

/** The twelve months of an utförare's insats, to write in: Tab goes from field to field, Enter saves and goes on. */
export function HoursPanel({ rowKey, row, year, month, onClose }: HoursPanelProps) {
  const { data: choices } = useQuery(ask('register.choices', {}))
  const { data: frame } = useQuery(ask('settings.frame', {}))
  const [providerId = '', serviceTypeId = '', agreementId = ''] = rowKey.split('~')
  const of = { providerId, serviceTypeId, agreementId: agreementId === '' ? null : agreementId }
  const nameOf = (rows: readonly { id: string; name: string }[] | undefined, id: string): string =>
    rows?.find((one) => one.id === id)?.name ?? ''
  const months = row?.months ?? blankYear(year)
  const open = month ?? months.find(({ id }) => id === null)?.month ?? months[0]?.month
  return (
    <SidePanel title={row?.providerName ?? nameOf(choices?.providers, providerId)} wide onClose={onClose}>
      <Stack gap={4}>
        <Facts
          as="rows"
          facts={[
            { label: 'Insats', value: row?.serviceTypeName ?? nameOf(choices?.serviceTypes, serviceTypeId) },
            ...(of.agreementId === null
              ? []
              : [
                  {
                    label: 'Avtal',
                    value: choices?.agreements.find(({ id }) => id === of.agreementId)?.number ?? null,
                  },
                ]),
            ...(row === null || row.knownMonths === 0
              ? []
              : [
                  {
                    label: `Summa, ${row.knownMonths} mån`,
                    value: `${formatNumber(row.invoicedHours)} mot ${formatNumber(row.orderedHours)}${row.percent === null ? '' : ` (${formatPercent(row.percent)})`}`,
                  },
                ]),
          ]}
        />
        <div className={classes.months}>
          <div className={classes.heads} aria-hidden="true">
            <span>Månad</span>
            <span>Beställda</span>
            <span>Fakturerade</span>
          </div>
          {months
            .filter(({ month: one }) => frame === undefined || one <= frame.today.slice(0, 7))
            .map((one) => (
              <MonthFields key={one.month} of={of} month={one} focus={one.month === open} />
            ))}
        </div>
      </Stack>
    </SidePanel>
  )
}

const blankYear = (year: number): HoursMonth[] =>
  Array.from({ length: 12 }, (_, index) => ({
    month: `${year}-${String(index + 1).padStart(2, '0')}`,
    id: null,
    version: null,
    orderedHours: null,
    invoicedHours: null,
    percent: null,
    state: 'unknown',
    sentence: null,
    explanation: null,
  }))
