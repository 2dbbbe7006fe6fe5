import { useQuery } from '@tanstack/react-query'
import { useScreen } from '../../app/screen-state'
import { call } from '../../lib/client'
import { exportRows } from '../../lib/excel-export'
import { ask, sentenceOf } from '../../lib/queries'
import { useAddressFilter } from '../../lib/use-address-filter'
import { Button, ButtonLink, Notice, Page, PageHead, SkeletonRows, Tabs } from '../../ui'
import { addressNames, CommunicationList, filterOf } from './communication-list'
import { communicationExcel } from './communication-columns'
import { YearMatrix } from './year-matrix'

const tabs = [
  { id: 'aret', label: 'Hela året' },
  { id: 'lista', label: 'Lista' },
] as const

/** Who is told of what: the communication matrix filled with the year's results. */
export default function CommunicationPage() {
  const { committeeId, year: usualYear } = useScreen()
  const { values, set } = useAddressFilter(addressNames)
  const years = [1, -1, -2, -3].map((step) => usualYear + step)
  const year = years.find((one) => String(one) === values.ar) ?? usualYear
  const active = values.flik === 'lista' ? 'lista' : 'aret'
  const { data, error } = useQuery(ask('act.communicationYear', { committeeId, year }))
  const exportAll = async () => {
    const { rows } = await call('act.communications', {
      ...filterOf(values, { committeeId, year }),
      limit: 100_000,
    })
    await exportRows(`Kommunikation ${year}`, communicationExcel, rows)
  }
  return (
    <Page fill={active === 'lista'}>
      <PageHead
        kind="Åtgärda"
        title="Kommunikation"
        meta={data && metaOf(data.cells, year)}
        actions={
          <>
            <ButtonLink href="/installningar/kommunikation">Ändra matrisen</ButtonLink>
            <Button icon="table" onClick={() => void exportAll()}>
              Exportera till Excel
            </Button>
          </>
        }
      />
      {error && <Notice kind="error" title={sentenceOf(error)} />}
      <Tabs label="Visa" tabs={tabs} active={active} onChange={(tab) => set('flik', tab === 'aret' ? null : tab)}>
        {active === 'aret' ? (
          data === undefined ? (
            <SkeletonRows count={8} />
          ) : (
            <YearMatrix data={data} year={year} shownYear={year === usualYear ? null : String(year)} />
          )
        ) : (
          <CommunicationList committeeId={committeeId} year={year} usualYear={usualYear} />
        )}
      </Tabs>
    </Page>
  )
}

/** '2026: 214 klara, 12 väntar, 3 sena'. */
function metaOf(cells: ReadonlyArray<{ done: number; owed: number; late: number }>, year: number): string {
  const sum = (pick: 'done' | 'owed' | 'late'): number => cells.reduce((total, cell) => total + cell[pick], 0)
  return `${year}: ${sum('done')} klara, ${sum('owed')} väntar, ${sum('late')} sena`
}
