import { useQuery } from '@tanstack/react-query'
import type { ClientInput } from '../../../shared/contracts'
import { DevelopmentStatus } from '../../../shared/contracts/act-values'
import { formatCount } from '../../../shared/text/format'
import { useScreen } from '../../app/screen-state'
import { call } from '../../lib/client'
import { exportRows } from '../../lib/excel-export'
import { ask } from '../../lib/queries'
import { oneOf } from '../../lib/use-address-filter'
import { Button, Page, PageHead, Tabs } from '../../ui'
import { areaExcelColumns } from './area-columns'
import { AreasTab } from './areas-tab'
import { SuggestionsTab } from './suggestions-tab'
import { useDevelopmentAddress } from './use-development-address'

const statuses = [...DevelopmentStatus.options, 'active', 'late', 'effect', 'notCarried'] as const

/** What must become better: written from what the year's data point at, followed to its effect, carried to the next year. */
export default function DevelopmentPage() {
  const { committeeId, year } = useScreen()
  const address = useDevelopmentAddress()
  const { values, patch } = address
  const filter: ClientInput<'assess.developmentAreas'> = {
    committeeId,
    search: values.sok ?? '',
    year: values.ar === 'alla' ? null : Number(values.ar) || year,
    status: oneOf(statuses, values.lage),
    includeArchived: values.arkiv !== null,
  }
  const { data: latest } = useQuery(ask('assess.developmentAreas', { ...filter, limit: 1 }))
  const { data: found } = useQuery(ask('assess.developmentSuggestions', { committeeId, year }))
  const isSuggestions = values.flik === 'forslag'
  const exportAll = async () => {
    const { rows } = await call('assess.developmentAreas', { ...filter, limit: 100_000 })
    await exportRows('Utvecklingsområden', areaExcelColumns, rows)
  }
  const late = latest?.late ?? 0
  const left = found?.suggestions.filter(({ taken }) => taken === null).length
  return (
    <Page fill>
      <PageHead
        kind="Bedöma"
        title="Utvecklingsområden"
        meta={late === 0 ? undefined : `${formatCount(late, 'är sent', 'är sena')}`}
        actions={
          <>
            <Button icon="table" onClick={() => void exportAll()}>
              Exportera till Excel
            </Button>
            <Button
              look={isSuggestions || values.ny !== null || values.post !== null ? 'default' : 'primary'}
              icon="plus"
              onClick={() => patch({ flik: null, ny: '1', post: null })}
            >
              Nytt utvecklingsområde
            </Button>
          </>
        }
      />
      <Tabs
        label="Utvecklingsområden"
        tabs={[
          { id: 'lista', label: 'Utvecklingsområden' },
          { id: 'forslag', label: 'Förslag ur materialet', ...(left === undefined ? {} : { count: left }) },
        ]}
        active={isSuggestions ? 'forslag' : 'lista'}
        onChange={(id) => patch({ flik: id === 'lista' ? null : id, ny: null })}
      >
        {isSuggestions && <SuggestionsTab address={address} />}
        {!isSuggestions && <AreasTab address={address} filter={filter} />}
      </Tabs>
    </Page>
  )
}
