import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useParams } from 'wouter'
import type { IndicatorValue, IndicatorView } from '../../../shared/contracts/indicator'
import { sourceLine } from '../../../shared/domain/indicator/source'
import { genderNames, indicatorDirectionNames, indicatorKindNames } from '../../../shared/text/collect-names'
import { useScreen } from '../../app/screen-state'
import { CommandError } from '../../lib/command-error'
import { exportRows } from '../../lib/excel-export'
import { ask, sentenceOf, useCommand } from '../../lib/queries'
import { oneOf, useAddressFilter } from '../../lib/use-address-filter'
import { Button, Card, EmptyState, Facts, Notice, Page, PageHead, Stack, Switcher, ToneChip, WithPanel } from '../../ui'
import { capital } from '../register/form-values'
import { RecordHistory } from '../register/record-history'
import { genderHeadings } from '../survey/survey-words'
import { CorrectionsCard } from './corrections-card'
import { IndicatorChart } from './indicator-chart'
import { IndicatorForm } from './indicator-form'
import classes from './indicator.module.css'
import { valueExcel } from './value-excel'
import { ValueForm } from './value-form'
import { ValuesTable } from './values-table'

type Panel = { at: 'indicator' } | { at: 'value'; value: IndicatorValue | null }

/** One nyckeltal: all years and groups, judged, with the source of every value and what it has been. */
export default function IndicatorPage() {
  const { id } = useParams<{ id: string }>()
  const { data, error } = useQuery(ask('collect.indicator', { id }))
  if (error) {
    return (
      <Page>
        <PageHead kind="Nyckeltal" title="Nyckeltalet finns inte" />
        <Notice kind="error" title={sentenceOf(error)} />
      </Page>
    )
  }
  return data === undefined || data.indicator.id !== id ? null : <IndicatorBody view={data} />
}

function IndicatorBody({ view }: { view: IndicatorView }) {
  const { year } = useScreen()
  const { values: address, set } = useAddressFilter(['kon'])
  const [panel, setPanel] = useState<Panel | null>(null)
  const archive = useCommand('collect.archiveIndicator')
  const restore = useCommand('collect.restoreIndicator')
  const { indicator, values, genders } = view
  const { id, version } = indicator
  const gender = oneOf(genders, address.kon) ?? genders[0] ?? 'total'
  const source = sourceLine(values.filter((one) => one.gender === gender).map((one) => one.source))
  const isArchived = indicator.archivedAt !== null
  const close = () => setPanel(null)
  const add = (
    <Button look="primary" icon="plus" onClick={() => setPanel({ at: 'value', value: null })}>
      Nytt värde
    </Button>
  )
  return (
    <Page>
      <PageHead
        kind="Nyckeltal"
        title={indicator.name}
        chip={
          <>
            {indicator.endedYear !== null && <ToneChip icon="history">{`Upphörde ${indicator.endedYear}`}</ToneChip>}
            {isArchived && <ToneChip icon="archive">Arkiverat</ToneChip>}
          </>
        }
        actions={
          <>
            {values.length > 0 && (
              <Button
                icon="table"
                onClick={() => void exportRows(indicator.name.slice(0, 80), valueExcel(indicator), values)}
              >
                Exportera till Excel
              </Button>
            )}
            {isArchived ? (
              <Button icon="undo" busy={restore.isPending} onClick={() => restore.mutate({ id, version })}>
                Hämta tillbaka
              </Button>
            ) : (
              <>
                <Button icon="archive" busy={archive.isPending} onClick={() => archive.mutate({ id, version })}>
                  Arkivera
                </Button>
                <Button icon="pencil" onClick={() => setPanel({ at: 'indicator' })}>
                  Ändra
                </Button>
                {add}
              </>
            )}
          </>
        }
      />
      <CommandError error={archive.error ?? restore.error} />
      <WithPanel>
        <Stack gap={4}>
          {indicator.better === null && values.length > 0 && (
            <Notice title="Riktningen saknas, så värdena bedöms inte.">
              Ange under Ändra om ett högre eller ett lägre värde är bättre.
            </Notice>
          )}
          {values.length === 0 ? (
            <Card>
              <EmptyState
                what="Inga värden än."
                why="Lägg till ett värde, läs in bladet Nyckeltal eller hämta från Kolada."
                action={add}
              />
            </Card>
          ) : (
            <>
              <Card
                title="Över åren"
                aside={
                  genders.length > 1 && (
                    <Switcher
                      label="Kön"
                      value={gender}
                      onChange={(next) => set('kon', next)}
                      options={genders.map((value) => ({ value, label: genderHeadings[value] }))}
                    />
                  )
                }
              >
                <IndicatorChart key={gender} view={view} gender={gender} />
              </Card>
              <Card title={`Värden, ${genderNames[gender]}`} flush>
                <ValuesTable view={view} gender={gender} onEdit={(value) => setPanel({ at: 'value', value })} />
                {source !== null && <p className={classes.source}>{source}</p>}
              </Card>
              <CorrectionsCard view={view} />
            </>
          )}
          <Card title="Om nyckeltalet">
            <Facts
              as="rows"
              facts={[
                {
                  label: 'Bättre',
                  value: indicator.better === null ? null : `ett ${indicatorDirectionNames[indicator.better]} värde`,
                },
                { label: 'Slag', value: indicator.kind === null ? null : capital(indicatorKindNames[indicator.kind]) },
                { label: 'Enhet', value: indicator.unit },
                { label: 'Verksamhetsområde', value: indicator.serviceAreaName ?? 'Alla' },
                { label: 'Id i Kolada', value: indicator.koladaId },
                { label: 'Beskrivning', value: indicator.description },
              ]}
            />
          </Card>
          <RecordHistory recordType="indicator" recordId={id} />
        </Stack>
        {panel?.at === 'indicator' && <IndicatorForm indicator={indicator} onClose={close} onSaved={close} />}
        {panel?.at === 'value' && (
          <ValueForm
            key={panel.value?.id ?? 'new'}
            indicatorId={id}
            unit={indicator.unit}
            value={panel.value}
            year={year}
            onClose={close}
          />
        )}
      </WithPanel>
    </Page>
  )
}
