import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { SignalYear } from '../../../shared/contracts/signal'
import { compareSv } from '../../../shared/domain/swedish'
import { formatCount, formatNumber, UNKNOWN } from '../../../shared/text/format'
import { useScreen } from '../../app/screen-state'
import { ask, sentenceOf } from '../../lib/queries'
import { Card, EmptyState, Notice, SkeletonRows, Switcher, ToneChip } from '../../ui'
import { BarChart } from '../../ui/charts'
import { capital } from '../register/form-values'
import { useToday } from '../register/use-today'
import classes from './signal.module.css'

type Register = 'feedback' | 'deviation'
type Split = 'byType' | 'byCategory' | 'byUnit'
/** As many years as the table can hold side by side. */
const shownYears = 8

const splits: Record<Register, ReadonlyArray<{ value: Split; label: string }>> = {
  feedback: [
    { value: 'byType', label: 'Typ' },
    { value: 'byCategory', label: 'Kategori' },
    { value: 'byUnit', label: 'Enhet' },
  ],
  deviation: [
    { value: 'byType', label: 'Typ' },
    { value: 'byUnit', label: 'Enhet' },
  ],
}

/** The register's years with those of Historik, marked; what is not known stands as a dash and is never 0. */
export function YearsTab({ register, year }: { register: Register; year: number }) {
  const { committeeId } = useScreen()
  const present = Number(useToday().slice(0, 4))
  const { data, error } = useQuery(ask('collect.signalYears', { register, committeeId, year }))
  if (error) return <Notice kind="error" title={sentenceOf(error)} />
  if (data === undefined) return <SkeletonRows count={8} />
  const { historyOfAll } = data
  if (data.years.length === 0) {
    const why = historyOfAll > 0 ? ofAll(historyOfAll) : 'Äldre års summor läses in med arbetsbokens blad Historik.'
    return <EmptyState what="Inga år att visa än." why={why} />
  }
  const years = data.years.slice(-shownYears)
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={classes.scroll} tabIndex={0} role="group" aria-label="År för år">
      {data.differences.length > 0 && (
        <Notice kind="warning" title="Register och Historik säger olika" details={[...data.differences]} />
      )}
      {historyOfAll > 0 && <Notice title={ofAll(historyOfAll)} />}
      <Card>
        <BarChart
          caption={register === 'feedback' ? 'Synpunkter, klagomål och beröm per år' : 'Avvikelser per år'}
          categories={years.map((one) => labelOf(one, present))}
          categoryHeader="År"
          series={[{ name: 'Antal', values: years.map(({ total }) => total) }]}
          height={12}
        />
      </Card>
      <YearTable register={register} years={years} present={present} />
    </div>
  )
}

const ofAll = (years: number): string =>
  `Historik har ${formatCount(years, 'år', 'år')} för hela kommunen. Välj alla nämnder för att se dem.`

/** '2019*' where the figures cover other days than the year: the table says which. The present year is not over. */
const labelOf = ({ year, period }: SignalYear, present: number): string =>
  period !== null ? `${year}*` : year === present ? `${year} hittills` : String(year)

const sourceWords = { register: 'registret', history: 'Historik', both: 'båda' } as const

function YearTable({
  register,
  years,
  present,
}: {
  register: Register
  years: readonly SignalYear[]
  present: number
}) {
  const [split, setSplit] = useState<Split>('byType')
  const names = namesOf(years, split)
  const periods = years.filter(({ period }) => period !== null)
  return (
    <Card
      flush
      title="Uppdelat"
      aside={<Switcher label="Dela upp på" value={split} onChange={setSplit} options={[...splits[register]]} />}
      foot={
        periods.length === 0
          ? undefined
          : periods.map(({ year, period }) => `* ${year} gäller ${period?.from}–${period?.to}.`).join(' ')
      }
    >
      <div className={classes.tableBox}>
        <table className={classes.years}>
          <thead>
            <tr>
              <th scope="col">{splits[register].find(({ value }) => value === split)?.label}</th>
              {years.map((one) => (
                <th key={one.year} scope="col">
                  {labelOf(one, present)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">Summa</th>
              {years.map(({ year, total }) => (
                <td key={year}>{total === null ? UNKNOWN : <strong>{formatNumber(total)}</strong>}</td>
              ))}
            </tr>
            {names.map((name) => (
              <tr key={name}>
                <td>{capital(name)}</td>
                {years.map((one) => (
                  <td key={one.year}>{formatNumber(valueOf(one, split, name))}</td>
                ))}
              </tr>
            ))}
            <tr>
              <td>Källa</td>
              {years.map(({ year, source }) => (
                <td key={year}>
                  {source === null ? (
                    UNKNOWN
                  ) : source === 'register' ? (
                    'Registret'
                  ) : (
                    <ToneChip>{capital(sourceWords[source])}</ToneChip>
                  )}
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
    </Card>
  )
}

/** Where the split is known for the year at all, a name that it lacks is 0; else nothing is known. */
function valueOf(year: SignalYear, split: Split, name: string): number | null {
  const known = year[split]
  if (name in known) return known[name] ?? null
  return year.source === 'register' && Object.keys(known).length > 0 ? 0 : null
}

/** Every name of the years, the one with most rows first. */
function namesOf(years: readonly SignalYear[], split: Split): string[] {
  const sums = new Map<string, number>()
  for (const year of years) {
    for (const [name, count] of Object.entries(year[split])) sums.set(name, (sums.get(name) ?? 0) + (count ?? 0))
  }
  return [...sums].toSorted(([a, x], [b, y]) => y - x || compareSv(a, b)).map(([name]) => name)
}
