import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formatCount, formatNumber, formatPercent } from '../../../shared/text/format'
import { useScreen } from '../../app/screen-state'
import { exportRows } from '../../lib/excel-export'
import { ask } from '../../lib/queries'
import { useSearchParams } from 'wouter'
import { Button, ButtonLink, EmptyState, Notice, Row, SkeletonRows, WithPanel } from '../../ui'
import { Toolbar } from '../../ui/table'
import { hoursExcelColumns, hoursExcelRows } from './hours-excel'
import { HoursGrid } from './hours-grid'
import { HoursPanel } from './hours-panel'
import { NewHoursDialog } from './new-hours-dialog'

/** Ordered against invoiced hours of the year: a row an utförare and insats, a column a month. */
export function HoursTab() {
  const { committeeId, year } = useScreen()
  const { values, set } = useHoursAddress()
  const [adding, setAdding] = useState(false)
  const { data, error } = useQuery(
    ask('collect.serviceHours', {
      committeeId,
      year,
      search: values.sok ?? '',
      pointedOut: values.visa === 'avvikande',
      providerId: values.utforare,
      serviceTypeId: values.insats,
    }),
  )
  const clearFilters = () => set({ sok: null, visa: null, utforare: null, insats: null })
  const open = (key: string | null, month: string | null = null) => set({ rad: key, manad: month })
  const add = (
    <Button look="primary" icon="plus" onClick={() => setAdding(true)}>
      Lägg till utförare
    </Button>
  )
  if (error) return <Notice kind="error" title={error.message} />
  if (data === undefined) return <SkeletonRows count={8} />
  return (
    <>
      <Toolbar
        searchLabel="Sök utförare eller insats"
        search={values.sok ?? ''}
        onSearch={(text) => set({ sok: text })}
        summary={`${formatNumber(data.rows.length)} av ${formatCount(data.totalUnfiltered, 'rad', 'rader')}`}
        onClear={clearFilters}
        filters={[
          {
            id: 'visa',
            label: 'Alla utförare',
            options: [{ value: 'avvikande', label: 'Med månader över gränsen' }],
            value: values.visa,
            onChange: (value) => set({ visa: value }),
          },
        ]}
        aside={
          <Row>
            <Button
              icon="table"
              onClick={() => void exportRows(`Timmar ${year}`, hoursExcelColumns, hoursExcelRows(data.rows))}
            >
              Exportera till Excel
            </Button>
            {add}
          </Row>
        }
      />
      {data.totalUnfiltered > 0 && (
        <p>
          {summaryOf(data.pointedOut, data.unexplained, data.limitPercent)}.{' '}
          <ButtonLink look="link" inRow href="/installningar/insamling">
            Ändra gränsen
          </ButtonLink>
        </p>
      )}
      <WithPanel>
        {data.totalUnfiltered === 0 ? (
          <EmptyState
            what={`Inga timmar för ${year}.`}
            why="Läs in beställda och fakturerade timmar i bladet Timmar, eller lägg till en utförare och skriv månad för månad."
            action={
              <Row>
                {add}
                <ButtonLink icon="table" href="/register/import">
                  Läs in från Excel
                </ButtonLink>
              </Row>
            }
          />
        ) : data.rows.length === 0 ? (
          <EmptyState
            what="Inga utförare med de här filtren."
            why={`${formatCount(data.totalUnfiltered, 'rad', 'rader')} finns utan filter.`}
            action={<Button onClick={clearFilters}>Rensa filter</Button>}
          />
        ) : (
          <HoursGrid rows={data.rows} year={year} selected={values.rad} onOpen={open} />
        )}
        {values.rad !== null && (
          <HoursPanel
            key={`${values.rad}-${year}`}
            rowKey={values.rad}
            row={data.rows.find(({ key }) => key === values.rad) ?? null}
            year={year}
            month={values.manad}
            onClose={() => open(null)}
          />
        )}
      </WithPanel>
      <NewHoursDialog
        opened={adding}
        onClose={() => setAdding(false)}
        onChosen={(key) => {
          setAdding(false)
          open(key)
        }}
      />
    </>
  )
}

const names = ['sok', 'visa', 'utforare', 'insats', 'rad', 'manad'] as const
type Values = Record<(typeof names)[number], string | null>

/** What the tab shows, kept in the address; several values change at once. */
function useHoursAddress() {
  const [params, setParams] = useSearchParams()
  const values = Object.fromEntries(names.map((name) => [name, params.get(name)])) as Values
  const set = (changed: Partial<Values>): void =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before)
        for (const [name, value] of Object.entries(changed)) {
          if (value === null || value === '') after.delete(name)
          else after.set(name, value)
        }
        return after
      },
      { replace: true },
    )
  return { values, set }
}

function summaryOf(pointedOut: number, unexplained: number, limit: number): string {
  const over = pointedOut === 0 ? 'Ingen månad är' : `${formatCount(pointedOut, 'månad', 'månader')} är`
  const left =
    pointedOut === 0
      ? ''
      : `, ${unexplained === 0 ? 'alla förklarade' : `${formatNumber(unexplained)} utan förklaring`}`
  return `${over} över gränsen ${formatPercent(limit)}${left}`
}
