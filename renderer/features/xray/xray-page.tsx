import { useQuery } from '@tanstack/react-query'
import { countWords } from '../../../shared/domain/xray/words'
import { useScreen } from '../../app/screen-state'
import { call } from '../../lib/client'
import { exportRows } from '../../lib/excel-export'
import { ask, sentenceOf } from '../../lib/queries'
import { Button, ButtonLink, Notice, Page, PageHead, Tabs } from '../../ui'
import { ChecksView } from './checks-view'
import { HitsView } from './hits-view'
import { useXrayAddress } from './use-xray-address'
import { checkExcelColumns, hitExcelColumns } from './xray-columns'
import { filterChecks } from './xray-filters'

/** What doesn't hold together in the register, and where it is mended. */
export default function XrayPage() {
  const { committeeId } = useScreen()
  const address = useXrayAddress()
  const { view, search, degree, room, year, set } = address
  const { data, error, isFetching } = useQuery(ask('xray.checks', { committeeId, year }))
  const checks = data?.rows ?? []
  const filter = { committeeId, year, degree, room, search }
  const hits = data === undefined ? 0 : data.faults + data.warnings + data.notices

  const exportAll = async () => {
    if (view === 'checks') return exportRows('Röntgen kontroller', checkExcelColumns, filterChecks(checks, address))
    const { rows } = await call('xray.hits', { ...filter, limit: 100_000 })
    return exportRows('Röntgen träffar', hitExcelColumns, rows)
  }

  return (
    <Page fill>
      <PageHead
        title="Röntgen"
        meta={data === undefined ? undefined : summaryOf(data)}
        actions={
          <Button icon="table" onClick={() => void exportAll()}>
            Exportera till Excel
          </Button>
        }
      />
      {error && <Notice kind="error" title={sentenceOf(error)} />}
      {data?.looked === 0 && (
        <Notice
          kind="info"
          title="Inget att gå igenom än. Kontrollerna nedan börjar säga något när registret är inläst."
          action={<ButtonLink href="/register/import">Läs in registret</ButtonLink>}
        />
      )}
      <Tabs
        label="Visa"
        tabs={[
          { id: 'checks', label: 'Kontroller', count: checks.length },
          { id: 'hits', label: 'Träffar', count: hits },
        ]}
        active={view}
        onChange={(id) => set('visa', id === 'hits' ? 'traffar' : null)}
      >
        {view === 'checks' ? (
          <ChecksView
            address={address}
            committeeId={committeeId}
            checks={checks}
            years={data?.years ?? []}
            loading={isFetching && data === undefined}
          />
        ) : (
          <HitsView address={address} filter={filter} years={data?.years ?? []} looked={data?.looked ?? 0} />
        )}
      </Tabs>
    </Page>
  )
}

/** The three degrees; what there is nothing of to look through is told as that. */
const summaryOf = (data: { faults: number; warnings: number; notices: number; looked: number }): string =>
  data.looked === 0 ? 'inget att gå igenom än' : countWords(data, true)
