import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import { compareSv } from '../../../shared/domain/swedish'
import { formatCount } from '../../../shared/text/format'
import { useScreen } from '../../app/screen-state'
import { exportRows } from '../../lib/excel-export'
import { ask, sentenceOf } from '../../lib/queries'
import { oneOf, useAddressFilter } from '../../lib/use-address-filter'
import { Button, ButtonLink, Notice, Page, PageHead, Tabs, WithPanel } from '../../ui'
import { writePath } from '../report/kinds'
import { areaExport } from './areas-columns'
import { AreasTab } from './areas-tab'
import { ChangeForm } from './change-form'
import { changeColumns, changeExport, portfolioColumns, portfolioExport } from './occasion-columns'
import { OccasionTab } from './occasion-tab'
import { PortfolioForm } from './portfolio-form'

const tabs = ['aret', 'forandringar', 'internkontroll'] as const

/** The year's riskanalyser, those before changes, and the portfolios for internal control: where each stands. */
export default function AnalysesPage() {
  const { committeeId, year } = useScreen()
  const [, go] = useLocation()
  const { values, set } = useAddressFilter(['flik'])
  const active = oneOf(tabs, values.flik) ?? 'aret'
  const [starting, setStarting] = useState(false)
  const areas = useQuery(ask('analyse.areas', { committeeId, year }))
  const changes = useQuery(ask('analyse.occasions', { committeeId, year, occasion: 'change' }))
  const portfolios = useQuery(ask('analyse.occasions', { committeeId, year, occasion: 'internalControl' }))
  const areaRows = useMemo(
    () => areas.data?.rows.toSorted((a, b) => compareSv(a.committeeName ?? '', b.committeeName ?? '')),
    [areas.data],
  )
  const open = (id: string): void => go(`/analysera/riskanalyser/${id}`)
  const exports = {
    aret: () => exportRows(`Riskanalyser ${year}`, areaExport, areaRows ?? []),
    forandringar: () => exportRows(`Riskanalyser före förändringar ${year}`, changeExport, changes.data?.rows ?? []),
    internkontroll: () => exportRows(`Riskportföljer ${year}`, portfolioExport, portfolios.data?.rows ?? []),
  }
  const shown = { aret: areas, forandringar: changes, internkontroll: portfolios }[active]
  /** The document holds the year's and those before changes; portfolios belong to the internkontrollplan. */
  const hasDocument = {
    aret: areaRows?.some(({ analysisId }) => analysisId !== null) === true,
    forandringar: (changes.data?.rows.length ?? 0) > 0,
    internkontroll: false,
  }[active]
  const start = { aret: null, forandringar: 'Ny analys före förändring', internkontroll: 'Ny riskportfölj' }[active]

  return (
    <Page fill>
      <PageHead
        kind="Analysera"
        title={`Riskanalyser ${year}`}
        meta={shown.data && decidedWords(active, shown.data.rows)}
        actions={
          <>
            {(shown.data?.rows.length ?? 0) > 0 && (
              <Button icon="table" onClick={() => void exports[active]()}>
                Exportera till Excel
              </Button>
            )}
            {hasDocument && (
              <ButtonLink icon="document" href={writePath({ kind: 'riskanalys', year })}>
                Skapa dokument
              </ButtonLink>
            )}
            {start !== null && (
              <Button look={starting ? 'default' : 'primary'} icon="plus" onClick={() => setStarting(true)}>
                {start}
              </Button>
            )}
          </>
        }
      />
      {shown.error && <Notice kind="error">{sentenceOf(shown.error)}</Notice>}
      <Tabs
        label="Slag av riskanalys"
        active={active}
        onChange={(tab) => {
          setStarting(false)
          set('flik', tab === 'aret' ? null : tab)
        }}
        tabs={[
          { id: 'aret', label: 'Året' },
          { id: 'forandringar', label: 'Förändringar', count: changes.data?.rows.length ?? 0 },
          { id: 'internkontroll', label: 'Internkontroll', count: portfolios.data?.rows.length ?? 0 },
        ]}
      >
        {active === 'aret' && <AreasTab year={year} rows={areaRows} grouped={committeeId === null} onOpen={open} />}
        {active !== 'aret' && (
          <WithPanel>
            {active === 'forandringar' ? (
              <OccasionTab
                label={`Riskanalyser före förändringar ${year}`}
                columns={changeColumns}
                rows={changes.data?.rows}
                onOpen={open}
                what={`Inga förändringar analyserade ${year}.`}
                why="Innan en verksamhet ändras, till exempel genom ny upphandling, flytt eller nytt arbetssätt, bedöms riskerna med ändringen."
              />
            ) : (
              <OccasionTab
                label={`Riskportföljer för internkontroll ${year}`}
                columns={portfolioColumns}
                rows={portfolios.data?.rows}
                onOpen={open}
                what={`Inga riskportföljer för internkontroll ${year}.`}
                why="En riskportfölj samlar risker per process. Internkontrollplanen väljer ur den, och flera planer kan välja ur samma."
              />
            )}
            {starting && active === 'forandringar' && (
              <ChangeForm onClose={() => setStarting(false)} onStarted={open} />
            )}
            {starting && active === 'internkontroll' && (
              <PortfolioForm year={year} onClose={() => setStarting(false)} onStarted={open} />
            )}
          </WithPanel>
        )}
      </Tabs>
    </Page>
  )
}

const counted = {
  aret: ['verksamhetsområde', 'verksamhetsområden'],
  forandringar: ['förändring', 'förändringar'],
  internkontroll: ['riskportfölj', 'riskportföljer'],
} as const

/** '5 verksamhetsområden, 3 fastställda'. */
function decidedWords(tab: (typeof tabs)[number], rows: ReadonlyArray<{ status: string | null }>): string {
  const decided = rows.filter(({ status }) => status === 'decided').length
  const [one, many] = counted[tab]
  return `${formatCount(rows.length, one, many)}, ${decided} ${decided === 1 ? 'fastställd' : 'fastställda'}`
}
