import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { GenderOrTotal } from '../../../shared/contracts/collect-values'
import type { SurveySeries } from '../../../shared/contracts/survey'
import { formatCount, formatNumber } from '../../../shared/text/format'
import { useScreen } from '../../app/screen-state'
import { exportRows } from '../../lib/excel-export'
import { ask } from '../../lib/queries'
import { useAddressFilter } from '../../lib/use-address-filter'
import { Button, ButtonLink, EmptyState, Notice, Page, PageHead, Row, Switcher, WithPanel } from '../../ui'
import { DataTable, Toolbar } from '../../ui/table'
import { surveyColumns, surveyExcel } from './survey-columns'
import { SurveyEditor, type Edited } from './survey-editor'
import { filtered, filterNames, genderOptions, surveyFilters } from './survey-filters'
import { SurveyPanel } from './survey-panel'
import { SurveySummary } from './survey-summary'

/** Brukarundersökningar: question by question, years beside each other, and what has changed. */
export default function SurveyPage() {
  const { committeeId, year } = useScreen()
  const address = useAddressFilter(filterNames)
  const { values, set, clear } = address
  const [edited, setEdited] = useState<Edited | null>(null)
  const { data, error, isPending } = useQuery(ask('collect.survey', { committeeId, year }))
  const { years, series, limit } = data ?? { years: [], series: [], limit: 0 }
  const { gender, verdict, within, rows } = filtered(address, series)
  const chosen = series.find(({ key }) => key === values.fraga) ?? null
  const choose = (key: string | null) => {
    setEdited(null)
    set('fraga', key)
  }
  const create = (
    <Button look="primary" icon="plus" onClick={() => setEdited({ id: null, start: {} })}>
      Nytt resultat
    </Button>
  )
  const exportAll = () =>
    exportRows(
      `Brukarundersökning ${years[0]}–${years.at(-1)}`,
      surveyExcel(years),
      rows.flatMap((one) =>
        GenderOrTotal.options
          .filter((sex) => one.results.some((result) => result.gender === sex))
          .map((sex) => ({ series: one, gender: sex })),
      ),
    )
  const panelOpen = edited !== null || chosen !== null

  return (
    <Page fill>
      <PageHead
        kind="Samla in"
        title="Brukarundersökning"
        meta={years.length === 0 ? String(year) : `${years[0]}–${years.at(-1)}`}
        actions={
          <>
            {rows.length > 0 && (
              <Button icon="table" onClick={() => void exportAll()}>
                Exportera till Excel
              </Button>
            )}
            {create}
          </>
        }
      />
      {error && <Notice kind="error" title={error.message} />}
      {series.length > 0 && (
        <SurveySummary series={within} gender={gender} chosen={verdict} onChoose={(next) => set('forandring', next)} />
      )}
      {series.length > 0 && (
        <Toolbar
          searchLabel="Sök fråga"
          search={values.sok ?? ''}
          onSearch={(text) => set('sok', text)}
          summary={`${formatNumber(rows.length)} av ${formatCount(series.length, 'rad', 'rader')}`}
          onClear={clear}
          filters={surveyFilters(address, series)}
          aside={
            <Switcher
              label="Kön"
              value={gender}
              onChange={(next) => set('kon', next === 'total' ? null : next)}
              options={genderOptions(series)}
            />
          }
        />
      )}
      <WithPanel>
        <DataTable
          framed
          label="Resultat av brukarundersökningar"
          columns={surveyColumns(years, gender, panelOpen)}
          rows={rows}
          total={rows.length}
          rowId={({ key }) => key}
          selectedId={values.fraga}
          onSelect={({ key }) => choose(key)}
          loading={isPending}
          density="compact"
          groups={{ of: ({ question }) => question, note: (group) => group[0]?.qualityArea ?? '' }}
          empty={
            series.length === 0 ? (
              <EmptyState
                what={`Inga resultat till och med ${year}.`}
                why="Läs in bladet Enkät med frågor, år och kön, eller lägg till resultaten ett i taget."
                action={
                  <Row>
                    <ButtonLink icon="table" href="/register/import">
                      Läs in från Excel
                    </ButtonLink>
                    {create}
                  </Row>
                }
              />
            ) : (
              <EmptyState
                what="Inga resultat med de här filtren."
                why={`${formatCount(series.length, 'rad', 'rader')} finns utan filter.`}
                action={<Button onClick={clear}>Rensa filter</Button>}
              />
            )
          }
        />
        {edited !== null ? (
          <SurveyEditor
            key={edited.id ?? 'new'}
            edited={edited}
            year={year}
            limit={limit}
            onClose={() => setEdited(null)}
          />
        ) : (
          chosen !== null && (
            <SurveyPanel
              key={chosen.key}
              series={chosen}
              years={years}
              limit={limit}
              onEdit={(id) => setEdited({ id, start: {} })}
              onAdd={() => setEdited({ id: null, start: startOf(chosen) })}
              onClose={() => choose(null)}
            />
          )
        )}
      </WithPanel>
    </Page>
  )
}

const startOf = ({ survey, question, qualityArea, serviceAreaId }: SurveySeries) => ({
  survey,
  question,
  qualityArea,
  serviceAreaId,
})
